import { settle } from '../../deadlines/open.ts';
import type { IntakeField } from '../../intake/fields.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { openCase } from './decide-origin.ts';
import { decidePress } from './decide-press.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import type { IntakeFieldCommand } from './intake-commands.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { hasSender } from './origin.ts';
import type { CaseState } from '../state.ts';

type Command<T extends IntakeFieldCommand['type']> = Extract<IntakeFieldCommand, { type: T }>;

/** Decides what is said of a letter beside its words: the envelope, what was missing, whom to protect, who was told. */
export function decideIntakeFields(
  state: CaseState,
  command: IntakeFieldCommand,
  context: Context,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'openCase':
      return openCase(state, command, context);
    case 'openEnvelope':
      return openEnvelope(state, command, context);
    case 'completeIntake':
      return completeIntake(state, command);
    case 'noteVulnerableSender':
      return noteVulnerable(state, command, context);
    case 'notifyProtection':
      return notifyProtection(state, command, context);
    case 'noteRelayTold':
      return noteRelayTold(state, command, context);
    case 'tellExtension':
      return tellExtension(state, command, context);
    case 'reissueReceiptCode':
      return reissueCode(state, command, context);
    default:
      return decidePress(state, command, context);
  }
}

/**
 * What was booked unopened is entered, or stays a paper off the system with its keeper and number. A document marked secret
 * is never entered (SECRET_NOT_ENTERED).
 */
function openEnvelope(
  { intake, obligations }: CaseState,
  { result, text }: Command<'openEnvelope'>,
  { actor, today }: Context,
): Decision<CaseEvent> {
  const ground = intake?.unopened ?? null;
  if (ground === null) return refuse('ENVELOPE_NOT_CLOSED');
  if (ground === 'marked-secret' && result === 'entered') return refuse('SECRET_NOT_ENTERED');
  return accept<CaseEvent>(
    { type: 'EnvelopeOpened', result, text, by: actor.personId },
    ...settle(obligations, ['intake.envelope'], today),
  );
}

/** Who somebody is, by any of which a sender without a name would have one. */
const PERSONAL: readonly IntakeField[] = ['name', 'address', 'contact', 'id-number'];

/**
 * What was missing came: by the sender's own visit, a further paper, an answer. The paper itself lies in the file. Whoever gave no
 * name says it themself, by the code, since all periods of a named letter begin then (NAME_BY_THE_SENDER; practice: P22).
 */
function completeIntake(
  { senderType }: CaseState,
  { fields, signature, note }: Command<'completeIntake'>,
): Decision<CaseEvent> {
  if (senderType === 'anonymous' && fields.some((one) => PERSONAL.includes(one))) return refuse('NAME_BY_THE_SENDER');
  const given: readonly IntakeField[] = signature === null ? fields : [...new Set([...fields, 'signature' as const])];
  if (given.length === 0) return refuse('NOTHING_COMPLETED');
  const isSigned = signature === 'by-hand' || signature === 'fingerprint';
  const counted = isSigned || signature === null ? given : given.filter((one) => one !== 'signature');
  return accept<CaseEvent>({ type: 'IntakeCompleted', fields: [...counted], signature, note });
}

/** A minor or person without capacity: where harm is said, child protection or the police are told the same day (P34). */
function noteVulnerable(
  state: CaseState,
  command: Command<'noteVulnerableSender'>,
  context: Context,
): Decision<CaseEvent> {
  if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
  const noted: CaseEvent = { ...command, type: 'VulnerableSenderNoted' };
  return accept<CaseEvent>(noted, ...oweProtection(evolveEvent(state, noted, context.now), context));
}

/** The notice that is owed the same day, once, to whoever protects a sender who cannot do so alone and is said to be harmed. */
export function oweProtection(state: CaseState, context: Context) {
  const { intake } = state;
  if (intake === null || intake.capacity === 'full' || !intake.harm) return [];
  if (state.obligations.some((one) => one.key === 'protect.vulnerable')) return [];
  return open(state, 'protect.vulnerable', context.today, roleOwner(state, 'HEAD'), context);
}

/** Refused with GUARDIAN_IS_SUBJECT where the guardian was told although the guardian is complained about (P34). */
function notifyProtection(
  { intake, obligations }: CaseState,
  command: Command<'notifyProtection'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (intake === null || intake.capacity === 'full') return refuse('SENDER_NOT_VULNERABLE');
  if (command.on > today) return refuse('DATE_IN_FUTURE', { on: command.on, today });
  if (command.guardianTold && intake.guardianIsSubject) return refuse('GUARDIAN_IS_SUBJECT');
  return accept<CaseEvent>(
    { ...command, type: 'ProtectionNotified' },
    ...settle(obligations, ['protect.vulnerable'], today),
  );
}

/** Whether the deputy has told the citizen (Luật Tiếp công dân 2013 Đ28.2): asked and answered, or asked in vain. */
function noteRelayTold(
  state: CaseState,
  { on, told }: Command<'noteRelayTold'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (!isOwed(state, 'intake.elected_relay')) return refuse('RELAY_NOT_AWAITED');
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  return accept<CaseEvent>(
    { type: 'RelayTold', on, told },
    ...settle(state.obligations, ['intake.elected_relay'], today),
  );
}

/** Both parties hear of an extension (own: 3 working days); the sender reads it under the code like every word in between. */
function tellExtension(
  state: CaseState,
  { form, text }: Command<'tellExtension'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (!isOwed(state, 'ext.notice')) return refuse('NO_EXTENSION_TO_TELL');
  const toSender: CaseEvent[] = hasSender(state) ? [{ type: 'SenderAnswered', purpose: 'interim', form, text }] : [];
  return accept<CaseEvent>(
    { type: 'ExtensionTold', form, text },
    ...toSender,
    ...settle(state.obligations, ['ext.notice'], today),
  );
}

/** A new code for a lost one. Whoever gave no name can prove nothing, so that nobody else gets the code either. */
function reissueCode(
  state: CaseState,
  { submissionId, identityCheck, reason }: Command<'reissueReceiptCode'>,
  { actor }: Context,
): Decision<CaseEvent> {
  if (!state.submissions.includes(submissionId)) return refuse('SUBMISSION_UNKNOWN');
  if (state.senderType === 'anonymous' || state.senderType === 'off-system') return refuse('CODE_NEEDS_A_NAME');
  const issue = (state.codeIssues[submissionId] ?? 1) + 1;
  const by = actor.personId;
  return accept<CaseEvent>({ type: 'ReceiptCodeReissued', submissionId, issue, identityCheck, reason, by });
}
