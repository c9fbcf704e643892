import { describe, expect, it } from 'vitest';
import { CLOSE, about, answer, classify, propose, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { decideCase } from '../decide.ts';
import { contextFor, fold, given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { TELL_MANAGERS, noteLife } from '../life/life.fixture.ts';
import { HEAD, KEEPER, PROCESS, SCREENER } from '../people.fixture.ts';
import { OFFICER_ASKED, OFFICER_HANDLES } from '../stories.fixture.ts';
import { LEADER, ORDERED, acceptedAbout, goOn } from '../verification/team-stories.fixture.ts';

const ON = '2026-10-22';
type TakeOver = Extract<CaseCommand, { type: 'takeOverDesk' }>;

function takeOver(more: Partial<TakeOver> = {}): TakeOver {
  const persons = { fromPersonId: 'officer', toPersonId: 'secondOfficer', by: 'head' };
  return { type: 'takeOverDesk', handoverId: 'handover-1', minutes: text('minutes'), ...persons, ...more };
}

function owed(story: Story): readonly string[] {
  const open = fold(story).obligations.filter((one) => one.status === 'open');
  return open.map(({ key, owner }) => `${key} ${owner.kind === 'person' ? owner.personId : owner.role}`);
}

describe('a case on a desk that is handed over', () => {
  it('has the receiver as handler from the same day, with what the giver owed and the same days', () => {
    const before = fold(OFFICER_HANDLES).obligations;
    const story = goOn(OFFICER_HANDLES, [takeOver(), PROCESS, ON]);
    expect(fold(story).handler).toBe('secondOfficer');
    expect(owed(story).filter((one) => one.endsWith(' officer'))).toEqual([]);
    expect(fold(story).obligations.map((one) => one.dueOn)).toEqual(before.map((one) => one.dueOn));
  });

  it('asked a second time says that nothing of the giver is left, and changes nothing', () => {
    const story = goOn(OFFICER_HANDLES, [takeOver(), PROCESS, ON]);
    given(story).when(takeOver(), PROCESS, ON).thenRefused('NOT_ON_THE_CASE', { personId: 'officer' });
  });

  it('goes back to the head where the receiver has no account, since nobody could act as them', () => {
    const state = fold(OFFICER_HANDLES);
    const context = contextFor(state, takeOver(), { actor: PROCESS, on: ON });
    const { secondOfficer } = context.facts.people;
    if (secondOfficer === undefined) throw new Error('not on record');
    const people = { ...context.facts.people, secondOfficer: { ...secondOfficer, hasAccount: false } };
    const first = (facts: typeof context.facts) => {
      const decision = decideCase(state, takeOver(), { ...context, facts });
      return decision.ok ? decision.events[0] : decision.refusal;
    };
    expect(first({ ...context.facts, people })).toMatchObject({ type: 'DeskTakenOver', toPersonId: null });
    expect(first(context.facts)).toMatchObject({ type: 'DeskTakenOver', toPersonId: 'secondOfficer' });
  });

  it('goes back to the head, who owes another name, where the receiver is kin of whom it is about', () => {
    const about_ = goOn(OFFICER_HANDLES, [
      classify({ subjects: [about({ personId: 'branchSecretary' })], reason: text('known now') }),
      SCREENER,
      ON,
    ]);
    const story = goOn(about_, [takeOver({ toPersonId: 'spouse' }), PROCESS, ON]);
    expect(fold(story).handler).toBeNull();
    expect(owed(story)).toContain('assignment.renew HEAD');
    const spoken = given(about_)
      .when(takeOver({ toPersonId: 'spouse' }), PROCESS, ON)
      .events()[0];
    expect(spoken).toMatchObject({ type: 'DeskTakenOver', toPersonId: null });
  });

  it('goes to nobody whom a head in conflict of interest has chosen', () => {
    const ofBranch = { subjects: [about({ personId: 'branchSecretary' })], reason: text('known now') };
    const known = goOn(OFFICER_HANDLES, [classify(ofBranch), SCREENER, ON]);
    expect(fold(goOn(known, [takeOver({ by: 'spouse' }), PROCESS, ON])).handler).toBeNull();
    expect(fold(goOn(known, [takeOver({ by: 'officer' }), PROCESS, ON])).handler).toBe('secondOfficer');
  });

  it('that somebody was only asked to handle goes back to the head', () => {
    const story = goOn(OFFICER_ASKED, [takeOver(), PROCESS, '2026-10-15']);
    expect(fold(story)).toMatchObject({ handler: null, assignment: null });
    expect(owed(story)).toContain('assignment.renew HEAD');
  });

  it('has its team led by the receiver where the head hands over, and by nobody yet where the leader does', () => {
    const byHead = fold(goOn(ORDERED, [takeOver({ fromPersonId: LEADER.personId ?? '' }), PROCESS, ON]));
    expect(byHead.verification).toMatchObject({ leader: 'secondOfficer' });
    const own = goOn(ORDERED, [takeOver({ by: LEADER.personId }), PROCESS, ON]);
    expect(fold(own).verification?.leader).toBe('');
    expect(owed(own)).toContain('team.leader HEAD');
  });
});

const HAND_OUT: CaseCommand = {
  ...{ type: 'handOutDossier', organisationName: text('outside'), documentNumber: '8-CV/VP' },
  reason: text('moved'),
};
const receipt = (receivedOn: string): CaseCommand => ({
  ...{ type: 'recordDossierReceipt', receivedOn, documentNumber: '3-BN' },
});

describe('a case whose subject moves out of the tree', () => {
  const MOVED = goOn(
    acceptedAbout([about({ personId: 'branchSecretary' })]),
    [noteLife('branchSecretary', 'transferred', '2026-10-21'), HEAD, ON],
    [propose('terminate'), SCREENER, ON],
  );
  /** Whoever has moved holds no post in the tree any more. */
  const decide = (story: Story) => {
    const state = fold(story);
    const context = contextFor(state, HAND_OUT, { actor: HEAD, on: ON });
    const gone = { personId: 'branchSecretary', posts: [], relatives: [] };
    const people = { ...context.facts.people, branchSecretary: gone };
    return decideCase(state, HAND_OUT, { ...context, facts: { ...context.facts, people } });
  };
  const handedOut = (): Story => {
    const decision = decide(MOVED);
    if (!decision.ok) throw new Error(decision.refusal.code);
    return record(MOVED, decision.events, HEAD, ON);
  };

  it('leaves as a sealed dossier by a decision of the head, and its receipt is owed', () => {
    const story = handedOut();
    expect(fold(story)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'TRANSFERRED_OUT', dossier: { by: 'head' } });
    expect(owed(story)).toEqual(expect.arrayContaining(['dossier.receipt HEAD', 'answer.sender HEAD']));
  });

  it('does not leave while the person holds a post in the tree, nor on the word of one person alone', () => {
    given(MOVED)
      .when(HAND_OUT, HEAD, ON)
      .thenRefused('SUBJECT_NOT_MOVED_OUT', { subjectIds: ['subject-branchSecretary'] });
    const here = acceptedAbout([about({ personId: 'branchSecretary' })]);
    expect(decide(goOn(here, [propose('terminate'), SCREENER, ON]))).toMatchObject({
      refusal: { code: 'SUBJECT_NOT_MOVED_OUT' },
    });
    const unproposed = goOn(here, [noteLife('branchSecretary', 'transferred', '2026-10-21'), HEAD, ON]);
    expect(decide(unproposed)).toMatchObject({ refusal: { code: 'NO_PROPOSAL' } });
  });

  it('is closed only with the receipt, which another person than who handed it out records', () => {
    const told = goOn(handedOut(), [answer('result'), HEAD, '2026-10-23']);
    given(told).when(CLOSE, HEAD, '2026-10-26').thenRefused('DOSSIER_RECEIPT_OWED', { on: ON });
    given(told).when(receipt('2026-10-26'), HEAD, '2026-10-26').thenRefused('FOUR_EYES');
    given(told).when(receipt('2026-10-21'), KEEPER, '2026-10-26').thenRefused('RECEIPT_BEFORE_DOSSIER', { on: ON });
    given(told).when(receipt('2026-10-27'), KEEPER, '2026-10-26').thenRefused('DATE_IN_FUTURE');
    const received = goOn(told, [receipt('2026-10-26'), KEEPER, '2026-10-26'], [TELL_MANAGERS, HEAD, '2026-10-26']);
    expect(owed(received).filter((one) => one.startsWith('dossier'))).toEqual([]);
    given(received).when(receipt('2026-10-26'), KEEPER, '2026-10-26').thenRefused('DOSSIER_NOT_OUT');
    expect(given(received).when(CLOSE, HEAD, '2026-10-27').state().stage).toBe('CLOSED');
  });
});
