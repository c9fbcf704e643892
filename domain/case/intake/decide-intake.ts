import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { effectiveStart } from '../../deadlines/derive.ts';
import { withEntry } from '../../deadlines/ledger.ts';
import type { LedgerEntry, Obligation } from '../../deadlines/obligation.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { parentPath } from '../../organisation/path.ts';
import { selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, TextRef } from '../../process.ts';
import { SETTLED_FROM_RECEIPT } from '../screening/acceptance.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { oweProtection } from './decide-intake-fields.ts';
import { openPressAnswer } from './decide-press.ts';
import { evolveEvent } from '../evolve.ts';
import { oweHandingOver } from './for-outside.ts';
import { openHeadNotice } from './head-notice.ts';
import { findHelpersInConflict } from './interpreter-conflict.ts';
import { CLASSIFICATION_KEYS, open, roleOwner } from '../obligations.ts';
import { awaitsWord, isOverOnPaper, recordPaper } from './paper-history.ts';
import { isForOutside } from '../parts/parts-state.ts';
import { senderOwed, sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type IntakeCommand = Extract<CaseCommand, { type: 'register' | 'confirmReceiptDate' | 'rerouteUp' }>;

/** Periods that run from the day of receipt, and so move when that day is corrected. */
const FROM_RECEIPT: readonly string[] = [...CLASSIFICATION_KEYS, ...SETTLED_FROM_RECEIPT, 'intake.head_notice'];

/** Decides how a matter comes in: registration, the second look at a back-dated receipt, and the way up past one's own body. */
export function decideIntake(state: CaseState, command: IntakeCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'register':
      return register(state, command, context);
    case 'confirmReceiptDate':
      return confirmReceiptDate(state, command, context);
    case 'rerouteUp':
      return rerouteUp(state, command, context);
  }
}

/** A received date further back than the rule allows is counted as given, but a second person must confirm it (P36). */
function register(
  state: CaseState,
  command: Extract<IntakeCommand, { type: 'register' }>,
  context: Context,
): Decision<CaseEvent> {
  const { imported } = command;
  // A day of grace: the API has judged the date already, and at midnight two clocks may name two days.
  if (command.receivedOn > addDays(context.today, 1)) {
    return refuse('RECEIVED_IN_FUTURE', { receivedOn: command.receivedOn, today: context.today });
  }
  const registered: CaseEvent = {
    type: 'CaseRegistered',
    submissionId: command.submissionId,
    number: command.caseNumber,
    registerNumber: context.facts.registerNumber,
    matterId: command.matterId,
    organisationId: command.organisationId,
    organisationPath: command.organisationPath,
    channel: command.channel,
    kindHint: command.kind,
    senderType: command.senderType,
    contentId: command.contentId,
    receivedOn: command.receivedOn,
    restricted: command.restricted,
    subjectPersonIds: command.subjectPersonIds,
    subjectOrganisationIds: command.subjectOrganisationIds,
    enteredBy: command.enteredBy,
    ...(command.intake === undefined ? {} : { intake: command.intake }),
  };
  const next = evolveEvent(state, registered, context.now);
  // Nobody here may know of it, so nobody here owes it anything but its way out.
  if (isForOutside(next)) return accept<CaseEvent>(registered, ...oweHandingOver(next, context));
  const helpers = findHelpersInConflict(next, context.facts);
  const clocks: ObligationEvent[] = [
    ...(awaitsWord(imported) ? openHeadNotice(next, command.kind, context) : []),
    ...(isOverOnPaper(imported)
      ? []
      : open(next, 'intake.internal_sort', context.today, roleOwner(next, 'SCREENER'), context)),
  ];
  const isFarBack = isBackDated(command.receivedOn, context);
  if (imported !== undefined) {
    return accept<CaseEvent>(registered, ...recordPaper(imported, { ...command, isBackDated: isFarBack }), ...clocks);
  }
  const questioned: CaseEvent[] = isFarBack
    ? [
        { type: 'ReceiptDateQuestioned', receivedOn: command.receivedOn, enteredOn: context.today },
        ...open(next, 'confirm.receipt_date', context.today, roleOwner(next, 'HEAD'), context),
      ]
    : [];
  return accept<CaseEvent>(registered, ...helpers, ...clocks, ...openByIntake(next, context), ...questioned);
}

/** What the particulars of the letter begin: a child to protect, an envelope to open, an answer in print (practice: P34, P39). */
function openByIntake(next: CaseState, context: Context): ObligationEvent[] {
  const { intake, receivedOn } = next;
  if (intake === null) return [];
  const head = roleOwner(next, 'HEAD');
  return [
    ...oweProtection(next, context),
    ...(intake.unopened === null ? [] : open(next, 'intake.envelope', context.today, head, context)),
    ...(intake.answerInPress ? openPressAnswer(next, receivedOn, context) : []),
  ];
}

function isBackDated(receivedOn: Day, context: Context): boolean {
  const row = selectPolicy(context.facts.policies, 'receipt.backdated_limit', {
    on: context.today,
    conditions: {},
    organisationIds: context.facts.lineage,
  });
  return row !== null && receivedOn < addWorkingDays(context.facts.calendar, context.today, -row.length.n);
}

/** Confirms the received date, or corrects it: every clock that ran from receipt is counted again from the true day. */
function confirmReceiptDate(
  state: CaseState,
  command: Extract<IntakeCommand, { type: 'confirmReceiptDate' }>,
  context: Context,
): Decision<CaseEvent> {
  if (state.receiptDate.status !== 'questioned') return refuse('RECEIPT_DATE_NOT_QUESTIONED');
  if (state.oversight.dispute?.status === 'open') return refuse('RECEIPT_DECIDED_ABOVE');
  return settleReceiptDate(state, command, context);
}

/**
 * The received date as a second person says it is, of the letter of that sender or else of the first; the refusals are those of
 * `confirmReceiptDate`.
 */
export function settleReceiptDate(
  state: CaseState,
  command: { type: string; receivedOn: Day; reason: TextRef | null; senderId?: string },
  context: Context,
): Decision<CaseEvent> {
  const [first] = sendersOf(state);
  const sender = sendersOf(state).find((one) => one.id === command.senderId) ?? first;
  const isFirst = sender?.id === first?.id;
  const from = isFirst ? state.receivedOn : (sender?.receivedOn ?? state.receivedOn);
  const whose = isFirst || sender === undefined ? {} : { senderId: sender.id };
  const theirs = state.obligations.filter((one) => senderOwed(state, one) === (sender?.id ?? ''));
  const by = context.actor.personId ?? '';
  if (by === state.enteredBy) return refuse('FOUR_EYES', { command: command.type });
  if (command.receivedOn > context.today) {
    return refuse('RECEIVED_IN_FUTURE', { receivedOn: command.receivedOn, today: context.today });
  }
  const met = settle(theirs, ['confirm.receipt_date'], context.today);
  if (command.receivedOn === from) {
    return accept<CaseEvent>({ type: 'ReceiptDateConfirmed', by, receivedOn: command.receivedOn, ...whose }, ...met);
  }
  if (command.reason === null) return refuse('REASON_REQUIRED', { command: command.type });
  const entry: LedgerEntry = {
    kind: 'correction',
    startedOn: command.receivedOn,
    reason: command.reason.contentId,
    recordedAt: context.now,
  };
  const moved = correct(theirs, { from, entry }, context);
  return accept<CaseEvent>(
    {
      type: 'ReceiptDateCorrected',
      by,
      from,
      receivedOn: command.receivedOn,
      reason: command.reason,
      ...whose,
    },
    ...met,
    ...moved,
  );
}

/**
 * Every period that ran from receipt, counted from the true day. One that was met already is judged again by the date
 * that is true: a wrong day of receipt never makes a late answer look in time. What another trigger began stays.
 */
function correct(
  theirs: readonly Obligation[],
  { from, entry }: { from: Day; entry: LedgerEntry },
  context: Context,
): ObligationEvent[] {
  // The letters that others sent came on days of their own.
  return theirs
    .filter((one) => one.status !== 'cancelled' && FROM_RECEIPT.includes(one.key))
    .filter((one) => one.startedAt === null && effectiveStart(one) === from)
    .flatMap((one): ObligationEvent[] => {
      const { id: obligationId, dueOn, dueAt } = withEntry(one, entry, context.facts.calendar);
      const late = one.settledOn !== null && one.settledOn > dueOn;
      const rejudged: ObligationEvent[] = late === one.late ? [] : [{ type: 'LatenessRejudged', obligationId, late }];
      return [{ type: 'DeadlineMoved', obligationId, entry, dueOn, dueAt }, ...rejudged];
    });
}

/**
 * Whoever finds that a letter concerns their own body sends it straight to the level above; access here ends with this
 * step (P15). That was the sorting here; above it is sorted again, and what was still to be decided here is not.
 */
function rerouteUp(
  state: CaseState,
  command: Extract<IntakeCommand, { type: 'rerouteUp' }>,
  context: Context,
): Decision<CaseEvent> {
  const pathAbove = parentPath(state.organisation.path);
  if (pathAbove === null) return refuse('NO_LEVEL_ABOVE', {}, 'Quy định 11-QĐi/TW');
  const above = context.facts.organisations[command.organisationId];
  if (above === undefined || above.path !== pathAbove) {
    return refuse('NOT_THE_LEVEL_ABOVE', { organisationId: command.organisationId }, 'Quy định 11-QĐi/TW');
  }
  const rerouted: CaseEvent = {
    type: 'CaseReroutedUp',
    fromOrganisationId: state.organisation.id,
    organisationId: above.organisationId,
    organisationPath: above.path,
    reason: command.reason,
  };
  const next = evolveEvent(state, rerouted, context.now);
  return accept<CaseEvent>(
    rerouted,
    ...settle(state.obligations, ENDED_BY_REROUTING, context.today, 'cancelled'),
    ...settle(state.obligations, ['intake.internal_sort'], context.today),
    ...handUp(state.obligations, above.organisationId),
    ...open(next, 'intake.internal_sort', context.today, roleOwner(next, 'SCREENER'), context),
  );
}

const ENDED_BY_REROUTING = ['assignment.answer', 'proposal.answer', 'screening.outcome'];

/** What goes on being owed is owed above, by the same role; what a person owed, by the head. */
function handUp(obligations: readonly Obligation[], organisationId: string): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && ![...ENDED_BY_REROUTING, 'intake.internal_sort'].includes(one.key))
    .map(({ id, owner }) => ({
      type: 'ObligationHandedOver',
      obligationId: id,
      owner: { kind: 'role', role: owner.kind === 'role' ? owner.role : 'HEAD', organisationId },
    }));
}
