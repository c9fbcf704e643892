import { describe, expect, it } from 'vitest';
import { DECIDERS } from '../../authority/decision.ts';
import type { Decider } from '../../authority/decision.ts';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import type { PolicyRow } from '../../policy/policy.ts';
import type { CollegialDecision } from './collegial-acts.ts';
import { INSPECT, decline, instruct, propose, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import type { Facts } from '../../facts.ts';
import { contextFor, given } from '../given.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';
import { DENOUNCED, TAKEN_ON, TAKE_ON, refer, terminate, transfer } from '../settlement/settlement.fixture.ts';
import { SUBMITTED, WATCHED } from '../stories.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';
import { order } from '../verification/verification.fixture.ts';

const ON = '2026-10-14';

/** The rows with what the body has published: who decides that act. */
function decidedBy(key: string, choice: Decider, conditions: PolicyRow['conditions'] = {}): readonly PolicyRow[] {
  return CASE_POLICIES.map((row) => (row.key === key ? { ...row, choice, conditions } : row));
}

function minuted(by: Decider, overrides: Partial<CollegialDecision> = {}): CollegialDecision {
  return { by, decidedOn: '2026-10-13', minutes: text('minutes'), signedAs: null, ...overrides };
}

const DECLINE_PROPOSED = goOn(DENOUNCED, [propose('decline'), SCREENER, '2026-10-13']);
const ENDING_PROPOSED = goOn(TAKEN_ON, [propose('terminate'), SCREENER, '2026-10-20']);

/** Every act with a case in which the head may do it, and the row that says who decides it. */
const ACTS = [
  ['decide.accept', 'CaseAccepted', DENOUNCED, TAKE_ON, ON],
  ['decide.inspect', 'InspectionOpened', WATCHED, INSPECT, '2026-10-20'],
  ['decide.inspect', 'VerificationOrdered', TAKEN_ON, order(), '2026-10-20'],
  ['decide.decline', 'CaseDeclined', DECLINE_PROPOSED, decline('ALREADY_SETTLED'), ON],
  ['decide.transfer', 'CaseTransferred', DENOUNCED, transfer('inspection'), ON],
  ['decide.refer', 'CaseReferred', TAKEN_ON, refer(), '2026-10-20'],
  ['decide.terminate', 'CaseTerminated', ENDING_PROPOSED, terminate('OTHER_BODY_SETTLED'), '2026-10-21'],
] as const;

describe('an act that a body decides (P13)', () => {
  it.each(ACTS)('%s: %s is refused to the head alone, and taken with the minutes', (key, type, story, act, on) => {
    const rows = decidedBy(key, 'standing-members');
    given(story)
      .when(act, HEAD, on, rows)
      .thenRefused('COLLEGIAL_DECISION_NEEDED', { command: act.type, needed: 'standing-members' });
    const withMinutes = { ...act, decision: minuted('standing-members') } as CaseCommand;
    expect(given(story).when(withMinutes, HEAD, on, rows).events()).toContainEqual(
      expect.objectContaining({
        type,
        decided: {
          ...{ by: 'standing-members', organisationId: 'commune', meetingId: null, signedAs: 'for-body' },
          ...{ minutes: text('minutes'), on: '2026-10-13', enteredBy: 'head' },
        },
      }),
    );
    // As it has been all along, where no row asks for more.
    expect(given(story).when(act, HEAD, on).events()).toContainEqual(
      expect.objectContaining({ type, decided: { by: 'person', personId: 'head', signedAs: 'own' } }),
    );
  });

  it('a wider circle may always decide what a narrower one could, and never the other way round', () => {
    for (const needed of DECIDERS) {
      for (const by of DECIDERS) {
        const act = { ...TAKE_ON, decision: minuted(by) } as CaseCommand;
        const decision = given(DENOUNCED).when(act, HEAD, ON, decidedBy('decide.accept', needed));
        if (DECIDERS.indexOf(by) >= DECIDERS.indexOf(needed)) {
          expect(decision.events()).toContainEqual(expect.objectContaining({ type: 'CaseAccepted' }));
        } else decision.thenRefused('COLLEGIAL_DECISION_NEEDED', { needed });
      }
    }
  });

  it('the row may be one for a kind of body or a level, and another body is not bound by it', () => {
    const ofBranches = decidedBy('decide.accept', 'body', { body: 'party-branch' });
    expect(given(DENOUNCED).when(TAKE_ON, HEAD, ON, ofBranches).events().length).toBeGreaterThan(0);
    const ofLevel = decidedBy('decide.accept', 'body', { body: 'party-committee', level: 'direct' });
    given(DENOUNCED).when(TAKE_ON, HEAD, ON, ofLevel).thenRefused('COLLEGIAL_DECISION_NEEDED', { needed: 'body' });
  });

  it('without minutes or a day it is no decision of a body, nor on a day that has not come', () => {
    const accepting = (decision: CollegialDecision) =>
      given(DENOUNCED).when({ ...TAKE_ON, decision } as CaseCommand, HEAD, ON);
    accepting(minuted('body', { minutes: null })).thenRefused('COLLEGIAL_MINUTES_MISSING', { by: 'body' });
    accepting(minuted('body', { decidedOn: null })).thenRefused('COLLEGIAL_MINUTES_MISSING', { by: 'body' });
    accepting(minuted('body', { decidedOn: '2026-10-15' })).thenRefused('DATE_IN_FUTURE', { on: '2026-10-15' });
  });

  describe('in a meeting of the system', () => {
    const heldOn = '2026-10-13';
    const meeting = { meetingId: 'meeting-1', organisationId: 'commune', heldOn };
    const accepting = (decision: Partial<CollegialDecision>, named: Facts['meeting'] = meeting) => {
      const inMeeting = { minutes: null, decidedOn: null, meetingId: 'meeting-1', ...decision };
      const act = { ...TAKE_ON, decision: minuted('body', inMeeting) } as CaseCommand;
      const { state } = given(DENOUNCED);
      expect(CASE_PROCESS.factsFor(state, act, HEAD)).toMatchObject({ meeting: 'meeting-1' });
      const context = contextFor(state, act, { actor: HEAD, on: ON });
      return CASE_PROCESS.decide(state, act, { ...context, facts: { ...context.facts, meeting: named } });
    };

    it('the act needs no other minutes and has the day of the meeting, or a later one', () => {
      const decided = (decision: Partial<CollegialDecision>) => {
        const taken = accepting(decision);
        return taken.ok ? taken.events.find((one) => one.type === 'CaseAccepted') : taken;
      };
      const by = {
        by: 'body',
        organisationId: 'commune',
        meetingId: 'meeting-1',
        signedAs: 'for-body',
        enteredBy: 'head',
      };
      expect(decided({})).toMatchObject({ decided: { ...by, on: heldOn } });
      expect(decided({ decidedOn: ON })).toMatchObject({ decided: { ...by, on: ON } });
      expect(decided({ minutes: text('minutes') })).toMatchObject({ decided: { ...by, minutes: text('minutes') } });
    });

    it('the meeting is one of this body, held and closed, on that day or before', () => {
      const refused = (code: string) => ({ ok: false, refusal: { code } });
      expect(accepting({}, null)).toMatchObject(refused('MEETING_OF_ANOTHER_BODY'));
      expect(accepting({}, { ...meeting, organisationId: 'province' })).toMatchObject(
        refused('MEETING_OF_ANOTHER_BODY'),
      );
      expect(accepting({}, { ...meeting, heldOn: null })).toMatchObject(refused('MEETING_NOT_HELD'));
      expect(accepting({ decidedOn: '2026-10-12' })).toMatchObject(refused('DECIDED_BEFORE_MEETING'));
    });
  });

  it.each([
    ['person', 'for-head', 'for-head'],
    ['person', 'by-order', 'by-order'],
    ['body', 'for-body', 'for-body'],
    ['standing-members', 'for-head', 'for-head'],
    ['person', 'for-body', null],
    ['body', 'own', null],
  ] as const)(
    'decided by %s and signed %s is recorded so, or refused where it does not fit',
    (by, signedAs, recorded) => {
      const act = { ...TAKE_ON, decision: minuted(by, { signedAs }) } as CaseCommand;
      const decision = given(DENOUNCED).when(act, HEAD, ON);
      if (recorded === null) decision.thenRefused('SIGNATURE_CAPACITY_UNFIT', { by, signedAs });
      else
        expect(decision.events()).toContainEqual(
          expect.objectContaining({ decided: expect.objectContaining({ signedAs }) }),
        );
    },
  );

  it('whoever entered it took part: a review one level up is none of theirs', () => {
    const act = { ...TAKE_ON, decision: minuted('body') } as CaseCommand;
    expect(given(DENOUNCED).when(act, HEAD, ON).state().oversight.workedOn).toContain('head');
  });
});

describe('the written proposal (P13)', () => {
  it('names who is asked, where that is not the head alone', () => {
    const rows = decidedBy('decide.decline', 'standing-members');
    const asked = given(DENOUNCED).when(propose('decline'), SCREENER, ON, rows);
    asked.thenEvents({ type: 'SubmittedToHead', proposal: 'decline', asked: 'standing-members' }, {});
    expect(asked.state().proposal).toMatchObject({ action: 'decline', asked: 'standing-members' });
    const [alone] = given(DENOUNCED).when(propose('decline'), SCREENER, ON).events();
    expect(alone).not.toHaveProperty('asked');
  });

  it('lies five working days and then climbs', () => {
    const late = given(SUBMITTED).when({ type: 'clock' }, ENGINE, '2026-10-26').events();
    expect(late).toContainEqual(
      expect.objectContaining({ type: 'LadderStepsReached', obligationId: 'proposal.answer#1' }),
    );
  });

  it('that lies open is answered by the act, by the head or a body, and its five working days end', () => {
    const open = goOn(DENOUNCED, [propose('decline'), SCREENER, '2026-10-13']);
    const agreed = { ...decline('ALREADY_SETTLED'), decision: minuted('standing-members') } as CaseCommand;
    const after = given(open).when(agreed, HEAD, ON).state();
    expect(after.proposal).toMatchObject({ action: 'decline', answered: true });
    expect(after.oversight.marks.map((one) => one.code)).toEqual(['DECLINED']);
    expect(after.obligations.find((one) => one.key === 'proposal.answer')?.status).toBe('met');
  });

  it('that the act goes against is refused by it, with its reason, for the level above to see', () => {
    const open = goOn(DENOUNCED, [propose('decline'), SCREENER, '2026-10-13']);
    const taken = { ...TAKE_ON, decision: minuted('body') } as CaseCommand;
    const after = given(open).when(taken, HEAD, ON).state();
    expect(after.oversight.marks).toMatchObject([
      { code: 'PROPOSAL_REFUSED', decidedBy: null, reason: 'why', organisationId: 'commune' },
    ]);
    expect(after.obligations.find((one) => one.key === 'proposal.answer')?.status).toBe('met');
    // Signs of crime are handed over beside it: that is another question, and the slip still waits for its answer.
    const referred = given(open)
      .when(refer({ endsCase: false }), HEAD, ON)
      .state();
    expect(referred.proposal?.answered).toBe(false);
    expect(referred.obligations.find((one) => one.key === 'proposal.answer')?.status).toBe('open');
  });

  it('is refused in writing, and the level above sees it; followed it leaves no mark', () => {
    const refused = given(DECLINE_PROPOSED).when(instruct({ action: 'examine' }), HEAD, ON);
    expect(refused.state().oversight.marks).toMatchObject([
      { code: 'PROPOSAL_REFUSED', decidedBy: 'head', reason: 'but-phe', organisationId: 'commune' },
    ]);
    const followed = given(DECLINE_PROPOSED).when(instruct({ action: 'decline' }), HEAD, ON);
    expect(followed.state().oversight.marks).toEqual([]);
    // Answered once: what the head wants later refuses nothing.
    const again = goOn(DECLINE_PROPOSED, [instruct({ action: 'decline' }), HEAD, ON]);
    expect(
      given(again)
        .when(instruct({ action: 'examine' }), HEAD, ON)
        .state().oversight.marks,
    ).toEqual([]);
  });
});
