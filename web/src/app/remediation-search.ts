/** Stages by which remediations are listed, as they follow each other. */
export const REMEDIATION_STAGES = ['PLANNED', 'IN_PROGRESS', 'CHECKED', 'NOT_DONE', 'DONE'] as const;
type RemediationStage = (typeof REMEDIATION_STAGES)[number];

export interface RemediationSearch {
  stage?: RemediationStage;
  overdue?: true;
}

/** What the address of the board asks for; anything unknown is left out. */
export function readRemediationSearch(search: Record<string, unknown>): RemediationSearch {
  const stage = REMEDIATION_STAGES.find((known) => known === search['stage']);
  const isOverdue = search['overdue'] === true || search['overdue'] === 'true';
  return { ...(stage === undefined ? {} : { stage }), ...(isOverdue ? { overdue: true } : {}) };
}
