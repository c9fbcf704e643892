import { describe, expect, it } from 'vitest';
import { ENGINE, HEAD, OFFICER, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import { CLOCK, tellNone, vote } from './commands.fixture.ts';
import { given, later, owed } from './given.fixture.ts';
import { DISCIPLINE_PROCESS } from './process.ts';
import { DECIDED, ON_AGENDA } from './stories.fixture.ts';

/** Voted for none on Friday 30 October; the word to the subject is owed by Friday 6 November. */
const NONE = later(ON_AGENDA, [vote(null), PROCESS, '2026-10-30']);

describe('an end without discipline', () => {
  it('is not silent: the head owes the word to the subject, and until then nothing is finished', () => {
    expect(owed(given(NONE).state)).toEqual(['disc.tell_none 2026-11-06']);
    expect(given(NONE).state.obligations.at(-1)?.owner).toEqual({
      kind: 'role',
      role: 'HEAD',
      organisationId: 'commune',
    });
    expect(DISCIPLINE_PROCESS.isFinished(given(NONE).state)).toBe(false);
  });

  it.each([
    ['head', HEAD],
    ['secretary', SECRETARY],
  ])('is told by the %s, and is then finished', (_who, actor) => {
    const told = given(NONE).when(tellNone('2026-11-02'), actor, '2026-11-03');
    told.thenEvents(
      { type: 'SubjectToldNotDisciplined', on: '2026-11-02' },
      { obligationId: 'disc.tell_none#1', status: 'met', on: '2026-11-03', late: false },
    );
    expect(told.state()).toMatchObject({ stage: 'NOT_DISCIPLINED', toldNoneOn: '2026-11-02' });
    expect(DISCIPLINE_PROCESS.isFinished(told.state())).toBe(true);
  });

  it('is told late when it is entered late, whatever day is stated (P36)', () =>
    given(NONE).when(tellNone('2026-11-02'), HEAD, '2026-11-09').thenEvents({}, { late: true }));

  it('is told once, not before the vote, not tomorrow, and by nobody else', () => {
    given(NONE)
      .when(tellNone('2026-10-29'), HEAD, '2026-11-02')
      .thenRefused('DATE_BEFORE_STEP', { notBefore: '2026-10-30' });
    given(NONE).when(tellNone('2026-11-03'), HEAD, '2026-11-02').thenRefused('DATE_IN_FUTURE', { on: '2026-11-03' });
    given(NONE).when(tellNone('2026-11-02'), OFFICER, '2026-11-02').thenRefused('NOT_PERMITTED');
    const told = later(NONE, [tellNone('2026-11-02'), HEAD, '2026-11-02']);
    given(told).when(tellNone('2026-11-03'), HEAD, '2026-11-03').thenRefused('TOLD_ALREADY', { on: '2026-11-02' });
  });

  it('is urged like anything that is owed', () =>
    expect(given(NONE).when(CLOCK, ENGINE, '2026-11-09').followUps()).toContainEqual(
      expect.objectContaining({ notice: 'deadline', obligationId: 'disc.tell_none#1' }),
    ));

  it('is told nowhere else: where a form was decided, the decision is served', () =>
    given(DECIDED).when(tellNone('2026-11-02'), HEAD, '2026-11-02').thenRefused('COMMAND_NOT_IN_STAGE'));
});
