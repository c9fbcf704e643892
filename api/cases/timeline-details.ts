import type { CaseEvent } from '../../domain/case/events.ts';
import type { Owner } from '../../domain/deadlines/obligation.ts';
import { formatDay } from '../../texts/format.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Names } from '../names.ts';
import { stepText } from '../obligations/show-obligation.ts';

/** What details need besides the event: names, and what an obligation is called. */
export interface DetailWords {
  names: Names;
  obligation: (id: string) => string;
}

export interface Detail {
  label: string;
  value: string;
}

/** The particulars of an event as pairs of words, in the order in which people read them. */
export function detailsOf(event: CaseEvent, words: DetailWords): Detail[] {
  return pairsOf(event, words).flatMap(([key, value]) =>
    value === null ? [] : [{ label: wordFor(VI.details, key), value }],
  );
}

type Pair = readonly [key: string, value: string | null];

function pairsOf(event: CaseEvent, { names, obligation }: DetailWords): Pair[] {
  switch (event.type) {
    case 'CaseRegistered':
      return [
        ['receivedOn', formatDay(event.receivedOn)],
        ['channel', wordFor(VI.channels, event.channel)],
        ['organisation', names.organisation(event.organisationId)],
      ];
    case 'ReceiptDateQuestioned':
      return [
        ['receivedOn', formatDay(event.receivedOn)],
        ['enteredOn', formatDay(event.enteredOn)],
      ];
    case 'ReceiptDateConfirmed':
      return [['receivedOn', formatDay(event.receivedOn)]];
    case 'ReceiptDateCorrected':
      return [
        ['receivedOnBefore', formatDay(event.from)],
        ['receivedOn', formatDay(event.receivedOn)],
      ];
    case 'CaseClassified':
      return [
        ['kind', wordFor(VI.kinds, event.kind)],
        ['previousKind', event.previousKind === null ? null : wordFor(VI.kinds, event.previousKind)],
        ['track', wordFor(VI.tracks, event.track)],
        ['anonymity', wordFor(VI.anonymity, event.anonymity)],
        ['urgency', wordFor(VI.urgencies, event.urgency)],
        ['complexity', wordFor(VI.complexities, event.complexity)],
      ];
    case 'CaseReroutedUp':
      return [
        ['previousOrganisation', names.organisation(event.fromOrganisationId)],
        ['organisation', names.organisation(event.organisationId)],
      ];
    case 'SubmittedToHead':
      return [['proposal', wordFor(VI.proposals, event.proposal)]];
    case 'Instructed':
      return [
        ['instruction', wordFor(VI.proposals, event.action)],
        ['dueOn', event.dueOn === null ? null : formatDay(event.dueOn)],
      ];
    case 'HandlerProposed':
    case 'HandlerAccepted':
    case 'HandlerRefused':
      return [['person', names.person(event.personId)]];
    case 'HandlerRemoved':
      return [
        ['person', names.person(event.personId)],
        ['reason', wordFor(VI.conflictGrounds, event.ground)],
      ];
    case 'CaseDeclined':
      return [
        ['reason', wordFor(VI.declineReasons, event.reason)],
        ['legalBasis', event.legalBasis],
        ['keepUntil', event.keepUntil === null ? null : formatDay(event.keepUntil)],
      ];
    case 'SenderAnswered':
      return [
        ['purpose', wordFor(VI.answerPurposes, event.purpose)],
        ['form', wordFor(VI.answerForms, event.form)],
      ];
    case 'SenderAdded':
      return event.attachments.length === 0 ? [] : [['attachments', String(event.attachments.length)]];
    case 'CaseClosed':
      return [['outcome', wordFor(VI.outcomes, event.outcome)]];
    case 'DeliveryRefused':
      return [['code', event.code]];
    case 'CaseResolvedDirectly':
    case 'CaseWatched':
    case 'InspectionOpened':
    case 'NoteAdded':
      return [];
    case 'ObligationOpened':
      return [
        ['obligation', event.obligation.policy.name],
        ['dueOn', formatDay(event.obligation.dueOn)],
        ['owner', ownerText(event.obligation.owner, names)],
        ['legalBasis', event.obligation.policy.legalBasis],
      ];
    default:
      return [['obligation', obligation(event.obligationId)], ...obligationPairs(event, names)];
  }
}

type LaterObligationEvent = Extract<CaseEvent, { obligationId: string }>;

function obligationPairs(event: LaterObligationEvent, names: Names): Pair[] {
  switch (event.type) {
    case 'ObligationSettled':
      return [['status', settledText(event)]];
    case 'ObligationHandedOver':
      return [['owner', ownerText(event.owner, names)]];
    case 'DeadlineMoved':
      return [['newDueOn', formatDay(event.dueOn)]];
    case 'LadderStepsReached':
      return [['steps', event.marks.map((mark) => `${stepText(mark.step)} (${formatDay(mark.on)})`).join('; ')]];
    case 'LatenessRejudged':
      return [['status', event.late ? VI.due.metLate : VI.due.metInTime]];
    case 'ExtensionRequested':
      return [['days', String(event.request.days)]];
    case 'EscalationAcknowledged':
    case 'ExtensionRefused':
    case 'Urged':
    case 'UrgingAcknowledged':
      return [];
  }
}

function settledText({ status, late }: { status: 'met' | 'cancelled'; late: boolean }): string {
  if (status === 'cancelled') return VI.due.cancelled;
  return late ? VI.due.metLate : VI.due.metInTime;
}

function ownerText(owner: Owner, names: Names): string {
  if (owner.kind === 'person') return names.person(owner.personId);
  return `${wordFor(VI.roles, owner.role)}, ${names.organisation(owner.organisationId)}`;
}
