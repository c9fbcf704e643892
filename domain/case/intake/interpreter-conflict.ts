import { conflictOfPerson } from '../../authority/conflict.ts';
import type { ConflictGround, ConflictSubject } from '../../authority/conflict.ts';
import type { Facts } from '../../facts.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

type Records = Pick<Facts, 'people' | 'organisations'>;

/** Interpreter and witness of an oral statement, as far as they are on record: their facts are asked for. */
export function helpersOf({ intake }: Pick<CaseState, 'intake'>): string[] {
  return [intake?.interpreterId ?? null, intake?.witnessId ?? null].filter((one) => one !== null);
}

/**
 * Interpreter or witness who turns out to be in conflict of interest with a subject, or to serve in the same unit (practice:
 * P34), each recorded once. The statement stays: it is said that another person must read it back.
 */
export function findHelpersInConflict(state: CaseState, facts: Records): CaseEvent[] {
  const { intake, subjects, helpersInConflict } = state;
  const helpers = [
    ['interpreter', intake?.interpreterId ?? null],
    ['witness', intake?.witnessId ?? null],
  ] as const;
  return helpers.flatMap(([helper, personId]): CaseEvent[] => {
    if (personId === null || helpersInConflict.includes(helper)) return [];
    const ground = conflictOfPerson(personId, subjects, facts) ?? ofSameUnit(personId, subjects, facts);
    return ground === null ? [] : [{ type: 'IntakeHelperInConflict', helper, ground }];
  });
}

function ofSameUnit(
  personId: string,
  subjects: readonly ConflictSubject[],
  { people }: Records,
): ConflictGround | 'SAME_UNIT' | null {
  const own = people[personId]?.posts.map((post) => post.organisationId) ?? [];
  const isShared = subjects.some((subject) => {
    const posts = subject.personId === null ? [] : (people[subject.personId]?.posts ?? []);
    return posts.some((post) => own.includes(post.organisationId));
  });
  return isShared ? 'SAME_UNIT' : null;
}
