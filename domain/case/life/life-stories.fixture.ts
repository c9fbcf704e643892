import { about, propose, register } from '../commands.fixture.ts';
import { lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEFER_FOR_CONGRESS, identify } from './life.fixture.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';
import {
  DENOUNCED,
  NOTE_CRIME,
  TAKEN_ON,
  lawNotice,
  pauseSettlement,
  refer,
  screened,
} from '../settlement/settlement.fixture.ts';
import {
  PRESENTED,
  SECRETARY_OF_BRANCH,
  acceptedInWords,
  goOn,
  reportedInWords,
} from '../verification/team-stories.fixture.ts';
import { objectTo } from '../verification/verification.fixture.ts';

/** Somebody described only in words, in a matter that was taken on. */
const DESCRIBED = acceptedInWords(reportedInWords({ ...about(), kind: 'member' }));
/** They turn out to be managed above this body, so that its competence is in question. */
const DOUBTFUL = goOn(DESCRIBED, [identify(about().id, { personId: 'managedAbove' }), HEAD, '2026-10-16']);
/** A member of the team is objected to: who is lost meanwhile needs no decision. */
const OBJECTED = goOn(PRESENTED, [objectTo('secondOfficer'), SECRETARY_OF_BRANCH, '2026-10-21']);
/** A complaint that somebody proposed not to take on. */
const COMPLAINT = lived(...screened({ kind: 'complaint', track: 'state' }), [
  propose('decline'),
  SCREENER,
  '2026-10-14',
]);
/** A letter to the topmost body of the tree. */
const TOPMOST = lived([
  register('2026-10-12', { organisationId: 'province', organisationPath: 'mg' }),
  ENGINE,
  '2026-10-12',
]);
const PUT_OFF = goOn(DENOUNCED, [DEFER_FOR_CONGRESS, HEAD, '2026-10-15']);
const PAUSED = goOn(TAKEN_ON, [pauseSettlement(), HEAD, '2026-10-15']);
const CHARGED = goOn(
  TAKEN_ON,
  [NOTE_CRIME, SCREENER, '2026-10-15'],
  [refer(), HEAD, '2026-10-15'],
  [lawNotice('proceedings', '2026-10-16'), SCREENER, '2026-10-16'],
);

/** Where stories about the people and the ways of a case begin by chance. */
export const LIFE_BEGINNINGS: readonly Story[] = [
  ...[DESCRIBED, DOUBTFUL, OBJECTED, COMPLAINT, TOPMOST, PUT_OFF, PAUSED, CHARGED],
];
