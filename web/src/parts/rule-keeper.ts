/** Roles that may propose a change of a rule in their own body; who may in the end, the API decides. */
const PROPOSING: readonly string[] = ['ADMINISTRATOR', 'HEAD'];

/** Roles that see what a change would come to. */
const LOOKING: readonly string[] = [...PROPOSING, 'LEADER'];

interface Held {
  role: string;
  organisationId: string;
  organisation: string;
}

export interface KeptBody {
  id: string;
  name: string;
}

/** The bodies for which somebody with these roles may propose a rule, each once. */
export function proposingBodies(roles: readonly Held[]): KeptBody[] {
  const held = roles.filter(({ role }) => PROPOSING.includes(role));
  return [...new Map(held.map((one) => [one.organisationId, one.organisation]))].map(([id, name]) => ({ id, name }));
}

/** Whether somebody with these roles may look ahead at what a change would come to. */
export function mayLookAhead(roles: readonly Held[]): boolean {
  return roles.some(({ role }) => LOOKING.includes(role));
}
