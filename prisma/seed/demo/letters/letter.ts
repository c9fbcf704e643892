import type { Day } from '../../../../domain/calendar/calendar.ts';
import type { Channel, SubjectKind, SubmissionKind } from '../../../../domain/taxonomy/codes.ts';

/** Who sends, in the shape in which the API takes it. */
type LetterSender =
  | { type: 'named'; name: string; address?: string; phone?: string }
  | { type: 'anonymous'; phone?: string }
  | { type: 'group'; representative: { name: string; address?: string }; count: number }
  | { type: 'body'; organisation: string; reference?: string }
  | { type: 'press'; newspaper: string; reference?: string; publishedOn?: Day; name?: string };

/** A day by which something is owed, and whether the rule behind it is assumed rather than seen. */
interface ExpectedDue {
  key: string;
  on: Day;
  assumed?: true;
}

/** What a careful clerk would make of the letter. */
interface ExpectedReading {
  kind: SubmissionKind;
  /** The parts of a letter of several contents. */
  parts?: readonly { kind: SubmissionKind; codes: readonly string[] }[];
  subjects: readonly SubjectKind[];
  codes: readonly string[];
  action?: 'refer' | 'watch' | 'decline';
  due: readonly ExpectedDue[];
  /** Name of the letter of which this is a duplicate, or which it withdraws. */
  duplicateOf?: string;
  withdraws?: string;
  /** What else the clerk must think of, in Vietnamese. */
  note?: string;
}

/** A letter to file in demos and tests. People, places and facts are invented. */
export interface DemoLetter {
  name: string;
  fictional: true;
  channel: Channel;
  receivedOn: Day;
  /** Path of the receiving body. */
  receivedBy: string;
  concernsOwnBody: boolean;
  confidential: boolean;
  sender: LetterSender;
  /** Whom it is about, as named in the register where they are in it. */
  subjects: readonly { name: string; note?: string }[];
  content: string;
  expected: ExpectedReading;
}
