/** A role as held, with the organisation it is held for. */
interface Held {
  role: string;
  organisationId: string;
  organisation: string;
}

export interface Body {
  id: string;
  name: string;
}

/** Roles that may convene; the API decides again. */
const CONVENERS: readonly string[] = ['HEAD', 'MEETING_SECRETARY'];

/** The bodies for which somebody with these roles convenes meetings, each once. */
export function conveningBodies(roles: readonly Held[]): Body[] {
  const held = roles.filter((one) => CONVENERS.includes(one.role));
  return held
    .filter((one, index) => held.findIndex((other) => other.organisationId === one.organisationId) === index)
    .map((one) => ({ id: one.organisationId, name: one.organisation }));
}

/** As what a body of that kind mostly sits: what stands in the form at first. */
const USUAL_SITTING: Readonly<Record<string, string>> = {
  'inspection-committee': 'inspection-committee',
  'party-committee': 'standing-committee',
  'party-branch': 'branch',
};

/** The kind of sitting to begin with, or null where none is usual. */
export function usualSitting(kind: string): string | null {
  return USUAL_SITTING[kind] ?? null;
}
