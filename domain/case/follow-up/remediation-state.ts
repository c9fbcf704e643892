import type { Day } from '../../calendar/calendar.ts';
import type { RemediationResult } from '../../remediation/state.ts';
import type { AftermathEvent } from './remediation-events.ts';
import type { SubjectConsequence } from '../review/review-commands.ts';

/** A remediation that a conclusion began. */
export interface StartedRemediation {
  remediationId: string;
  subjectId: string;
  status: 'running' | RemediationResult;
  /** The next day on which something of it is due; null while it is not known, or nothing is. */
  nextOn: Day | null;
}

/** An earlier remediation after a finding of the same kind about the same subject; for those who handle the case (P28). */
export interface FoundRecurrence {
  remediationId: string;
  subjectId: string;
  codes: readonly string[];
  concludedOn: Day;
}

/** What came after the conclusions of a case: kept when it is opened again. */
export interface CaseAftermath {
  remediations: readonly StartedRemediation[];
  recurrences: readonly FoundRecurrence[];
}

export const NO_AFTERMATH: CaseAftermath = { remediations: [], recurrences: [] };

/** What came after, with the remediations that a conclusion begins. */
export function withRemediations(aftermath: CaseAftermath, consequences: readonly SubjectConsequence[]): CaseAftermath {
  const begun = consequences.flatMap(({ subjectId, consequence, remediationId = null }): StartedRemediation[] =>
    consequence === 'remediation' && remediationId !== null
      ? [{ remediationId, subjectId, status: 'running', nextOn: null }]
      : [],
  );
  return begun.length === 0 ? aftermath : { ...aftermath, remediations: [...aftermath.remediations, ...begun] };
}

/** What came after, after one of these events. */
export function evolveAftermath(aftermath: CaseAftermath, event: AftermathEvent): CaseAftermath {
  switch (event.type) {
    case 'RemediationMoved':
      return changed(aftermath, event.remediationId, { nextOn: event.nextOn });
    case 'RemediationSettled':
      return changed(aftermath, event.remediationId, { status: event.result, nextOn: null });
    case 'RecurrenceFound': {
      const { type: _, ...found } = event;
      return { ...aftermath, recurrences: [...aftermath.recurrences, found] };
    }
    case 'ClearingReadOut':
      return aftermath;
  }
}

function changed(aftermath: CaseAftermath, remediationId: string, change: Partial<StartedRemediation>): CaseAftermath {
  return {
    ...aftermath,
    remediations: aftermath.remediations.map((one) =>
      one.remediationId === remediationId ? { ...one, ...change } : one,
    ),
  };
}
