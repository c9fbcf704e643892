import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import * as intake from '../../domain/case/commands.fixture.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as settlement from '../../domain/case/settlement/settlement.fixture.ts';
import * as team from '../../domain/case/verification/verification.fixture.ts';
import type { ObligationEvent } from '../../domain/deadlines/obligation-events.ts';
import type { ProcessId } from '../../domain/process.ts';
import * as suspension from '../../domain/suspension/commands.fixture.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { unbegun } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld, Step } from '../support/living-world.ts';

const [national] = CALENDARS;
if (national === undefined) throw new Error('no calendar');
const calendar = national;

const CASE = unbegun('case');
const FIRST_ORDER = unbegun('suspension');
const SECOND_ORDER = unbegun('suspension');
const NAMES: Readonly<Record<string, string>> = {
  [CASE]: 'case',
  [FIRST_ORDER]: 'first order',
  [SECOND_ORDER]: 'second order',
};

const SUBJECT = people.staff('branchSecretary', ['SUBJECT', 'branch']);
const WHY_LATE = { latenessReason: intake.text('why late') };
const approve = (obligationId: string): CaseCommand => ({ type: 'approveExtension', obligationId });
const seen = (obligationId: string): CaseCommand => ({ type: 'acknowledgeEscalation', obligationId });

/** What people did in two years, each at noon of its day; between these days nobody touched anything. */
const STORY: readonly (readonly [day: Day, process: ProcessId, ...steps: readonly Step[]])[] = [
  ['2026-01-05', CASE, [people.ENGINE, intake.register('2026-01-05')]],
  ['2026-01-06', CASE, [people.SCREENER, intake.classify({ kind: 'denunciation' })]],
  ['2026-01-08', CASE, [people.SCREENER, settlement.askSender('2026-02-05')]],
  ['2026-01-20', CASE, [people.HEAD, { ...intake.answer('processing-notice'), ...WHY_LATE }]],
  ['2026-02-10', CASE, [people.HEAD, settlement.TAKE_ON]],
  ['2026-02-10', FIRST_ORDER, [people.HEAD, suspension.order({ orderedOn: '2026-02-10' })]],
  ['2026-03-02', CASE, [people.HEAD, team.order()], [people.HEAD, team.PLAN]],
  ['2026-03-05', CASE, [people.OFFICER, team.present('2026-03-05', team.ACCUSED)], [people.OFFICER, team.ask()]],
  ['2026-03-19', CASE, [SUBJECT, team.explain()]],
  [
    '2026-03-30',
    CASE,
    [people.HEAD, intake.requestExtension('party.tc.settle#1', 30)],
    [people.DEPUTY, approve('party.tc.settle#1')],
  ],
  // Both parties hear of it within three working days, before the first reminder.
  ['2026-03-31', CASE, [people.HEAD, { type: 'tellExtension', form: 'letter', text: intake.text('longer') }]],
  [
    '2026-04-14',
    CASE,
    [people.OFFICER, intake.requestExtension('verification.report#1', 15)],
    [people.HEAD, approve('verification.report#1')],
  ],
  ['2026-04-20', CASE, [people.HEAD, settlement.pauseSettlement('WAITING_FOR_ASSESSMENT')]],
  ['2026-05-06', FIRST_ORDER, [people.HEAD, suspension.extend()]],
  ['2026-06-29', CASE, [people.LEADER_ABOVE, seen('pause.review#1')]],
  ['2026-07-20', CASE, [people.OFFICER, team.share()]],
  ['2026-07-23', CASE, [SUBJECT, team.comment()]],
  ['2026-07-30', CASE, [people.OFFICER, team.report()]],
  ['2026-08-03', CASE, [people.HEAD, team.APPROVE_REPORT]],
  ['2026-08-20', CASE, [people.HEAD, settlement.pauseSettlement('WAITING_FOR_LAW_BODY')]],
  [
    '2026-10-12',
    CASE,
    [people.HEAD, intake.requestExtension('pause.review#2', 60)],
    [people.LEADER_ABOVE, approve('pause.review#2')],
  ],
  ['2026-11-16', SECOND_ORDER, [people.HEAD, suspension.order({ orderedOn: '2026-11-16' })]],
  ['2027-02-12', SECOND_ORDER, [people.HEAD, suspension.extend()]],
  ['2027-02-16', CASE, [people.LEADER_ABOVE, seen('pause.review#2')]],
  ['2027-10-04', CASE, [people.HEAD, { ...settlement.RESUME, ...WHY_LATE }]],
  ['2027-11-22', CASE, [people.SCREENER, intake.propose('terminate')]],
  ['2027-11-26', CASE, [people.HEAD, { ...settlement.terminate('SETTLED_BY_JUDGMENT'), ...WHY_LATE }]],
  ['2027-12-03', CASE, [people.HEAD, intake.answer('result')]],
  ['2028-01-07', CASE, [people.HEAD, { ...intake.CLOSE, ...WHY_LATE }]],
];

type Rung = readonly [day: Day, process: string, obligationId: string, step: string, told: string];

const HEADS = 'head deputyHead';
const ABOVE = 'provincialLeader';

/**
 * All that time had to say in these two years, written by hand from the rules and the calendar: working days are Monday to
 * Friday and Saturday 10/1/2026; off are Tết (16-20/2/2026; 4, 5, 8, 9, 10/2/2027), 27/4, 30/4, 1/5, 31/8-2/9, 24/11/2026 and
 * 1/1, 16/4, 30/4, 3/5, 2-3/9, 24/11/2027. The ladder: five working days and one before the last day, on it, then one, three
 * and five after it, then every five. Each last day was checked with `npm run deadline`.
 */
const SAID: readonly Rung[] = [
  // Sorting: 2 working days from Mon 5/1 = Wed 7/1; sorted on Tuesday at noon.
  ['2026-01-06', 'case', 'intake.internal_sort#1', 'remind.1', 'screener'],
  // The notice to the sender: 10 working days from Mon 5/1 with Sat 10/1 = Fri 16/1. It was given on Tue 20/1, late.
  ['2026-01-10', 'case', 'intake.head_notice#1', 'remind.5', HEADS],
  ['2026-01-15', 'case', 'intake.head_notice#1', 'remind.1', HEADS],
  ['2026-01-16', 'case', 'intake.head_notice#1', 'remind.0', HEADS],
  ['2026-01-19', 'case', 'intake.head_notice#1', 'escalate.1', HEADS],
  // The outcome of the screening: 10 working days from Tue 6/1, standing still 8/1-5/2 for the question = Wed 25/2, after
  // Tết; five before it is Wed 11/2, and the matter was taken on the day before: nothing is said.
  // The order to verify: 10 working days from Tue 10/2, Tết left out = Tue 3/3; ordered on Mon 2/3 at noon.
  ['2026-02-24', 'case', 'verification.order#1', 'remind.5', HEADS],
  ['2026-03-02', 'case', 'verification.order#1', 'remind.1', HEADS],
  // Presenting the decision: 5 working days from Mon 2/3 = Mon 9/3; its reminder of Mon 2/3 is the day of the order itself.
  // The explanation of the subject: 10 working days from Thu 5/3 = Thu 19/3. Of a matter about them a subject is told by no
  // reminder (F22): the heads of the body hear it.
  ['2026-03-12', 'case', 'party.explain#1', 'remind.5', HEADS],
  ['2026-03-18', 'case', 'party.explain#1', 'remind.1', HEADS],
  ['2026-03-19', 'case', 'party.explain#1', 'remind.0', HEADS],
  // The settlement: 90 days from Mon 5/1 = Sun 5/4, rolled to Mon 6/4. Extended at noon by 30 days from 5/4 = Tue 5/5.
  ['2026-03-30', 'case', 'party.tc.settle#1', 'remind.5', HEADS],
  // The report: 45 days from Mon 2/3 = Thu 16/4. Extended on 14/4 by 15 days = Fri 1/5, a holiday, rolled to Mon 4/5.
  ['2026-04-09', 'case', 'verification.report#1', 'remind.5', 'officer'],
  // From Mon 20/4 on both stand still. The first order: 90 days from Tue 10/2 = Mon 11/5.
  ['2026-05-04', 'first order', 'party.susp#1', 'remind.5', HEADS],
  // Extended on 6/5 to 180 days in all, as the rule allowed on the day of the order = Sun 9/8, exact.
  // The look at the pause: 60 days from Mon 20/4 = Fri 19/6. Nobody looked; seen above on Mon 29/6: the repeats fall silent.
  ['2026-06-12', 'case', 'pause.review#1', 'remind.5', HEADS],
  ['2026-06-18', 'case', 'pause.review#1', 'remind.1', HEADS],
  ['2026-06-19', 'case', 'pause.review#1', 'remind.0', HEADS],
  ['2026-06-22', 'case', 'pause.review#1', 'escalate.1', HEADS],
  ['2026-06-24', 'case', 'pause.review#1', 'escalate.2', 'chair'],
  ['2026-06-26', 'case', 'pause.review#1', 'escalate.3', ABOVE],
  // The pause ends by itself after 90 days, Sun 19/7: 91 days from 20/4 do not count. The report = 1/5 and 91 days = Fri
  // 31/7, handed in the day before; the settlement = 5/5 and 91 days = Tue 4/8.
  ['2026-07-24', 'case', 'verification.report#1', 'remind.5', 'officer'],
  ['2026-07-28', 'case', 'party.tc.settle#1', 'remind.5', HEADS],
  ['2026-07-30', 'case', 'verification.report#1', 'remind.1', 'officer'],
  // Comment on the draft, Mon 20/7 and 5 working days = Mon 27/7: given on Thu 23/7. Word on the report, Thu 30/7 and 5 = Thu
  // 6/8: given on Mon 3/8; its first reminder would be the day of the report itself.
  ['2026-08-03', 'case', 'party.tc.settle#1', 'remind.1', HEADS],
  // The first order ends on Sun 9/8: its last day is recalled on Fri 7/8.
  ['2026-08-03', 'first order', 'party.susp#1', 'remind.5', HEADS],
  ['2026-08-04', 'case', 'party.tc.settle#1', 'remind.0', HEADS],
  ['2026-08-05', 'case', 'party.tc.settle#1', 'escalate.1', HEADS],
  ['2026-08-07', 'case', 'party.tc.settle#1', 'escalate.2', 'chair'],
  ['2026-08-07', 'first order', 'party.susp#1', 'remind.1', ''],
  ['2026-08-07', 'first order', 'party.susp#1', 'remind.0', HEADS],
  // The agenda: 10 working days from Mon 3/8 = Mon 17/8.
  ['2026-08-10', 'case', 'review.agenda#1', 'remind.5', 'secretary'],
  ['2026-08-11', 'case', 'party.tc.settle#1', 'escalate.3', ABOVE],
  ['2026-08-14', 'case', 'review.agenda#1', 'remind.1', 'secretary'],
  ['2026-08-17', 'case', 'review.agenda#1', 'remind.0', 'secretary'],
  ['2026-08-18', 'case', 'party.tc.settle#1', 'escalate.repeat.1', ABOVE],
  ['2026-08-18', 'case', 'review.agenda#1', 'escalate.1', HEADS],
  ['2026-08-20', 'case', 'review.agenda#1', 'escalate.2', 'chair'],
  // From Thu 20/8 at noon the settlement stands still again, overdue as it is; for proceedings no day of ours ends that.
  // The look at it: 60 days from 20/8 = Mon 19/10; extended above on 12/10 by 60 days = Fri 18/12.
  ['2026-10-12', 'case', 'pause.review#2', 'remind.5', HEADS],
  ['2026-12-11', 'case', 'pause.review#2', 'remind.5', HEADS],
  ['2026-12-17', 'case', 'pause.review#2', 'remind.1', HEADS],
  ['2026-12-18', 'case', 'pause.review#2', 'remind.0', HEADS],
  ['2026-12-21', 'case', 'pause.review#2', 'escalate.1', HEADS],
  ['2026-12-23', 'case', 'pause.review#2', 'escalate.2', 'chair'],
  ['2026-12-25', 'case', 'pause.review#2', 'escalate.3', ABOVE],
  // Ten working days after 18/12, 1/1 left out, then every five; between 1/2 and 15/2 lies Tết. Seen above on Tue 16/2.
  ['2027-01-04', 'case', 'pause.review#2', 'escalate.repeat.1', ABOVE],
  ['2027-01-11', 'case', 'pause.review#2', 'escalate.repeat.2', ABOVE],
  ['2027-01-18', 'case', 'pause.review#2', 'escalate.repeat.3', ABOVE],
  ['2027-01-25', 'case', 'pause.review#2', 'escalate.repeat.4', ABOVE],
  ['2027-02-01', 'case', 'pause.review#2', 'escalate.repeat.5', ABOVE],
  // The second order: 90 days from Mon 16/11/2026 = Sun 14/2/2027, recalled on Fri 12/2; five working days before, Tết left
  // out, is Mon 1/2. Extended on 12/2 at noon by 30 days, the most of the new rule, = Tue 16/3.
  ['2027-02-01', 'second order', 'party.susp#1', 'remind.5', HEADS],
  ['2027-02-12', 'second order', 'party.susp#1', 'remind.1', ''],
  ['2027-02-12', 'second order', 'party.susp#1', 'remind.0', HEADS],
  ['2027-02-15', 'case', 'pause.review#2', 'escalate.repeat.6', ABOVE],
  ['2027-03-09', 'second order', 'party.susp#1', 'remind.5', HEADS],
  ['2027-03-15', 'second order', 'party.susp#1', 'remind.1', HEADS],
  ['2027-03-16', 'second order', 'party.susp#1', 'remind.0', HEADS],
  // From Mon 4/10/2027 on the settlement runs again. What was overdue climbs on: the agenda, due 17/8/2026, has 18/8, 19/8,
  // 4/10, 5/10 and 6/10 behind it; the settlement, told again on 18/8/2026, has 19/8, 4/10, 5/10, 6/10 and 7/10.
  ['2027-10-06', 'case', 'review.agenda#1', 'escalate.3', ABOVE],
  ['2027-10-07', 'case', 'party.tc.settle#1', 'escalate.repeat.2', ABOVE],
  ['2027-10-13', 'case', 'review.agenda#1', 'escalate.repeat.1', ABOVE],
  ['2027-10-14', 'case', 'party.tc.settle#1', 'escalate.repeat.3', ABOVE],
  ['2027-10-20', 'case', 'review.agenda#1', 'escalate.repeat.2', ABOVE],
  ['2027-10-21', 'case', 'party.tc.settle#1', 'escalate.repeat.4', ABOVE],
  ['2027-10-27', 'case', 'review.agenda#1', 'escalate.repeat.3', ABOVE],
  ['2027-10-28', 'case', 'party.tc.settle#1', 'escalate.repeat.5', ABOVE],
  ['2027-11-03', 'case', 'review.agenda#1', 'escalate.repeat.4', ABOVE],
  ['2027-11-04', 'case', 'party.tc.settle#1', 'escalate.repeat.6', ABOVE],
  ['2027-11-10', 'case', 'review.agenda#1', 'escalate.repeat.5', ABOVE],
  ['2027-11-11', 'case', 'party.tc.settle#1', 'escalate.repeat.7', ABOVE],
  ['2027-11-17', 'case', 'review.agenda#1', 'escalate.repeat.6', ABOVE],
  ['2027-11-18', 'case', 'party.tc.settle#1', 'escalate.repeat.8', ABOVE],
  // 24/11 is off.
  ['2027-11-25', 'case', 'review.agenda#1', 'escalate.repeat.7', ABOVE],
  ['2027-11-26', 'case', 'party.tc.settle#1', 'escalate.repeat.9', ABOVE],
  // The answer: 5 working days from Fri 26/11 = Fri 3/12, given that noon. Five before it is the day it began.
  ['2027-12-02', 'case', 'answer.sender#1', 'remind.1', HEADS],
  ['2027-12-03', 'case', 'answer.sender#1', 'remind.0', HEADS],
  // The closing, on the quiet ladder: 5 working days from Fri 3/12 = Fri 10/12.
  ['2027-12-10', 'case', 'case.close#1', 'remind.0', HEADS],
  ['2027-12-13', 'case', 'case.close#1', 'escalate.1', HEADS],
];

interface Reached {
  rung: Rung;
  late: boolean;
  /** Its own day, by the ladder. */
  on: Day;
}

/** What the ladders recorded, and whom the one notice of each event reached: it speaks of the last step of the event. */
function said(world: LivingWorld, nameOf: (id: string) => string): Reached[] {
  return world.writes().flatMap(({ processId, change }) =>
    (change?.events ?? []).flatMap(({ at, data }) => {
      const event = data as ObligationEvent;
      if (event.type !== 'LadderStepsReached') return [];
      const { obligationId, marks } = event;
      const [row, ...others] = (change?.outbox ?? []).filter(
        ({ payload }) => isDeadline(payload) && payload.obligationId === obligationId,
      );
      expect(others).toEqual([]);
      const told = world.told(row?.id ?? '').map(({ personId, params }) => `${personId} ${params['step']}`);
      return marks.map(({ step, late, on }) => {
        const heard = told.flatMap((one) => (one.endsWith(` ${step}`) ? [one.split(' ')[0] ?? ''] : []));
        return { rung: [dayOf(at), nameOf(processId), obligationId, step, heard.join(' ')], late, on };
      });
    }),
  );
}

function isDeadline(payload: unknown): payload is { obligationId: string } {
  const { kind, notice } = payload as { kind?: string; notice?: string };
  return kind === 'notice' && notice === 'deadline';
}

/** By day, then by process: two processes wake in one morning in an order of their own. */
function inOrder(rungs: readonly Rung[]): Rung[] {
  const rank = ([day, process]: Rung): string => `${day} ${process}`;
  return rungs.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

describe('two years of a case with its orders of suspension', () => {
  let world: LivingWorld;
  beforeAll(async () => {
    world = await livingWorld({ beginsOn: '2026-01-05', calendar });
  });
  afterAll(() => world.stop());

  it(
    'remind and escalate on exactly the days that the rules and the calendar give, and tell exactly whom they should',
    { timeout: 240_000 },
    async () => {
      for (const [day, process, ...steps] of STORY) {
        await world.sleepUntil(day);
        await world.walk(process, ...steps);
      }
      await world.sleepUntil('2028-01-10');
      const all = said(world, (id) => NAMES[id] ?? id);
      expect(inOrder(all.map(({ rung }) => rung))).toEqual(inOrder(SAID));
      expect(all.filter(({ rung, late, on }) => late || on !== rung[0])).toEqual([]);
      expect(world.stateOf(CASE)).toMatchObject({ stage: 'CLOSED', outcome: 'TERMINATED' });
      expect(world.stateOf(FIRST_ORDER)).toMatchObject({
        stage: 'ENDED',
        end: { how: 'period-over', on: '2026-08-09' },
      });
      expect(world.stateOf(SECOND_ORDER)).toMatchObject({
        stage: 'ENDED',
        end: { how: 'period-over', on: '2027-03-16' },
      });
    },
  );
});

describe('three days on which nobody worked', () => {
  let world: LivingWorld;
  beforeAll(async () => {
    world = await livingWorld({ beginsOn: '2026-11-09', calendar });
  });
  afterAll(() => world.stop());

  it(
    'bring each missed step once, in order and marked late, with one notice of the highest',
    { timeout: 120_000 },
    async () => {
      const letter = unbegun('case');
      const order = unbegun('suspension');
      await world.walk(letter, [people.ENGINE, intake.register('2026-11-09')]);
      // Entered long after its day: with the scan, and confirmed by another head at once (practice: P36).
      const entered = { ...suspension.order({ orderedOn: '2026-08-27' }), attachments: ['scan-1'] };
      const confirmed = {
        type: 'confirmEntryDate',
        obligationId: 'confirm.entry_date#1',
        trueDay: null,
        reason: null,
      } as const;
      await world.walk(order, [people.HEAD, entered], [people.DEPUTY, confirmed]);
      await world.sleepUntil('2026-11-10');
      await world.walk(letter, [people.SCREENER, intake.classify()]);
      // A Tuesday off. The notice was due on Mon 23/11, 10 working days from Mon 9/11; the outcome is due on Wed 25/11, 10 from
      // Tue 10/11 without 24/11; the order ends on Wed 25/11, 90 days from 27/8.
      await world.sleepUntil('2026-11-24');
      const before = said(world, String).length;
      world.standStill(3);
      await world.sleepUntil('2026-11-28');
      const missed = said(world, (id) => (id === letter ? 'case' : 'order')).slice(before);
      expect(missed).toEqual([
        { rung: ['2026-11-28', 'case', 'intake.head_notice#1', 'escalate.1', ''], late: true, on: '2026-11-25' },
        { rung: ['2026-11-28', 'case', 'intake.head_notice#1', 'escalate.2', 'chair'], late: true, on: '2026-11-27' },
        { rung: ['2026-11-28', 'case', 'screening.outcome#1', 'remind.0', ''], late: true, on: '2026-11-25' },
        { rung: ['2026-11-28', 'case', 'screening.outcome#1', 'escalate.1', HEADS], late: true, on: '2026-11-26' },
      ]);
      expect(world.stateOf(order)).toMatchObject({ stage: 'ENDED', end: { how: 'period-over', on: '2026-11-25' } });
      // Everything goes on as if nothing had been: 30/11 is three working days after 25/11, 1/12 five after 23/11.
      await world.sleepUntil('2026-12-01');
      expect(said(world, () => 'case').slice(before + missed.length)).toEqual([
        { rung: ['2026-11-30', 'case', 'screening.outcome#1', 'escalate.2', 'chair'], late: false, on: '2026-11-30' },
        { rung: ['2026-12-01', 'case', 'intake.head_notice#1', 'escalate.3', ABOVE], late: false, on: '2026-12-01' },
      ]);
    },
  );
});
