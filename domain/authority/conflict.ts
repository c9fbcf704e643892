import { isWithin } from '../organisation/path.ts';
import type { Facts, OrganisationFacts, PersonFacts } from '../facts.ts';
import type { Actor } from '../process.ts';

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
  | 'IN_SMALL_UNIT'
  | 'IN_SUBJECT_UNIT';

/**
 * Why this person may not handle the matter, or null. The list is that of NĐ 31/2019 Đ5 (relatives) and practice P15:
 * the subject, relatives on record, subordinates of the subject, members of the subject's unit where it is small, and whoever heads
 * or serves in the organisation complained about.
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
      const small = accused?.posts.filter((post) => post.isSmallUnit === true) ?? [];
      if (small.some((post) => person.posts.some((own) => own.organisationId === post.organisationId)))
        return 'IN_SMALL_UNIT';
    }
    const unit = subject.organisationId === null ? undefined : organisations[subject.organisationId];
    if (unit !== undefined) {
      if (unit.headPersonId === person.personId) return 'HEADS_SUBJECT';
      // Whoever serves in the body that answers for it would judge what is now their own (practice: P19).
      const paths = [unit.path, unit.successorPath].filter((path) => path !== undefined && path !== null);
      if (person.posts.some((post) => paths.some((path) => isWithin(post.path, path)))) return 'IN_SUBJECT_UNIT';
    }
  }
  return null;
}

/** The persons and bodies on record among the subjects: their facts are what a conflict is judged by. */
export function recordsOf(subjects: readonly ConflictSubject[]): { people: string[]; organisations: string[] } {
  return {
    people: subjects.flatMap((one) => (one.personId === null ? [] : [one.personId])),
    organisations: subjects.flatMap((one) => (one.organisationId === null ? [] : [one.organisationId])),
  };
}

/** Why this person may not touch the matter, or null. A person without facts has no post and no relative on record. */
export function conflictOfPerson(
  personId: string,
  subjects: readonly ConflictSubject[],
  { people, organisations }: Pick<Facts, 'people' | 'organisations'>,
): ConflictGround | null {
  return conflictOf(people[personId] ?? { personId, posts: [], relatives: [] }, subjects, people, organisations);
}

/** Whether whoever acts is kept from the matter (practice: P15). Senders, the engine and other processes never are. */
export function isInConflict(
  actor: Actor,
  subjects: readonly ConflictSubject[],
  facts: Pick<Facts, 'people' | 'organisations'>,
): boolean {
  return (
    actor.kind === 'staff' && actor.personId !== null && conflictOfPerson(actor.personId, subjects, facts) !== null
  );
}
