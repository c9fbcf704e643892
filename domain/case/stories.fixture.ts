import type { Step } from './given.fixture.ts';
import { lived } from './given.fixture.ts';
import { ACCEPT, RESOLVE, WATCH, answer, assign, classify, propose, register } from './commands.fixture.ts';
import { ENGINE, HEAD, OFFICER, SCREENER } from './people.fixture.ts';

// A letter of Monday 12 October 2026; its ten working days end on Monday 26 October.
const RECEIVED: readonly Step[] = [[register('2026-10-12'), ENGINE, '2026-10-12']];
const SCREENED: readonly Step[] = [...RECEIVED, [classify(), SCREENER, '2026-10-13']];
const UNSIGNED: readonly Step[] = [
  [register('2026-10-12', { senderType: 'anonymous' }), ENGINE, '2026-10-12'],
  [classify({ anonymity: 'concrete' }), SCREENER, '2026-10-13'],
];
const PROPOSED: readonly Step[] = [...SCREENED, [propose(), SCREENER, '2026-10-14']];
const ASKED: readonly Step[] = [...SCREENED, [assign('officer'), HEAD, '2026-10-14']];
const HANDLED: readonly Step[] = [...ASKED, [ACCEPT, OFFICER, '2026-10-15']];

export const REGISTERED = lived(...RECEIVED);
export const CLASSIFIED = lived(...SCREENED);
/** The proposal to answer directly lies before the head until 21 October. */
export const SUBMITTED = lived(...PROPOSED);
/** The officer was asked on Wednesday 14 October and has until Friday 16 October to answer. */
export const OFFICER_ASKED = lived(...ASKED);
export const OFFICER_HANDLES = lived(...HANDLED);
export const OFFICER_PROPOSED = lived(...HANDLED, [propose(), OFFICER, '2026-10-16']);
export const RESOLVED = lived(...HANDLED, [propose(), OFFICER, '2026-10-16'], [RESOLVE, HEAD, '2026-10-19']);
export const ANSWERED = lived(
  ...HANDLED,
  [propose(), OFFICER, '2026-10-16'],
  [RESOLVE, HEAD, '2026-10-19'],
  [answer('result'), OFFICER, '2026-10-20'],
);
/** An anonymous letter with concrete content, to the commune. */
export const CONCRETE = lived(...UNSIGNED);
/** The proposal to watch it lies before the head. */
export const WATCH_PROPOSED = lived(...UNSIGNED, [propose('watch'), SCREENER, '2026-10-14']);
export const WATCHED = lived(...UNSIGNED, [propose('watch'), SCREENER, '2026-10-14'], [WATCH, HEAD, '2026-10-14']);
/** Entered on Thursday 8 October as received on Monday 5 October: three working days back. */
export const QUESTIONED = lived([register('2026-10-05'), ENGINE, '2026-10-08']);
