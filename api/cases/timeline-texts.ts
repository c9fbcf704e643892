import type { CaseEvent } from '../../domain/case/events.ts';

/** The id of the words that belong to an event, or null where none do. */
export function textOfEvent(event: CaseEvent): string | null {
  switch (event.type) {
    case 'CaseClassified':
    case 'ReceiptDateCorrected':
    case 'HandlerProposed':
      return event.reason?.contentId ?? null;
    case 'CaseReroutedUp':
    case 'HandlerRefused':
      return event.reason.contentId;
    case 'SubmittedToHead':
    case 'Instructed':
    case 'SenderAnswered':
    case 'NoteAdded':
      return event.text.contentId;
    case 'SenderAdded':
      return event.text?.contentId ?? null;
    case 'CaseResolvedDirectly':
      return event.answer.contentId;
    case 'CaseDeclined':
      return event.explanation.contentId;
    case 'CaseWatched':
    case 'InspectionOpened':
      return event.grounds.contentId;
    case 'ExtensionRequested':
      return event.request.reason;
    case 'ExtensionRefused':
      return event.reason;
    case 'Urged':
      return event.urging.note;
    case 'UrgingAcknowledged':
      return event.answer;
    case 'DeadlineMoved':
      // A correction's reason stands with the correction itself.
      return event.entry.kind === 'correction' ? null : event.entry.reason;
    default:
      return null;
  }
}

/** The persons and organisations an event names. */
export function namedByEvent(event: CaseEvent): { people: string[]; organisations: string[] } {
  switch (event.type) {
    case 'CaseRegistered':
      return { people: [], organisations: [event.organisationId] };
    case 'CaseReroutedUp':
      return { people: [], organisations: [event.fromOrganisationId, event.organisationId] };
    case 'HandlerProposed':
    case 'HandlerAccepted':
    case 'HandlerRefused':
    case 'HandlerRemoved':
      return { people: [event.personId], organisations: [] };
    case 'ObligationHandedOver':
      return ownerNames(event.owner);
    case 'ObligationOpened':
      return ownerNames(event.obligation.owner);
    default:
      return { people: [], organisations: [] };
  }
}

function ownerNames(owner: { kind: string; personId?: string; organisationId: string }) {
  return { people: owner.personId === undefined ? [] : [owner.personId], organisations: [owner.organisationId] };
}
