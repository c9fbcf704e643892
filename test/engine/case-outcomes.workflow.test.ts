import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../domain/case/commands.fixture.ts';
import { answerLaw } from '../../domain/case/life/life.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as review from '../../domain/case/review/review.fixture.ts';
import * as settlement from '../../domain/case/settlement/settlement.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import * as meeting from '../../domain/meeting/commands.fixture.ts';
import type { ProcessId } from '../../domain/process.ts';
import { ACCUSED, TERMINATED, adopted, classified, idOf, inSession, takenOn } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld, Step } from '../support/living-world.ts';

let world: LivingWorld;
const caseOf = (id: ProcessId): CaseState => world.stateOf(id) as CaseState;

const RESULT = intake.answer('result');
const ANSWERED_AND_CLOSED: readonly Step[] = [
  [people.HEAD, RESULT],
  [people.HEAD, intake.CLOSE],
];

const OTHER_SCREENER = people.staff('otherBranchMember', ['SCREENER', 'otherCommune']);

/** Answered with reasons by this head, as this screener proposed, without verification. */
function resolvedBy(head: Step[0], screener: Step[0] = people.SCREENER): readonly Step[] {
  return [
    [screener, intake.propose()],
    [head, intake.RESOLVE],
    [head, RESULT],
    [head, intake.CLOSE],
  ];
}

beforeAll(async () => {
  world = await livingWorld();
});

afterEach(() => world.clear());

afterAll(() => world.stop());

describe('a case that was examined', () => {
  it('ends concluded when the committee has concluded and everybody has the result', async () => {
    const { caseId, meetingId } = await inSession(world);
    await world.walk(meetingId, adopted('lessons'), [people.SECRETARY, meeting.CLOSE]);
    const today = await world.today();
    await world.walk(
      caseId,
      [people.HEAD, review.issue(today)],
      [people.HEAD, review.announce(today)],
      [people.OFFICER, RESULT],
      [people.HEAD, intake.CLOSE],
    );
    expect(caseOf(caseId)).toMatchObject({
      stage: 'CLOSED',
      outcome: 'CONCLUDED',
      conclusion: { meetingId: idOf(meetingId), issuedOn: today, announcedOn: today },
    });
    await world.keep('case-concluded', caseId);
  });

  it('ends terminated when nobody is left to examine', async () => {
    const id = await takenOn(world);
    await world.walk(id, ...TERMINATED, ...ANSWERED_AND_CLOSED);
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'TERMINATED' });
    await world.keep('case-terminated', id);
  });

  it('ends withdrawn when the sender withdraws and the head finds no sign against it', async () => {
    const id = await takenOn(world);
    await world.walk(
      id,
      [people.SENDER, settlement.withdraw()],
      [people.HEAD, settlement.ACCEPT_WITHDRAWAL],
      ...ANSWERED_AND_CLOSED,
    );
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'WITHDRAWN', withdrawal: { status: 'accepted' } });
    await world.keep('case-withdrawn', id);
  });
});

describe('a letter that is not for this body to examine', () => {
  it('ends referred when it was a report of crime and the body of law has said its last word', async () => {
    const id = await classified(world, { kind: 'crime-report' });
    await world.walk(
      id,
      [people.HEAD, settlement.refer({ endsCase: true })],
      [people.HEAD, RESULT],
      [people.HEAD, settlement.lawNotice('judgment', await world.today())],
      // A judgment asks for a look at the discipline, and a matter handed over ends only with it.
      [people.HEAD, answerLaw('judgment', 'not-needed')],
      [people.HEAD, intake.CLOSE],
    );
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'REFERRED', referral: { isFinal: true } });
    await world.keep('case-referred', id);
  });

  it('ends consolidated when it withdraws another one, which then waits for the head', async () => {
    const withdrawn = await takenOn(world);
    const letter = await classified(world, { kind: 'withdrawal' });
    await world.walk(
      letter,
      [people.HEAD, settlement.forwardWithdrawal(idOf(withdrawn), 'threat')],
      ...ANSWERED_AND_CLOSED,
    );
    expect(caseOf(letter)).toMatchObject({ stage: 'CLOSED', outcome: 'CONSOLIDATED' });
    expect(caseOf(withdrawn).withdrawal).toMatchObject({ status: 'open', signs: ['threat'] });
    await world.keep('case-consolidated', letter);
  });

  it('goes on in the body it was passed to, once that has taken it', async () => {
    const id = await classified(world, { ...settlement.ABOUT_BOTH, kind: 'report' });
    await world.walk(
      id,
      [people.HEAD, settlement.transfer('otherCommune')],
      [people.OTHER_HEAD, settlement.TAKE_OVER],
      ...resolvedBy(people.OTHER_HEAD, OTHER_SCREENER),
    );
    expect(caseOf(id)).toMatchObject({
      stage: 'CLOSED',
      organisation: { id: 'otherCommune' },
      transfer: { status: 'taken' },
    });
    await world.keep('case-transferred', id);
  });

  it('comes back from a body that is not competent either, and is answered at home', async () => {
    const id = await classified(world, { ...settlement.ABOUT_BOTH, kind: 'report' });
    await world.walk(
      id,
      [people.HEAD, settlement.transfer('otherCommune')],
      [people.OTHER_HEAD, settlement.SEND_BACK],
      ...resolvedBy(people.HEAD),
    );
    expect(caseOf(id)).toMatchObject({
      stage: 'CLOSED',
      organisation: { id: 'commune' },
      transfer: { status: 'returned', returns: 1 },
    });
    await world.keep('case-returned', id);
  });
});

describe('a case that was closed', () => {
  it('is opened again on new facts in a run of its own, and ends a second time', async () => {
    const id = await classified(world, { kind: 'report' });
    await world.walk(id, ...resolvedBy(people.HEAD));
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'ANSWERED' });
    await world.walk(id, [people.HEAD, { type: 'reopen', reason: intake.text('new-facts') }]);
    expect(caseOf(id)).toMatchObject({ stage: 'SCREENING', outcome: null });
    await world.walk(id, ...resolvedBy(people.HEAD));
    expect(caseOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'ANSWERED', subjects: [{ personId: ACCUSED }] });
    expect(world.eventsOf(id).filter((type) => type === 'CaseClosed')).toHaveLength(2);
    await world.keep('case-reopened', id);
  });
});
