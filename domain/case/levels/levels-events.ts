import type { DecisionMaker } from '../../authority/decision.ts';
import type { TextRef } from '../../process.ts';
import type { BypassGround } from './levels-commands.ts';

/** What can have happened between the levels of a matter. */
export type LevelEvent =
  /** Goes before the split by which the part begins. */
  | {
      type: 'SubjectHandedDown';
      subjectId: string;
      caseId: string;
      organisationId: string;
      reason: TextRef;
      decided: DecisionMaker;
    }
  /** The whole matter, with its senders, its number and its dates; what was owed goes on being owed there. */
  | {
      type: 'MatterHandedDown';
      subjectId: string;
      fromOrganisationId: string;
      organisationId: string;
      organisationPath: string;
      reason: TextRef;
      decided: DecisionMaker;
    }
  /** Goes before the acceptance. `told`: whether the lower body hears of it. */
  | { type: 'LowerBodyBypassed'; organisationId: string; ground: BypassGround; text: TextRef; told: boolean };
