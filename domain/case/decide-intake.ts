import type { Day } from '../calendar/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { withEntry } from '../deadlines/ledger.ts';
import type { LedgerEntry } from '../deadlines/obligation.ts';
import { evolveObligations } from '../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { parentPath } from '../organisation/path.ts';
import { selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { CLASSIFICATION_KEYS, open, roleOwner } from './obligations.ts';
import type { CaseState } from './state.ts';

type IntakeCommand = Extract<CaseCommand, { type: 'register' | 'confirmReceiptDate' | 'rerouteUp' }>;

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
  if (command.receivedOn > context.today) {
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
  const opened = clocks.reduce(evolveObligations, next.obligations);
  return accept<CaseEvent>(
    registered,
    ...clocks,
    ...questioned,
    ...ladderEvents(opened, context.today, context.facts.calendar),
  );
}

function isBackDated(receivedOn: Day, context: Context): boolean {
  const row = selectPolicy(context.facts.policies, 'receipt.backdated_limit', {
    on: context.today,
    conditions: {},
    organisationIds: [],
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
  const moved: ObligationEvent[] = state.obligations
    .filter((one) => one.status === 'open' && [...CLASSIFICATION_KEYS, 'intake.head_notice'].includes(one.key))
    .map((one) => withEntry(one, entry, context.facts.calendar))
    .map(({ id, dueOn, dueAt }) => ({ type: 'DeadlineMoved', obligationId: id, entry, dueOn, dueAt }));
  const after = [...met, ...moved].reduce(evolveObligations, state.obligations);
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
    ...ladderEvents(after, context.today, context.facts.calendar),
  );
}

/** Whoever finds that a letter concerns their own body sends it straight to the level above; access here ends with this step (P15). */
function rerouteUp(
  state: CaseState,
  command: Extract<IntakeCommand, { type: 'rerouteUp' }>,
  context: Context,
): Decision<CaseEvent> {
  const above = context.facts.organisations[command.organisationId];
  if (above === undefined || above.path !== parentPath(state.organisation.path)) {
    return refuse('NOT_THE_LEVEL_ABOVE', { organisationId: command.organisationId }, 'Quy định 11-QĐi/TW');
  }
  const assignment = settle(state.obligations, ['assignment.answer', 'proposal.answer'], context.today, 'cancelled');
  const settled = assignment.map((event) => ('obligationId' in event ? event.obligationId : ''));
  const handedOver: ObligationEvent[] = state.obligations
    .filter((one) => one.status === 'open' && !settled.includes(one.id))
    .map((one) => ({
      type: 'ObligationHandedOver',
      obligationId: one.id,
      owner: {
        kind: 'role',
        role: one.owner.kind === 'role' ? one.owner.role : 'HEAD',
        organisationId: above.organisationId,
      },
    }));
  return accept<CaseEvent>(
    {
      type: 'CaseReroutedUp',
      fromOrganisationId: state.organisation.id,
      organisationId: above.organisationId,
      organisationPath: above.path,
      reason: command.reason,
    },
    ...assignment,
    ...handedOver,
  );
}
