import { RESOLVE, classify, propose, register } from './commands.fixture.ts';
import { lived } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { CHAIR, CLERK, ENGINE, HEAD, OTHER_HEAD, PROCESS, SCREENER, SECRETARY } from './people.fixture.ts';
import { HOLD_BEGINNINGS } from './holds/hold-stories.fixture.ts';
import { noteLife } from './life/life.fixture.ts';
import { LIFE_BEGINNINGS } from './life/life-stories.fixture.ts';
import { HANDING_BEGINNINGS } from './handling/random-handing.fixture.ts';
import { INTAKE_BEGINNINGS } from './intake/random-intake.fixture.ts';
import { OVERSIGHT_BEGINNINGS } from './oversight/random-oversight.fixture.ts';
import { LEVEL_BEGINNINGS } from './levels/random-levels.fixture.ts';
import { CONSOLIDATING, GROUP_LETTER, SPLIT_LETTER } from './parts/parts.fixture.ts';
import { clear, conclude, follows, putOnAgenda } from './review/review.fixture.ts';
import {
  ABOUT_BOTH,
  SEND_BACK,
  TAKEN_ON,
  forwardWithdrawal,
  screened,
  transfer,
  withdraw,
} from './settlement/settlement.fixture.ts';
import { ANSWERED, QUESTIONED, SUBMITTED, WATCHED, WATCH_PROPOSED } from './stories.fixture.ts';
import {
  APPROVED,
  ASKED,
  ORDERED,
  PLANNED,
  PRESENTED,
  REPORTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  goOn,
} from './verification/team-stories.fixture.ts';
import { proposeWitness } from './verification/verification.fixture.ts';

const WITH_SUPERIOR = goOn(
  lived(...screened(ABOUT_BOTH)),
  [transfer('otherCommune'), HEAD, '2026-10-14'],
  [SEND_BACK, OTHER_HEAD, '2026-10-15'],
  [transfer('inspection'), HEAD, '2026-10-16'],
  [SEND_BACK, CHAIR, '2026-10-19'],
);
const FORWARDED = goOn(lived(...screened({ kind: 'withdrawal' })), [forwardWithdrawal('case-2'), HEAD, '2026-10-14']);
/** Sorted on a Thursday, as it seems two days late; whether it was hangs on the day of receipt. */
const LATE = goOn(QUESTIONED, [classify(), SCREENER, '2026-10-09']);
const RELAYED = lived(
  [register('2026-10-12', { senderType: 'body' }), ENGINE, '2026-10-12'],
  [classify(), SCREENER, '2026-10-13'],
  [propose(), SCREENER, '2026-10-14'],
  [RESOLVE, HEAD, '2026-10-15'],
);
const ON_AGENDA = goOn(APPROVED, [putOnAgenda(), SECRETARY, '2026-11-17']);
const CLEARED = goOn(ON_AGENDA, [{ ...clear(), on: '2026-12-01' }, PROCESS, '2026-12-01']);
const REMEDIED = goOn(ON_AGENDA, [
  conclude({ on: '2026-12-01', consequences: [follows('remediation')] }),
  PROCESS,
  '2026-12-01',
]);
const DRAWN = goOn(WATCHED, [{ type: 'drawForRereading', draw: '2026-10', act: 'WATCHED' }, ENGINE, '2026-11-02']);
const WITNESS_NAMED = goOn(PRESENTED, [proposeWitness(), SECRETARY_OF_BRANCH, '2026-10-21']);
const SUBJECT_DIED = goOn(TAKEN_ON, [noteLife('branchSecretary', 'died', '2026-10-15'), HEAD, '2026-10-16']);
/** The sender withdraws what is before the committee already. */
const WITHDRAWN_THERE = goOn(ON_AGENDA, [withdraw(), CLERK, '2026-11-18']);
const CONCLUDED = goOn(ON_AGENDA, [conclude({ on: '2026-12-01' }), PROCESS, '2026-12-01']);

/** Where a story by chance begins: chance alone seldom finds the way to the committee. */
export const BEGINNINGS: readonly Story[] = [
  ...[GROUP_LETTER, CONSOLIDATING, SPLIT_LETTER],
  ...INTAKE_BEGINNINGS,
  ...[[], [], SUBMITTED, WATCH_PROPOSED, WATCHED, RELAYED, WITH_SUPERIOR, FORWARDED, LATE],
  ...[TAKEN_ON, ORDERED, PRESENTED, SHARED, REPORTED, APPROVED, ON_AGENDA, CONCLUDED, CLEARED, REMEDIED, DRAWN],
  ...[ANSWERED, PLANNED, ASKED, WITNESS_NAMED, SUBJECT_DIED, WITHDRAWN_THERE],
  ...HOLD_BEGINNINGS,
  ...LIFE_BEGINNINGS,
  ...LEVEL_BEGINNINGS,
  ...OVERSIGHT_BEGINNINGS,
  ...HANDING_BEGINNINGS,
];
