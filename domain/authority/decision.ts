import type { Day } from '../calendar/calendar.ts';
import type { Actor, TextRef } from '../process.ts';

/** In whose name a paper is signed (P13): one's own, T/M (for the body), K/T (for the head), T/L (by order). */
export const SIGNED_AS = ['own', 'for-body', 'for-head', 'by-order'] as const;

/** Who decides, the narrowest first: a wider circle may always decide what a narrower one could (practice: P13). */
export const DECIDERS = ['person', 'standing-members', 'body'] as const;
export type Decider = (typeof DECIDERS)[number];

/**
 * Who decided: a person by right of their post, the standing members, or the body in a meeting (practice: P13). Kept with
 * every decision from the first day, because who answered for it is asked years later.
 */
export type DecisionMaker =
  | { by: 'person'; personId: string | null; signedAs: (typeof SIGNED_AS)[number] }
  | {
      by: 'standing-members' | 'body';
      organisationId: string;
      meetingId: string | null;
      signedAs: (typeof SIGNED_AS)[number];
      /** Where it was decided on paper: the minutes or the decision, its day, and who entered it. */
      minutes?: TextRef;
      on?: Day;
      enteredBy?: string | null;
    };

/** A decision that the acting person takes by right of their own post. */
export function decidedInPerson(actor: Actor): DecisionMaker {
  return { by: 'person', personId: actor.personId, signedAs: 'own' };
}
