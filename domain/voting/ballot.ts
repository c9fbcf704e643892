import type { Day } from '../calendar/calendar.ts';
import { FORMS, closedTo } from '../discipline/forms.ts';
import type { ClosedReason, Disciplined, DisciplinedKind, Form } from '../discipline/forms.ts';
import type { Limitation } from '../discipline/limitation.ts';
import type { Refusal } from '../process.ts';
import { ATTENDANCE_REFUSALS, checkAttendance, isCount, votersOf } from './attendance.ts';
import type { Attendance } from './attendance.ts';
import type { LimitMode } from '../policy/choices.ts';
import type { BallotKind } from './rules.ts';

/** A form on the paper; one out of time is marked "hết thời hiệu – không thi hành" (P6). */
export interface Choice {
  form: Form;
  enforceable: boolean;
  /** Last day of its limitation period, or null where none runs. */
  limitedUntil: Day | null;
}

/** A form that is not on the paper, and why; shown to the body. */
export interface Withheld {
  form: Form;
  /** `BODY_NOT_COMPETENT`: this body may not vote on that form; found when the item comes on its agenda. */
  reason: ClosedReason | 'OUT_OF_TIME' | 'LIMITATION_NOT_KNOWN' | 'BODY_NOT_COMPETENT';
}

/** Papers as counted. Blank and invalid ones are counted apart and never in favour of anything (P2). */
export interface Counts {
  forms: Readonly<Partial<Record<Form, number>>>;
  noDiscipline: number;
  blank: number;
  invalid: number;
}

/** A ballot after counting: what was asked, of whom, and what the papers said. Numbers only, no voter. */
export interface Ballot extends Attendance {
  kind: BallotKind;
  subjectKind: DisciplinedKind;
  inOffice: boolean;
  choices: readonly Choice[];
  /** Papers handed out. */
  issued: number;
  counts: Counts;
}

/** Why a count is not accepted. */
export const BALLOT_REFUSALS = [
  ...ATTENDANCE_REFUSALS,
  'NO_FORM_OFFERED',
  'FORM_OFFERED_TWICE',
  'FORM_NOT_OPEN_TO_SUBJECT',
  'FORM_NOT_OFFERED',
  'PAPERS_EXCEED_VOTERS',
  'PAPERS_DO_NOT_ADD_UP',
] as const;
export type BallotRefusal = (typeof BALLOT_REFUSALS)[number];

/**
 * The forms a ballot offers this subject, the lightest first, and those it does not with the reason (69-QĐ/TW Đ7; P2, P6).
 * A form out of time is left out (`exclude`) or stays on the paper marked as not enforceable (`vote-then-not-enforce`).
 * A form whose limitation was not examined is not offered. "No discipline" is on every ballot and is no form.
 */
export function offeredForms(
  subject: Disciplined,
  limitations: readonly Limitation[],
  mode: LimitMode,
): { choices: readonly Choice[]; withheld: readonly Withheld[] } {
  const choices: Choice[] = [];
  const withheld: Withheld[] = [];
  for (const form of FORMS) {
    const closed = closedTo(subject, form);
    const limitation = limitations.find((one) => one.form === form);
    if (closed !== null) withheld.push({ form, reason: closed });
    else if (limitation === undefined) withheld.push({ form, reason: 'LIMITATION_NOT_KNOWN' });
    else if (limitation.status === 'out-of-time' && mode === 'exclude') withheld.push({ form, reason: 'OUT_OF_TIME' });
    else choices.push({ form, enforceable: limitation.status === 'open', limitedUntil: limitation.until });
  }
  return { choices, withheld };
}

/**
 * Why the tally minutes cannot be right, or null: whole numbers, no form that was not on the paper, no more papers than
 * members present and not recused, and every paper handed out accounted for.
 */
export function checkCounts(ballot: Ballot): Refusal | null {
  const { choices, counts, issued } = ballot;
  const attendance = checkAttendance(ballot);
  if (attendance !== null) return refused(attendance);
  const choice = checkChoices(ballot);
  if (choice !== null) return choice;
  const votes = Object.entries(counts.forms);
  const papers = [...votes.map(([, n]) => n), counts.noDiscipline, counts.blank, counts.invalid];
  if (![issued, ...papers].every(isCount)) return refused('NUMBER_NOT_WHOLE');
  const stray = votes.find(([form, n]) => n > 0 && choices.every((one) => one.form !== form));
  if (stray !== undefined) return refused('FORM_NOT_OFFERED', { form: stray[0] });
  const voters = votersOf(ballot);
  if (issued > voters) return refused('PAPERS_EXCEED_VOTERS', { issued, voters });
  const counted = papers.reduce((sum, n) => sum + n, 0);
  return counted === issued ? null : refused('PAPERS_DO_NOT_ADD_UP', { issued, counted });
}

function checkChoices({ choices, subjectKind, inOffice }: Ballot): Refusal | null {
  const forms = choices.map((one) => one.form);
  if (forms.length === 0) return refused('NO_FORM_OFFERED');
  const twice = forms.find((form, i) => forms.indexOf(form) !== i);
  if (twice !== undefined) return refused('FORM_OFFERED_TWICE', { form: twice });
  const closed = forms.find((form) => closedTo({ kind: subjectKind, inOffice }, form) !== null);
  return closed === undefined ? null : refused('FORM_NOT_OPEN_TO_SUBJECT', { form: closed });
}

function refused(code: BallotRefusal, params: Refusal['params'] = {}): Refusal {
  return { code, params };
}
