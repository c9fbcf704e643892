import type { CaseView, TimelineEntry } from '../../api/types.ts';

type Verification = NonNullable<CaseView['verification']>;
type Hearing = Verification['hearings'][number];
export type Seen = Pick<
  CaseView,
  'case' | 'standing' | 'verification' | 'conclusion' | 'timeline' | 'subjects' | 'agenda'
>;

const coded = (code: string) => ({ code, text: code });

/** An entry of the story on a day of November 2026, about the people named in it. */
export function told(number: number, type: string, ...values: readonly string[]): TimelineEntry {
  return {
    ...{ number, type, title: type, actor: 'Lý Sóng Khuê', text: null },
    at: `2026-11-${String(number).padStart(2, '0')}T02:00:00.000Z`,
    details: values.map((value) => ({ label: 'Chi tiết', value })),
  };
}

/** How far a subject was heard; nothing yet unless said. */
export function hearing(
  subject: string,
  { presentedOn = null as string | null, explanation = 'not-asked', draft = 'not-shared' } = {},
): Hearing {
  return { subjectId: `id ${subject}`, subject, presentedOn, explanation: coded(explanation), draft: coded(draft) };
}

/** A team at work, with what is said of it. */
export function team(changes: Partial<Verification> = {}): Verification {
  return {
    leader: { id: 'p-1', name: 'Lý Sóng Khuê' },
    ...{ members: [], former: [], orderedOn: '2026-11-02', planApproved: true, sessions: 1, evidence: 1, returns: 0 },
    ...{ hearings: [hearing('Cao Ước Lệ')], witnesses: [], objections: [], report: null },
    ...changes,
  };
}

/** What stands beside a case; nothing unless said. */
export function standing(changes: Partial<CaseView['standing']> = {}): CaseView['standing'] {
  return {
    ...{ acceptedOn: null, question: null, pause: null, withdrawal: null, transfer: null, referral: null, recused: [] },
    ...changes,
  };
}

/** A case as the page sees it, in a stage, with what is said of it. */
export function view(stage: string, changes: Partial<Seen> = {}): Seen {
  const row = { stage, kind: 'denunciation', receiptDateQuestioned: false };
  return {
    // Only what the rules of the page look at.
    case: row as CaseView['case'],
    ...{ standing: standing(), verification: null, conclusion: null, agenda: null, timeline: [], subjects: [] },
    ...changes,
  };
}
