import type { DecisionMaker } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { CaseHolds, Hold, HoldBasis, HoldEnd, HoldKind } from './holds-state.ts';

/** What can have happened to what waits for the outcome. */
export type HoldEvent =
  | {
      type: 'HoldPlaced';
      holdId: string;
      subjectId: string;
      kind: HoldKind;
      restsOn: HoldBasis;
      from: Day;
      until: Day;
      obligationId: string;
      text: TextRef;
      decided: DecisionMaker;
    }
  /** `reason` null where it lifted itself; `reconsiderId` null where nothing has to be looked at again. */
  | {
      type: 'HoldLifted';
      holdId: string;
      subjectId: string;
      kind: HoldKind;
      how: HoldEnd;
      on: Day;
      reason: TextRef | null;
      reconsiderId: string | null;
    }
  | {
      type: 'MissedReconsidered';
      holdId: string;
      subjectId: string;
      kind: HoldKind;
      text: TextRef;
      decided: DecisionMaker;
    }
  | {
      type: 'ExpulsionBegun';
      subjectId: string;
      disciplineId: string;
      /** When the judgment was notified. */
      judgmentOn: Day;
      on: Day;
      text: TextRef;
      decided: DecisionMaker;
    };

const TYPES: readonly string[] = ['HoldPlaced', 'HoldLifted', 'MissedReconsidered'] satisfies HoldEvent['type'][];

/** Whether an event belongs to the holds alone. */
export function isHoldEvent(event: { type: string }): event is Exclude<HoldEvent, { type: 'ExpulsionBegun' }> {
  return TYPES.includes(event.type);
}

/** The holds after such an event. */
export function evolveHolds(holds: CaseHolds, event: Exclude<HoldEvent, { type: 'ExpulsionBegun' }>): CaseHolds {
  switch (event.type) {
    case 'HoldPlaced': {
      const { holdId: id, subjectId, kind, restsOn, from, until, obligationId } = event;
      const placed: Hold = { id, subjectId, kind, restsOn, from, until, obligationId, ended: null, reconsiderId: null };
      return { ...holds, all: [...holds.all, placed] };
    }
    case 'HoldLifted': {
      const { how, on, reconsiderId } = event;
      return change(holds, event.holdId, { ended: { how, on }, reconsiderId });
    }
    case 'MissedReconsidered':
      return change(holds, event.holdId, { reconsiderId: null });
  }
}

function change(holds: CaseHolds, holdId: string, to: Partial<Hold>): CaseHolds {
  return { ...holds, all: holds.all.map((one) => (one.id === holdId ? { ...one, ...to } : one)) };
}
