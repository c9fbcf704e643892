import type { Day, Instant } from '../calendar/calendar.ts';
import { FIRST_PINS } from '../calendar/layers.ts';
import { withRule } from './rule-entry.ts';
import type { AnsweredBy, ExtensionRequest, LadderMark, LedgerEntry, Obligation, Owner, Urging } from './obligation.ts';

/** What can happen to an obligation in any process. */
export type ObligationEvent =
  | { type: 'ObligationOpened'; obligation: Obligation }
  | {
      type: 'ObligationSettled';
      obligationId: string;
      status: 'met' | 'cancelled';
      on: Day;
      late: boolean;
      reason?: string;
      /** Nothing more is owed of it: what was owed twice to one person is answered once, there. */
      answeredBy?: AnsweredBy;
    }
  /** Why what was met late was late, said afterwards: stored words. */
  | { type: 'LatenessExplained'; obligationId: string; by: string; reason: string }
  | { type: 'ObligationHandedOver'; obligationId: string; owner: Owner }
  | { type: 'DeadlineMoved'; obligationId: string; entry: LedgerEntry; dueOn: Day; dueAt: Instant }
  /** What was settled before its date was corrected: whether it was late by the date that is true. */
  | { type: 'LatenessRejudged'; obligationId: string; late: boolean }
  | { type: 'LadderStepsReached'; obligationId: string; marks: readonly LadderMark[]; audience: string }
  | { type: 'EscalationAcknowledged'; obligationId: string; on: Day }
  /** `attachments`: the paper on which it was asked, where somebody else entered it. */
  | { type: 'ExtensionRequested'; obligationId: string; request: ExtensionRequest; attachments?: readonly string[] }
  /** `requestedBy` is absent in records from before it was kept. */
  | { type: 'ExtensionRefused'; obligationId: string; by: string; reason: string; requestedBy?: string }
  | { type: 'Urged'; obligationId: string; urging: Urging }
  | { type: 'UrgingAcknowledged'; obligationId: string; at: Instant; answer: string };

const OBLIGATION_EVENT_TYPES: readonly string[] = [
  'ObligationOpened',
  'ObligationSettled',
  'ObligationHandedOver',
  'DeadlineMoved',
  'LatenessRejudged',
  'LatenessExplained',
  'LadderStepsReached',
  'EscalationAcknowledged',
  'ExtensionRequested',
  'ExtensionRefused',
  'Urged',
  'UrgingAcknowledged',
] satisfies ObligationEvent['type'][];

/** Whether an event belongs to the obligation machinery that all processes share. */
export function isObligationEvent(event: { type: string }): event is ObligationEvent {
  return OBLIGATION_EVENT_TYPES.includes(event.type);
}

/** The obligations after the event. */
export function evolveObligations(obligations: readonly Obligation[], event: ObligationEvent): readonly Obligation[] {
  if (event.type === 'ObligationOpened') return [...obligations, withPins(event.obligation)];
  return obligations.map((one) => (one.id === event.obligationId ? evolveOne(one, event) : one));
}

/**
 * What was recorded before the versions of the calendar were kept had been counted by the first ones; and where its last
 * day stood in a decision, an order or an instruction, that was not kept with it either.
 */
export function withPins(obligation: Obligation): Obligation {
  if (obligation.calendar !== undefined) return obligation;
  const wasSet = SET_IN_PERSON.includes(obligation.key) || isPlannedReport(obligation);
  return { ...obligation, calendar: FIRST_PINS, ...(wasSet ? { fixed: true } : {}) };
}

/** What had its last day from a person or a decision always, whatever its rule said. */
const SET_IN_PERSON: readonly string[] = [
  'instruct.execute',
  'meeting.hold',
  'disc.hearing',
  'disc.postponed_review',
  'party.disc.lapse',
  'party.susp',
  'party.susp.criminal',
];

/** The report was due by its rule, which rolls, or on the day of the plan, which does not. */
function isPlannedReport({ key, policy }: Obligation): boolean {
  return key === 'verification.report' && !policy.roll;
}

/** Granted, or asked under a rule that is no more: days of one rule are not those of another. */
function answersRequest(entry: LedgerEntry): boolean {
  return entry.kind === 'extension' || (entry.kind === 'rule' && entry.policy !== null);
}

function evolveOne(one: Obligation, event: Exclude<ObligationEvent, { type: 'ObligationOpened' }>): Obligation {
  switch (event.type) {
    case 'ObligationSettled':
      return {
        ...one,
        ...{ status: event.status, settledOn: event.on, late: event.late, extensionRequest: null },
        ...(event.reason === undefined ? {} : { latenessReason: event.reason }),
        ...(event.answeredBy === undefined ? {} : { answeredBy: event.answeredBy }),
      };
    case 'ObligationHandedOver':
      return { ...one, owner: event.owner };
    case 'DeadlineMoved':
      return {
        ...withRule(one, event.entry),
        ledger: [...one.ledger, event.entry],
        dueOn: event.dueOn,
        dueAt: event.dueAt,
        extensionRequest: answersRequest(event.entry) ? null : one.extensionRequest,
      };
    case 'LatenessRejudged':
      return { ...one, late: event.late };
    case 'LatenessExplained':
      return { ...one, latenessReason: event.reason };
    case 'LadderStepsReached':
      return { ...one, marks: [...one.marks, ...event.marks] };
    case 'EscalationAcknowledged':
      return { ...one, acknowledgedOn: event.on };
    case 'ExtensionRequested':
      return { ...one, extensionRequest: event.request };
    case 'ExtensionRefused':
      return { ...one, extensionRequest: null };
    case 'Urged':
      return { ...one, urgings: [...one.urgings, event.urging] };
    case 'UrgingAcknowledged':
      return {
        ...one,
        urgings: one.urgings.map((urging) => ({ ...urging, answeredAt: urging.answeredAt ?? event.at })),
      };
  }
}
