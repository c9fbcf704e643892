import { DEPUTY, ENGINE, HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SENDER } from '../case/people.fixture.ts';
import * as write from './commands.fixture.ts';
import { later, lived } from './given.fixture.ts';

/** Begun on Wednesday 2 December 2026 by a threat: the decision is due on the 9th. */
export const BEGUN = lived([write.begin(), PROCESS, '2026-12-02']);
/** Decided on the 3rd, with a measure until the 20th and one without a last day; the officer sees to it. */
export const DECIDED = later(
  BEGUN,
  [write.decide(write.measure({ kind: 'safety', until: '2026-12-20' }), write.measure()), HEAD, '2026-12-03'],
  [write.responsible('officer'), HEAD, '2026-12-03'],
);
/** The case was closed on Monday 14 December 2026: watched until 14 December 2027. */
export const WATCHED = later(DECIDED, [write.closed('2026-12-14'), PROCESS, '2026-12-14']);
export const REFUSED = later(BEGUN, [write.REFUSE, HEAD, '2026-12-03']);
export { DEPUTY, ENGINE, HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SENDER };
