import type { DecisionMaker } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import { replacedInTeam } from '../life/evolve-life.ts';
import type { CaseState } from '../state.ts';

/** What can have happened when work and files change hands. Names and shapes are recorded for years: add, never change. */
export type HandingEvent =
  /** `toPersonId`: null where the receiver may not have it, and the head names another; `leads`: they lead the team from now. */
  | {
      type: 'DeskTakenOver';
      handoverId: string;
      fromPersonId: string;
      toPersonId: string | null;
      leads: boolean;
      minutes: TextRef;
      on: Day;
      by: string | null;
    }
  | {
      type: 'DossierHandedOut';
      organisationName: TextRef;
      documentNumber: string;
      reason: TextRef;
      on: Day;
      decided: DecisionMaker;
    }
  | { type: 'DossierReceiptRecorded'; receivedOn: Day; documentNumber: string; by: string | null };

/** A dossier that went to a body outside; the case is not closed before its receipt is recorded (practice: P19). */
export interface Dossier {
  on: Day;
  /** Who decided it: the receipt is recorded by another person. */
  by: string | null;
  receivedOn: Day | null;
}

const HANDING_EVENTS: readonly string[] = [
  'DeskTakenOver',
  'DossierHandedOut',
  'DossierReceiptRecorded',
] satisfies HandingEvent['type'][];

/** Whether an event is about work or files that change hands. */
export function isHandingEvent(event: { type: string }): event is HandingEvent {
  return HANDING_EVENTS.includes(event.type);
}

/** The case after work or files changed hands. */
export function evolveHanding(state: CaseState, event: HandingEvent): CaseState {
  switch (event.type) {
    case 'DeskTakenOver':
      return takenOver(state, event);
    case 'DossierHandedOut': {
      const by = event.decided.by === 'person' ? event.decided.personId : null;
      const dossier: Dossier = { on: event.on, by, receivedOn: null };
      return { ...state, stage: 'FOLLOW_UP', outcome: 'TRANSFERRED_OUT', question: null, pause: null, dossier };
    }
    case 'DossierReceiptRecorded': {
      const { dossier } = state;
      return { ...state, dossier: dossier === null ? null : { ...dossier, receivedOn: event.receivedOn } };
    }
  }
}

function takenOver(state: CaseState, event: Extract<HandingEvent, { type: 'DeskTakenOver' }>): CaseState {
  const { fromPersonId, toPersonId, leads } = event;
  const verification = replacedInTeam(state, fromPersonId, toPersonId);
  const led = !leads || toPersonId === null || verification === null ? verification : ledBy(verification, toPersonId);
  return {
    ...state,
    handler: state.handler === fromPersonId ? toPersonId : state.handler,
    assignment: state.assignment?.personId === fromPersonId ? null : state.assignment,
    verification: led,
  };
}

function ledBy(verification: NonNullable<CaseState['verification']>, leader: string): CaseState['verification'] {
  const { members, former } = verification;
  return {
    ...verification,
    leader,
    members: members.filter((one) => one !== leader),
    former: former.filter((one) => one !== leader),
  };
}
