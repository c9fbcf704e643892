import type { ConflictSubject } from '../authority/conflict.ts';
import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';

/** Stages of a protection (bảo vệ người gửi): asked for, decided on while a case of theirs runs, watched after it, over. */
export const PROTECTION_STAGES = ['REQUESTED', 'DECIDED', 'WATCHING', 'ENDED', 'REFUSED'] as const;
export type ProtectionStage = (typeof PROTECTION_STAGES)[number];

/** What is protected (Luật Tố cáo 2018 Đ47–58; 231-QĐ/TW ngày 17/1/2025): identity, post and work, life and health, property, honour. */
export const MEASURE_KINDS = ['identity', 'post', 'safety', 'property', 'honour'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Whom a measure protects: the sender, or spouse, parents, adoptive parents and children of theirs. */
export const PROTECTED_PEOPLE = ['sender', 'relatives'] as const;
export type ProtectedPeople = (typeof PROTECTED_PEOPLE)[number];

/** What brought the request: a threat told, a withdrawal with signs of one, or the wish for protection itself. */
export const PROTECTION_TRIGGERS = ['threat', 'withdrawal', 'request'] as const;
export type ProtectionTrigger = (typeof PROTECTION_TRIGGERS)[number];

/** What a protected sender may ask of measures that run (231-QĐ/TW: to have them changed, or to go without). */
export const PROTECTION_WISHES = ['change', 'end'] as const;
export type ProtectionWish = (typeof PROTECTION_WISHES)[number];

/** One measure; `measure-1` and on, numbered by the process. */
export interface Measure {
  id: string;
  kind: MeasureKind;
  text: TextRef;
  forWhom: ProtectedPeople;
  /** Its last day; null = as long as the protection lasts. */
  until: Day | null;
  /** The day it ended, by its last day or by decision; null while it runs. */
  endedOn: Day | null;
}

/** A case of the protected sender. */
export interface ProtectedCase {
  caseId: string;
  /** Null while it is open. */
  closedOn: Day | null;
  /** The body that has it, as it said last; absent where it has not said so since that was kept. */
  organisation?: { id: string; path: string };
}

export interface ProtectionState {
  stage: ProtectionStage | null;
  /** The body that protects: the one that owns the case behind it. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** Whose protection it is: their letter. Who they are lies sealed in the vault. */
  submissionId: string;
  /** The day of the first word; null in records from before it was kept. */
  begunOn: Day | null;
  /** Their cases, the one that leads first. */
  cases: readonly ProtectedCase[];
  /** Whom the cases are about and who stepped back there: kept from this as from those (P15). */
  subjects: readonly ConflictSubject[];
  recused: readonly string[];
  /** Contents that were heard: a message that comes again says nothing new. */
  heard: readonly string[];
  measures: readonly Measure[];
  /** Who sees to it in person; null = the head. */
  responsible: string | null;
  /** What happened to who saw to it, as far as it was told. */
  noted: readonly { personId: string; event: LifeEvent; on: Day }[];
  /** Who refused it last; null when nobody did. */
  refusedBy: string | null;
  /** The sender has asked the level above to look at the refusal. */
  underReview: boolean;
  /** The day by which the sender is to say that they are well; null while nobody waits for that. */
  nextCheckIn: Day | null;
  lastCheckIn: { on: Day; ok: boolean } | null;
  wish: ProtectionWish | null;
  endProposedBy: string | null;
  /** The day on which it ends, as decided; null while that is not. */
  endsOn: Day | null;
  /** Whether a part of it lies with the level above: an alert, a breach, a refusal to look at. */
  raised: boolean;
  endedOn: Day | null;
}

/** A protection that does not exist yet. */
export const INITIAL_PROTECTION: ProtectionState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  submissionId: '',
  begunOn: null,
  cases: [],
  subjects: [],
  recused: [],
  heard: [],
  measures: [],
  responsible: null,
  noted: [],
  refusedBy: null,
  underReview: false,
  nextCheckIn: null,
  lastCheckIn: null,
  wish: null,
  endProposedBy: null,
  endsOn: null,
  raised: false,
  endedOn: null,
};

/** Whether measures run or ran on until the watch is over: the sender is asked how they are. */
export function isWatched({ stage }: Pick<ProtectionState, 'stage'>): boolean {
  return stage === 'DECIDED' || stage === 'WATCHING';
}

/** Whether every case of the sender is closed. */
export function allClosed({ cases }: Pick<ProtectionState, 'cases'>): boolean {
  return cases.every((one) => one.closedOn !== null);
}
