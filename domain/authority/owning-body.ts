/** A body on the way up from the one that received a letter, with the persons who serve in it now. */
export interface BodyOnTheWay {
  organisationId: string;
  path: string;
  staff: readonly string[];
}

/** Whom a letter names, as far as they are on record. */
export interface NamedSubjects {
  personIds: readonly string[];
  organisationIds: readonly string[];
}

/**
 * The body that owns a letter: the one that received it, or the first one above that the letter does not concern. A
 * letter never stays with a body it complains about, nor with one where the person complained about serves, whatever
 * the clerk answered (practice: P15, a refusal without override). `concerns` is the clerk's or sender's own answer. Null
 * when the way up ends: then the letter needs a body outside this tree.
 */
export function owningBody(
  way: readonly BodyOnTheWay[],
  { concerns, named }: { concerns: boolean; named: NamedSubjects },
): BodyOnTheWay | null {
  return way.find((body, index) => !(concerns && index === 0) && !isConcerned(body, named)) ?? null;
}

function isConcerned(body: BodyOnTheWay, named: NamedSubjects): boolean {
  if (named.organisationIds.includes(body.organisationId)) return true;
  return named.personIds.some((personId) => body.staff.includes(personId));
}
