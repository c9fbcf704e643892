import { isWithin, parentPath } from '../organisation/path.ts';
import { MANAGING_LEVELS } from '../facts.ts';
import type { Facts, ManagingLevel, OrganisationFacts } from '../facts.ts';
import type { Refusal } from '../process.ts';
import type { SubjectKind } from '../taxonomy/codes.ts';

/** A subject as competence needs it: what it is, and its record where there is one. */
export interface CompetenceSubject {
  id: string;
  kind: SubjectKind;
  personId: string | null;
  organisationId: string | null;
}

/** A body as competence needs it. */
export type JudgedBody = Pick<OrganisationFacts, 'organisationId' | 'path' | 'kind' | 'level'>;

type Records = Pick<Facts, 'people' | 'organisations'>;

const CADRE_MANAGEMENT = 'Quy định về phân cấp quản lý cán bộ; xin ý kiến cấp trên';

/**
 * Why a Party body may not settle a matter about these subjects, or null; the first subject that stands in the way is named
 * (practice: P14). Competence follows cadre management: a member is settled by a level that is not below the one managing
 * them, in whose tree they have a post; an organisation by the committee over it, and never by itself. Refuses with
 * SUBJECT_NOT_IDENTIFIED, BODY_NOT_COMPETENT, or COMPETENCE_UNKNOWN where the record does not say: never a guess.
 * Nobody described only in words is settled: until each subject is identified no body is competent for them, and it is not the
 * head who guesses.
 */
export function settlementCompetence(
  subjects: readonly CompetenceSubject[],
  own: JudgedBody,
  records: Records,
): Refusal | null {
  for (const subject of subjects) {
    const refusal = refusalFor(subject, own, records);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalFor(subject: CompetenceSubject, own: JudgedBody, records: Records): Refusal | null {
  switch (subject.kind) {
    case 'unknown':
      return unidentified(subject);
    case 'non-member-official':
      return notCompetent(subject, 'state-body');
    case 'organisation':
      return ofOrganisation(subject, own, records);
    case 'member':
    case 'probationary-member':
      return ofMember(subject, own, records);
  }
}

function ofOrganisation(subject: CompetenceSubject, own: JudgedBody, records: Records): Refusal | null {
  if (subject.organisationId === null) return unidentified(subject);
  const unit = records.organisations[subject.organisationId];
  if (unit === undefined) return unknown(subject);
  const isItself = unit.organisationId === own.organisationId;
  const isBelow = unit.path !== treeOf(own) && isWithin(unit.path, treeOf(own));
  return isBelow && !isItself ? null : notCompetent(subject, unit.level);
}

function ofMember(subject: CompetenceSubject, own: JudgedBody, records: Records): Refusal | null {
  if (subject.personId === null) return unidentified(subject);
  const posts = records.people[subject.personId]?.posts ?? [];
  const highest = MANAGING_LEVELS.findLast((level) => posts.some((post) => post.managedBy === level));
  if (highest === undefined) return unknown(subject);
  const isManagedAbove = rank(highest) > rank(own.level);
  const isHere = posts.some((post) => isWithin(post.path, treeOf(own)));
  return isManagedAbove || !isHere ? notCompetent(subject, highest) : null;
}

/** The path under which a body is competent: an inspection committee works for the committee it belongs to. */
export function treeOf({ kind, path }: Pick<JudgedBody, 'kind' | 'path'>): string {
  return kind === 'inspection-committee' ? (parentPath(path) ?? path) : path;
}

function rank(level: ManagingLevel): number {
  return MANAGING_LEVELS.indexOf(level);
}

function notCompetent({ id: subjectId }: CompetenceSubject, managedBy: ManagingLevel | 'state-body'): Refusal {
  return { code: 'BODY_NOT_COMPETENT', params: { subjectId, managedBy }, legalBasis: CADRE_MANAGEMENT };
}

function unknown({ id: subjectId }: CompetenceSubject): Refusal {
  return { code: 'COMPETENCE_UNKNOWN', params: { subjectId }, legalBasis: CADRE_MANAGEMENT };
}

function unidentified({ id: subjectId }: CompetenceSubject): Refusal {
  return { code: 'SUBJECT_NOT_IDENTIFIED', params: { subjectId }, legalBasis: CADRE_MANAGEMENT };
}
