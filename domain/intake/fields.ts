import type { Day } from '../calendar/calendar.ts';

/**
 * What a register may hold of a letter beside its words, each under one code: what was given stands in a list of these, and
 * so does what is still missing. Personal particulars are named here, never kept here: they lie in the vault.
 */
export const INTAKE_FIELDS = [
  'letter-date',
  'name',
  'address',
  'contact',
  'id-number',
  'id-issue',
  'subject',
  'signature',
  'representative',
  'members',
  'body-complained',
  'decision-complained',
  'decision-known-on',
  'written-down',
  'read-back',
  'interpreter',
  'article',
  'relay-document',
  'relay-date',
] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** How a letter is signed. A photocopied signature is none (practice: P21). */
export const SIGNATURES = ['by-hand', 'fingerprint', 'photocopied', 'none'] as const;
export type Signature = (typeof SIGNATURES)[number];

export const COPIES = ['original', 'photocopy'] as const;
export type Copy = (typeof COPIES)[number];

/** Why an envelope is booked unopened (practice: P39): marked secret, or addressed to a person by name. */
export const UNOPENED_GROUNDS = ['marked-secret', 'by-name'] as const;
export type UnopenedGround = (typeof UNOPENED_GROUNDS)[number];

export const CAPACITIES = ['full', 'minor', 'no-capacity'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Who passed a letter on (chuyển đơn). */
export const RELAYERS = ['front', 'deputy', 'higher-body', 'other'] as const;
export type Relayer = (typeof RELAYERS)[number];

/** Languages of a statement beside Vietnamese for which an interpreter is asked (practice: P34). */
export const LANGUAGES = [
  'tay',
  'nung',
  'mong',
  'dao',
  'thai',
  'muong',
  'khmer',
  'cham',
  'hoa',
  'sign-language',
  'other',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** A letter passed on by somebody: what the covering document asks for. */
export interface Relay {
  by: Relayer;
  /** On record here; null = named in the words of the letter. */
  organisationId: string | null;
  documentNumber: string | null;
  documentDate: Day | null;
  /** The covering document asks for a report on the result. */
  asksForReport: boolean;
}

/** What a rule may know of how a letter came: codes, days and ids. Without a name and without words. */
export interface IntakeFacts {
  given: readonly IntakeField[];
  copy: Copy | null;
  signature: Signature | null;
  unopened: UnopenedGround | null;
  postmarkedOn: Day | null;
  /** How many people signed; 1 for a sender alone. */
  signers: number;
  language: Language | null;
  /** On record; others are named in the vault. */
  interpreterId: string | null;
  witnessId: string | null;
  capacity: Capacity;
  /** A minor or person without capacity is said to be harmed. */
  harm: boolean;
  guardianIsSubject: boolean;
  decisionKnownOn: Day | null;
  relay: Relay | null;
  /** The days on which newspapers printed the articles that came with the letter. */
  articles: readonly Day[];
  /** The newspaper asks for an answer on its pages. */
  answerInPress: boolean;
  /** It concerns the topmost body itself: sealed until it leaves for a body outside (practice: P15); absent in all others. */
  forOutside?: true;
}

/** Nothing said beside the letter itself. */
export const NO_INTAKE: IntakeFacts = {
  given: [],
  copy: null,
  signature: null,
  unopened: null,
  postmarkedOn: null,
  signers: 1,
  language: null,
  interpreterId: null,
  witnessId: null,
  capacity: 'full',
  harm: false,
  guardianIsSubject: false,
  decisionKnownOn: null,
  relay: null,
  articles: [],
  answerInPress: false,
};
