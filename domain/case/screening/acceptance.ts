import { settlementCompetence } from '../../authority/settlement-competence.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import type { Context, Refusal } from '../../process.ts';
import type { SubmissionKind, Track } from '../../taxonomy/codes.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { acceptanceDay } from '../intake/paper-history.ts';
import { refuseAsDenunciation } from '../intake/many-signers.ts';
import type { CaseState } from '../state.ts';

interface SettlementClock {
  key: string;
  track: Track;
  kinds: readonly SubmissionKind[];
  from: 'receipt' | 'acceptance';
}

/**
 * The periods of a settlement, by track and kind. A Party inspection on a report or proposal has its period from the day its
 * decision is presented; until then the order to verify is owed, as in every accepted case.
 */
const SETTLEMENT_CLOCKS: readonly SettlementClock[] = [
  { key: 'party.tc.settle', track: 'party', kinds: ['denunciation', 'mixed', 'crime-report'], from: 'receipt' },
  { key: 'party.appeal.settle', track: 'party', kinds: ['discipline-appeal'], from: 'receipt' },
  { key: 'state.tc.settle', track: 'state', kinds: ['denunciation'], from: 'acceptance' },
  { key: 'state.tc.accept_notice', track: 'state', kinds: ['denunciation'], from: 'acceptance' },
  { key: 'state.kn.first', track: 'state', kinds: ['complaint'], from: 'acceptance' },
];

/** Owed from acceptance until the order to verify, so that nothing accepted lies without a date. */
const ORDER = 'verification.order';

/** The keys of those periods. */
export const CLOCK_KEYS: readonly string[] = SETTLEMENT_CLOCKS.map((clock) => clock.key);

/** Every key that acceptance may start. */
export const SETTLEMENT_KEYS: readonly string[] = [...CLOCK_KEYS, ORDER];

/** Those of them that run from receipt, and so move when that day is corrected. */
export const SETTLED_FROM_RECEIPT: readonly string[] = SETTLEMENT_CLOCKS.filter(
  (clock) => clock.from === 'receipt',
).map((clock) => clock.key);

/** Kinds that are settled as the denunciation of a person who answers for it with their name (Luật Tố cáo 2018 Đ25). */
const NEED_A_NAME: readonly SubmissionKind[] = ['denunciation', 'mixed'];

/**
 * Why this case may not be settled by the owning body, or null: the kind (KIND_NOT_SETTLED), a denunciation by somebody
 * unknown (ANONYMOUS_NOT_SETTLED), in the Party what is signed by several or not by hand (practice: P21), or competence, which is
 * computed for the Party track only (practice: P10, P14).
 */
export function refuseAcceptance(state: CaseState, { facts }: Context): Refusal | null {
  const { kind, anonymity } = state;
  if (kind === null || kind === 'withdrawal') return { code: 'KIND_NOT_SETTLED', params: { kind: kind ?? '' } };
  if (NEED_A_NAME.includes(kind) && anonymity !== 'named') {
    return { code: 'ANONYMOUS_NOT_SETTLED', params: { kind }, legalBasis: 'Luật Tố cáo 2018 Đ25' };
  }
  const notAsSuch = refuseAsDenunciation(state);
  if (notAsSuch !== null) return notAsSuch;
  if (state.track !== 'party') return null;
  const organisationId = state.organisation.id;
  const own = facts.organisations[organisationId];
  if (own === undefined) return { code: 'ORGANISATION_UNKNOWN', params: { organisationId } };
  return settlementCompetence(state.subjects, own, facts);
}

/** The periods that acceptance starts: those of track and kind, and the order to verify. One that runs is not started again. */
export function openSettlement(state: CaseState, context: Context): ObligationEvent[] {
  const due = isOwed(state, ORDER) ? [] : open(state, ORDER, context.today, roleOwner(state, 'HEAD'), context);
  return [...openClocks(state, context), ...due];
}

/** After acceptance the matter turned out to be of another kind: its periods replace those of the former one. */
export function changeSettlementClocks(state: CaseState, context: Context): ObligationEvent[] {
  const wanted = clocksFor(state).map((clock) => clock.key);
  const over = CLOCK_KEYS.filter((key) => !wanted.includes(key));
  return [...settle(state.obligations, over, context.today, 'cancelled'), ...openClocks(state, context)];
}

function openClocks(state: CaseState, context: Context): ObligationEvent[] {
  const { level } = context.facts.organisations[state.organisation.id] ?? {};
  const particulars = level === undefined ? {} : { conditions: { level } };
  return clocksFor(state)
    .filter(({ key }) => !isOwed(state, key))
    .flatMap((clock) => {
      const startedOn = startOf(clock, state, acceptanceDay(state, context));
      return open(state, clock.key, startedOn, roleOwner(state, 'HEAD'), context, particulars);
    });
}

/** A settlement of somebody unknown is no settlement of a denunciation: no such period runs. */
function clocksFor({ track, kind, anonymity }: CaseState): readonly SettlementClock[] {
  if (kind === null || anonymity !== 'named') return [];
  return SETTLEMENT_CLOCKS.filter((clock) => clock.track === track && clock.kinds.includes(kind));
}

/** A matter settled once and opened again on new facts has its second period from now, not from the old receipt. */
function startOf({ key, from }: SettlementClock, { obligations, receivedOn }: CaseState, otherwise: Day): Day {
  const wasSettled = obligations.some((one) => one.key === key && one.status === 'met');
  return from === 'receipt' && !wasSettled ? receivedOn : otherwise;
}
