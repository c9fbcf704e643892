import type { Instant } from '../../calendar/calendar.ts';
import { NO_INTAKE } from '../../intake/fields.ts';
import type { IntakeFieldEvent } from './intake-events.ts';
import type { CaseState } from '../state.ts';

/** The case after something of its particulars was recorded. */
export function evolveIntake(state: CaseState, one: IntakeFieldEvent, at: Instant): CaseState {
  const intake = state.intake ?? NO_INTAKE;
  switch (one.type) {
    case 'CaseOpened':
      return { ...state, ...openedBy(one), registeredAt: at };
    case 'EnvelopeOpened':
      return { ...state, intake: { ...intake, unopened: null } };
    case 'IntakeCompleted':
      return {
        ...state,
        intake: {
          ...intake,
          given: [...new Set([...intake.given, ...one.fields])],
          signature: one.signature ?? intake.signature,
        },
      };
    case 'VulnerableSenderNoted': {
      const { capacity, harm, guardianIsSubject } = one;
      return { ...state, intake: { ...intake, capacity, harm, guardianIsSubject } };
    }
    case 'IntakeHelperInConflict':
      return { ...state, helpersInConflict: [...new Set([...state.helpersInConflict, one.helper])] };
    case 'ArticleAdded':
      return { ...state, intake: { ...intake, articles: [...intake.articles, one.publishedOn] } };
    case 'PressAnswerRequested':
      return { ...state, intake: { ...intake, answerInPress: true } };
    case 'ReceiptCodeReissued':
      return { ...state, codeIssues: { ...state.codeIssues, [one.submissionId]: one.issue } };
    case 'ProtectionNotified':
    case 'CorrectionRecorded':
    case 'AllegationsReweighed':
    case 'RelayTold':
    case 'ExtensionTold':
      return state;
  }
}

function openedBy(event: Extract<IntakeFieldEvent, { type: 'CaseOpened' }>): Partial<CaseState> {
  return {
    stage: 'SCREENING',
    organisation: { id: event.organisationId, path: event.organisationPath },
    origin: { kind: event.origin, ref: event.ref },
    inspector: event.inspector,
    number: event.number,
    matterId: event.matterId,
    kind: event.kind,
    track: event.track,
    // Nobody sent it: it stands on what was found, as concrete as that is.
    senderType: 'anonymous',
    anonymity: 'concrete',
    subjects: event.subjects,
    allegations: event.allegations,
    receivedOn: event.openedOn,
    enteredBy: event.by,
    classifiedBy: event.by,
    handler: event.handler,
  };
}
