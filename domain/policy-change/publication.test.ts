import { describe, expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.fixture.ts';
import * as people from '../case/people.fixture.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import * as write from './commands.fixture.ts';
import { fold, given, later } from './given.fixture.ts';
import { POLICY_CHANGE_PROCESS } from './process.ts';
import { owed } from './story.fixture.ts';

const { ADMINISTRATOR, CONFIRM, PUBLISH, REJECT, SECOND_ADMINISTRATOR, TOPMOST, WITHDRAW } = write;
const PROPOSED = later([], [write.proposePolicy(), ADMINISTRATOR, '2026-06-15']);
const BY_HEAD = later([], [write.proposePolicy(), people.HEAD, '2026-06-15']);
const FOR_ALL = later([], [write.proposeForAll(), TOPMOST, '2026-06-15']);
const SECOND_LEADER = { ...people.LEADER_ABOVE, personId: 'chair' };

describe('publishing a row', () => {
  it('gives it the next version of its key, settles the answer and tells who proposed it', () => {
    const outcome = given(PROPOSED).when(PUBLISH, people.HEAD, '2026-06-18');
    outcome.thenEvents(
      { type: 'PolicyPublished', row: { version: 1001, organisationId: 'commune' }, ended: null, by: 'head' },
      { type: 'ObligationSettled', status: 'met', late: false },
    );
    expect(outcome.state()).toMatchObject({ stage: 'PUBLISHED', publishedBy: 'head', publishedOn: '2026-06-18' });
    expect(owed(outcome.state())).toEqual([]);
    expect(outcome.followUps()).toMatchObject([{ notice: 'policy-published', audience: 'person:clerk' }]);
  });

  it('counts the versions of the key, whosesoever they are', () => {
    const others = policyOf({ key: 'intake.internal_sort', version: 1004, organisationId: 'otherCommune' });
    given(PROPOSED)
      .when(PUBLISH, people.HEAD, '2026-06-18', { policies: [...CASE_POLICIES, others] })
      .thenEvents({ type: 'PolicyPublished', row: { version: 1005 } }, { type: 'ObligationSettled' });
  });

  it('ends a row for the same matters the day before, and leaves the general row beside one of a single body', () => {
    given(FOR_ALL)
      .when(PUBLISH, SECOND_LEADER, '2026-06-18')
      .thenEvents(
        { type: 'PolicyPublished', row: { organisationId: null }, ended: { version: 1, effectiveTo: '2026-06-30' } },
        { type: 'ObligationSettled' },
      );
  });

  it('ends no row that is over by then', () => {
    const over = CASE_POLICIES.map((row) =>
      row.key === 'intake.internal_sort' ? { ...row, effectiveTo: '2026-06-20' } : row,
    );
    given(FOR_ALL)
      .when(PUBLISH, SECOND_LEADER, '2026-06-18', { policies: over })
      .thenEvents({ type: 'PolicyPublished', ended: null }, { type: 'ObligationSettled' });
  });

  it('takes another person than who proposed it', () => {
    given(BY_HEAD).when(PUBLISH, people.HEAD, '2026-06-18').thenRefused('FOUR_EYES');
    given(BY_HEAD)
      .when(PUBLISH, { ...people.HEAD, personId: null }, '2026-06-18')
      .thenRefused('PERSON_REQUIRED');
    given(BY_HEAD)
      .when(PUBLISH, people.DEPUTY, '2026-06-18')
      .thenEvents({ type: 'PolicyPublished' }, { type: 'ObligationSettled' });
  });

  it('looks again at what stood well when it was proposed: the examples, and the other rows', () => {
    given(PROPOSED)
      .when(PUBLISH, people.HEAD, '2026-06-18', { calendar: calendarOf(['2026-07-02']) })
      .thenRefused('EXAMPLES_DIFFER');
    const meanwhile = policyOf({ key: 'intake.internal_sort', version: 2, organisationId: 'commune' });
    given(PROPOSED)
      .when(PUBLISH, people.HEAD, '2026-06-18', { policies: [...CASE_POLICIES, meanwhile] })
      .thenRefused('POLICY_OVERLAPS', { version: 2 });
  });

  it('holds the versions of its key while it decides', () => {
    const lockOf = (command: typeof PUBLISH | typeof REJECT) =>
      POLICY_CHANGE_PROCESS.factsFor(fold(PROPOSED), command, people.HEAD).lock;
    expect(lockOf(PUBLISH)).toBe('policy/intake.internal_sort');
    expect(lockOf(REJECT)).toBeUndefined();
  });
});

describe('a proposal that is not published', () => {
  it('is rejected, and who proposed it hears of it', () => {
    const outcome = given(PROPOSED).when(REJECT, people.LEADER_ABOVE, '2026-06-25');
    outcome.thenEvents({ type: 'PolicyRejected' }, { type: 'ObligationSettled', status: 'met', late: true });
    expect(outcome.followUps()).toMatchObject([{ notice: 'policy-rejected', audience: 'person:clerk' }]);
    expect(POLICY_CHANGE_PROCESS.isFinished(outcome.state())).toBe(true);
  });

  it('is taken back by who proposed it and by nobody else; no answer is owed any more', () => {
    given(PROPOSED).when(WITHDRAW, SECOND_ADMINISTRATOR, '2026-06-25').thenRefused('PROPOSED_BY_ANOTHER');
    const outcome = given(PROPOSED).when(WITHDRAW, ADMINISTRATOR, '2026-06-25');
    outcome.thenEvents({ type: 'PolicyWithdrawn' }, { type: 'ObligationSettled', status: 'cancelled', late: false });
    expect(outcome.state().stage).toBe('WITHDRAWN');
  });

  it('does not lie: from the day after its last day on it is warned of', () => {
    const outcome = given(PROPOSED).when(write.CLOCK, people.ENGINE, '2026-06-23');
    expect(outcome.events().map((event) => event.type)).toEqual(['LadderStepsReached']);
    expect(POLICY_CHANGE_PROCESS.isFinished(fold(PROPOSED))).toBe(false);
  });
});

describe('bringing a published row into running matters', () => {
  const PUBLISHED = later(PROPOSED, [PUBLISH, people.HEAD, '2026-06-18']);

  it('asks everything that is counted by the replaced row, in the bodies it is for, to follow', () => {
    const outcome = given(PUBLISHED).when(CONFIRM, people.HEAD, '2026-07-02');
    outcome.thenEvents({ type: 'MigrationConfirmed', by: 'head', on: '2026-07-02', figures: CONFIRM.figures });
    const replaces = { key: 'intake.internal_sort', version: 1 };
    expect(outcome.followUps()).toMatchObject([
      {
        kind: 'apply-rule',
        reach: { by: 'policy', ...replaces, path: 'mg.x01' },
        command: {
          type: 'applyRule',
          change: 'policy-change/change-1',
          rule: { by: 'policy', replaces, row: { version: 1001, organisationId: 'commune' } },
          basis: '12-QC/UBKT',
        },
      },
    ]);
    expect(outcome.state().migration).toMatchObject({ confirmedBy: 'head', on: '2026-07-02' });
  });

  it('waits until the row is in force', () => {
    given(PUBLISHED)
      .when(CONFIRM, people.HEAD, '2026-06-30')
      .thenRefused('NOT_YET_IN_FORCE', { effectiveFrom: '2026-07-01' });
    given(PUBLISHED).when(CONFIRM, people.HEAD, '2026-07-01').thenEvents({ type: 'MigrationConfirmed' });
  });

  it('reaches everybody when the row is for everybody', () => {
    const published = later(FOR_ALL, [PUBLISH, SECOND_LEADER, '2026-06-18']);
    const outcome = given(published).when(CONFIRM, SECOND_LEADER, '2026-07-02');
    expect(outcome.followUps()).toMatchObject([{ reach: { path: '' } }]);
  });

  it('happens once, not by who proposed the row, and only where it took the place of another', () => {
    const brought = later(PUBLISHED, [CONFIRM, people.HEAD, '2026-07-02']);
    given(brought).when(CONFIRM, people.DEPUTY, '2026-07-03').thenRefused('MIGRATION_CONFIRMED', { on: '2026-07-02' });
    const own = later(BY_HEAD, [PUBLISH, people.DEPUTY, '2026-06-18']);
    given(own).when(CONFIRM, people.HEAD, '2026-07-02').thenRefused('FOUR_EYES');
    const beside = later(
      [],
      [write.proposePolicy({ replaces: null }), ADMINISTRATOR, '2026-06-15'],
      [PUBLISH, people.HEAD, '2026-06-18'],
    );
    given(beside).when(CONFIRM, people.HEAD, '2026-07-02').thenRefused('NOTHING_REPLACED');
  });
});
