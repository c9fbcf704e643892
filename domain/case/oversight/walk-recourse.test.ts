import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../process.ts';
import { CLOSE, assign, classify, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import type { OversightCommand } from './oversight-commands.ts';
import { DEPUTY, ENGINE, HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SENDER, staff } from '../people.fixture.ts';
import type { Actor } from '../../process.ts';
import { CASE_PROCESS } from '../process.ts';
import { ANSWERED, CLASSIFIED, OFFICER_HANDLES } from '../stories.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

// What a sender gets who was answered late, wrongly, or by the wrong people (practice: P23).

function turn(ground: 'late' | 'answer' | 'handler'): CaseCommand {
  const review = { reviewCaseId: 'case-2', reviewCaseNumber: 'MG-0002' };
  return { type: 'senderRequestsReview', ground, reason: text('complaint'), ...review };
}
const ASK: CaseCommand = { type: 'askForReport', text: text('why late') };
const report = (newDate: string): CaseCommand => ({ type: 'reportDelay', reason: text('busy'), newDate });

/** What the last step asks of other processes. */
function messages(story: Story, command: CaseCommand, actor: Actor, on: string): readonly FollowUp[] {
  const events = given(story).when(command, actor, on).events();
  return CASE_PROCESS.followUps(fold(record(story, events, actor, on)), events, 'case/case-1');
}
const owed = (story: Story) =>
  fold(story)
    .obligations.filter((one) => one.status === 'open')
    .map(({ key, owner, dueOn }) => [key, owner.organisationId, dueOn]);

describe('a sender whose date has passed', () => {
  // The notice is due on Monday 26 October.
  it('is told to wait while nothing is late', () => {
    given(CLASSIFIED).when(turn('late'), SENDER, '2026-10-26').thenRefused('NOTHING_LATE_YET');
  });

  it('has the head above ask for a report in five working days, and the body report in five', () => {
    const complained = goOn(CLASSIFIED, [turn('late'), SENDER, '2026-10-27']);
    expect(owed(complained)).toContainEqual(['party.tc.overdue_ask', 'province', '2026-11-03']);
    given(complained).when(ASK, HEAD, '2026-10-28').thenRefused('NO_REPORT_TO_ASK');
    const asked = goOn(complained, [ASK, HEAD_ABOVE, '2026-10-29']);
    expect(owed(asked)).toContainEqual(['party.tc.overdue_report', 'commune', '2026-11-05']);
    const reported = goOn(asked, [report('2026-11-10'), HEAD, '2026-11-02']);
    expect(fold(reported).oversight.late).toEqual({ obligationId: 'intake.head_notice#1', newDate: '2026-11-10' });
    const notice = fold(reported).obligations.find((one) => one.key === 'intake.head_notice');
    expect(notice).toMatchObject({ status: 'open', dueOn: '2026-10-26' });
  });

  it('is heard once for each date missed', () => {
    const complained = goOn(CLASSIFIED, [turn('late'), SENDER, '2026-10-27'], [ASK, HEAD_ABOVE, '2026-10-27']);
    given(complained).when(turn('late'), SENDER, '2026-10-28').thenRefused('LATENESS_COMPLAINED_ALREADY');
    // The outcome is no answer to the sender; a second date missed towards them is a new complaint.
    given(CLASSIFIED).when(report('2026-11-10'), HEAD, '2026-10-28').thenRefused('NO_REPORT_ASKED');
  });
});

describe('a sender who disagrees with the answer', () => {
  it('has a case one level up look at it again, from which everybody who handled it stands back', () => {
    const asked = messages(ANSWERED, turn('answer'), SENDER, '2026-10-22');
    expect(asked).toMatchObject([
      {
        kind: 'command',
        to: 'case/case-2',
        command: {
          type: 'beginReview',
          ofCaseId: 'case-1',
          organisationId: 'province',
          organisationPath: 'mg',
          receivedOn: '2026-10-22',
          recused: ['screener', 'officer', 'head'],
        },
      },
    ]);
  });

  it('is refused before there is an answer, and a second time for the same one', () => {
    given(OFFICER_HANDLES).when(turn('answer'), SENDER, '2026-10-20').thenRefused('NO_RESULT_YET');
    const once = goOn(ANSWERED, [turn('answer'), SENDER, '2026-10-22']);
    given(once).when(turn('answer'), SENDER, '2026-10-23').thenRefused('REVIEWED_ALREADY');
    const closed = goOn(ANSWERED, [CLOSE, HEAD, '2026-10-21']);
    expect(fold(closed).stage).toBe('CLOSED');
    given(closed).when(turn('answer'), SENDER, '2026-10-23').thenEvents({ type: 'SenderReviewRequested', result: 1 });
  });

  it('at the topmost body is told where else to go', () => {
    const atTheTop = register('2026-10-12', { organisationId: 'province', organisationPath: 'mg' });
    const story = goOn([], [atTheTop, ENGINE, '2026-10-12']);
    const events = [{ type: 'SenderAnswered', purpose: 'result', form: 'letter', text: text('answer') }] as const;
    const answered = record(story, events, HEAD_ABOVE, '2026-10-20');
    given(answered).when(turn('answer'), SENDER, '2026-10-22').thenRefused('REVIEW_HAS_NO_LEVEL_ABOVE');
    given(answered).when(turn('late'), SENDER, '2026-10-28').thenRefused('REVIEW_HAS_NO_LEVEL_ABOVE');
  });
});

describe('the case one level up', () => {
  const [message] = messages(ANSWERED, turn('answer'), SENDER, '2026-10-22');
  if (message?.kind !== 'command') throw new Error('no case was begun');
  const begin = message.command as Extract<OversightCommand, { type: 'beginReview' }>;
  const REVIEW = goOn([], [begin, PROCESS, '2026-10-22']);

  it('is owned by the level above, of the same matter, and owes its outcome in twenty days', () => {
    expect(fold(REVIEW)).toMatchObject({
      stage: 'INTAKE',
      organisation: { id: 'province', path: 'mg' },
      matterId: 'matter-1',
      origin: { kind: 'review', ref: 'case-1' },
      restricted: true,
    });
    // Twenty days end on Wednesday 11 November.
    expect(owed(REVIEW)).toContainEqual(['party.tc.further', 'province', '2026-11-11']);
  });

  it('is sorted, accepted and answered as every case, by nobody who handled it below', () => {
    const screener = staff('provincialLeader', ['SCREENER', 'province'], ['HEAD', 'province']);
    const moved = staff('officer', ['SCREENER', 'province']);
    given(REVIEW).when(classify(), moved, '2026-10-23').thenRefused('NOT_PERMITTED');
    const sorted = goOn(REVIEW, [classify({ kind: 'report' }), screener, '2026-10-23']);
    given(sorted).when(assign('officer'), HEAD_ABOVE, '2026-10-23').thenRefused('CONFLICT_OF_INTEREST');
    const accepted = given(sorted)
      .when({ type: 'accept', grounds: text('why') }, HEAD_ABOVE, '2026-10-26')
      .events();
    expect(accepted).toContainEqual(
      expect.objectContaining({ obligationId: 'party.tc.further#1', status: 'met', late: false }),
    );
  });

  it('begins once, however often it is asked for', () => {
    given(REVIEW).when(begin, PROCESS, '2026-10-22').thenRefused('COMMAND_NOT_IN_STAGE');
  });
});

describe('a sender who complains about the handler', () => {
  const COMPLAINED = goOn(OFFICER_HANDLES, [turn('handler'), SENDER, '2026-10-19']);
  const answer = (upheld: boolean): CaseCommand => ({ type: 'answerComplaint', upheld, text: text('found') });

  it('is answered by the head in five working days, and by nobody complained of', () => {
    expect(owed(COMPLAINED)).toContainEqual(['complaint.answer', 'commune', '2026-10-26']);
    given(COMPLAINED).when(turn('handler'), SENDER, '2026-10-20').thenRefused('COMPLAINT_OPEN');
    const both = staff('officer', 'HEAD');
    given(COMPLAINED).when(answer(false), both, '2026-10-20').thenRefused('FOUR_EYES');
    expect(fold(goOn(COMPLAINED, [answer(false), DEPUTY, '2026-10-20'])).handler).toBe('officer');
  });

  it('has other people put to work where the complaint is right', () => {
    const upheld = fold(goOn(COMPLAINED, [answer(true), HEAD, '2026-10-20']));
    expect(upheld).toMatchObject({ handler: null, recused: ['officer'] });
    expect(upheld.obligations.every(({ status, owner }) => status !== 'open' || owner.kind === 'role')).toBe(true);
  });

  it('is told when nobody handles it', () => {
    given(CLASSIFIED).when(turn('handler'), SENDER, '2026-10-19').thenRefused('NOBODY_HANDLES_YET');
  });
});

describe('a sender who disputes the received date', () => {
  const dispute = { type: 'disputeReceiptDate', claimedOn: '2026-10-05', reason: text('postmark') } as const;
  const DISPUTED = goOn(CLASSIFIED, [dispute, SENDER, '2026-10-14']);

  it('has it questioned again and decided by the level above alone', () => {
    expect(fold(DISPUTED).receiptDate).toEqual({ status: 'questioned' });
    expect(owed(DISPUTED)).toContainEqual(['confirm.receipt_date', 'province', '2026-10-16']);
    const confirm: CaseCommand = { type: 'confirmReceiptDate', receivedOn: '2026-10-12', reason: null };
    given(DISPUTED).when(confirm, HEAD, '2026-10-15').thenRefused('RECEIPT_DECIDED_ABOVE');
    const decide: CaseCommand = { type: 'decideReceiptDate', receivedOn: '2026-10-05', reason: text('postmark') };
    given(DISPUTED).when(decide, LEADER_ABOVE, '2026-10-15').thenRefused('NOT_PERMITTED');
    const decided = goOn(DISPUTED, [decide, HEAD_ABOVE, '2026-10-15']);
    expect(fold(decided).receivedOn).toBe('2026-10-05');
    const notice = fold(decided).obligations.find((one) => one.key === 'intake.head_notice');
    expect(notice?.dueOn).toBe('2026-10-19');
    given(decided).when(dispute, SENDER, '2026-10-16').thenRefused('RECEIPT_DISPUTED_ALREADY');
  });

  it('is not heard on the date that is on record, nor on one to come', () => {
    const claim = (claimedOn: string): CaseCommand => ({ ...dispute, claimedOn });
    given(CLASSIFIED).when(claim('2026-10-12'), SENDER, '2026-10-14').thenRefused('RECEIPT_DATE_AGREES');
    given(CLASSIFIED).when(claim('2026-10-15'), SENDER, '2026-10-14').thenRefused('RECEIVED_IN_FUTURE');
  });
});

it('an officer keeps a case whose sender has only asked the level above', () => {
  const complained = goOn(OFFICER_HANDLES, [turn('late'), SENDER, '2026-10-27']);
  given(complained)
    .when({ type: 'addNote', text: text('note') }, OFFICER, '2026-10-27')
    .thenEvents({ type: 'NoteAdded' });
});
