import type { Instant } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { Owner } from '../deadlines/obligation.ts';
import { openByPolicy } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { SenderType, SubmissionKind, Track } from '../taxonomy/codes.ts';
import { withoutSenderless } from './intake/origin.ts';
import type { Anonymity, CaseState } from './state.ts';

/** Obligations that only an outcome of the screening settles. */
export const SCREENING_KEYS = [
  'screening.outcome',
  'party.watch.first',
  'state.tc.screen',
  'state.kn.accept',
  'instruct.execute',
  'state.tc.further',
  'party.tc.further',
] as const;

interface KindClock {
  key: string;
  owner: 'SCREENER' | 'HEAD';
  /** Absent: whatever it is. */
  track?: Track;
  kinds?: readonly SubmissionKind[];
  anonymity?: readonly Anonymity[];
  senderTypes?: readonly SenderType[];
}

/** Which clocks a classification starts, by what the submission is and who sent it; they all run from receipt. */
const KIND_CLOCKS: readonly KindClock[] = [
  {
    key: 'party.watch.first',
    owner: 'SCREENER',
    track: 'party',
    kinds: ['report', 'denunciation', 'crime-report'],
    anonymity: ['concrete'],
  },
  { key: 'state.tc.screen', owner: 'SCREENER', track: 'state', kinds: ['denunciation'], anonymity: ['named'] },
  { key: 'state.kn.accept', owner: 'SCREENER', track: 'state', kinds: ['complaint'], anonymity: ['named'] },
  // At once, within a day on the clock (Luật Tố cáo 2018 Đ27; practice: P17). The hour of receipt is not on record: the day
  // runs from the end of the day of receipt, so that it ends with the day after it.
  { key: 'refer.crime', owner: 'HEAD', kinds: ['crime-report'] },
  { key: 'press.feedback_reply', owner: 'HEAD', senderTypes: ['press'] },
  // Each of several signers is told that they may file alone, since nobody settles what they signed together (practice: P21).
  { key: 'party.tc.multi_signer', owner: 'HEAD', track: 'party', kinds: ['denunciation'], senderTypes: ['group'] },
];

/** What a submission was found to be, as far as its clocks depend on it. */
type Classified = Pick<CaseState, 'track' | 'kind' | 'anonymity' | 'senderType'>;

/** The policy keys whose clocks run for a case classified so, and the role that owes each. */
export function clocksOf({
  track,
  kind,
  anonymity,
  senderType,
}: Classified): readonly Pick<KindClock, 'key' | 'owner'>[] {
  if (kind === null || anonymity === null) return [];
  return KIND_CLOCKS.filter(
    (clock) =>
      (clock.track ?? track) === track &&
      (clock.kinds?.includes(kind) ?? true) &&
      (clock.anonymity?.includes(anonymity) ?? true) &&
      (clock.senderTypes?.includes(senderType) ?? true),
  );
}

/** Of these, what is owed once for the whole letter, by the case that its receipt leads to first, and by no part of it. */
export const OWED_BY_THE_WHOLE: readonly string[] = ['press.feedback_reply', 'party.tc.multi_signer'];

/** Every key that a classification may start; those no longer fitting end when the kind changes. */
export const CLASSIFICATION_KEYS: readonly string[] = KIND_CLOCKS.map((clock) => clock.key);

/** The role that owes in the owning body. */
export function roleOwner(state: Pick<CaseState, 'organisation'>, role: string): Owner {
  return { kind: 'role', role, organisationId: state.organisation.id };
}

/** Who owes the answer: the handler in person once there is one, until then the head. */
export function handlerOrHead(state: CaseState): Owner {
  return state.handler === null
    ? roleOwner(state, 'HEAD')
    : { kind: 'person', personId: state.handler, organisationId: state.organisation.id };
}

/** What else decides about a period: further conditions of its row, and the instant from which hours run. */
interface Particulars {
  conditions?: Readonly<Record<string, string>>;
  startedAt?: Instant;
  /** To which of several senders it is owed. */
  concerns?: string;
}

/** Opens an obligation of a case under its track, kind and complexity. */
export function open(
  state: CaseState,
  key: string,
  startedOn: string,
  owner: Owner,
  context: Context,
  { conditions: more = {}, ...particulars }: Particulars = {},
): ObligationEvent[] {
  const conditions: Record<string, string> = { track: state.track, complexity: state.complexity, ...more };
  if (state.kind !== null) conditions['kind'] = state.kind;
  const opening = { ...particulars, key, startedOn, owner, conditions };
  return withoutSenderless(state, openByPolicy(opening, state.obligations, context));
}

/** Whether an obligation of that key is open. */
export function isOwed({ obligations }: Pick<CaseState, 'obligations'>, key: string): boolean {
  return obligations.some((one) => one.key === key && one.status === 'open');
}
