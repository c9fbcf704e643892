/** Stages by which protections are listed, as they follow each other. */
export const PROTECTION_STAGES = ['REQUESTED', 'DECIDED', 'WATCHING', 'REFUSED', 'ENDED'] as const;
type ProtectionStage = (typeof PROTECTION_STAGES)[number];

export interface ProtectionSearch {
  stage?: ProtectionStage;
  alert?: true;
}

/** What the address of the list asks for; anything unknown is left out. */
export function readProtectionSearch(search: Record<string, unknown>): ProtectionSearch {
  const stage = PROTECTION_STAGES.find((known) => known === search['stage']);
  const isAlert = search['alert'] === true || search['alert'] === 'true';
  return { ...(stage === undefined ? {} : { stage }), ...(isAlert ? { alert: true } : {}) };
}
