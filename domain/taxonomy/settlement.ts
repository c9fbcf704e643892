/** Bodies of law to which signs of crime are handed over (cơ quan tiếp nhận tin báo). */
export const LAW_BODIES = ['police', 'procuracy', 'military'] as const;
export type LawBody = (typeof LAW_BODIES)[number];

/** What a body of law may tell about proceedings (practice: P17); those that clear the person end what rested on them. */
export const LAW_NOTICES = [
  'not-prosecuted',
  'proceedings',
  'detention',
  'prosecution',
  'trial',
  'discontinued',
  'exempted',
  'acquitted',
  'judgment',
] as const;
export type LawNotice = (typeof LAW_NOTICES)[number];

/** Notices after which nothing more is expected from the body of law. */
export const FINAL_LAW_NOTICES: readonly LawNotice[] = [
  'not-prosecuted',
  'discontinued',
  'exempted',
  'acquitted',
  'judgment',
];

/** Notices that lift a suspension the same day (P17). */
export const CLEARING_LAW_NOTICES: readonly LawNotice[] = ['not-prosecuted', 'discontinued', 'acquitted'];

/** What the head does about a notice: the step it asks for was taken, or looked at and found not needed. */
export const LAW_MEASURES = ['taken', 'not-needed'] as const;
export type LawMeasure = (typeof LAW_MEASURES)[number];

/** Sentences of a judgment in force, the lightest first; from the second on the Party considers expulsion (practice: P17). */
export const SENTENCES = ['fine-or-warning', 'non-custodial-reform', 'suspended-prison', 'prison'] as const;
export type Sentence = (typeof SENTENCES)[number];

/** Sentences that put expulsion before the body without an inspection of its own (P17, from memory). */
export const EXPULSION_SENTENCES: readonly Sentence[] = ['non-custodial-reform', 'suspended-prison', 'prison'];

/** Why a settlement may stand still (tạm đình chỉ giải quyết). The list is our own; the words are in texts/. */
export const PAUSE_GROUNDS = [
  'WAITING_FOR_LAW_BODY',
  'WAITING_FOR_ASSESSMENT',
  'WAITING_FOR_OTHER_SETTLEMENT',
  'SUBJECT_UNABLE',
  'FORCE_MAJEURE',
  'PRE_CONGRESS',
] as const;
export type PauseGround = (typeof PAUSE_GROUNDS)[number];

/**
 * Grounds that no limit of ours ends: proceedings have periods of their own, which the criminal procedure sets and the body
 * of law extends. What stands still for them is looked at every 60 days all the same (practice: P17).
 */
export const UNLIMITED_PAUSE_GROUNDS: readonly PauseGround[] = ['WAITING_FOR_LAW_BODY'];

/** Why a settlement may end without a conclusion (đình chỉ giải quyết). */
export const TERMINATION_GROUNDS = [
  'SUBJECT_DEAD',
  'SETTLED_BY_JUDGMENT',
  'CONTENT_WITHDRAWN',
  'OTHER_BODY_SETTLED',
] as const;
export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

/** Signs in a withdrawal that forbid ending the matter because of it (Luật Tố cáo 2018 Đ33; practice: P22). */
export const WITHDRAWAL_SIGNS = ['violation', 'threat', 'bribery', 'slander'] as const;
export type WithdrawalSign = (typeof WITHDRAWAL_SIGNS)[number];

/** Where a piece of evidence comes from. */
export const EVIDENCE_SOURCES = [
  'sender',
  'subject',
  'witness',
  'organisation',
  'register',
  'site-visit',
  'expert',
] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** The class each allegation is put in by the conclusion (kết luận từng nội dung). */
export const FINDINGS = ['unfounded', 'not-enough-basis', 'true-shortcoming', 'true-violation'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a conclusion means for one subject; all but the last may follow a finding without a violation. */
export const CONSEQUENCES = ['none', 'lessons', 'remediation', 'referral', 'discipline'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** Why somebody steps back, or is told to (NĐ 31/2019 Đ5 and practice: P15). */
export const CONFLICT_RELATIONS = [
  'relative',
  'subordinate',
  'superior',
  'same-unit',
  'interest',
  'earlier-handler',
  'other',
] as const;
export type ConflictRelation = (typeof CONFLICT_RELATIONS)[number];
