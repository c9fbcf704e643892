import type { Day } from '../../calendar/calendar.ts';
import type { Context } from '../../process.ts';
import type { SubmissionKind } from '../../taxonomy/codes.ts';
import type { CaseEvent } from '../events.ts';
import type { PaperHistory, PaperPlace } from './paper-register.ts';
import { sendersOf, tell } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type PaperEvent = Extract<CaseEvent, { type: 'PaperHistoryRecorded' }>;

/** A letter that comes in with an import. Dates, codes and its number in the register; no name, no words. */
export interface Imported extends PaperPlace {
  /** Who started the import, and so vouches for the day of receipt. */
  confirmedBy: string;
  paper: PaperHistory;
}

/**
 * The history on paper, right after the registration. Whoever started the import is the second person who confirms a day of
 * receipt that lies far back (practice: P36), so nothing of it is asked again for each case.
 */
export function recordPaper(
  { importId, row, number, confirmedBy, paper }: Imported,
  letter: { kind: SubmissionKind | null; receivedOn: Day; isBackDated: boolean },
): CaseEvent[] {
  const { kind, receivedOn, isBackDated } = letter;
  const confirmed: CaseEvent[] = isBackDated ? [{ type: 'ReceiptDateConfirmed', by: confirmedBy, receivedOn }] : [];
  return [...confirmed, { type: 'PaperHistoryRecorded', importId, row, number, kind, ...paper }];
}

/** Whether it is finished on paper: nothing is owed for it here. */
export function isOverOnPaper(imported: Imported | undefined): boolean {
  return imported !== undefined && imported.paper.ended !== null;
}

/** Whether the sender still waits for the head's first word: not where the paper says that they had word. */
export function awaitsWord(imported: Imported | undefined): boolean {
  return imported === undefined || (imported.paper.answeredOn === null && imported.paper.ended === null);
}

/** The case with what the register says. What is still open is screened here as every other letter. */
export function evolvePaper(state: CaseState, event: PaperEvent): CaseState {
  const { acceptedOn, answeredOn, ended } = event;
  const noted: CaseState = { ...state, origin: { kind: 'import', ref: event.importId }, acceptedOn };
  const senderIds = sendersOf(noted).map((one) => one.id);
  if (ended === null) return answeredOn === null ? noted : tell(noted, senderIds, { result: false });
  // What was told on paper when it ended is not asked for a second time.
  return {
    ...tell(noted, senderIds, { result: true }),
    stage: 'CLOSED',
    outcome: ended.outcome,
    kind: event.kind,
  };
}

/** From when a period runs that begins with the acceptance: an import says when that was, everybody else accepts today. */
export function acceptanceDay({ origin, acceptedOn }: CaseState, { today }: Pick<Context, 'today'>): Day {
  return origin.kind === 'import' ? (acceptedOn ?? today) : today;
}
