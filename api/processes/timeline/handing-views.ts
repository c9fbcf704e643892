import type { DeskTakenOver } from '../../../domain/authority/taking-over.ts';
import type { HandingEvent } from '../../../domain/case/handling/handing-events.ts';
import type { HandoverEvent } from '../../../domain/desk-handover/events.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import { formatDay } from '../../../texts/format.ts';
import { decidedBy } from './event-view.ts';
import type { EventViews } from './event-view.ts';

type OfDesk = Exclude<HandoverEvent, EveryProcessEvent | ObligationEvent>;

/** Work and files that change hands. The minutes of a whole desk speak of other matters too: they stand with the desk alone. */
export const HANDING_VIEWS: EventViews<HandingEvent | DeskTakenOver | OfDesk> = {
  DeskTakenOver: {
    pairs: ({ fromPersonId, toPersonId, on }, { names }) => [
      ['fromPerson', names.person(fromPersonId)],
      ['toPerson', toPersonId === null ? null : names.person(toPersonId)],
      ['on', formatDay(on)],
    ],
  },
  DossierHandedOut: {
    pairs: ({ documentNumber, on, decided }, words) => [
      ['number', documentNumber],
      ['on', formatDay(on)],
      decidedBy(decided, words),
    ],
    texts: (event) => [event.organisationName, event.reason],
  },
  DossierReceiptRecorded: {
    pairs: ({ receivedOn, documentNumber }) => [
      ['receivedOn', formatDay(receivedOn)],
      ['receiptNumber', documentNumber],
    ],
  },
  DeskHandedOver: {
    pairs: ({ fromPersonId, toPersonId, on }, { names }) => [
      ['fromPerson', names.person(fromPersonId)],
      ['toPerson', names.person(toPersonId)],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.minutes],
  },
  MatterPassed: {},
  MatterNotPassed: {},
  OtherMatterPassed: {},
  OtherMatterNotPassed: {},
};
