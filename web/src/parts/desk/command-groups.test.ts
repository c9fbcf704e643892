import { describe, expect, it } from 'vitest';
import { COMMAND_SCHEMAS } from '../../../../api/contract/commands.ts';
import { vi } from '../../../../texts/web/vi.ts';
import { groupCommands, groupOf } from './command-groups.ts';

const of = (...types: readonly string[]) => types.map((type) => ({ type }));

describe('the commands beside a file', () => {
  it('stand in one list as long as nobody has to look for anything', () => {
    expect(groupCommands(of('classify', 'addNote'))).toEqual([{ group: null, commands: of('classify', 'addNote') }]);
    expect(groupCommands([])).toEqual([]);
  });

  it('stand in groups when there are many, the main work first, none empty', () => {
    const many = of(
      'close',
      'addEvidence',
      'submitReport',
      'answerSender',
      'urge',
      'askSender',
      'addNote',
      'refer',
      'withdraw',
    );
    const groups = groupCommands(many);
    expect(groups.map(({ group, commands }) => [group, commands.length])).toEqual([
      ['main', 1],
      ['team', 2],
      ['answers', 1],
      ['standing', 3],
      ['deadlines', 1],
      ['other', 1],
    ]);
  });

  it('of the subject and of the team are told apart, and every group has a name', () => {
    expect(groupOf('commentOnDraft')).toBe('subject');
    expect(groupOf('shareDraftFindings')).toBe('team');
    const groups = new Set(Object.keys(COMMAND_SCHEMAS).map(groupOf));
    expect([...groups].filter((group) => vi.commandGroups[group] === undefined)).toEqual([]);
    expect(groups.size).toBe(7);
  });
});
