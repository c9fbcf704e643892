import { NATIONAL } from './calendar-years.ts';

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

/** The same, as it stands in the tree. */
export interface PlacedBody extends KeptBody {
  path: string;
  /** Whether what holds for everybody is its to propose. */
  isTopmost: boolean;
}

/** Of these, the bodies that may propose in place of a row: anybody beside one for all, only itself or a body over it for an own one. */
export function replacingBodies(bodies: readonly PlacedBody[], ownerPath: string | null): readonly PlacedBody[] {
  return ownerPath === null
    ? bodies
    : bodies.filter(({ path }) => ownerPath === path || ownerPath.startsWith(`${path}.`));
}

/** Of these, the bodies that may propose days of a calendar: the topmost for the country, each for its own. */
export function enteringBodies(bodies: readonly PlacedBody[], calendarId: string): readonly PlacedBody[] {
  return bodies.filter((one) => (calendarId === NATIONAL ? one.isTopmost : one.id === calendarId));
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
