import { CLOCK, text } from '../commands.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';
import { ACCUSED } from '../review/review.fixture.ts';
import { lawNotice } from '../settlement/settlement.fixture.ts';
import { PRESENTED, goOn } from '../verification/team-stories.fixture.ts';

/** A reward waits from Thursday 22 October to 21 December. */
const HELD = goOn(PRESENTED, [
  {
    ...{ type: 'placeHold', subjectId: ACCUSED.id, kind: 'reward', restsOn: 'matter', until: '2026-12-21' },
    text: text('why'),
  },
  HEAD,
  '2026-10-22',
]);
/** Its last day has passed: what was missed is owed another look. */
const MISSED = goOn(HELD, [CLOCK, ENGINE, '2026-12-22']);
const SENTENCED = goOn(PRESENTED, [lawNotice('judgment', '2026-10-21', 'prison'), SCREENER, '2026-10-22']);

/** Where stories about what waits for the outcome begin by chance. */
export const HOLD_BEGINNINGS: readonly Story[] = [HELD, MISSED, SENTENCED];
