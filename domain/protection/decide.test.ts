import { describe, expect, it } from 'vitest';
import { evolveSuccession } from '../organisation/succession.ts';
import type { Move } from '../organisation/succession.ts';
import * as write from './commands.fixture.ts';
import { evolveEvent } from './evolve.ts';
import { contextFor, given, later, owed } from './given.fixture.ts';
import { PROTECTION_PROCESS } from './process.ts';
import {
  BEGUN,
  DECIDED,
  DEPUTY,
  ENGINE,
  HEAD,
  HEAD_ABOVE,
  LEADER_ABOVE,
  OFFICER,
  PROCESS,
  REFUSED,
  SENDER,
  WATCHED,
} from './stories.fixture.ts';

describe('a request', () => {
  it('is decided with one measure at least, none of which is past already', () => {
    const none = { ...write.decide(), measures: [] };
    given(BEGUN).when(none, HEAD, '2026-12-03').thenRefused('MEASURES_MISSING');
    const past = write.decide(write.measure({ until: '2026-12-02' }));
    given(BEGUN).when(past, HEAD, '2026-12-03').thenRefused('DUE_DATE_PAST', { dueOn: '2026-12-02' });
  });

  it('that is refused may be looked at once by the level above, never by who refused it', () => {
    given(REFUSED).when(write.ASK_REVIEW, HEAD, '2026-12-04').thenRefused('NOT_PERMITTED');
    const asked = given(REFUSED).when(write.ASK_REVIEW, SENDER, '2026-12-04');
    expect(asked.state()).toMatchObject({ stage: 'REQUESTED', underReview: true, raised: true });
    expect(asked.state().obligations.at(-1)?.owner).toMatchObject({ role: 'HEAD', organisationId: 'province' });
    const looked = later(REFUSED, [write.ASK_REVIEW, SENDER, '2026-12-04']);
    given(looked).when(write.decide(), HEAD, '2026-12-07').thenRefused('NOT_THE_LEVEL_ABOVE');
    expect(given(looked).when(write.decide(), HEAD_ABOVE, '2026-12-07').state().stage).toBe('DECIDED');
    const again = later(looked, [write.REFUSE, LEADER_ABOVE, '2026-12-07']);
    given(again).when(write.ASK_REVIEW, SENDER, '2026-12-08').thenRefused('PROTECTION_REVIEWED');
  });

  it('is not refused while nobody has answered for the retaliation behind it', () => {
    const told = later(BEGUN, [write.retaliation(), SENDER, '2026-12-03']);
    given(told).when(write.REFUSE, HEAD, '2026-12-03').thenRefused('RETALIATION_OPEN');
    given(BEGUN).when(write.ANSWER_FOR_IT, HEAD, '2026-12-03').thenRefused('NO_RETALIATION_REPORTED');
  });

  it('heard twice says nothing new; another word while measures run is an alert, another wish is none', () => {
    given(BEGUN).when(write.begin(), PROCESS, '2026-12-03').thenEvents();
    const threat = write.begin({ text: write.text('again') });
    expect(owed(given(DECIDED).when(threat, PROCESS, '2026-12-08').state())).toEqual(['protect.ack 2026-12-08']);
    const request = write.begin({ trigger: 'request', what: 'honour', text: write.text('more') });
    expect(owed(given(DECIDED).when(request, PROCESS, '2026-12-08').state())).toEqual(['protect.decide 2026-12-15']);
    const late = write.begin({ trigger: 'request', text: write.text('late'), isClosed: true });
    expect(owed(given([]).when(late, PROCESS, '2026-12-08').state())).toEqual([
      'protect.ack 2026-12-08',
      'protect.decide 2026-12-15',
    ]);
  });
});

describe('another case of the same sender', () => {
  it('keeps whom it is about from the protection before anybody is told', () => {
    const other = { caseId: 'case-2', subjects: [{ personId: 'head', organisationId: null }], recused: ['officer'] };
    const told = given(DECIDED).when(write.begin({ ...other, text: write.text('other') }), PROCESS, '2026-12-08');
    expect(told.state().subjects).toContainEqual({ personId: 'head', organisationId: null });
    expect(told.state().recused).toEqual(['clerk', 'officer']);
    const told2 = given(DECIDED).when(write.begin({ text: write.text('same case') }), PROCESS, '2026-12-08');
    expect(told2.events().map((one) => one.type)).not.toContain('ProtectionFollowedCase');
  });

  it('that is sealed for a body outside ends it, with all that is owed and asked of the sender', () => {
    const alarmed = later(DECIDED, [write.NOT_WELL, SENDER, '2026-12-08']);
    for (const story of [BEGUN, alarmed, WATCHED, REFUSED]) {
      const over = given(story).when(write.SEALED, PROCESS, '2026-12-15');
      expect(over.state()).toMatchObject({ stage: 'ENDED', nextCheckIn: null });
      expect(owed(over.state())).toEqual([]);
      expect(PROTECTION_PROCESS.isFinished(over.state())).toBe(true);
      const twice = later(story, [write.SEALED, PROCESS, '2026-12-15']);
      given(twice).when(write.SEALED, PROCESS, '2026-12-16').thenEvents();
      given(twice).when(write.WELL, SENDER, '2026-12-16').thenRefused('COMMAND_NOT_IN_STAGE');
    }
  });
});

describe('measures', () => {
  it('end by their last day without anybody, and whoever sees to it is told', () => {
    expect(PROTECTION_PROCESS.wakesOn(given(DECIDED).state)).toEqual(['2027-01-03', '2026-12-21']);
    const lapsed = given(DECIDED).when(write.CLOCK, ENGINE, '2026-12-21');
    lapsed.thenEvents({ type: 'MeasureEnded', measureId: 'measure-1', on: '2026-12-20', reason: null });
    expect(lapsed.followUps()).toMatchObject([{ notice: 'protection-lapsed', audience: 'person:officer' }]);
  });

  it('are changed all at once, and ended one by one', () => {
    const changed = later(DECIDED, [write.change(write.measure({ kind: 'honour' })), HEAD, '2026-12-07']);
    expect(given(changed).state.measures.map((one) => `${one.id} ${one.kind} ${one.endedOn ?? 'runs'}`)).toEqual([
      'measure-1 safety 2026-12-07',
      'measure-2 post 2026-12-07',
      'measure-3 honour runs',
    ]);
    given(changed).when(write.endMeasure(1), OFFICER, '2026-12-08').thenRefused('MEASURE_UNKNOWN');
    given(changed).when(write.endMeasure(3), OFFICER, '2026-12-08').thenEvents({ type: 'MeasureEnded' });
  });

  it('are answered for when the sender wishes others, and end at once when the sender wants none', () => {
    const wished = later(DECIDED, [write.wish('end'), SENDER, '2026-12-07']);
    expect(owed(given(wished).state)).toEqual(['protect.decide 2026-12-14']);
    given(wished).when(write.wish('change'), SENDER, '2026-12-07').thenRefused('WISH_OPEN');
    expect(given(wished).when(write.ANSWER_WISH, HEAD, '2026-12-08').state()).toMatchObject({ wish: null });
    const over = given(wished).when(write.END, HEAD, '2026-12-08');
    expect(over.state()).toMatchObject({ stage: 'ENDED', endedOn: '2026-12-08' });
    expect(owed(over.state())).toEqual([]);
    given(DECIDED).when(write.ANSWER_WISH, HEAD, '2026-12-08').thenRefused('NO_WISH');
  });

  it('that end with a wish nobody answered do not call it met', () => {
    const ending = later(WATCHED, [write.PROPOSE_END, OFFICER, '2026-12-16'], [write.END, HEAD, '2026-12-17']);
    const wished = later(ending, [write.wish('change'), SENDER, '2027-12-13']);
    const over = given(wished).when(write.CLOCK, ENGINE, '2027-12-14');
    expect(over.events().at(-1)).toEqual({ type: 'ProtectionEnded', on: '2027-12-14', unanswered: 'change' });
    const settled = Object.fromEntries(over.state().obligations.map((one) => [one.key, one.status]));
    expect(settled).toMatchObject({ 'protect.decide': 'cancelled', 'protect.watch': 'met' });
    // What the sender wished is what the head decided: that is an answer.
    const gone = later(DECIDED, [write.wish('end'), SENDER, '2026-12-07']);
    const ended = given(gone).when(write.END, HEAD, '2026-12-08');
    expect(ended.events().at(-1)).toEqual({ type: 'ProtectionEnded', on: '2026-12-08' });
    expect(ended.state().obligations.findLast((one) => one.key === 'protect.decide')?.status).toBe('met');
  });

  it('do not end while the case runs, nor while an alert waits', () => {
    given(DECIDED).when(write.PROPOSE_END, HEAD, '2026-12-08').thenRefused('CASE_STILL_OPEN');
    given(DECIDED).when(write.END, HEAD, '2026-12-08').thenRefused('CASE_STILL_OPEN');
    const proposed = later(WATCHED, [write.PROPOSE_END, OFFICER, '2026-12-16']);
    given(proposed).when(write.PROPOSE_END, HEAD, '2026-12-16').thenRefused('END_PROPOSED_ALREADY');
    const alarmed = later(proposed, [write.retaliation(), OFFICER, '2026-12-17']);
    given(alarmed).when(write.END, HEAD, '2026-12-17').thenRefused('RETALIATION_OPEN');
    const answered = later(alarmed, [write.ANSWER_FOR_IT, HEAD, '2026-12-17']);
    given(answered).when(write.END, DEPUTY, '2026-12-18').thenRefused('END_NOT_PROPOSED');
  });
});

describe('the case behind it', () => {
  it('that is opened again ends the watch, which begins anew with the next closing', () => {
    const open = later(WATCHED, [write.reopened(), PROCESS, '2026-12-16']);
    expect(given(open).state.stage).toBe('DECIDED');
    expect(owed(given(open).state)).toEqual([]);
    const again = later(open, [write.closed('2026-12-18'), PROCESS, '2026-12-18']);
    expect(owed(given(again).state)).toEqual(['protect.watch 2027-12-18']);
  });

  it('takes it along to another body, which owes what was owed; the person responsible stays behind', () => {
    const told = later(DECIDED, [write.retaliation(), SENDER, '2026-12-08']);
    const moved = write.followCase({ organisationId: 'otherCommune', organisationPath: 'mg.x02' });
    const followed = given(told).when(moved, PROCESS, '2026-12-08');
    expect(followed.state()).toMatchObject({ organisation: { id: 'otherCommune' }, responsible: null });
    expect(followed.state().obligations.find((one) => one.key === 'protect.ack')?.owner).toEqual({
      ...{ kind: 'role', role: 'HEAD', organisationId: 'otherCommune' },
    });
    given(told).when(write.followCase(), PROCESS, '2026-12-08').thenEvents();
  });

  it('that is taken in by another one leaves it to that: the watch waits, and the body of the other protects', () => {
    const other = { organisationId: 'otherCommune', organisationPath: 'mg.x02' };
    const joined = later(WATCHED, [write.followCase({ caseId: 'case-2', ...other }), PROCESS, '2026-12-15']);
    expect(given(joined).state).toMatchObject({ stage: 'DECIDED', organisation: { id: 'otherCommune' } });
    expect(owed(given(joined).state)).toEqual([]);
    const closed = later(joined, [write.closed('2027-01-04', 'case-2'), PROCESS, '2027-01-04']);
    expect(owed(given(closed).state)).toContain('protect.watch 2028-01-04');
  });

  it('that closes while another runs leaves it to the body of that one at once, which owes what was owed', () => {
    const other = { caseId: 'case-2', organisationId: 'otherCommune', organisationPath: 'mg.x02' };
    const both = later(DECIDED, [write.followCase(other), PROCESS, '2026-12-07']);
    expect(given(both).state).toMatchObject({ organisation: { id: 'commune' }, responsible: 'officer' });
    const told = later(both, [write.retaliation(), SENDER, '2026-12-08']);
    const closed = given(told).when(write.closed('2026-12-08'), PROCESS, '2026-12-08').state();
    expect(closed).toMatchObject({ stage: 'DECIDED', organisation: { id: 'otherCommune' }, responsible: null });
    expect(closed.obligations.find((one) => one.key === 'protect.ack')?.owner).toMatchObject({
      ...{ role: 'HEAD', organisationId: 'otherCommune' },
    });
    const last = [write.closed('2026-12-09', 'case-2'), PROCESS, '2026-12-09'] as const;
    const over = later(told, [write.closed('2026-12-08'), PROCESS, '2026-12-08'], last);
    expect(given(over).state).toMatchObject({ stage: 'WATCHING', organisation: { id: 'otherCommune' } });
    const again = later(over, [write.reopened(), PROCESS, '2026-12-10']);
    expect(given(again).state).toMatchObject({ stage: 'DECIDED', organisation: { id: 'commune' } });
  });

  it('never leads it to the successor of a body the case is about, when another of them closes after a merger', () => {
    const other = { caseId: 'case-2', organisationId: 'commune', organisationPath: 'mg.x01' };
    const subjects = [{ personId: null, organisationId: 'otherCommune' }];
    const both = later(
      DECIDED,
      [write.followCase({ subjects }), PROCESS, '2026-12-05'],
      [write.followCase({ ...other, subjects }), PROCESS, '2026-12-06'],
    );
    const above = { id: 'province', path: 'mg' };
    const to = { id: 'otherCommune', path: 'mg.x02' };
    const merged: Move = { from: 'commune', fromPath: 'mg.x01', to, above, how: 'merged' };
    const passed = { moves: [merged], on: '2026-12-07', owner: above, judgesItself: true } as const;
    const event = { type: 'OwnerSucceeded', ...passed } as const;
    const after = evolveSuccession(given(both).state, event, PROTECTION_PROCESS.succession);
    expect(after.organisation.id).toBe('province');
    const closed = evolveEvent(after, { type: 'ProtectionCaseClosed', caseId: 'case-1', on: '2026-12-08' });
    expect(closed.organisation.id).toBe('province');
  });

  it('keeps whoever it is about, or who stepped back, from all of it', () => {
    const named = later(DECIDED, [
      write.followCase({ subjects: [{ personId: 'head', organisationId: null }], recused: ['officer'] }),
      ...([PROCESS, '2026-12-08'] as const),
    ]);
    given(named).when(write.endMeasure(1), HEAD, '2026-12-09').thenRefused('NOT_PERMITTED');
    given(named).when(write.endMeasure(1), OFFICER, '2026-12-09').thenRefused('NOT_PERMITTED');
    expect(given(named).state.responsible).toBeNull();
  });
});

describe('who sees to it', () => {
  it('is of the body, impartial, and never who stepped back', () => {
    const at = (personId: string) => given(DECIDED).when(write.responsible(personId), HEAD, '2026-12-07');
    at('officer').thenRefused('ALREADY_ASSIGNED');
    at('stranger').thenRefused('ASSIGNEE_NOT_IN_BODY');
    at('spouse').thenRefused('CONFLICT_OF_INTEREST');
    at('clerk').thenRefused('FOUR_EYES');
    at('secondOfficer').thenEvents({ type: 'ResponsibleNamed', from: 'officer', to: 'secondOfficer' });
  });

  it('tells of a breach above and to audit, whatever has become of it', () => {
    const told = given(REFUSED).when(write.BREACH, HEAD, '2026-12-08').followUps();
    expect(told).toMatchObject([{ audience: 'level-above' }, { audience: 'auditor' }]);
  });

  it('speaks of no day to come, nor of one before there was anything to see to', () => {
    const reached = (on: string) => given(DECIDED).when(write.recordCheckIn(on), OFFICER, '2026-12-08');
    reached('2026-12-09').thenRefused('DATE_IN_FUTURE');
    reached('2026-12-01').thenRefused('CHECK_IN_BEFORE_PROTECTION', { on: '2026-12-01', begunOn: '2026-12-02' });
    expect(reached('2026-12-02').state().lastCheckIn).toEqual({ on: '2026-12-02', ok: true });
  });

  it('wins no time by entering late that they reached the sender: the next word is due from that day', () => {
    const due = (on: string) => given(DECIDED).when(write.recordCheckIn(on), OFFICER, '2026-12-08').state().nextCheckIn;
    expect([due('2026-12-04'), due('2026-12-08')]).toEqual(['2027-01-03', '2027-01-07']);
    const late = given(DECIDED).when(write.recordCheckIn('2026-12-04'), OFFICER, '2027-01-20').state();
    expect(late.obligations).toContainEqual(expect.objectContaining({ key: 'protect.reach', status: 'open' }));
  });

  it('does not answer a check-in that was missed by a word from long before, nor put an older word over a newer one', () => {
    const silent = later(DECIDED, [write.CLOCK, ENGINE, '2027-01-03']);
    const owing = (on: string) =>
      given(silent)
        .when(write.recordCheckIn(on), OFFICER, '2027-01-06')
        .state()
        .obligations.filter((one) => one.key === 'protect.reach')
        .map((one) => one.status);
    expect([owing('2026-12-04'), owing('2027-01-04')]).toEqual([['open'], ['met']]);
    const unwell = later(DECIDED, [{ type: 'checkIn', ok: false, text: null }, SENDER, '2026-12-20']);
    const older = given(unwell).when(write.recordCheckIn('2026-12-04'), OFFICER, '2026-12-21').state();
    expect(older).toMatchObject({ lastCheckIn: { on: '2026-12-20', ok: false }, nextCheckIn: '2027-01-19' });
  });

  it('can act: somebody without an account is not named', () => {
    const { state } = given(DECIDED);
    const naming = write.responsible('secondOfficer');
    const context = contextFor(state, naming, { actor: HEAD, on: '2026-12-07' });
    const named = (hasAccount: boolean) => {
      const person = { ...context.facts.people['secondOfficer'], personId: 'secondOfficer', relatives: [], hasAccount };
      const people = { ...context.facts.people, secondOfficer: { posts: [], ...person } };
      return PROTECTION_PROCESS.decide(state, naming, { ...context, facts: { ...context.facts, people } });
    };
    expect(named(false)).toMatchObject({ ok: false, refusal: { code: 'RESPONSIBLE_WITHOUT_ACCOUNT' } });
    expect(named(true)).toMatchObject({ ok: true });
  });
});
