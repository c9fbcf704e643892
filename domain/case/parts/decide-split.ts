import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { refuseAcceptance } from '../screening/acceptance.ts';
import type { CaseCommand } from '../commands.ts';
import { clocksAfter } from '../screening/decide-screening.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { OWED_BY_THE_WHOLE, clocksOf, handlerOrHead, open, roleOwner } from '../obligations.ts';
import type { SplitPart } from './parts-commands.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type Refused = ReturnType<typeof refuse>;

/**
 * A mixed letter: each part becomes a case with its own kind, clocks and answer, and the rest stays. Refused with
 * RECEIPT_DATE_QUESTIONED, PARTS_MISSING, PART_IS_EMPTY, ALLEGATION_UNKNOWN, SUBJECT_UNKNOWN, ALLEGATION_IN_TWO_PARTS,
 * NOTHING_STAYS, SUBJECT_LEFT_OUT, SUBJECT_HEARD_HERE. A part that belongs to another body is passed on by its own head,
 * with the way back that every transfer has (practice: P16).
 */
export function split(state: CaseState, command: Command<'split'>, context: Context): Decision<CaseEvent> {
  const refused = refuseSplit(state, command);
  if (refused !== null) return refused;
  const taken = state.parts.length;
  const parts = command.parts.map((part, index) => ({
    caseId: part.caseId,
    number: `${state.number}-${taken + index + 1}`,
    kind: part.kind,
    track: part.track,
    allegations: state.allegations.filter((one) => part.allegationIds.includes(one.id)),
    subjects: state.subjects.filter((one) => part.subjectIds.includes(one.id)),
  }));
  const divided: CaseEvent = {
    type: 'CaseSplit',
    parts,
    restKind: command.restKind,
    keptSubjectIds: command.keptSubjectIds,
    reason: command.reason,
    by: context.actor.personId,
  };
  const next = evolveEvent(state, divided, context.now);
  const refusal = next.acceptedOn === null ? null : refuseAcceptance(next, context);
  if (refusal !== null) return { ok: false, refusal };
  return accept<CaseEvent>(divided, ...clocksAfter(state, next, context));
}

function refuseSplit(state: CaseState, command: Command<'split'>): Refused | null {
  const { parts, keptSubjectIds } = command;
  if (state.receiptDate.status === 'questioned') return refuse('RECEIPT_DATE_QUESTIONED');
  if (parts.length === 0) return refuse('PARTS_MISSING');
  if (parts.some((one) => one.allegationIds.length === 0 || one.subjectIds.length === 0))
    return refuse('PART_IS_EMPTY');
  return refuseAllegations(state, parts) ?? refuseSubjects(state, parts, keptSubjectIds);
}

/** Each allegation goes to one part or stays, and one stays at least. */
function refuseAllegations({ allegations }: CaseState, parts: readonly SplitPart[]): Refused | null {
  const known = allegations.map((one) => one.id);
  const going = parts.flatMap((one) => one.allegationIds);
  const unknown = going.filter((id) => !known.includes(id));
  if (unknown.length > 0) return refuse('ALLEGATION_UNKNOWN', { allegationIds: unknown });
  const twice = going.filter((id, index) => going.indexOf(id) !== index);
  if (twice.length > 0) return refuse('ALLEGATION_IN_TWO_PARTS', { allegationIds: twice });
  return known.every((id) => going.includes(id)) ? refuse('NOTHING_STAYS') : null;
}

/** A subject may be complained about in several parts; nobody is lost, and whoever is heard here is heard to the end. */
function refuseSubjects(
  { subjects, verification }: CaseState,
  parts: readonly SplitPart[],
  kept: readonly string[],
): Refused | null {
  const known = subjects.map((one) => one.id);
  const going = parts.flatMap((one) => one.subjectIds);
  const unknown = [...going, ...kept].filter((id) => !known.includes(id));
  if (unknown.length > 0) return refuse('SUBJECT_UNKNOWN', { subjectId: unknown[0] ?? '' });
  if (kept.length === 0) return refuse('NOTHING_STAYS');
  const left = known.filter((id) => !going.includes(id) && !kept.includes(id));
  if (left.length > 0) return refuse('SUBJECT_LEFT_OUT', { subjectIds: left });
  const heard = verification?.hearings.map((one) => one.subjectId).filter((id) => known.includes(id)) ?? [];
  const leaving = heard.filter((id) => !kept.includes(id));
  return leaving.length > 0 ? refuse('SUBJECT_HEARD_HERE', { subjectIds: leaving }) : null;
}

/**
 * The part as a case of its own: a register number, the clocks of its kind from the day of receipt, an outcome from today.
 * The notice that the letter is being handled is owed once, by the case it was split from.
 */
export function beginPart(state: CaseState, command: Command<'beginPart'>, context: Context): Decision<CaseEvent> {
  const { type: _, caseNumber, ...taken } = command;
  const begun: CaseEvent = {
    type: 'PartBegun',
    ...taken,
    number: caseNumber,
    registerNumber: context.facts.registerNumber,
  };
  const next = evolveEvent(state, begun, context.now);
  const clocks = clocksOf(next)
    .filter(({ key }) => !OWED_BY_THE_WHOLE.includes(key))
    .flatMap(({ key, owner }) => open(next, key, next.receivedOn, roleOwner(next, owner), context));
  return accept<CaseEvent>(
    begun,
    ...clocks,
    ...open(next, 'screening.outcome', context.today, handlerOrHead(next), context),
  );
}

/**
 * What follows when a part did not begin: its matters are here again. Where this case has ended meanwhile without a
 * conclusion, they are screened; a conclusion stands, and whoever is told registers what is missing.
 */
export function partNotBegun(state: CaseState, caseId: string, code: string, context: Context): CaseEvent[] {
  if (!state.parts.some((one) => one.caseId === caseId && one.status === 'split-off')) return [];
  const returned: CaseEvent = { type: 'PartNotBegun', caseId, code };
  const next = evolveEvent(state, returned, context.now);
  if (next.stage === state.stage) return [returned];
  const fallen = settle(state.obligations, [...ANSWERS, 'case.close'], context.today, 'cancelled');
  const obligations = fallen.reduce<CaseState['obligations']>(evolveObligations, state.obligations);
  const outcome: ObligationEvent[] = open(
    { ...next, obligations },
    'screening.outcome',
    context.today,
    handlerOrHead(next),
    context,
  );
  return [returned, ...fallen, ...outcome];
}

/** The answers that rest on an end. */
const ANSWERS: readonly string[] = ['answer.sender', 'intake.report_back'];
