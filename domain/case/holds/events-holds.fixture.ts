import { text } from '../commands.fixture.ts';
import type { HoldEvent } from './holds-events.ts';

const DECIDED = { by: 'person', personId: 'head', signedAs: 'own' } as const;
const HELD = { holdId: 'hold-1', subjectId: 'subject-1', kind: 'reward' } as const;

/** One event of every type of what waits for the outcome. */
export const EVERY_HOLD_EVENT: {
  readonly [Type in HoldEvent['type']]: Extract<HoldEvent, { type: Type }>;
} = {
  HoldPlaced: {
    ...{ type: 'HoldPlaced', ...HELD, restsOn: 'matter', from: '2026-10-20', until: '2026-12-20' },
    ...{ obligationId: 'hold.end#1', text: text('why'), decided: DECIDED },
  },
  HoldLifted: {
    ...{ type: 'HoldLifted', ...HELD, how: 'last-day', on: '2026-12-21', reason: null },
    reconsiderId: 'hold.reconsider#1',
  },
  MissedReconsidered: { type: 'MissedReconsidered', ...HELD, text: text('given now'), decided: DECIDED },
  ExpulsionBegun: {
    ...{ type: 'ExpulsionBegun', subjectId: 'subject-1', disciplineId: 'discipline-9', judgmentOn: '2026-10-20' },
    ...{ on: '2026-10-22', text: text('judgment'), decided: DECIDED },
  },
};
