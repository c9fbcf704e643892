import type pg from 'pg';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { TextRef } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handler } from '../handler.ts';
import { problem } from '../say-problem.ts';
import { findByCode, openToken } from './find-receipt.ts';
import type { FoundReceipt } from './find-receipt.ts';
import { isAsked } from './open-question.ts';
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
  'SenderAdded',
  'SenderAsked',
  'QuestionAnswered',
] as const satisfies readonly CaseEvent['type'][];

interface SenderEvent {
  at: string;
  event: Extract<CaseEvent, { type: (typeof SHOWN)[number] }>;
}

async function showStatus({ pool, secrets }: ApiDeps, found: FoundReceipt) {
  const { caseNumber, receivedOn } = found;
  const state = found.processId === null ? null : await readState(pool, found.processId);
  if (found.processId === null || state === null) {
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
    };
  }
  const events = await readSenderEvents(pool, found.processId);
  const texts = await readTexts(
    pool,
    secrets.contentKey,
    events.flatMap(({ event }) => wordsOf(event)?.contentId ?? []),
  );
  const textOf = (ref: TextRef | null) => (ref === null ? null : (texts.get(ref.contentId) ?? null));
  return {
    caseNumber,
    receivedOn: state.receivedOn,
    ...stageOf(state.stage ?? 'RECEIVED'),
    answerDueOn: answerDueOn(state),
    outcomeText: outcomeText(state),
    answers: events.flatMap(({ at, event }) =>
      event.type === 'SenderAnswered'
        ? [
            {
              at,
              purpose: event.purpose,
              purposeText: wordFor(VI.answerPurposes, event.purpose),
              text: textOf(event.text) ?? '',
            },
          ]
        : [],
    ),
    added: events.flatMap(({ at, event }) => {
      if (event.type === 'QuestionAnswered') return [{ at, text: textOf(event.text), files: 0 }];
      return event.type === 'SenderAdded' ? [{ at, text: textOf(event.text), files: event.attachments.length }] : [];
    }),
    question: isAsked(state) ? openQuestion(state, events, textOf) : null,
    withdrawal: state.withdrawal === null ? null : { receivedOn: state.withdrawal.receivedOn },
  };
}

function wordsOf(event: SenderEvent['event']): TextRef | null {
  return event.type === 'SenderAsked' ? event.question : event.text;
}

/** The question that waits, in the words in which it was asked last. */
function openQuestion(
  { question }: CaseState,
  events: readonly SenderEvent[],
  textOf: (ref: TextRef | null) => string | null,
) {
  const asked = events.findLast(({ event }) => event.type === 'SenderAsked');
  if (question === null || asked === undefined) return null;
  const { askedOn, answerBy } = question;
  return { text: textOf(wordsOf(asked.event)) ?? '', askedOn, answerBy };
}

function stageOf(stage: string) {
  return { stage, stageText: wordFor(VI.receiptStages, stage) };
}

/** The day until which an answer is owed to the sender, or null when none is. */
function answerDueOn(state: CaseState): string | null {
  const owed = state.obligations.filter((one) => one.status === 'open' && SENDER_KEYS.includes(one.key));
  return (
    owed
      .map((one) => one.dueOn)
      .toSorted()
      .at(0) ?? null
  );
}

/** The outcome is told with the answer, not before it; a closed file has no answer to wait for. */
function outcomeText({ outcome, resultAnswered, stage }: CaseState): string | null {
  return outcome !== null && (resultAnswered || stage === 'CLOSED') ? wordFor(VI.outcomes, outcome) : null;
}

async function readState(pool: pg.Pool, processId: string): Promise<CaseState | null> {
  const { rows } = await pool.query<{ state: CaseState }>('select state from business.process where id = $1', [
    processId,
  ]);
  const state = rows[0]?.state;
  return state === undefined ? null : (stateOf('case', state) as CaseState);
}

async function readSenderEvents(pool: pg.Pool, processId: string): Promise<SenderEvent[]> {
  const { rows } = await pool.query<{ at: Date; data: SenderEvent['event'] }>(
    `select at, data from business.event
     where process_id = $1 and type = any ($2::text[]) order by number`,
    [processId, SHOWN],
  );
  return rows.map((row) => ({ at: row.at.toISOString(), event: row.data }));
}
