import type { SubjectKind } from '../taxonomy/codes.ts';

/** Forms of Party discipline, the lightest first. Expulsion is for members, dissolution for organisations. */
export const FORMS = ['reprimand', 'warning', 'dismissal', 'expulsion', 'dissolution'] as const;
export type Form = (typeof FORMS)[number];

/** Who can be disciplined by the Party; a probationary member is not an official one. */
export type DisciplinedKind = Extract<SubjectKind, 'member' | 'probationary-member' | 'organisation'>;

/** As which kind the Party disciplines a subject of this kind; null for whom it cannot discipline. */
export function disciplinedKind(kind: SubjectKind): DisciplinedKind | null {
  switch (kind) {
    case 'member':
    case 'probationary-member':
    case 'organisation':
      return kind;
    case 'non-member-official':
    case 'unknown':
      return null;
  }
}

export interface Disciplined {
  kind: DisciplinedKind;
  /** Whether the member holds a Party post to be dismissed from; false for an organisation. */
  inOffice: boolean;
}

/** Why a form that exists is not open to this subject. */
export type ClosedReason = 'NOT_FOR_SUBJECT' | 'NOT_IN_OFFICE' | 'REMOVED_FROM_LIST_INSTEAD';

/** Whether `a` is a heavier form than `b`. */
export function isHeavier(a: Form, b: Form): boolean {
  return FORMS.indexOf(a) > FORMS.indexOf(b);
}

/** The form that ends membership or the organisation itself. */
export function isTerminal(form: Form): boolean {
  return form === 'expulsion' || form === 'dissolution';
}

/**
 * Why the form is closed to this subject, or null when it is open: organisations know reprimand, warning, dissolution;
 * probationary members reprimand and warning, for one who is unfit is removed from the list (xóa tên, no discipline; that
 * part from memory); dismissal needs a post (69-QĐ/TW Đ7, seen; whether 212-QĐ/TW of 17/8/2026 keeps it was not seen).
 */
export function closedTo({ kind, inOffice }: Disciplined, form: Form): ClosedReason | null {
  if (form === 'reprimand' || form === 'warning') return null;
  if (kind === 'organisation') return form === 'dissolution' ? null : 'NOT_FOR_SUBJECT';
  if (form === 'dissolution') return 'NOT_FOR_SUBJECT';
  if (kind === 'probationary-member') return form === 'expulsion' ? 'REMOVED_FROM_LIST_INSTEAD' : 'NOT_FOR_SUBJECT';
  return form === 'dismissal' && !inOffice ? 'NOT_IN_OFFICE' : null;
}
