import { isWithin } from '../../domain/organisation/path.ts';
import type { Caller } from '../caller.ts';
import { isClosed, owns, reachOf } from './reach.ts';
import type { Reach, SubjectFacts } from './reach.ts';
import { conditionFrom, isAboutClosed, isOneOf, isOwned, isWithinOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { IS_FOR_OUTSIDE } from './visible-outside.ts';

/** What the rule needs to know of a case. */
export interface CaseFacts extends SubjectFacts {
  organisationId: string;
  organisationPath: string;
  stage: string;
  outcome: string | null;
  handlerPersonId: string | null;
  assigneePersonId: string | null;
  /** The verification team. */
  readerPersonIds: readonly string[];
  /** Who reads it because it, or what follows from it, stands on the agenda of a meeting. */
  agendaReaderPersonIds: readonly string[];
  /** Persons with a conflict of interest, declared or found. */
  recusedPersonIds: readonly string[];
  /** Where it was sent and is not taken yet. */
  receiverOrganisationId: string | null;
  /** The body over sender and receiver, once they cannot agree. */
  superiorPath: string | null;
  /** A letter about the topmost body, sealed until it leaves. */
  isForOutside?: boolean;
}

/** Whether the caller may know of this case. The same rule as `visibleCases`, for one case already read. */
export function maySeeCase(caller: Caller, facts: CaseFacts): boolean {
  const reach = reachOf(caller, 'SEE_CASE');
  if (reach === null || facts.isForOutside === true || isClosed(reach, facts)) return false;
  if (reach.closed.personId !== null && facts.recusedPersonIds.includes(reach.closed.personId)) return false;
  return owns(reach, facts) || isSent(reach, facts) || isReviewed(reach, facts) || takesPart(reach, facts);
}

function isSent(reach: Reach, { receiverOrganisationId, superiorPath }: CaseFacts): boolean {
  return (
    (receiverOrganisationId !== null && reach.organisationIds('received').includes(receiverOrganisationId)) ||
    (superiorPath !== null && reach.rolesFor('superior').some((held) => isWithin(superiorPath, held.path)))
  );
}

function isReviewed(reach: Reach, { organisationId, stage, outcome }: CaseFacts): boolean {
  const isBeforeCommittee = stage === 'REVIEW' || (stage === 'FOLLOW_UP' && outcome === 'CONCLUDED');
  return isBeforeCommittee && reach.organisationIds('reviewed').includes(organisationId);
}

function takesPart({ personId }: Reach, facts: CaseFacts): boolean {
  if (personId === null) return false;
  const { handlerPersonId, assigneePersonId, readerPersonIds, agendaReaderPersonIds } = facts;
  return [handlerPersonId, assigneePersonId, ...readerPersonIds, ...agendaReaderPersonIds].includes(personId);
}

/**
 * The cases the caller may know of, as a condition over `business.case_file` under the alias `c`. Its placeholders begin
 * at `$first`; append `values` to the query's own. What it leaves out does not exist for the caller (404, not 403).
 */
export function visibleCases(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => caseConditions(caller, place));
}

/** The parts of that condition, for queries that ask more than this. */
export function caseConditions(caller: Caller, place: Place): { open: string[]; closed: string[] } {
  const reach = reachOf(caller, 'SEE_CASE');
  if (reach === null) return { open: [], closed: [] };
  const open = [...isOwned('c', reach, place), ...beyondOwn(reach, place), ...withPart(reach, place)];
  return { open, closed: closedCases(caller, place) };
}

/** What closes a case (`c`) to the caller whatever opens it: whom it is about, and that they stand back from it. */
export function closedCases(caller: Caller, place: Place): string[] {
  const reach = reachOf(caller, 'SEE_CASE');
  if (reach === null) return ['true'];
  const { personId } = reach.closed;
  const recused = personId === null ? [] : [`${place(personId)}::uuid = any (c.recused_person_ids)`];
  return [...isAboutClosed('c', reach, place), ...recused, IS_FOR_OUTSIDE];
}

/**
 * That the person with this placeholder takes no part in some item about the case, in whatever meeting: then nothing of the
 * matter is theirs to read from an agenda.
 */
export function standsBackFrom(caseId: string, person: string): string {
  return `exists (select 1 from business.agenda_item o join business.process r on r.id = o.process_id
    where o.case_id = ${caseId} and r.state @> jsonb_build_object('items', jsonb_build_array(jsonb_build_object(
      'caseId', o.case_id, 'recused', jsonb_build_array(jsonb_build_object('personId', ${person}))))))`;
}

function beyondOwn(reach: Reach, place: Place): string[] {
  const superiorPaths = reach.rolesFor('superior').map((held) => held.path);
  const reviewed = isOneOf('c.organisation_id', reach.organisationIds('reviewed'), place);
  return [
    ...isOneOf('c.receiver_organisation_id', reach.organisationIds('received'), place),
    ...isWithinOneOf('c.superior_path', superiorPaths, place),
    ...reviewed.map(
      (own) => `(${own} and (c.stage = 'REVIEW' or (c.stage = 'FOLLOW_UP' and c.outcome = 'CONCLUDED')))`,
    ),
  ];
}

function withPart({ personId }: Reach, place: Place): string[] {
  if (personId === null) return [];
  const person = `${place(personId)}::uuid`;
  return [
    `c.handler_person_id = ${person}`,
    `c.assignee_person_id = ${person}`,
    `c.reader_person_ids @> array[${person}]`,
    // Whoever stands back from one item of a matter reads none of it through another.
    `c.case_id in (select i.case_id from business.agenda_item i
      where i.ended is null and i.reader_person_ids @> array[${person}] and not ${standsBackFrom('i.case_id', person)})`,
  ];
}
