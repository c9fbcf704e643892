import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../../domain/case/commands.fixture.ts';
import { answerLaw } from '../../../domain/case/life/life.fixture.ts';
import * as people from '../../../domain/case/people.fixture.ts';
import * as review from '../../../domain/case/review/review.fixture.ts';
import * as settlement from '../../../domain/case/settlement/settlement.fixture.ts';
import * as team from '../../../domain/case/verification/verification.fixture.ts';
import * as discipline from '../../../domain/discipline/commands.fixture.ts';
import type { DisciplineState } from '../../../domain/discipline/state.ts';
import * as meeting from '../../../domain/meeting/commands.fixture.ts';
import type { LimitMode } from '../../../domain/policy/choices.ts';
import * as rules from '../../../domain/policy-change/commands.fixture.ts';
import type { ProcessId } from '../../../domain/process.ts';
import { MEMBERS, idOf } from '../../support/committee-steps.ts';
import { concluded, convene, heard, letter, live, reported } from '../../support/sample-steps.ts';
import { fresh, openSampleWorld, uuidOf } from '../../support/sample-world.ts';
import type { SampleWorld } from '../../support/sample-world.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await openSampleWorld();
});
afterAll(() => world.stop());

const { ENGINE, HEAD, OFFICER, SCREENER, SECOND_OFFICER, SECRETARY, SENDER } = people;
const ACCUSED_PAGE = people.staff('branchSecretary', ['SUBJECT', 'branch']);
const EXAMINED = { subjectId: team.ACCUSED, page: ACCUSED_PAGE };
/** The in-law stands back from the vote too. */
const VOTERS = MEMBERS.length - 1;
const BOARD = ['secretary', 'screener', 'clerk'];
const VIOLATED_ON = '2021-08-15';

describe.each<LimitMode>(['vote-then-not-enforce', 'exclude'])(
  'CASE-12: a withdrawal under threat (limit.mode %s)',
  (mode) => {
    const id = fresh('case');
    const disciplineId = fresh('discipline');

    it('CASE-12: a relative on record is not taken into the team, an in-law who says so leaves it', async () => {
      await world.begin('2026-09-03');
      // The seeded row votes all the same; the other reading is one the commune published for itself.
      if (mode === 'exclude') await leaveOffThePaper();
      await world.walk(
        id,
        [ENGINE, letter(id, '2026-09-03', { kind: 'denunciation' })],
        [SCREENER, intake.classify({ kind: 'denunciation' })],
      );
      await live(world, id, ['2026-09-07', HEAD, settlement.TAKE_ON]);
      expect(await world.owed(id)).toMatchObject({ 'party.tc.settle': '2026-12-02' });
      await world.goTo('2026-09-08');
      expect(await world.refusal(id, HEAD, team.order({ members: ['spouse'] }))).toBe('CONFLICT_OF_INTEREST');
      await world.walk(id, [HEAD, team.order()], [HEAD, team.PLAN]);
      await live(world, id, ['2026-09-09', SECOND_OFFICER, settlement.declareConflict('secondOfficer')]);
      expect(await world.stateOf(id)).toMatchObject({
        recused: [uuidOf('secondOfficer')],
        verification: { leader: uuidOf('officer'), members: [] },
      });
      expect(await world.refusal(id, SECOND_OFFICER, team.EVIDENCE)).toBe('NOT_PERMITTED');
      expect(await world.refusal(id, HEAD, team.replace('officer', 'secondOfficer'))).toBe('CONFLICT_OF_INTEREST');
    });

    it('CASE-12: withdrawn under threat the file goes on, and protection is acknowledged the same day', async () => {
      await live(world, id, ...heard(EXAMINED, '2026-09-10', '2026-09-11', '2026-09-14'));
      await live(world, id, ['2026-09-15', SENDER, settlement.withdraw('threat')]);
      expect(await world.owed(id)).toMatchObject({ 'protect.ack': '2026-09-15', 'withdrawal.decide': '2026-09-22' });
      await world.walk(id, [HEAD, settlement.PROTECT]);
      expect(await world.settled(id, 'protect.ack')).toEqual(['met 2026-09-15']);
      await world.goTo('2026-09-16');
      expect(await world.refusal(id, HEAD, settlement.ACCEPT_WITHDRAWAL)).toBe('WITHDRAWAL_HAS_SIGNS');
      await world.walk(id, [HEAD, settlement.CONTINUE], [HEAD, intake.answer('processing-notice')]);
      expect(await world.settled(id, 'withdrawal.decide')).toEqual(['met 2026-09-16']);
      expect(await world.stateOf(id)).toMatchObject({ stage: 'VERIFICATION', outcome: null });
    });

    it('CASE-12: signs of crime are handed over at once, and the Party waits only when its head says so, and goes on', async () => {
      await live(world, id, ['2026-09-17', OFFICER, settlement.NOTE_CRIME]);
      expect(await world.owed(id)).toMatchObject({ 'refer.crime': '2026-09-18' });
      await world.walk(id, [HEAD, settlement.refer()]);
      expect(await world.settled(id, 'refer.crime')).toEqual(['met 2026-09-17']);
      expect(await world.owed(id)).toMatchObject({ 'refer.followup': '2026-10-07' });
      expect(await world.stateOf(id)).toMatchObject({ stage: 'VERIFICATION', pause: null });

      await live(world, id, ['2026-09-18', HEAD, settlement.pauseSettlement()]);
      expect(await world.owed(id)).toMatchObject({ 'pause.review': '2026-11-17' });
      expect(await world.stateOf(id)).toMatchObject({
        oversight: { marks: [{ code: 'PAUSED', on: '2026-09-18', decidedBy: uuidOf('head') }] },
      });
      await live(
        world,
        id,
        ['2026-10-05', SCREENER, settlement.lawNotice('proceedings', '2026-10-02')],
        ['2026-10-06', HEAD, answerLaw('proceedings', 'not-needed')],
        ['2026-10-06', HEAD, settlement.RESUME],
      );
      expect(await world.stateOf(id)).toMatchObject({ stage: 'VERIFICATION', pause: null });
      // Eighteen days stood still: from Sunday 20 December it is Monday the 21st.
      expect(await world.owed(id)).toMatchObject({ 'party.tc.settle': '2026-12-21' });
      await live(world, id, ['2026-10-09', SCREENER, settlement.lawNotice('discontinued', '2026-10-08')]);
      expect(await world.owed(id)).not.toHaveProperty(['refer.followup']);
    });

    it('CASE-12: on 20/11/2026 the reprimand for 15/8/2021 is closed, the warning is open', async () => {
      await live(world, id, ...reported(EXAMINED, '2026-10-12', '2026-10-16', '2026-10-20'));
      const adopted = {
        persons: ['branchSecretary'],
        findings: ['true-violation'],
        consequence: 'discipline',
      } as const;
      await concluded(world, id, '2026-11-03', { ...adopted, disciplineId: idOf(disciplineId) }, 1);
      expect(await world.settled(id, 'party.tc.settle')).toEqual(['met 2026-11-03']);
      await live(
        world,
        disciplineId,
        [
          '2026-11-04',
          OFFICER,
          discipline.violation({ startedOn: VIOLATED_ON, endedOn: VIOLATED_ON, managedBy: 'direct' }),
        ],
        ['2026-11-05', ACCUSED_PAGE, discipline.selfReview()],
        ['2026-11-05', HEAD, discipline.BYPASS],
        ['2026-11-06', SECRETARY, discipline.hearing()],
      );
      const meetingId = await convene(world, '2026-11-20');
      await world.walk(disciplineId, [SECRETARY, discipline.putOnAgenda('decide', idOf(meetingId))]);
      await world.walk(meetingId, [SECRETARY, meeting.SEND_PAPERS]);
      const { agenda } = (await world.stateOf(disciplineId)) as DisciplineState;
      expect(agenda?.choices[0]).toEqual(
        mode === 'exclude'
          ? { form: 'warning', enforceable: true, limitedUntil: '2031-08-15' }
          : { form: 'reprimand', enforceable: false, limitedUntil: '2026-08-15' },
      );
      expect(agenda?.choices).toContainEqual({ form: 'warning', enforceable: true, limitedUntil: '2031-08-15' });

      await live(world, meetingId, ['2026-11-20', SECRETARY, meeting.attend(MEMBERS)]);
      await world.walk(
        meetingId,
        [
          SECRETARY,
          { type: 'hearSubject', itemId: 'item-1', subjectId: team.ACCUSED, minutes: intake.text('minutes') },
        ],
        [SECRETARY, meeting.openBallot()],
      );
      await (mode === 'exclude' ? warn(meetingId) : reprimandInVain(meetingId));
      await live(
        world,
        id,
        ['2026-11-27', HEAD, review.issue('2026-11-27')],
        ['2026-11-27', HEAD, review.announce('2026-11-27')],
        ['2026-11-27', HEAD, intake.answer('result')],
      );
      await world.walk(id, [HEAD, intake.CLOSE]);
      expect(await world.stateOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'CONCLUDED' });
    });

    /** Out of time it stays on the paper; carried, it is not enforced, and its votes make nothing heavier. */
    async function reprimandInVain(meetingId: ProcessId): Promise<void> {
      await world.walk(
        meetingId,
        [SECRETARY, counted({ reprimand: 4, warning: 2 })],
        [HEAD, meeting.adoptBallot()],
        [SECRETARY, meeting.CLOSE],
      );
      expect(await world.stateOf(disciplineId)).toMatchObject({
        stage: 'NOT_DISCIPLINED',
        noDiscipline: 'OUT_OF_TIME',
      });
      expect(await world.owed(disciplineId)).toEqual({ 'disc.tell_none': '2026-11-30' });
      await live(world, disciplineId, ['2026-11-25', HEAD, discipline.tellNone('2026-11-25')]);
      expect(await world.stateOf(id)).toMatchObject({ disciplines: [{ status: 'not-disciplined' }] });
    }

    /** Out of time it is not on the paper at all; what is open may be voted and is in force. */
    async function warn(meetingId: ProcessId): Promise<void> {
      expect(await world.refusal(meetingId, SECRETARY, counted({ reprimand: 4, warning: 2 }))).toBe('FORM_NOT_OFFERED');
      await world.walk(
        meetingId,
        [SECRETARY, counted({ warning: 4 })],
        [HEAD, meeting.adoptBallot()],
        [SECRETARY, meeting.CLOSE],
      );
      await live(world, disciplineId, ['2026-11-23', HEAD, discipline.sign('2026-11-23')]);
      expect(await world.stateOf(disciplineId)).toMatchObject({
        decision: { form: 'warning', votedOn: '2026-11-20', signedOn: '2026-11-23' },
      });
      expect(await world.stateOf(id)).toMatchObject({ disciplines: [{ status: 'decided' }] });
    }
  },
);

/** Two persons publish the commune's own row, in force from this day. */
async function leaveOffThePaper(): Promise<void> {
  const draft = rules.draftOf({
    ...{ key: 'limit.mode', name: 'Hình thức đã hết thời hiệu', choice: 'exclude', roll: false, ladder: 'none' },
    ...{ length: { n: 0, unit: 'cd', direction: 'after' }, effectiveFrom: '2026-09-03' },
  });
  const onItsDay = { name: 'Chính ngày biểu quyết', startedOn: '2026-09-03', startedAt: null, dueOn: '2026-09-03' };
  const proposal = rules.proposePolicy({ draft, replaces: { key: 'limit.mode', version: 1 }, examples: [onItsDay] });
  const change = fresh('policy-change');
  await world.walk(change, [HEAD, proposal]);
  expect(await world.refusal(change, HEAD, rules.PUBLISH)).toBe('FOUR_EYES');
  await world.walk(change, [people.LEADER_ABOVE, rules.PUBLISH]);
}

function counted(forms: Parameters<typeof discipline.papers>[1]): ReturnType<typeof meeting.count> {
  return meeting.count(VOTERS, {}, BOARD, { counts: discipline.papers(VOTERS, forms) });
}
