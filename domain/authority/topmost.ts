import type { OrganisationFacts } from '../facts.ts';

/**
 * Whether what holds for everybody is this body's to publish: the calendar of the country, and rules for all. Several bodies may
 * have nobody above them; one of them is the topmost.
 */
export function isTopmost({ isTopmost: isMarked, parentId }: OrganisationFacts): boolean {
  return isMarked ?? parentId === null;
}
