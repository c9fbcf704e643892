import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { effectiveStart } from '../deadlines/derive.ts';
import { withEntry } from '../deadlines/ledger.ts';
import type { LedgerEntry, Obligation } from '../deadlines/obligation.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { parentPath } from '../organisation/path.ts';
import { selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { SETTLED_FROM_RECEIPT } from './acceptance.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { CLASSIFICATION_KEYS, open, roleOwner } from './obligations.ts';
import type { CaseState } from './state.ts';

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
  };
  const next = evolveEvent(state, registered, context.now);
  const clocks: ObligationEvent[] = [
    ...open(next, 'intake.head_notice', command.receivedOn, roleOwner(next, 'HEAD'), context),
    ...open(next, 'intake.internal_sort', context.today, roleOwner(next, 'SCREENER'), context),
  ];
  const questioned: CaseEvent[] = isBackDated(command.receivedOn, context)
    ? [
        { type: 'ReceiptDateQuestioned', receivedOn: command.receivedOn, enteredOn: context.today },
        ...open(next, 'confirm.receipt_date', context.today, roleOwner(next, 'HEAD'), context),
      ]
    : [];
  return accept<CaseEvent>(registered, ...clocks, ...questioned);
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
  const by = context.actor.personId ?? '';
  if (by === state.enteredBy) return refuse('FOUR_EYES', { command: command.type });
  if (command.receivedOn > context.today) {
    return refuse('RECEIVED_IN_FUTURE', { receivedOn: command.receivedOn, today: context.today });
  }
  const met = settle(state.obligations, ['confirm.receipt_date'], context.today);
  if (command.receivedOn === state.receivedOn) {
    return accept<CaseEvent>({ type: 'ReceiptDateConfirmed', by, receivedOn: command.receivedOn }, ...met);
  }
  if (command.reason === null) return refuse('REASON_REQUIRED', { command: command.type });
  const entry: LedgerEntry = {
    kind: 'correction',
    startedOn: command.receivedOn,
    reason: command.reason.contentId,
    recordedAt: context.now,
  };
  const moved = correct(state, entry, context);
  return accept<CaseEvent>(
    {
      type: 'ReceiptDateCorrected',
      by,
      from: state.receivedOn,
      receivedOn: command.receivedOn,
      reason: command.reason,
    },
    ...met,
    ...moved,
  );
}

/**
 * Every period that ran from receipt, counted from the true day. One that was met already is judged again by the date
 * that is true: a wrong day of receipt never makes a late answer look in time. What another trigger began stays.
 */
function correct({ obligations, receivedOn }: CaseState, entry: LedgerEntry, context: Context): ObligationEvent[] {
  return obligations
    .filter((one) => one.status !== 'cancelled' && FROM_RECEIPT.includes(one.key))
    .filter((one) => one.startedAt === null && effectiveStart(one) === receivedOn)
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
