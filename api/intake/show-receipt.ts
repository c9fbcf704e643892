import type pg from 'pg';
import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { isForOutside } from '../../domain/case/parts/parts-state.ts';
import { secretLetters } from '../../domain/case/senders/secrecy.ts';
import { senderOwed } from '../../domain/case/senders/senders.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../../domain/case/transitions.ts';
import type { ProcessId, TextRef } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handler } from '../handler.ts';
import { problem } from '../say-problem.ts';
import { findByCode, openToken } from './find-receipt.ts';
import type { FoundReceipt } from './find-receipt.ts';
import { isOfLetter, readLetterCases, sendersOfLetter } from './letter-cases.ts';
import type { LetterCase } from './letter-cases.ts';
import { isAsked } from './open-question.ts';
import { showProtection } from './read-protection.ts';
import { readReviews } from './read-reviews.ts';
import { showRecourse } from './show-recourse.ts';
import { SENDER_KEYS } from './submit.ts';

/** Where the matter stands, for whoever shows the receipt code: never who handles it, never what is written inside. */
export const receipt: Handler<'receipt'> = async ({ body, deps, limits }) => {
  await limits.countReceiptCode(body.receiptCode);
  const found = await findByCode(deps.pool, deps.secrets.receiptKey, body.receiptCode);
  if (found === null) throw problem(404, 'RECEIPT_NOT_FOUND');
  const [status, token] = await Promise.all([
    showStatus(deps, found),
    openToken(deps.pool, found.submissionId, deps.now()),
  ]);
  return { status: 200, body: { ...status, ...token } };
};

/** What of the record a sender sees. Never a threat they reported: others may have made them show the code. */
const SHOWN = [
  'SenderAnswered',
  // Who handed a sealed letter over says where it is now.
  'HandedOverOutside',
  'SenderAdded',
  'SenderAsked',
  'QuestionAnswered',
] as const satisfies readonly CaseEvent['type'][];

interface SenderEvent {
  processId: ProcessId;
  at: string;
  event: Extract<CaseEvent, { type: (typeof SHOWN)[number] }>;
}

async function showStatus(deps: ApiDeps, found: FoundReceipt) {
  const { pool, secrets } = deps;
  const { caseNumber, receivedOn } = found;
  if (found.processId === null) {
    return {
      caseNumber,
      receivedOn,
      ...stageOf('RECEIVED'),
      answerDueOn: null,
      outcomeText: null,
      answers: [],
      added: [],
      question: null,
      withdrawal: null,
      parts: [],
      mayIdentify: false,
      mayWithdraw: false,
      ...{ secrecy: found.restricted ? { since: receivedOn } : null, mayAskForSecrecy: false },
      recourse: { grounds: [], delayUntil: null, reviews: [], receivedOnDisputable: false },
      protection: null,
    };
  }
  const { submissionId } = found;
  const [cases, letters] = await Promise.all([
    readReviews(pool, found.processId as ProcessId, submissionId),
    readLetterCases(pool, submissionId),
  ]);
  const [{ state: first }] = cases;
  const { processId, state } = cases.at(-1) ?? cases[0];
  const parts = letters.filter((one) => one.isPart && one.stands);
  const events = await readSenderEvents(pool, [...cases, ...letters], submissionId);
  const asking = [{ processId, state }, ...parts].find((one) => isAsked(one.state, submissionId));
  const texts = await readTexts(
    pool,
    secrets.contentKey,
    events.flatMap(({ event }) => wordsOf(event)?.contentId ?? []),
  );
  const textOf = (ref: TextRef | null) => (ref === null ? null : (texts.get(ref.contentId) ?? null));
  return {
    caseNumber,
    receivedOn: sendersOfLetter(first, submissionId)[0]?.receivedOn ?? receivedOn,
    ...stageOf(first.stage ?? 'RECEIVED'),
    answerDueOn: answerDueOn(state, submissionId),
    outcomeText: outcomeText(state, submissionId),
    answers: events.flatMap(({ at, event }) =>
      event.type === 'SenderAnswered' || event.type === 'HandedOverOutside'
        ? [
            {
              at,
              purpose: purposeOf(event),
              purposeText: wordFor(VI.answerPurposes, purposeOf(event)),
              text: textOf(event.text) ?? '',
            },
          ]
        : [],
    ),
    added: events.flatMap(({ at, event }) => {
      if (event.type === 'QuestionAnswered') return [{ at, text: textOf(event.text), files: 0 }];
      return event.type === 'SenderAdded' ? [{ at, text: textOf(event.text), files: event.attachments.length }] : [];
    }),
    question: asking === undefined ? null : openQuestion(asking, events, textOf),
    withdrawal: withdrawalOf(state, submissionId),
    parts: parts.map((one) => ({
      ...stageOf(one.state.stage ?? 'RECEIVED'),
      kindText: one.state.kind === null ? '' : wordFor(VI.kinds, one.state.kind),
      answerDueOn: answerDueOn(one.state, submissionId),
      outcomeText: outcomeText(one.state, submissionId),
    })),
    mayIdentify: mayIdentify(first, submissionId),
    mayWithdraw: state.withdrawal?.status !== 'open' && !isForOutside(state) && isOpenTo('withdraw', state),
    ...showSecrecy(first, found),
    protection: await showProtection(deps, submissionId),
    recourse: await showRecourse({ pool, now: () => deps.now() }, cases, { last: processId, submissionId }),
  };
}

/** What an answer is; that a sealed letter has left is the last word here. */
function purposeOf(event: Extract<SenderEvent['event'], { type: 'SenderAnswered' | 'HandedOverOutside' }>) {
  return event.type === 'SenderAnswered' ? event.purpose : 'result';
}

function wordsOf(event: SenderEvent['event']): TextRef | null {
  return event.type === 'SenderAsked' ? event.question : event.text;
}

/** The question that waits, in the words in which it was asked last. */
function openQuestion(
  { processId, state: { question } }: Pick<LetterCase, 'processId' | 'state'>,
  events: readonly SenderEvent[],
  textOf: (ref: TextRef | null) => string | null,
) {
  const asked = events.findLast((one) => one.processId === processId && one.event.type === 'SenderAsked');
  if (question === null || asked === undefined) return null;
  const { askedOn, answerBy } = question;
  return { text: textOf(wordsOf(asked.event)) ?? '', askedOn, answerBy };
}

function stageOf(stage: string) {
  return { stage, stageText: wordFor(VI.receiptStages, stage) };
}

/** The day until which an answer is owed to the sender, or null when none is. */
function answerDueOn(state: CaseState, submissionId: string): string | null {
  const owed = state.obligations
    .filter((one) => one.status === 'open' && SENDER_KEYS.includes(one.key))
    .filter((one) => isOfLetter(state, submissionId, [senderOwed(state, one)]));
  return (
    owed
      .map((one) => one.dueOn)
      .toSorted()
      .at(0) ?? null
  );
}

/** The outcome is told with the answer, not before it; a closed file has no answer to wait for. */
function outcomeText(state: CaseState, submissionId: string): string | null {
  const { outcome, stage } = state;
  const isAnswered = sendersOfLetter(state, submissionId).every((one) => one.answered);
  return outcome !== null && (isAnswered || stage === 'CLOSED') ? wordFor(VI.outcomes, outcome) : null;
}

/** That this sender's own withdrawal was received; never that of another. */
function withdrawalOf(state: CaseState, submissionId: string): { receivedOn: string } | null {
  const { withdrawal } = state;
  if (withdrawal === null) return null;
  const whose = withdrawal.senderId === undefined ? undefined : [withdrawal.senderId];
  return isOfLetter(state, submissionId, whose) ? { receivedOn: withdrawal.receivedOn } : null;
}

/** Whether the table knows this command in the stage in which the case is. */
function isOpenTo(command: CaseCommand['type'], { stage }: CaseState): boolean {
  return CASE_TRANSITIONS.some((row) => row.command === command && row.from.some((from) => from === stage));
}

/** Whether a sender without a name may still give one. */
function mayIdentify(state: CaseState, submissionId: string): boolean {
  return (
    isOpenTo('identifySelf', state) &&
    sendersOfLetter(state, submissionId).some((one) => one.senderType === 'anonymous')
  );
}

/**
 * Since when it is kept secret who they are, and whether they may ask for it: once, where a name was given. A letter that came
 * with the wish, or went up at once, is kept from its first day.
 */
function showSecrecy(state: CaseState, { submissionId, receivedOn, restricted }: FoundReceipt) {
  const asked = secretLetters(state).find((one) => one.submissionId === submissionId);
  const isNamed = sendersOfLetter(state, submissionId).some((one) => one.senderType !== 'anonymous');
  // Without a name there is nothing to keep, however closely the letter itself is kept.
  const since = restricted && isNamed ? receivedOn : (asked?.on ?? null);
  const mayAskForSecrecy = since === null && isNamed && !isForOutside(state);
  return { secrecy: since === null ? null : { since }, mayAskForSecrecy };
}

/** What was said to this sender and by them, in whichever of these cases. */
async function readSenderEvents(
  pool: pg.Pool,
  cases: readonly Pick<LetterCase, 'processId' | 'state'>[],
  submissionId: string,
): Promise<SenderEvent[]> {
  const states = new Map(cases.map((one) => [one.processId, one.state]));
  const { rows } = await pool.query<{ processId: ProcessId; at: Date; data: SenderEvent['event'] }>(
    `select process_id as "processId", at, data from business.event
     where process_id = any ($1::text[]) and type = any ($2::text[]) order by at, process_id, number`,
    [[...states.keys()], SHOWN],
  );
  return rows.flatMap(({ processId, at, data }) => {
    const state = states.get(processId);
    const whom = 'senderId' in data && data.senderId !== undefined ? [data.senderId] : undefined;
    const named = data.type === 'SenderAnswered' ? data.senderIds : whom;
    if (state === undefined || !isOfLetter(state, submissionId, named)) return [];
    return [{ processId, at: at.toISOString(), event: data }];
  });
}
