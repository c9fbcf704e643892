import { alsoIn, dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { SETTLEMENT_CODES } from './settlement-codes.ts';

const { commands } = ACT_WORDS;
const grounds: Readonly<Record<string, string>> = SETTLEMENT_CODES.pauseGrounds;

/** Why the process said no between the order to verify and the conclusion of the case, in English. */
export const VERIFICATION_REFUSALS = {
  ALLEGATION_UNKNOWN: () =>
    'Something named is not alleged in this case; reload the file and choose among its allegations.',
  CONSEQUENCES_INCOMPLETE: () =>
    'Not every subject has a consequence, or one is named twice; name each of them exactly once.',
  DATE_BEFORE_ORDER: (params) =>
    `The date lies before the order to verify${dayIn(params, 'orderedOn', '', ' of')}; give the right date.`,
  DATE_IN_FUTURE: () => 'The date lies after today; give the day on which it was done.',
  DISCIPLINE_ID_MISSING: () =>
    'A discipline has no id of its own for each subject; reload the page and enter it again.',
  DISCIPLINE_NEEDS_VIOLATION: () =>
    'Discipline may follow only from a finding of a violation; correct the findings or choose another consequence.',
  DISCIPLINE_NOT_FOR_KIND: () => 'Who is not a member cannot be disciplined by the Party; choose another consequence.',
  DISCIPLINE_RUNNING: (params) =>
    `A discipline is still open, so the file cannot be closed; wait for its result.${alsoIn(params, 'obligations', 'Owed besides')}`,
  DISCIPLINE_SETTLED_ALREADY: () => 'This discipline has its result already; reload the file.',
  DISCIPLINE_UNKNOWN: () => 'The case has no such discipline; reload the file and check again.',
  DRAFT_NOT_SHARED: () => 'The draft findings were not given to the subject for comment; give the draft first.',
  DRAFT_SHARED_ALREADY: () =>
    'The draft was given to this subject already; wait for the comment or for the end of the period.',
  DRAFT_NOT_OFFERED: () =>
    'The draft findings were not offered to every subject (after a return, the corrected draft is offered again); share the draft before the report is submitted.',
  DRAFT_REPLY_PENDING: () =>
    'Comments on the draft are awaited and the period has not ended; wait for them or for the end of the period.',
  EXPLANATION_NOT_ASKED: () =>
    'A subject was not asked to explain; request the explanation before the report is submitted.',
  EXPLANATION_PENDING: () =>
    'An explanation is awaited and its period has not ended; wait for the explanation or for the end of the period.',
  FINDINGS_INCOMPLETE: () =>
    'Not every allegation has a finding, or one has two; find on each allegation exactly once.',
  FINDING_TWICE: () => 'An allegation has two findings; find on each allegation exactly once.',
  LEADER_NEEDS_SUCCESSOR: () =>
    `The team may not be without a leader; name the successor with “${commands.replaceTeamMember}”.`,
  NOTHING_ASKED: () => 'No period is running for the subject now; reload the page to see what is awaited.',
  NOT_ACCEPTED: () => `The case was not accepted yet; choose “${commands.accept}” first.`,
  NOT_IN_TEAM: () => 'The chosen person is not in the team; reload the file and choose again.',
  NOT_ON_AGENDA: () => 'The case is not on the agenda of this meeting; reload the file and check the meeting.',
  NOT_ORDERED: () => `No verification was ordered yet; choose “${commands.orderVerification}” first.`,
  NOT_PRESENTED: () =>
    `The decision was not presented to this subject yet; choose “${commands.presentDecision}” first.`,
  NO_CONCLUSION: () =>
    'There is no conclusion yet, so this cannot be done; wait for the conclusion of the competent body.',
  NO_REPORT: () => 'There is no report yet; wait until the leader of the team submits it.',
  SIGNED_PAPER_REQUIRED: () => 'What is entered for a subject needs the paper they signed; attach the scan of it.',
  OBJECTED_ALREADY: () => 'An objection to this member waits for a decision already; wait for it.',
  OBJECTION_DECIDED: () => 'This objection was decided already; reload the file.',
  OBJECTION_PENDING: () => 'An objection to a member was not decided yet; wait for the decision before reporting.',
  OBJECTION_UNKNOWN: () => 'The case has no such objection; reload the file and choose again.',
  OBJECTION_UPHELD: () => 'The chosen person had to leave on an objection of the subject; choose someone else.',
  ON_AGENDA: () => 'This stands on the agenda of a meeting already; wait for the result of that meeting.',
  PLAN_NOT_APPROVED: () => `The plan is not approved; wait until the head has done “${commands.approvePlan}”.`,
  PRESENTED_ALREADY: () => 'The decision was presented to this subject already; leave them out and send again.',
  PROPOSAL_ANSWERED: () => 'This proposal of a witness was answered already; reload the file.',
  PROPOSAL_PENDING: () =>
    `A proposal of a witness was not answered; choose “${commands.answerWitnessProposal}” before reporting.`,
  PROPOSAL_UNKNOWN: () => 'The case has no such proposal of a witness; reload the file and choose again.',
  REPORT_SUBMITTED: () =>
    'The report was submitted and cannot be changed; wait until the head approves it or returns it.',
  SETTLEMENT_PAUSED: (params) => {
    const ground = grounds[textOf(params['ground'])];
    const why = ground === undefined ? '' : ` (${ground.toLowerCase()})`;
    return `The settlement is paused${why}; choose “${commands.resumeSettlement}” first.`;
  },
  SUBJECT_UNKNOWN: () => 'This organisation or person is not in the case; reload the file and choose again.',
  SUSPENSION_UNKNOWN: () => 'The case has no such suspension of activity; reload the file and check again.',
  TEAM_MEMBER_TWICE: () => 'Somebody is named twice in the team; name each person once.',
} as const satisfies Readonly<Record<string, Template>>;
