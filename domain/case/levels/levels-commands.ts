import type { TextRef } from '../../process.ts';

/** Why a higher body takes a matter on past the lower one whose it would be: it cannot, it does not, or it may not know (practice: P14). */
export const BYPASS_GROUNDS = ['unable', 'inactive', 'may-not-know'] as const;
export type BypassGround = (typeof BYPASS_GROUNDS)[number];

/** The lower body that is passed over, and why, in writing. */
export interface Bypass {
  organisationId: string;
  ground: BypassGround;
  text: TextRef;
}

/** Which level leads a matter with subjects of several (practice: P14). */
export type LevelCommand = {
  /**
   * One subject and what is said of it go to a body below, as a case of its own there; its id is given beforehand. The only
   * subject goes with the whole matter: then it is this case that goes.
   */
  type: 'handDownSubject';
  subjectId: string;
  allegationIds: readonly string[];
  organisationId: string;
  caseId: string;
  reason: TextRef;
  /** What the senders are told, needed where the whole matter goes; absent in commands from before it was asked. */
  toSenders?: TextRef | null;
};

/** The type of that command. */
export const LEVEL_COMMANDS = ['handDownSubject'] as const satisfies readonly LevelCommand['type'][];
