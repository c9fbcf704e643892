import { addressees, sendersOf } from '../case/senders/senders.ts';
import type { CaseState } from '../case/state.ts';
import type { ProcessKind } from '../process.ts';

/** The words of a command that others than the office read, by command of a case (product: F18; practice: P30). */
export const OUTGOING_TEXTS = {
  prepareForSubject: ['text'],
  presentDecision: ['notice'],
  requestExplanation: ['questions'],
  shareDraftFindings: ['draft'],
  preserveDocuments: ['text'],
  answerWitnessProposal: ['reason'],
  decideObjection: ['reason'],
  notifySubject: ['text', 'recipients'],
  issueConclusion: ['text'],
  publish: ['where', 'text'],
  answerPress: ['text'],
  answerRelay: ['text'],
  answerSender: ['text'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same of the processes that follow from a case: who is examined, or their unit, reads these words. */
const OUTGOING_BESIDE: Partial<Record<ProcessKind, Readonly<Record<string, readonly string[]>>>> = {
  discipline: { summonSubject: ['text'], tellHomeBranch: ['text'], tellNotDisciplined: ['text'] },
  suspension: { extend: ['reason'], lift: ['reason'] },
  remediation: {
    returnRemediation: ['reason'],
    recordCheckpoint: ['text'],
    confirmRemedied: ['text'],
    declareNotRemedied: ['reason'],
    takeUpRemediation: ['text'],
  },
};

/** Whose answer reaches the sender of a letter of that type. */
const ANSWERED_BY = { answerPress: 'press', answerRelay: 'body' } as const;

/** The fields of this command whose words go out; none for a command whose words stay in the office. */
export function outgoingFields(command: string, kind: ProcessKind = 'case'): readonly string[] {
  if (kind !== 'case') return OUTGOING_BESIDE[kind]?.[command] ?? [];
  return Object.hasOwn(OUTGOING_TEXTS, command) ? OUTGOING_TEXTS[command as keyof typeof OUTGOING_TEXTS] : [];
}

/**
 * The letters of whose senders nothing may stand in the words of this command: all letters of the case, but the one to whose
 * sender alone they go.
 */
export function lettersKept(
  state: CaseState,
  { type, senderIds }: { type: string; senderIds?: readonly string[] },
): readonly string[] {
  const senders = sendersOf(state);
  const letters = [...new Set([...state.submissions, ...senders.map((one) => one.submissionId)])];
  const reached = senders.filter((one) => {
    if (type === 'answerSender') return addressees(state, senderIds?.length ? { senderIds } : {}).includes(one.id);
    return (type === 'answerPress' || type === 'answerRelay') && one.senderType === ANSWERED_BY[type];
  });
  const [only, ...others] = new Set(reached.map((one) => one.submissionId));
  return others.length > 0 ? letters : letters.filter((one) => one !== only);
}
