import { chosenBy } from '../../policy/choices.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, TextRef } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { ExposureCommand } from './exposure-commands.ts';
import { SUBJECT_TEXTS } from './exposure-state.ts';
import type { Preparation } from './exposure-state.ts';
import { hasSender } from '../intake/origin.ts';
import type { CaseState } from '../state.ts';

type Refused = ReturnType<typeof refuse>;

/**
 * Decides the second reading of what reaches a subject (practice: P30): one person writes it and says what in it points to the
 * sender, another one clears it or gives it back. What cannot be left out needs the sender's consent, asked through the code.
 */
export function decideExposure(state: CaseState, command: ExposureCommand, context: Context): Decision<CaseEvent> {
  const { preparations } = state.exposure;
  const [by, on] = [context.actor.personId, context.today];
  if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
  if (command.type === 'prepareForSubject') {
    const { purpose, text, exposure, details } = command;
    if (exposure !== 'none' && details === null) return refuse('EXPOSURE_DETAILS_MISSING');
    const preparationId = `preparation-${preparations.length + 1}`;
    return accept<CaseEvent>({ type: 'SubjectTextPrepared', preparationId, purpose, text, exposure, details, by, on });
  }
  const { preparationId } = command;
  const found = preparations.find((one) => one.id === preparationId);
  if (found === undefined) return refuse('PREPARATION_UNKNOWN');
  if (found.status !== 'open') return refuse('PREPARATION_REVIEWED');
  if (command.type === 'returnPreparation') {
    return accept<CaseEvent>({ type: 'SubjectTextReturned', preparationId, reason: command.reason, by, on });
  }
  if (found.by === by) return refuse('FOUR_EYES', { command: command.type });
  const { senderAgreed } = command;
  if (found.exposure === 'unavoidable' && !senderAgreed) return refuse('SENDER_CONSENT_MISSING');
  const letters = state.submissions.length;
  return accept<CaseEvent>({ type: 'SubjectTextCleared', preparationId, senderAgreed, letters, by, on });
}

/**
 * Why the words of this command may not reach a subject yet: where the row `exposure.review` in force that day asks for a second
 * reader, these very words (by their hash) must have been cleared for this purpose, since the last letter came. Null where they
 * may, and for every other command.
 */
export function refuseUnreviewed(state: CaseState, command: CaseCommand, context: Context): Refused | null {
  const purpose = SUBJECT_TEXTS.find((one) => one === command.type);
  if (purpose === undefined || !hasSender(state) || !isSecondReaderNeeded(state, context)) return null;
  const cleared = state.exposure.preparations.filter((one) => one.purpose === purpose && isUsable(state, one));
  if (cleared.length === 0) return refuse('EXPOSURE_NOT_PREPARED', { command: purpose });
  const words = wordsToSubject(command);
  return cleared.some((one) => one.text.sha256 === words?.sha256)
    ? null
    : refuse('EXPOSURE_NOT_REVIEWED', { command: purpose });
}

/** Whether a text was cleared, and no letter has come since whose sender it may give away. */
export function isUsable({ submissions }: CaseState, { status, letters }: Preparation): boolean {
  return status === 'cleared' && letters === submissions.length;
}

function isSecondReaderNeeded(state: CaseState, { facts, today }: Context): boolean {
  const organisationIds = bodiesOf(state.organisation.id, facts.lineage);
  const row = selectPolicy(facts.policies, 'exposure.review', { on: today, conditions: {}, organisationIds });
  return chosenBy('exposure.review', row) === 'second-person';
}

/** The words of such a command that the subject reads. */
function wordsToSubject(command: CaseCommand): TextRef | null {
  switch (command.type) {
    case 'presentDecision':
      return command.notice;
    case 'requestExplanation':
      return command.questions;
    case 'shareDraftFindings':
      return command.draft;
    case 'preserveDocuments':
    case 'notifySubject':
      return command.text;
    default:
      return null;
  }
}
