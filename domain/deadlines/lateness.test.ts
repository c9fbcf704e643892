import { describe, expect, it } from 'vitest';
import { classify, register, text } from '../case/commands.fixture.ts';
import type { CaseCommand } from '../case/commands.ts';
import * as cases from '../case/given.fixture.ts';
import { ENGINE, HEAD, LEADER_ABOVE, OFFICER, PROCESS, SCREENER } from '../case/people.fixture.ts';
import {
  BRANCH,
  LEADER,
  SECRETARY_OF_BRANCH,
  ASKED as SUBJECT_ASKED,
  TWO_PLANNED,
  goOn,
} from '../case/verification/team-stories.fixture.ts';
import { ask, explain, present, recordExplanation } from '../case/verification/verification.fixture.ts';
import { SELF_REVIEW_REFUSED, selfReview } from '../discipline/commands.fixture.ts';
import type { DisciplineCommand } from '../discipline/commands.ts';
import * as disciplines from '../discipline/given.fixture.ts';
import { RECORDED, SUBJECT } from '../discipline/stories.fixture.ts';
import type { Actor, Decision, TextRef } from '../process.ts';
import { definitionOf } from '../registry.ts';
import { requireLatenessReason } from './lateness.ts';
import { openObligation } from './ledger.ts';
import type { Owner } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';

/** Received on Monday 12 October, to be sorted within two working days. */
const RECEIVED = cases.lived([register('2026-10-12'), ENGINE, '2026-10-12']);
const ON_TIME = '2026-10-14';
const TOO_LATE = '2026-10-15';
const SORT = 'intake.internal_sort#1';
const WHY = text('many letters');

function inCase(story: cases.Story, command: CaseCommand & { latenessReason?: TextRef }, actor: Actor, on: string) {
  const state = cases.fold(story);
  return definitionOf('case').decide(state, command, cases.contextFor(state, command, { actor, on }));
}

function inDiscipline(command: DisciplineCommand, actor: Actor, on: string) {
  const state = disciplines.fold(RECORDED);
  return definitionOf('discipline').decide(state, command, disciplines.contextFor(state, command, { actor, on }));
}

function settledIn(decision: Decision<{ type: string }>): readonly { type: string }[] {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events.filter((event) => event.type === 'ObligationSettled');
}

describe('whoever meets something after its last day', () => {
  it('says why in the same command: without a reason nothing is recorded', () =>
    expect(inCase(RECEIVED, classify(), SCREENER, TOO_LATE)).toEqual({
      ok: false,
      refusal: { code: 'LATENESS_REASON_REQUIRED', params: { obligationIds: [SORT], obligationId: SORT } },
    }));

  it('has the reason recorded with what was met late, and with nothing else', () => {
    const settled = settledIn(inCase(RECEIVED, { ...classify(), latenessReason: WHY }, SCREENER, TOO_LATE));
    expect(settled).toMatchObject([{ obligationId: SORT, status: 'met', late: true, reason: WHY.contentId }]);
    const onTime = settledIn(inCase(RECEIVED, { ...classify(), latenessReason: WHY }, SCREENER, ON_TIME));
    expect(onTime).toMatchObject([{ obligationId: SORT, late: false }]);
    expect(onTime[0]).not.toHaveProperty('reason');
  });

  it('on the last day itself needs no reason', () =>
    expect(inCase(RECEIVED, classify(), SCREENER, ON_TIME)).toMatchObject({ ok: true }));

  it('is told another refusal first: what may not be done at all needs no reason', () =>
    expect(inCase(RECEIVED, classify(), OFFICER, TOO_LATE)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_PERMITTED' },
    }));
});

describe('a reason is not asked', () => {
  const lateBranch = goOn(
    TWO_PLANNED,
    [present('2026-10-20', BRANCH.id), LEADER, '2026-10-20'],
    [ask(BRANCH.id), LEADER, '2026-10-21'],
  );

  it('of a subject for their own explanation, nor of the leader who enters it from paper', () => {
    const late = { obligationId: 'party.explain#1', status: 'met', late: true };
    for (const [command, actor] of [
      [explain(), SECRETARY_OF_BRANCH],
      [recordExplanation(), LEADER],
    ] as const) {
      const [settled] = settledIn(inCase(SUBJECT_ASKED, command, actor, '2026-11-05'));
      expect(settled).toMatchObject(late);
      expect(settled).not.toHaveProperty('reason');
    }
  });

  it('but of the leader who owes it, because the subject is not a person on record', () =>
    expect(inCase(lateBranch, recordExplanation(BRANCH.id), LEADER, '2026-11-05')).toMatchObject({
      refusal: { code: 'LATENESS_REASON_REQUIRED', params: { obligationId: 'party.explain#1' } },
    }));

  it('of a member under discipline for their self-review, nor of who records that there is none', () => {
    for (const [command, actor] of [
      [selfReview(), SUBJECT],
      [SELF_REVIEW_REFUSED, OFFICER],
    ] as const) {
      expect(settledIn(inDiscipline(command, actor, '2026-10-26'))).toMatchObject([
        { obligationId: 'disc.self_review#1', late: true },
      ]);
    }
  });

  it.each<[string, Actor['kind'], Owner]>([
    ['of the engine', 'system', { kind: 'role', role: 'HEAD', organisationId: 'org' }],
    ['of another process', 'process', { kind: 'role', role: 'HEAD', organisationId: 'org' }],
    ['of a sender', 'sender', { kind: 'role', role: 'HEAD', organisationId: 'org' }],
    ['for what a subject owes by role', 'staff', { kind: 'role', role: 'SUBJECT', organisationId: 'org' }],
    ['for what a unit owes', 'staff', { kind: 'role', role: 'SUPERVISED_UNIT', organisationId: 'org' }],
  ])('%s', (_whom, kind, owner) => {
    const row = policyOf();
    const owed = openObligation({ key: 'k', n: 1, owner, row, startedOn: '2026-10-12', startedAt: null }, HANOI);
    const settled = { type: 'ObligationSettled', obligationId: 'k#1', status: 'met', on: '2026-12-01', late: true };
    const decision = { ok: true, events: [settled] } as const;
    const asked = { obligations: [owed], subjects: [], reason: null, actor: { ...HEAD, kind } };
    expect(requireLatenessReason(decision, asked)).toBe(decision);
  });
});

describe('what nobody explained when it was met', () => {
  const events = [{ type: 'ObligationSettled', obligationId: SORT, status: 'met', on: TOO_LATE, late: true }] as const;
  const unexplained = cases.record(RECEIVED, events, PROCESS, TOO_LATE);
  const explained: CaseCommand = { type: 'explainLateness', obligationId: SORT, reason: WHY };
  const notice: CaseCommand = { ...explained, obligationId: 'intake.head_notice#1' };

  it('is explained by the head afterwards, once', () => {
    const said = cases.given(unexplained).when(explained, HEAD, '2026-10-16');
    said.thenEvents({ type: 'LatenessExplained', obligationId: SORT, by: 'head', reason: WHY.contentId });
    expect(said.state().obligations.find((one) => one.id === SORT)?.latenessReason).toBe(WHY.contentId);
    const again = cases.record(unexplained, said.events(), HEAD, '2026-10-16');
    cases.given(again).when(explained, HEAD, '2026-10-17').thenRefused('LATENESS_EXPLAINED', { obligationId: SORT });
  });

  it('was late: nothing else is explained, and by nobody else', () => {
    cases.given(RECEIVED).when(notice, HEAD, '2026-10-16').thenRefused('NOT_LATE');
    cases.given(unexplained).when(explained, SCREENER, '2026-10-16').thenRefused('NOT_PERMITTED');
    cases.given(unexplained).when(explained, LEADER_ABOVE, '2026-10-16').thenRefused('NOT_PERMITTED');
  });
});
