import { describe, expect, it } from 'vitest';
import { HEAD, OFFICER, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import { noteConflict, noteLife, putOnAgenda, tellHome } from './commands.fixture.ts';
import { given, later, owed } from './given.fixture.ts';
import { BRANCH_HEAD, DECIDED, HEARD, ILL, ON_AGENDA, RECORDED, SIGNED, hosted, ofBranch } from './stories.fixture.ts';
import { DISCIPLINE_PROCESS } from './process.ts';

const died = noteLife('died', '2026-10-27', 'branchSecretary');
const moved = noteLife('transferred', '2026-10-27', 'branchSecretary');

describe('a member who dies', () => {
  it.each([
    ['before the vote', HEARD],
    ['while a meeting has it', ON_AGENDA],
    ['while it is postponed', ILL],
  ] as const)('%s is not disciplined: it ends, nothing is owed, and the case hears of it', (_when, story) => {
    const ended = given(story).when(died, PROCESS, '2026-10-27');
    expect(ended.events()).toContainEqual({ type: 'EndedByDeath', on: '2026-10-27' });
    expect(ended.state()).toMatchObject({ stage: 'NOT_DISCIPLINED', noDiscipline: 'SUBJECT_DEAD', agenda: null });
    expect(owed(ended.state())).toEqual([]);
    expect(DISCIPLINE_PROCESS.isFinished(ended.state())).toBe(true);
    expect(ended.followUps()).toContainEqual(
      expect.objectContaining({
        command: expect.objectContaining({ type: 'disciplineSettled', outcome: 'not-disciplined', form: null }),
      }),
    );
  });

  it('takes it from the agenda of the meeting', () =>
    expect(given(ON_AGENDA).when(died, PROCESS, '2026-10-27').followUps()).toContainEqual(
      expect.objectContaining({
        to: 'meeting/meeting-1',
        command: { type: 'dropItem', source: 'discipline/discipline-1' },
      }),
    ));

  it('after the decision leaves it standing, but nobody is left to hand it to', () => {
    const after = given(SIGNED)
      .when(noteLife('died', '2026-11-04', 'branchSecretary'), PROCESS, '2026-11-04')
      .state();
    expect(after).toMatchObject({ stage: 'DECIDED', decision: { form: 'warning' } });
    expect(owed(after).filter((one) => one.startsWith('disc.serve'))).toEqual([]);
  });
});

describe('a member who moves away', () => {
  it('is judged on, by the body that is competent by a record made anew', () => {
    expect(owed(given(RECORDED).state).join()).not.toContain('disc.violation');
    const noted = given(RECORDED).when(noteLife('transferred', '2026-10-09', 'branchSecretary'), HEAD, '2026-10-09');
    noted.thenEvents(
      { type: 'SubjectLifeNoted', event: 'transferred', by: 'head' },
      { obligation: { key: 'disc.violation', dueOn: '2026-10-16' } },
    );
    expect(noted.state().stage).toBe('PROPOSED');
  });

  it('while a meeting has it is taken back from there: what lies before it is true no more', () => {
    const noted = given(ON_AGENDA).when(moved, PROCESS, '2026-10-27');
    expect(noted.events()).toContainEqual({ type: 'AgendaLeft', meetingId: 'meeting-1' });
    expect(noted.state()).toMatchObject({ agenda: null, stage: 'HEARD' });
    expect(owed(noted.state()).map((one) => one.split(' ')[0])).toEqual(['disc.agenda', 'disc.violation']);
  });

  it('after the decision changes nothing of it', () =>
    given(DECIDED)
      .when(noteLife('retired', '2026-11-02', 'branchSecretary'), PROCESS, '2026-11-02')
      .thenEvents({ type: 'SubjectLifeNoted', event: 'retired' }));
});

describe('what is told of people', () => {
  it('twice, or of somebody else, does nothing where a process says it, and is refused to staff', () => {
    const noted = later(HEARD, [moved, PROCESS, '2026-10-27']);
    given(noted).when(moved, PROCESS, '2026-10-28').thenEvents();
    given(noted).when(moved, OFFICER, '2026-10-28').thenRefused('LIFE_EVENT_NOTED');
    given(HEARD)
      .when(noteLife('died', '2026-10-27', 'stranger'), PROCESS, '2026-10-27')
      .thenEvents();
    given(HEARD)
      .when(noteLife('died', '2026-10-27', 'stranger'), OFFICER, '2026-10-27')
      .thenRefused('NOT_THE_SUBJECT');
    given(HEARD)
      .when(noteLife('died', '2026-10-28', 'branchSecretary'), PROCESS, '2026-10-27')
      .thenRefused('DATE_IN_FUTURE');
  });

  it('by the case about whoever stepped back there holds here too, and before the meeting that has it', () => {
    const said = given(ON_AGENDA).when(noteConflict('secretary'), PROCESS, '2026-10-27');
    said.thenEvents({ type: 'ConflictNoted', personId: 'secretary', relation: 'relative' });
    expect(said.followUps()).toMatchObject([
      { to: 'meeting/meeting-1', command: { type: 'noteConflict', personId: 'secretary' } },
    ]);
    const recused = later(HEARD, [noteConflict('secretary'), PROCESS, '2026-10-26']);
    given(recused).when(putOnAgenda(), SECRETARY, '2026-10-26').thenRefused('NOT_PERMITTED');
    given(recused).when(noteConflict('secretary'), PROCESS, '2026-10-27').thenEvents();
  });
});

describe('a member who is active elsewhere for a time', () => {
  const HOSTED = hosted('2026-04-24');

  it('is disciplined by the branch there up to a warning, and the own branch is told in five working days', () => {
    expect(owed(given(HOSTED).state).join()).toContain('party.disc.home_notice 2026-05-06');
    given(HOSTED)
      .when(tellHome('2026-04-29'), BRANCH_HEAD, '2026-04-29')
      .thenEvents(
        { type: 'HomeBranchTold', on: '2026-04-29' },
        { obligationId: 'party.disc.home_notice#1', status: 'met', late: false },
      );
  });

  it('needs no such word where the own branch decided', () => {
    const own = ofBranch('2026-04-24');
    expect(owed(given(own).state).join()).not.toContain('party.disc.home_notice');
    given(own).when(tellHome('2026-04-29'), BRANCH_HEAD, '2026-04-29').thenRefused('HOME_NOTICE_NOT_OWED');
    given(HOSTED).when(tellHome('2026-04-30'), BRANCH_HEAD, '2026-04-29').thenRefused('DATE_IN_FUTURE');
  });
});
