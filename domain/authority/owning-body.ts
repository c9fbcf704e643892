import { isWithin } from '../organisation/path.ts';
import type { Facts } from '../facts.ts';
import type { ConflictSubject } from './conflict.ts';

/** A body on the way up from the one that received a letter. */
export interface BodyOnTheWay {
  organisationId: string;
  path: string;
}

type Records = Pick<Facts, 'people' | 'organisations'>;

/**
 * Whether a matter concerns a body itself, so that it may not lie there (Quy định 11-QĐi/TW; practice: P15): somebody
 * complained about serves in exactly this body or heads it or one above it (then all here are subordinates), or the
 * organisation complained about is this body or one that this body belongs to.
 */
export function concernsBody(body: BodyOnTheWay, subjects: readonly ConflictSubject[], records: Records): boolean {
  return subjects.some(({ personId, organisationId }) => {
    if (organisationId === body.organisationId) return true;
    const unit = organisationId === null ? undefined : records.organisations[organisationId];
    const paths = [unit?.path, unit?.successorPath].filter((path) => path !== undefined && path !== null);
    if (paths.some((path) => isWithin(body.path, path))) return true;
    const posts = personId === null ? [] : (records.people[personId]?.posts ?? []);
    return posts.some(
      (post) => post.organisationId === body.organisationId || (post.isHead && isWithin(body.path, post.path)),
    );
  });
}

/**
 * The body that owns a letter: the one that received it, or the first one above that the letter does not concern. A
 * letter never stays with a body it complains about, whatever the clerk answered (practice: P15, a refusal without
 * override). `concerns` is the clerk's or sender's own answer. Null when the way up ends: then the letter needs a body
 * outside this tree.
 */
export function owningBody(
  way: readonly BodyOnTheWay[],
  { concerns, subjects, records }: { concerns: boolean; subjects: readonly ConflictSubject[]; records: Records },
): BodyOnTheWay | null {
  return way.find((body, index) => !(concerns && index === 0) && !concernsBody(body, subjects, records)) ?? null;
}
