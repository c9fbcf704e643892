import type { ObligationEvent } from '../../deadlines/obligation-events.ts';

/**
 * What a case began with: a letter, or something nobody sent: an item of an inspection programme, signs found by the body
 * itself, an audit, an instruction from above, word of a body of law, the review of another case, an old register
 * (practice: P40).
 */
export const ORIGIN_KINDS = [
  'submission',
  'programme',
  'self-detected',
  'audit',
  'instruction',
  'law-body',
  'review',
  'import',
] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** What a case may be opened with where no letter came; an import and a review bring their letter along. */
export const OPENED_ORIGINS = [
  'programme',
  'self-detected',
  'audit',
  'instruction',
  'law-body',
] as const satisfies readonly OriginKind[];
export type OpenedOrigin = (typeof OPENED_ORIGINS)[number];

/** Who inspects, for the counts of a period (practice: P40): chi bộ, cấp ủy, ban thường vụ, UBKT, ban tham mưu. */
export const INSPECTORS = ['branch', 'committee', 'standing', 'inspection-committee', 'department'] as const;
export type InspectorKind = (typeof INSPECTORS)[number];

/** Where a case comes from; `ref` is the number or id of what it began with: no name and no words. */
export interface Origin {
  kind: OriginKind;
  ref: string | null;
}

/** Kinds of origin behind which somebody waits for an answer. */
const SENT: readonly OriginKind[] = ['submission', 'review', 'import'];

/** What is owed to whoever sent a letter. */
const OWED_TO_SENDERS: readonly string[] = [
  'intake.head_notice',
  'answer.sender',
  'party.tc.result_sender',
  'state.tc.conclusion_send',
  'press.feedback_reply',
  'intake.report_back',
];

/** Whether anybody sent what the case is about: only then is there a receipt code, a question to ask, an answer to give. */
export function hasSender({ origin }: { origin: Origin }): boolean {
  return SENT.includes(origin.kind);
}

/** The openings without those owed to a sender, where there is none. */
export function withoutSenderless(state: { origin: Origin }, events: ObligationEvent[]): ObligationEvent[] {
  if (hasSender(state)) return events;
  return events.filter((one) => one.type !== 'ObligationOpened' || !OWED_TO_SENDERS.includes(one.obligation.key));
}
