import type { Day } from '../../calendar/calendar.ts';
import { CLEARING_LAW_NOTICES, EXPULSION_SENTENCES } from '../../taxonomy/settlement.ts';
import type { LawNotice, Sentence } from '../../taxonomy/settlement.ts';

/** What may be held back while a matter is examined (practice: P27). Ratings are never held: there is no such kind. */
export const HOLD_KINDS = ['personnel', 'reward'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** What a hold rests on: this matter, or proceedings of a body of law. */
export const HOLD_BASES = ['matter', 'proceedings'] as const;
export type HoldBasis = (typeof HOLD_BASES)[number];

/** Why a hold is over: by its head, by its last day, or with what it rested on. */
export const HOLD_ENDS = ['by-head', 'last-day', 'proceedings-ended', 'not-disciplined', 'settled'] as const;
export type HoldEnd = (typeof HOLD_ENDS)[number];

/** A personnel or reward decision about one subject that waits; both days included. */
export interface Hold {
  id: string;
  subjectId: string;
  kind: HoldKind;
  restsOn: HoldBasis;
  from: Day;
  until: Day;
  /** Its own obligation: the owner, and the day on which it ends by itself. */
  obligationId: string;
  ended: { how: HoldEnd; on: Day } | null;
  /** The obligation to reconsider what was missed; null where none is owed. */
  reconsiderId: string | null;
}

/** How somebody stands before the bodies of law, as far as their notices say. */
export interface LawStanding {
  /** Whether a body of law has proceedings under way. */
  proceedings: boolean;
  /** When a judgment that puts expulsion before the body was notified, as long as nobody was acquitted after it. */
  judgmentOn: Day | null;
}

/** What rests on proceedings and judgments beside the settlement itself; its own standing is that of all subjects together. */
export interface CaseHolds extends LawStanding {
  all: readonly Hold[];
  /** Of those whom a notice named: what one is acquitted of, another is not. */
  ofSubjects?: Readonly<Record<string, LawStanding>>;
}

/** How this subject stands: as the notices about them say, or else as those about all. */
export function standingOf({ ofSubjects, proceedings, judgmentOn }: CaseHolds, subjectId: string): LawStanding {
  return ofSubjects?.[subjectId] ?? { proceedings, judgmentOn };
}

/** The judgment was acted upon: it carries no second expulsion of the same subject. */
export function withJudgmentUsed(holds: CaseHolds, subjectId: string): CaseHolds {
  const used = { ...standingOf(holds, subjectId), judgmentOn: null };
  return { ...holds, ofSubjects: { ...holds.ofSubjects, [subjectId]: used } };
}

/** A judgment turned out to have been notified on another day: what it carries runs from that one. */
export function withTrueJudgmentDay(holds: CaseHolds, from: Day, on: Day): CaseHolds {
  const corrected = <S extends LawStanding>(one: S): S => (one.judgmentOn === from ? { ...one, judgmentOn: on } : one);
  const { ofSubjects } = holds;
  if (ofSubjects === undefined) return corrected(holds);
  const each = Object.entries(ofSubjects).map(([id, standing]) => [id, corrected(standing)] as const);
  return { ...corrected(holds), ofSubjects: Object.fromEntries(each) };
}

/** Before anything is held. */
export const NO_HOLDS: CaseHolds = { all: [], proceedings: false, judgmentOn: null };

const UNDER_WAY: readonly LawNotice[] = ['proceedings', 'detention', 'prosecution', 'trial'];

/** What a notice of a body of law leaves: a clearing one takes away what proceedings or a judgment could carry (practice: P17). */
export function afterNotice(holds: CaseHolds, event: Notified & { subjectId?: string | null }): CaseHolds {
  const { subjectId = null } = event;
  const { ofSubjects } = holds;
  if (subjectId !== null) {
    return { ...holds, ofSubjects: { ...ofSubjects, [subjectId]: changed(standingOf(holds, subjectId), event) } };
  }
  const all = { ...holds, ...changed(holds, event) };
  if (ofSubjects === undefined) return all;
  const each = Object.entries(ofSubjects).map(([id, standing]) => [id, changed(standing, event)] as const);
  return { ...all, ofSubjects: Object.fromEntries(each) };
}

interface Notified {
  notice: LawNotice;
  sentence?: Sentence | null;
  on: Day;
}

function changed({ proceedings, judgmentOn }: LawStanding, { notice, sentence = null, on }: Notified): LawStanding {
  if (UNDER_WAY.includes(notice)) return { proceedings: true, judgmentOn };
  if (CLEARING_LAW_NOTICES.includes(notice)) return { proceedings: false, judgmentOn: null };
  const isHeavy = notice === 'judgment' && sentence !== null && EXPULSION_SENTENCES.includes(sentence);
  return { proceedings, judgmentOn: isHeavy ? on : judgmentOn };
}

/** The hold of that kind on that subject that has not ended, or null. */
export function runningHold({ all }: CaseHolds, subjectId: string, kind: HoldKind): Hold | null {
  return all.find((one) => one.subjectId === subjectId && one.kind === kind && one.ended === null) ?? null;
}
