import type { Facts } from '../facts.ts';
import type { ConflictSubject } from './conflict.ts';
import { concernsBody } from './owning-body.ts';
import { settlementCompetence, treeOf } from './settlement-competence.ts';
import type { CompetenceSubject, JudgedBody } from './settlement-competence.ts';

type Records = Pick<Facts, 'people' | 'organisations'>;

/** The paths of those complained about and of every body over them, as far as the record names them. */
export function pathsOver(subjects: readonly ConflictSubject[], { people, organisations }: Records): string[] {
  const own = subjects.flatMap(({ personId, organisationId }) => [
    ...(personId === null ? [] : (people[personId]?.posts ?? []).map((post) => post.path)),
    ...(organisationId === null ? [] : [organisations[organisationId]?.path ?? '']),
  ]);
  const steps = own.map((path) => path.split('.')).filter(([root]) => root !== '');
  return [...new Set(steps.flatMap((parts) => parts.map((_, index) => parts.slice(0, index + 1).join('.'))))];
}

/**
 * Who may settle a matter about all these subjects on the Party track, of the bodies that may come into question: the nearest to
 * them of those that are competent by cadre management and that the matter does not concern (practice: P14, P15); at one place the
 * inspection committee before its committee. Empty where a subject is not identified or nobody on record is competent: then the level
 * above is asked, never guessed. A suggestion only: what is accepted is judged anew.
 */
export function suggestedBodies<Body extends JudgedBody>(
  subjects: readonly CompetenceSubject[],
  bodies: readonly Body[],
  records: Records,
): readonly Body[] {
  if (subjects.length === 0) return [];
  const competent = bodies.filter(
    (body) => settlementCompetence(subjects, body, records) === null && !concernsBody(body, subjects, records),
  );
  const nearest = Math.max(...competent.map(depthOf));
  return competent
    .filter((body) => depthOf(body) === nearest)
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one.path < other.path ? -1 : 1));
}

function depthOf(body: JudgedBody): number {
  return treeOf(body).split('.').length;
}

function rankOf({ kind }: JudgedBody): number {
  return kind === 'inspection-committee' ? 0 : 1;
}
