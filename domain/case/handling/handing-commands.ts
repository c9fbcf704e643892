import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';

/** How work and files go from hand to hand: a whole desk (practice: P39), and a sealed dossier to a body outside (P19). */
export type HandingCommand =
  /**
   * From the handing over of a desk: what one person works on or owes here passes to another. `by` is who hands it over: the
   * person themself, or the head. It may come twice.
   */
  | {
      type: 'takeOverDesk';
      handoverId: string;
      fromPersonId: string;
      toPersonId: string;
      minutes: TextRef;
      by: string | null;
    }
  /** Whoever is complained about has moved to where nobody here is competent any more. */
  | { type: 'handOutDossier'; organisationName: TextRef; documentNumber: string; reason: TextRef }
  /** The body outside confirms that it has the dossier; `receivedOn` is the day on its receipt. */
  | { type: 'recordDossierReceipt'; receivedOn: Day; documentNumber: string };

/** Those commands, for tables and tests. */
export const HANDING_COMMANDS = [
  'takeOverDesk',
  'handOutDossier',
  'recordDossierReceipt',
] as const satisfies readonly HandingCommand['type'][];
