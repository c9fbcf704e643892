import { HEAD, OFFICER, PROCESS, SECRETARY, staff } from '../case/people.fixture.ts';
import {
  announce,
  begin,
  branchDecides,
  branchVote,
  hearing,
  postpone,
  putOnAgenda,
  selfReview,
  serve,
  sign,
  summon,
  text,
  violation,
  vote,
} from './commands.fixture.ts';
import type { Form } from './forms.ts';
import { later, lived } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';

/** The secretary of the branch, told of the matter and with a page of their own. */
export const SUBJECT = staff('branchSecretary', ['SUBJECT', 'branch']);

/** Begun on Tuesday 6 October 2026. */
export const BEGUN = lived([begin(), PROCESS, '2026-10-06']);
export const RECORDED = later(BEGUN, [violation(), OFFICER, '2026-10-08']);
export const REVIEWED = later(RECORDED, [selfReview(), SUBJECT, '2026-10-12']);
/** The subject has asked for five days more. */
export const MORE_TIME_ASKED = later(RECORDED, [
  { type: 'requestExtension', obligationId: 'disc.self_review#1', days: 5, reason: text('reason') },
  SUBJECT,
  '2026-10-12',
]);
/** Seven of nine for a warning. */
export const BRANCH_PROPOSED = later(REVIEWED, [branchVote({ warning: 7 }), OFFICER, '2026-10-15']);
export const SUMMONED = later(BRANCH_PROPOSED, [summon('2026-10-23'), SECRETARY, '2026-10-15']);
export const HEARD = later(SUMMONED, [hearing(), SECRETARY, '2026-10-23']);
/** Before the standing committee, for its decision. */
export const ON_AGENDA = later(HEARD, [putOnAgenda(), SECRETARY, '2026-10-26']);
export const DECIDED = decidedAs('warning');
export const SIGNED = later(DECIDED, [sign('2026-11-03'), HEAD, '2026-11-03']);
export const SERVED = later(SIGNED, [serve('2026-11-04'), SECRETARY, '2026-11-04']);
/** Announced on Thursday 5 November: the year runs to 5 November 2027. */
export const ANNOUNCED = later(SERVED, [announce('2026-11-05'), HEAD, '2026-11-05']);
export const ILL = later(HEARD, [postpone({ ground: 'SERIOUSLY_ILL_IN_HOSPITAL' }), HEAD, '2026-10-26']);

/** The committee has voted this form on Friday 30 October. */
export function decidedAs(form: Form): Story {
  return later(ON_AGENDA, [vote(form), PROCESS, '2026-10-30']);
}

/** The secretary of the branch, who leads its meetings, keeps its record and signs for it. */
export const BRANCH_HEAD = staff(
  'branchSecretary',
  ['HEAD', 'branch'],
  ['MEETING_SECRETARY', 'branch'],
  ['INSPECTOR', 'branch'],
);

/** The matter of an ordinary member whose branch owns and decides it, up to its vote on that day. */
export function ofBranch(heldOn: string): Story {
  return byBranch(heldOn, false);
}

/** The same, where the member is active for a time: the branch there decides. */
export function hosted(heldOn: string): Story {
  return byBranch(heldOn, true);
}

function byBranch(heldOn: string, temporaryActivity: boolean): Story {
  const own = { organisationId: 'branch', organisationPath: 'mg.x01.c01', personId: 'branchMember' } as const;
  return lived(
    [begin({ ...own, concludedOn: '2026-03-30' }), PROCESS, '2026-04-01'],
    [violation({ endedOn: '2025-12-31', temporaryActivity }), BRANCH_HEAD, '2026-04-02'],
    [selfReview(), staff('branchMember', ['SUBJECT', 'branch']), '2026-04-03'],
    [hearing('written'), BRANCH_HEAD, '2026-04-14'],
    [putOnAgenda(), BRANCH_HEAD, '2026-04-15'],
    [branchDecides('reprimand', { heldOn }), PROCESS, heldOn],
  );
}
