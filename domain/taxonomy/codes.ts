/** Kinds of submission; the words are in texts/. */
export const SUBMISSION_KINDS = [
  'report',
  'proposal',
  'complaint',
  'denunciation',
  'crime-report',
  'discipline-appeal',
  'withdrawal',
  'mixed',
] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

export const CHANNELS = [
  'letter',
  'visit',
  'phone',
  'email',
  'portal',
  'press',
  'petition',
  'relay',
  'hotline',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const SENDER_TYPES = ['named', 'anonymous', 'group', 'body', 'press', 'off-system'] as const;
export type SenderType = (typeof SENDER_TYPES)[number];

export const SUBJECT_KINDS = [
  'member',
  'probationary-member',
  'organisation',
  'non-member-official',
  'unknown',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A matter is handled under one body of rules; a period of one track never binds another (practice: P10). */
export const TRACKS = ['party', 'state', 'criminal', 'press-answer'] as const;
export type Track = (typeof TRACKS)[number];

export const URGENCIES = ['normal', 'urgent', 'very-urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const COMPLEXITIES = ['simple', 'complex', 'very-complex'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

const MANIFESTATION = /^(TT|DD|TDB)-[1-9]$/;
const PROHIBITED_ACT = /^(37|207)-(1[0-9]|[1-9])$/;
const VIOLATION_FIELD = /^VP-[A-Z]{2,4}$/;
const STATE_MATTER = /^CQ-[A-Z]{2}$/;

/** Whether the code has the form of one of the four classifications (27 manifestations, prohibited acts, violation fields, State matters). */
export function isAllegationCode(code: string): boolean {
  return [MANIFESTATION, PROHIBITED_ACT, VIOLATION_FIELD, STATE_MATTER].some((pattern) => pattern.test(code));
}
