import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { Owner } from '../deadlines/obligation.ts';
import { openByPolicy } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { SubmissionKind, Track } from '../taxonomy/codes.ts';
import type { Anonymity, CaseState } from './state.ts';

/** Obligations that only an outcome of the screening settles. */
export const SCREENING_KEYS = [
  'screening.outcome',
  'party.watch.first',
  'state.tc.screen',
  'state.kn.accept',
  'instruct.execute',
] as const;

/** Which clocks a classification starts, by track, kind and anonymity; they all run from receipt. */
const KIND_CLOCKS: readonly {
  key: string;
  track: Track;
  kinds: readonly SubmissionKind[];
  anonymity: readonly Anonymity[];
}[] = [
  {
    key: 'party.watch.first',
    track: 'party',
    kinds: ['report', 'denunciation', 'crime-report'],
    anonymity: ['concrete'],
  },
  { key: 'state.tc.screen', track: 'state', kinds: ['denunciation'], anonymity: ['named'] },
  { key: 'state.kn.accept', track: 'state', kinds: ['complaint'], anonymity: ['named'] },
];

/** The policy keys whose clocks run for a case classified so. */
export function clocksOf(track: Track, kind: SubmissionKind, anonymity: Anonymity): readonly string[] {
  return KIND_CLOCKS.filter(
    (clock) => clock.track === track && clock.kinds.includes(kind) && clock.anonymity.includes(anonymity),
  ).map((clock) => clock.key);
}

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

/** Opens an obligation of a case under its track and kind. */
export function open(
  state: CaseState,
  key: string,
  startedOn: string,
  owner: Owner,
  context: Context,
): ObligationEvent[] {
  const conditions: Record<string, string> = { track: state.track };
  if (state.kind !== null) conditions['kind'] = state.kind;
  return openByPolicy({ key, startedOn, owner, conditions }, state.obligations, context);
}
