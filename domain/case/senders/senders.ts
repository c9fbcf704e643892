import type { Day } from '../../calendar/calendar.ts';
import type { Obligation } from '../../deadlines/obligation.ts';
import type { IntakeFacts } from '../../intake/fields.ts';
import type { Channel, SenderType } from '../../taxonomy/codes.ts';
import { hasSender } from '../intake/origin.ts';
import type { CaseState } from '../state.ts';

/**
 * Whoever is owed answers for one letter, or for a part of a group that is answered apart: codes, counts and days only. Who
 * they are lies sealed in the vault.
 */
export interface CaseSender {
  /** The submission, or `<submission>#<n>` for the n-th part of a group. */
  id: string;
  submissionId: string;
  senderType: SenderType;
  channel: Channel;
  receivedOn: Day;
  /** How many signed; null for one person, and where it was not kept. */
  memberCount: number | null;
  /** Whether a group has named somebody who speaks for it. */
  representativeKnown: boolean;
  /** Only a part of the letter is settled here: its receipt leads to another case first. */
  isPart: boolean;
  /** Has been told since the matter was taken on. */
  told: boolean;
  /** Has the result. */
  answered: boolean;
  /** Withdrew while others did not. */
  withdrawn: boolean;
  /** The day an anonymous sender gave a name; null for all others. */
  identifiedOn: Day | null;
  /** The day from which they asked for their name to be kept secret, where they did so after filing. */
  secretSince?: Day;
  /** What became of the matter when the sender died; null while alive as far as is known. */
  death: { on: Day; passesTo: 'heirs' | 'nobody' } | null;
}

/** What registration knows of a sender. */
type Registered = Pick<CaseSender, 'submissionId' | 'senderType' | 'channel' | 'receivedOn'>;

/** The sender of a letter as it was registered. */
export function senderOf(
  { submissionId, senderType, channel, receivedOn }: Registered,
  intake: Pick<IntakeFacts, 'signers'> | null,
): CaseSender {
  return {
    ...{ id: submissionId, submissionId, senderType, channel, receivedOn },
    memberCount: senderType === 'group' && intake !== null && intake.signers > 1 ? intake.signers : null,
    representativeKnown: senderType === 'group',
    ...{ isPart: false, told: false, answered: false, withdrawn: false, identifiedOn: null, death: null },
  };
}

/**
 * Everybody who is owed answers, the first letter first; nobody where nobody sent anything. A case stored before they were
 * kept one by one has one sender.
 */
export function sendersOf(state: CaseState): readonly CaseSender[] {
  if (state.senders.length > 0) return state.senders;
  if (!hasSender(state)) return [];
  const { submissions, senderType, channel, receivedOn, resultAnswered, told } = state;
  const only = senderOf({ submissionId: submissions[0] ?? '', senderType, channel, receivedOn }, state.intake);
  return [{ ...only, answered: resultAnswered, told: told.sender }];
}

/** Ids of the senders of that type. */
export function sendersOfType(state: CaseState, type: SenderType): readonly string[] {
  return sendersOf(state).flatMap((one) => (one.senderType === type ? [one.id] : []));
}

/** A stored case in which the senders were not kept one by one yet. */
export function withSenders(state: CaseState): CaseState {
  return state.stage === null ? state : { ...state, senders: sendersOf(state) };
}

/** To which sender something is owed: what names nobody, to the first. */
export function senderOwed(state: CaseState, { concerns }: Pick<Obligation, 'concerns'>): string {
  return concerns ?? sendersOf(state)[0]?.id ?? '';
}

/** How an obligation names the sender: the first of a case by saying nothing, as in records from before there were several. */
export function concerning(state: CaseState, senderId: string): { concerns?: string } {
  return sendersOf(state)[0]?.id === senderId ? {} : { concerns: senderId };
}

/** A person who died and to whose heirs the matter does not pass: nobody is left who could be told anything (practice: P22). */
export function isGone({ senderType, death }: CaseSender): boolean {
  return senderType === 'named' && death?.passesTo === 'nobody';
}

/** Whether everybody who can still be told has the result. */
export function isResultTold(state: CaseState): boolean {
  return state.resultAnswered || sendersOf(state).every((one) => one.answered || isGone(one));
}

/** What is said to these senders, as an event records it: with one sender alone it needs no saying. */
export function addressed(state: CaseState, senderIds: readonly string[]): { senderIds?: readonly string[] } {
  return sendersOf(state).length === 1 ? {} : { senderIds };
}

/** The senders an event speaks of; one that names nobody speaks of all, since there was but one. */
export function addressees(state: CaseState, { senderIds }: { senderIds?: readonly string[] }): readonly string[] {
  return senderIds ?? sendersOf(state).map((one) => one.id);
}

/** The one sender a command is about: the one it names, or the only one; null when it names none of several. */
export function oneSender(state: CaseState, senderId: string | null | undefined): CaseSender | null {
  const senders = sendersOf(state);
  if (senderId === null || senderId === undefined) return senders.length === 1 ? (senders[0] ?? null) : null;
  return senders.find((one) => one.id === senderId) ?? null;
}

/** The case after these senders were told something: of the acceptance where there was one, of the result when it was that. */
export function tell(state: CaseState, senderIds: readonly string[], { result }: { result: boolean }): CaseState {
  const senders = sendersOf(state).map((one) =>
    senderIds.includes(one.id)
      ? { ...one, told: one.told || state.acceptedOn !== null, answered: one.answered || result }
      : one,
  );
  return { ...withAnswers(state, senders), told: { ...state.told, sender: senders.every((one) => one.told) } };
}

/** The case with these senders: the result is told once everybody has it. */
export function withAnswers(state: CaseState, senders: readonly CaseSender[]): CaseState {
  return { ...state, senders, resultAnswered: senders.every((one) => one.answered) };
}

/** The senders of a matter that begins anew: nobody has been told anything of it. */
export function untold(senders: readonly CaseSender[]): readonly CaseSender[] {
  return senders.map((one) => ({ ...one, told: false, answered: false }));
}

/** The sender with something changed. */
export function changeSender(state: CaseState, senderId: string, change: Partial<CaseSender>): readonly CaseSender[] {
  return sendersOf(state).map((one) => (one.id === senderId ? { ...one, ...change } : one));
}
