import { isWithin } from '../organisation/path.ts';
import type { OrganisationFacts, PersonFacts } from '../process.ts';

/** A subject as the conflict rule needs it: a registered person or organisation, or neither. */
export interface ConflictSubject {
  personId: string | null;
  organisationId: string | null;
}

export type ConflictGround =
  | 'IS_SUBJECT'
  | 'RELATIVE_OF_SUBJECT'
  | 'SUBORDINATE_OF_SUBJECT'
  | 'HEADS_SUBJECT'
  | 'IN_SUBJECT_UNIT';

/**
 * Why this person may not handle the matter, or null. The list is that of NĐ 31/2019 Đ5 (relatives) and practice P15:
 * the subject, relatives on record, subordinates of the subject, and whoever heads or serves in the organisation complained about.
 */
export function conflictOf(
  person: PersonFacts,
  subjects: readonly ConflictSubject[],
  people: Readonly<Record<string, PersonFacts>>,
  organisations: Readonly<Record<string, OrganisationFacts>>,
): ConflictGround | null {
  for (const subject of subjects) {
    if (subject.personId !== null) {
      if (subject.personId === person.personId) return 'IS_SUBJECT';
      const accused = people[subject.personId];
      if (person.relatives.includes(subject.personId) || accused?.relatives.includes(person.personId)) {
        return 'RELATIVE_OF_SUBJECT';
      }
      const headed = accused?.posts.filter((post) => post.isHead) ?? [];
      if (headed.some((post) => person.posts.some((own) => isWithin(own.path, post.path))))
        return 'SUBORDINATE_OF_SUBJECT';
    }
    const unit = subject.organisationId === null ? undefined : organisations[subject.organisationId];
    if (unit !== undefined) {
      if (unit.headPersonId === person.personId) return 'HEADS_SUBJECT';
      if (person.posts.some((post) => isWithin(post.path, unit.path))) return 'IN_SUBJECT_UNIT';
    }
  }
  return null;
}
