import { describe, expect, it } from 'vitest';
import type { Actor } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { CLOSE, about, propose, text } from '../commands.fixture.ts';
import { decideCase } from '../decide.ts';
import { contextFor, fold, given, lived, morning } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { evolveEvent } from '../evolve.ts';
import {
  CHAIR,
  CLERK,
  HEAD,
  HEAD_ABOVE,
  LEADER_ABOVE,
  OTHER_HEAD,
  PATHS,
  SCREENER,
  SENDER,
  staff,
} from '../people.fixture.ts';
import {
  SEND_BACK,
  TAKE_ON,
  TAKE_OVER,
  ABOUT_BOTH,
  decideCompetence,
  screened,
  transfer,
} from '../settlement/settlement.fixture.ts';
import type { CaseState } from '../state.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

// A letter that nobody wants (practice: P16): who has it, who is waited for, and why it cannot be sent round for ever.

const WITH_CASE: readonly Step[] = [...screened(ABOUT_BOTH), [transfer('otherCommune'), HEAD, '2026-10-14']];
const SENT = lived(...WITH_CASE);
const BACK = goOn(SENT, [SEND_BACK, OTHER_HEAD, '2026-10-16']);
const TWICE = goOn(BACK, [transfer('inspection'), HEAD, '2026-10-19'], [SEND_BACK, CHAIR, '2026-10-21']);
const owed = (state: CaseState, key: string) =>
  state.obligations.find((one) => one.key === key && one.status === 'open');

describe('a letter that two bodies send back', () => {
  it('stays with the body that sent it until it is taken: that body answers the sender meanwhile', () => {
    const state = fold(SENT);
    expect(state).toMatchObject({ stage: 'AWAITING_ACKNOWLEDGEMENT', organisation: { id: 'commune' } });
    expect(owed(state, 'intake.head_notice')?.owner).toMatchObject({ organisationId: 'commune' });
    expect(owed(state, 'transfer.ack')).toMatchObject({
      dueOn: '2026-10-21',
      owner: { role: 'HEAD', organisationId: 'otherCommune' },
    });
  });

  it('comes home with a reason, is screened there again, and may go once more to a body of another kind', () => {
    const state = fold(BACK);
    expect(state).toMatchObject({ stage: 'SCREENING', organisation: { id: 'commune' } });
    expect(owed(state, 'screening.outcome')).toBeDefined();
    given(BACK).when(transfer('otherCommune'), HEAD, '2026-10-19').thenRefused('TRANSFER_RETURNED_BEFORE');
    expect(given(BACK).when(transfer('inspection'), HEAD, '2026-10-19').state().stage).toBe('AWAITING_ACKNOWLEDGEMENT');
  });

  it('the second time lies before the head above both, and nobody below can send it on', () => {
    const state = fold(TWICE);
    expect(state).toMatchObject({ stage: 'AWAITING_ACKNOWLEDGEMENT', transfer: { status: 'with-superior' } });
    expect(owed(state, 'competence.decide')).toBeDefined();
    for (const head of [HEAD, OTHER_HEAD, CHAIR]) {
      given(TWICE).when(transfer('province'), head, '2026-10-22').thenRefused('COMMAND_NOT_IN_STAGE');
      given(TWICE).when(TAKE_OVER, head, '2026-10-22').thenRefused('NOT_PERMITTED');
    }
  });

  it('is settled where the word above puts it: neither that body nor the first can pass it on again', () => {
    const decider = staff('head', ['HEAD', 'commune'], ['HEAD', 'province']);
    const decided = goOn(TWICE, [decideCompetence('inspection'), decider, '2026-10-23']);
    expect(fold(decided)).toMatchObject({ stage: 'SCREENING', organisation: { id: 'inspection' } });
    for (const body of ['commune', 'otherCommune', 'province', 'otherBranch']) {
      given(decided).when(transfer(body), CHAIR, '2026-10-26').thenRefused('TRANSFER_ONCE_ONLY');
    }
    expect(given(decided).when(TAKE_ON, CHAIR, '2026-10-26').state().acceptedOn).toBe('2026-10-26');
  });

  it('is never closed on the way, and its sender may add to it all the while', () => {
    for (const story of [SENT, TWICE]) {
      given(story).when(CLOSE, HEAD, '2026-10-22').thenRefused('COMMAND_NOT_IN_STAGE');
      const added: CaseCommand = { type: 'senderAdds', text: text('more'), attachments: [] };
      expect(given(story).when(added, SENDER, '2026-10-22').events().length).toBeGreaterThan(0);
    }
  });
});

describe('whatever heads do with it', () => {
  const ON = '2026-10-16';
  const BODIES = ['province', 'commune', 'inspection', 'branch', 'otherCommune', 'otherBranch'] as const;
  const HEADS = [HEAD, OTHER_HEAD, CHAIR, HEAD_ABOVE, staff('otherBranchMember', ['HEAD', 'otherBranch'])] as const;
  const SENDING: readonly CaseCommand[] = BODIES.map((body) => transfer(body));
  const ANSWERING: readonly CaseCommand[] = [TAKE_OVER, SEND_BACK, ...BODIES.map((body) => decideCompetence(body))];

  /** What heads can make of it in one step, each outcome once. */
  function passedOn(states: readonly CaseState[]): { next: CaseState[]; ends: CaseState[] } {
    const ends: CaseState[] = [];
    const next = new Map<string, CaseState>();
    for (const state of states) {
      const moves = state.stage === 'SCREENING' ? SENDING : ANSWERING;
      const after = HEADS.flatMap((head) => moves.flatMap((move) => gone(state, move, head)));
      if (after.length === 0) ends.push(state);
      for (const one of after) next.set(JSON.stringify([one.stage, one.organisation, one.transfer, one.life]), one);
    }
    return { next: [...next.values()], ends };
  }

  function gone(state: CaseState, move: CaseCommand, head: Actor): CaseState[] {
    const decision = decideCase(state, move, contextFor(state, move, { actor: head, on: ON }));
    return decision.ok ? [decision.events.reduce((to, event) => evolveEvent(to, event, morning(ON)), state)] : [];
  }

  it('the letter comes to rest within nine steps with a body that owes its outcome and is not complained about', () => {
    const ends: CaseState[] = [];
    // One of whom nothing is on record, so that cadre management stands in no way.
    const subjects = [about({ personId: 'branchSecretary' }), about()];
    let states: readonly CaseState[] = [fold(lived(...screened({ subjects })))];
    let steps = 0;
    while (states.length > 0) {
      const passed = passedOn(states);
      ends.push(...passed.ends);
      states = passed.next;
      steps += states.length === 0 ? 0 : 1;
      expect(steps, 'it circles').toBeLessThanOrEqual(9);
    }
    expect(ends.length).toBeGreaterThan(10);
    for (const end of ends) {
      expect(end.stage).toBe('SCREENING');
      expect(owed(end, 'screening.outcome')).toBeDefined();
      expect(end.organisation.path.startsWith(PATHS.branch)).toBe(false);
    }
  });
});

it('nobody but the desks of the receiving body and the head above both has a part in it on the way', () => {
  for (const actor of [CLERK, SCREENER, LEADER_ABOVE]) {
    given(SENT).when(SEND_BACK, actor, '2026-10-15').thenRefused('NOT_PERMITTED');
    given(SENT).when(decideCompetence('inspection'), actor, '2026-10-15').thenRefused('NOT_PERMITTED');
  }
  given(SENT).when(propose('decline'), SCREENER, '2026-10-15').thenRefused('COMMAND_NOT_IN_STAGE');
});
