import { addressees, oneSender, sendersOf } from '../case/senders/senders.ts';
import type { CaseState } from '../case/state.ts';
import type { ProcessKind } from '../process.ts';

/**
 * The words of a command that others than the office read, by command of a case (product: F18; practice: P30). Every other field
 * of words stands, with the reason why it is not compared, in api/sender-text/kept-inside.fixture.ts.
 */
export const OUTGOING_TEXTS = {
  prepareForSubject: ['text'],
  presentDecision: ['notice'],
  requestExplanation: ['questions'],
  shareDraftFindings: ['draft'],
  preserveDocuments: ['text'],
  // The subject gets a copy of their own minutes (practice: P26).
  recordSession: ['minutes'],
  answerWitnessProposal: ['reason'],
  decideObjection: ['reason'],
  notifySubject: ['text', 'recipients'],
  issueConclusion: ['text'],
  // Read out before the unit, and signed there.
  announceConclusion: ['minutes'],
  readOutClearing: ['minutes'],
  // The family of somebody who died, or the unit of somebody who left.
  tellOfLifeEvent: ['text'],
  publish: ['where', 'text'],
  answerPress: ['text'],
  answerRelay: ['text'],
  answerSender: ['text'],
  askSender: ['question'],
  guide: ['text'],
  tellExtension: ['text'],
  handDownSubject: ['toSenders'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same of the processes that follow from a case: who is examined, or their unit, reads these words. */
const OUTGOING_BESIDE: Partial<Record<ProcessKind, Readonly<Record<string, readonly string[]>>>> = {
  // What is concluded goes into the notice of it, and what is recommended to the unit by itself.
  meeting: {
    adopt: [
      'text',
      'consequences[].recommendation',
      'consequences[].headResponsibility',
      'consequences[].membersResponsibility',
    ],
  },
  discipline: {
    summonSubject: ['text'],
    recordHearing: ['minutes'],
    tellHomeBranch: ['text'],
    serveDecision: ['minutes'],
    announceDecision: ['minutes'],
    tellNotDisciplined: ['text'],
  },
  suspension: { order: ['reason'], extend: ['reason'], lift: ['reason'] },
  remediation: {
    urge: ['note'],
    refuseExtension: ['reason'],
    returnRemediation: ['reason'],
    recordCheckpoint: ['text'],
    confirmRemedied: ['text'],
    declareNotRemedied: ['reason'],
    takeUpRemediation: ['text'],
  },
};

/** Whose answer reaches the sender of a letter of that type. */
const ANSWERED_BY = { answerPress: 'press', answerRelay: 'body' } as const;
/** What reaches the senders themselves: each may be called by name, but by nobody's but their own. */
const TO_SENDERS: readonly string[] = ['answerSender', 'askSender', 'guide', 'tellExtension', 'handDownSubject'];

/** What of a command tells where its words go. */
interface Addressed {
  type: string;
  senderIds?: readonly string[];
  senderId?: string | null;
  subjectId?: string | null;
}

/** The fields of this command whose words go out; none for a command whose words stay in the office. */
export function outgoingFields(command: string, kind: ProcessKind = 'case'): readonly string[] {
  if (kind !== 'case') return OUTGOING_BESIDE[kind]?.[command] ?? [];
  return Object.hasOwn(OUTGOING_TEXTS, command) ? OUTGOING_TEXTS[command as keyof typeof OUTGOING_TEXTS] : [];
}

/** The same of one command as it is given: of minutes only whoever is complained about gets a copy, and only of their own. */
export function outgoingOf(command: Addressed, kind: ProcessKind): readonly string[] {
  const isOfNobody = command.type === 'recordSession' && (command.subjectId ?? null) === null;
  return isOfNobody ? [] : outgoingFields(command.type, kind);
}

/**
 * Whether the names of files that come with a command are compared: those of a case and of what follows from it, but not what a
 * unit sends of its own remediation, to which a refusal would tell who the sender is.
 */
export function comparesFileNames(command: string, kind: ProcessKind): boolean {
  if (kind === 'remediation') return !OF_THE_UNIT.includes(command);
  return kind === 'case' || kind === 'discipline' || kind === 'suspension';
}

const OF_THE_UNIT: readonly string[] = ['planRemediation', 'reportProgress'];

/**
 * The letters of whose senders nothing may stand in the words of this command: all letters of the case, but the one to whose
 * sender alone they go.
 */
export function lettersKept(state: CaseState, command: Addressed): readonly string[] {
  const { type } = command;
  const senders = sendersOf(state);
  const letters = [...new Set([...state.submissions, ...senders.map((one) => one.submissionId)])];
  const reached = senders.filter((one) => {
    if (TO_SENDERS.includes(type)) return addressedTo(state, command).includes(one.id);
    return (type === 'answerPress' || type === 'answerRelay') && one.senderType === ANSWERED_BY[type];
  });
  const [only, ...others] = new Set(reached.map((one) => one.submissionId));
  return others.length > 0 ? letters : letters.filter((one) => one !== only);
}

/** To which senders the words go: those named, the one who is asked, or all. */
function addressedTo(state: CaseState, { type, senderIds, senderId }: Addressed): readonly string[] {
  if (type === 'askSender') return [oneSender(state, senderId)?.id ?? sendersOf(state)[0]?.id ?? ''];
  return addressees(state, senderIds?.length ? { senderIds } : {});
}
