import type pg from 'pg';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { REVIEW_GROUNDS } from '../../domain/case/oversight/oversight-state.ts';
import type { ReviewGround } from '../../domain/case/oversight/oversight-state.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { CaseOfReceipt } from './read-reviews.ts';

const SENDER: Actor = { kind: 'sender', accountId: null, personId: null, roles: [], correlationId: 'receipt' };
const UNSTORED = { contentId: '', sha256: '' };

/** What a sender may ask of the level above now, tried on the last case, and what has come of what they asked. */
export async function showRecourse(
  { pool, now }: { pool: pg.Pool; now: () => Instant },
  cases: readonly [CaseOfReceipt, ...CaseOfReceipt[]],
  { last, submissionId }: { last: ProcessId; submissionId: string },
) {
  const [first, ...reviews] = cases;
  const { state } = cases.find((one) => one.processId === last) ?? first;
  const today = dayOf(now());
  const query = CASE_PROCESS.factsFor(state, asking('late', submissionId), SENDER);
  const facts = await loadFacts(pool, query, { today, organisationId: state.organisation.id });
  const context = { now: now(), today, actor: SENDER, facts };
  const isOwn = state.submissions[0] === submissionId;
  return {
    grounds: REVIEW_GROUNDS.filter((ground) => CASE_PROCESS.decide(state, asking(ground, submissionId), context).ok),
    // What was asked or said of the letter of another sender is not shown to this one.
    delayUntil: isOwn ? (state.oversight.late?.newDate ?? null) : null,
    reviews: reviews.map((one) => ({
      stage: one.state.stage ?? '',
      stageText: wordFor(VI.receiptStages, one.state.stage ?? ''),
      receivedOn: one.state.receivedOn,
    })),
    receivedOnDisputable: first.state.stage !== 'CLOSED' && !hasDisputed(first.state, submissionId),
  };
}

/** Each sender disputes the day of their own letter, once. */
function hasDisputed({ submissions, oversight }: CaseState, submissionId: string): boolean {
  if (submissions[0] === submissionId) return oversight.dispute !== null;
  return oversight.joinedDisputes?.some(({ senderId }) => senderId === submissionId) === true;
}

function asking(ground: ReviewGround, senderId: string): CaseCommand {
  return {
    type: 'senderRequestsReview',
    ...{ ground, reason: UNSTORED, reviewCaseId: '', reviewCaseNumber: '', senderId },
  };
}
