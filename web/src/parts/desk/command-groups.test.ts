import { describe, expect, it } from 'vitest';
import { COMMAND_SCHEMAS_OF } from '../../../../api/contract/commands.ts';
import { en } from '../../../../texts/web/en.ts';
import { vi } from '../../../../texts/web/vi.ts';
import { COMMANDS_OF_GROUP, groupCommands, groupOf } from './command-groups.ts';

const of = (...types: readonly string[]) => types.map((type) => ({ type }));
const GIVEN = Object.values(COMMAND_SCHEMAS_OF).flatMap((schemas) => Object.keys(schemas));

describe('the commands beside a file', () => {
  it('stand in one list as long as nobody has to look for anything', () => {
    expect(groupCommands(of('classify', 'addNote'))).toEqual([{ group: null, commands: of('classify', 'addNote') }]);
    expect(groupCommands([])).toEqual([]);
  });

  it('stand in groups when there are many, the main work first, none empty', () => {
    const many = of(
      ...['close', 'addEvidence', 'submitReport', 'answerSender', 'urge', 'askSender', 'addNote', 'refer', 'withdraw'],
      ...['split', 'recordRereading', 'reportThreat'],
    );
    expect(groupCommands(many).map(({ group, commands }) => [group, commands.length])).toEqual([
      ...[
        ['main', 1],
        ['outcome', 1],
        ['team', 2],
        ['answers', 1],
      ],
      ...[
        ['senders', 2],
        ['parts', 1],
        ['protection', 1],
        ['oversight', 1],
        ['deadlines', 1],
        ['other', 1],
      ],
    ]);
  });

  it('have each a group somebody chose, of every kind of process', () => {
    expect(GIVEN.filter((type) => groupOf(type) === null)).toEqual([]);
  });

  it('stand in one group only, and no group names one that nobody gives', () => {
    const named = Object.values(COMMANDS_OF_GROUP).flatMap((types): readonly string[] => types);
    expect(named.filter((type, at) => named.indexOf(type) !== at)).toEqual([]);
    expect(named.filter((type) => !GIVEN.includes(type) && type !== 'openCase')).toEqual([]);
  });

  it('of every group have a name in both languages', () => {
    const unnamed = (names: object) => Object.keys(COMMANDS_OF_GROUP).filter((group) => !(group in names));
    expect([...unnamed(vi.commandGroups), ...unnamed(en.commandGroups)]).toEqual([]);
  });
});
