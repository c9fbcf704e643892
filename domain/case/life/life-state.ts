import type { Day } from '../../calendar/calendar.ts';
import type { OrganisationKind } from '../../facts.ts';
import type { LifeEvent } from '../../taxonomy/life-events.ts';
import type { CaseState } from '../state.ts';

/** Something that happened to a person who has a part in the case (practice: P19). */
export interface NotedLife {
  personId: string;
  event: LifeEvent;
  on: Day;
}

/** Papers that somebody who left has to hand over, with minutes (practice: P39); null where no rule sets a period. */
export interface Handover {
  personId: string;
  obligationId: string | null;
  done: boolean;
}

/** One way a letter has gone: to which kind of body, and how that ended. `decided` = a superior said whose it is (P16). */
export interface Pass {
  fromOrganisationId: string;
  toOrganisationId: string;
  /** Null in records from before it was kept. */
  kind: OrganisationKind | null;
  how: 'sent' | 'returned' | 'decided' | 'handed-down';
}

/** What happens to people and ways of a case beside its procedure. */
export interface CaseLife {
  noted: readonly NotedLife[];
  handovers: readonly Handover[];
  /** How often the watching was renewed; never counted anew (practice: P35). */
  watchRenewals: number;
  passes: readonly Pass[];
  /** Put off until a congress (practice: P20). */
  deferral: { congressId: string; on: Day } | null;
}

/** Before anything has happened. */
export const NO_LIFE: CaseLife = { noted: [], handovers: [], watchRenewals: 0, passes: [], deferral: null };

/** Whether the person as whom the case names this subject has died, as far as the case knows. */
export function isDead({ life, subjects }: Pick<CaseState, 'life' | 'subjects'>, subjectId: string): boolean {
  return hasDied(life, subjects.find((one) => one.id === subjectId)?.personId ?? null);
}

/** Whether this person has died, as far as the case knows. */
export function hasDied({ noted }: CaseLife, personId: string | null): boolean {
  return personId !== null && noted.some((one) => one.personId === personId && one.event === 'died');
}
