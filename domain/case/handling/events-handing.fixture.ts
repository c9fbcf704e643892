import { text } from '../commands.fixture.ts';
import type { HandingEvent } from './handing-events.ts';

/** One event of every type in which work or files change hands. */
export const EVERY_HANDING_EVENT: { readonly [Type in HandingEvent['type']]: Extract<HandingEvent, { type: Type }> } = {
  DeskTakenOver: {
    ...{ type: 'DeskTakenOver', handoverId: 'handover-1', fromPersonId: 'officer', toPersonId: 'secondOfficer' },
    ...{ leads: false, minutes: text('minutes'), on: '2026-10-16', by: 'head' },
  },
  DossierHandedOut: {
    ...{ type: 'DossierHandedOut', organisationName: text('outside'), documentNumber: '8-CV/VP' },
    ...{ reason: text('moved'), on: '2026-10-16', decided: { by: 'person', personId: 'head', signedAs: 'own' } },
  },
  DossierReceiptRecorded: {
    type: 'DossierReceiptRecorded',
    ...{ receivedOn: '2026-10-20', documentNumber: '3-BN', by: 'keeper' },
  },
};
