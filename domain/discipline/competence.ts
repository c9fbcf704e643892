import type { Day } from '../calendar/calendar.ts';
import type { Refusal } from '../process.ts';
import { COMPETENCE } from './competence-table.ts';
import type { Act, BodyKind, CompetenceRow, Exception, Level } from './competence-table.ts';
import type { DisciplinedKind, Form } from './forms.ts';

/** What competence is asked about. */
export interface CompetenceQuestion {
  act: Act;
  form: Form;
  subject: DisciplinedKind;
  /** Level that manages the member for the matter at hand; for an organisation, its own level. */
  managedBy: Level;
  /** Committees the member belongs to, as levels; `branch` = chi ủy viên. Empty for an organisation. */
  committeesOf: readonly Level[];
  /** Whether the violation concerns a duty that a higher level assigned. */
  dutyFromAbove: boolean;
  /** Whether the member is active elsewhere for a time (sinh hoạt tạm thời): then the host branch may act beside the own. */
  temporaryActivity: boolean;
  /** Whether the branch is passed over because it cannot, does not or may not know the matter (P14, assumed). */
  bypassBranch: boolean;
  on: Day;
}

/** A body that may act, with the rule that says so. */
export type CompetentBody = Pick<CompetenceRow, 'body' | 'level' | 'legalBasis' | 'confidence'>;

/** Why a body may not propose or decide. */
export const COMPETENCE_REFUSALS = ['NO_COMPETENT_BODY', 'BODY_NOT_COMPETENT'] as const;
type CompetenceRefusal = (typeof COMPETENCE_REFUSALS)[number];

/**
 * The bodies that may propose or decide this form towards this subject, the lowest level first; refused with
 * NO_COMPETENT_BODY (xin ý kiến cấp trên) when the table has no row: never a guess (P14).
 */
export function competentBodies(
  question: CompetenceQuestion,
  table: readonly CompetenceRow[] = COMPETENCE,
): { ok: true; bodies: readonly CompetentBody[] } | { ok: false; refusal: Refusal } {
  const rows = table.filter((row) => applies(row, question));
  if (rows.length === 0) {
    const { act, form, subject, managedBy } = question;
    return { ok: false, refusal: refused('NO_COMPETENT_BODY', { act, form, subject, managedBy }) };
  }
  const bodies = rows.map(({ body, level, legalBasis, confidence }) => ({ body, level, legalBasis, confidence }));
  return { ok: true, bodies };
}

/** Why this body may not propose or decide here, or null; a wrong body is told which ones may. */
export function checkCompetence(
  { body, level }: { body: BodyKind; level: Level },
  question: CompetenceQuestion,
  table: readonly CompetenceRow[] = COMPETENCE,
): Refusal | null {
  const found = competentBodies(question, table);
  if (!found.ok) return found.refusal;
  if (found.bodies.some((one) => one.body === body && one.level === level)) return null;
  const competent = [...new Set(found.bodies.map((one) => `${one.body}@${one.level}`))];
  return refused('BODY_NOT_COMPETENT', { body, level, competent });
}

function applies(row: CompetenceRow, question: CompetenceQuestion): boolean {
  if (row.act !== question.act || !row.forms.includes(question.form)) return false;
  if (!row.subjects.includes(question.subject) || !row.managedBy.includes(question.managedBy)) return false;
  if (!isInForce(row, question.on)) return false;
  if (question.bypassBranch && row.level === 'branch') return false;
  if (row.body === 'host-branch' && !question.temporaryActivity) return false;
  return row.notFor.every((exception) => !isException(exception, row, question));
}

function isException(exception: Exception, row: CompetenceRow, question: CompetenceQuestion): boolean {
  switch (exception) {
    case 'BRANCH_COMMITTEE_MEMBER':
      return question.committeesOf.includes('branch');
    case 'COMMITTEE_MEMBER_OF_SAME_LEVEL':
      return question.committeesOf.includes(row.level);
    case 'DUTY_FROM_ABOVE':
      return question.dutyFromAbove;
  }
}

function isInForce(row: CompetenceRow, on: Day): boolean {
  return (row.effectiveFrom === null || row.effectiveFrom <= on) && (row.effectiveTo === null || on <= row.effectiveTo);
}

function refused(code: CompetenceRefusal, params: Refusal['params']): Refusal {
  return { code, params };
}
