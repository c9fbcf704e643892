import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import { about, text } from '../commands.fixture.ts';
import { givenState, morning } from '../given.fixture.ts';
import { HEAD, PROCESS } from '../people.fixture.ts';
import {
  ACCUSED,
  HELD_ON,
  MEETING,
  SECOND,
  awaitingAgenda,
  clear,
  conclude,
  concluded,
  follows,
  found,
  heard,
  owedSince,
  underReview,
} from './review.fixture.ts';
import type { CaseState } from '../state.ts';

const DISCIPLINE = `discipline-of-${ACCUSED.id}`;

/** Keys, owners and last days of what is newly owed. */
function owedAfter(state: CaseState, before: CaseState): [key: string, owner: string, dueOn: string][] {
  const known = before.obligations.map((one) => one.id);
  return state.obligations
    .filter((one) => one.status === 'open' && !known.includes(one.id))
    .map(({ key, owner, dueOn }) => [key, owner.kind === 'person' ? owner.personId : owner.role, dueOn]);
}

describe('a conclusion', () => {
  it('is decided by the body in its meeting, and ends the review', () => {
    const done = givenState(underReview()).when(conclude(), PROCESS, HELD_ON);
    expect(done.events()[0]).toMatchObject({
      type: 'CaseConcluded',
      on: HELD_ON,
      decided: { by: 'body', organisationId: 'commune', meetingId: MEETING, signedAs: 'for-body' },
    });
    // The body that met, which need not be the one that owns the case.
    const [other] = givenState(underReview())
      .when(conclude({ organisationId: 'province' }), PROCESS, HELD_ON)
      .events();
    expect(other).toMatchObject({ decided: { organisationId: 'province' } });
    expect(done.state()).toMatchObject({
      stage: 'FOLLOW_UP',
      outcome: 'CONCLUDED',
      agenda: null,
      conclusion: { meetingId: MEETING, on: HELD_ON, issuedOn: null },
      disciplines: [{ disciplineId: DISCIPLINE, subjectId: ACCUSED.id, status: 'running' }],
    });
  });

  it('is heard only from the meeting on whose agenda the case stands', () => {
    givenState(underReview())
      .when(conclude({ meetingId: 'meeting-2' }), PROCESS, HELD_ON)
      .thenRefused('NOT_ON_AGENDA', { meetingId: 'meeting-2' });
    givenState(awaitingAgenda()).when(conclude(), PROCESS, HELD_ON).thenRefused('NOT_ON_AGENDA');
    givenState(underReview()).when(conclude(), HEAD, HELD_ON).thenRefused('NOT_PERMITTED');
  });

  it('speaks of every allegation exactly once', () => {
    const of = (...findings: ReturnType<typeof found>[]) =>
      givenState(underReview()).when(conclude({ findings }), PROCESS, HELD_ON);
    of().thenRefused('FINDINGS_INCOMPLETE', { allegationIds: ['allegation-1'], unexpected: [] });
    of(found('true-violation'), found('unfounded')).thenRefused('FINDINGS_INCOMPLETE', {
      unexpected: ['allegation-1'],
    });
    of(found('true-violation'), found('unfounded', 'allegation-2')).thenRefused('FINDINGS_INCOMPLETE', {
      unexpected: ['allegation-2'],
    });
  });

  it('says for every subject exactly once what follows', () => {
    const of = (...consequences: ReturnType<typeof follows>[]) =>
      givenState(underReview({ subjects: [ACCUSED, SECOND] })).when(conclude({ consequences }), PROCESS, HELD_ON);
    of(follows('lessons')).thenRefused('CONSEQUENCES_INCOMPLETE', { subjectIds: [SECOND.id] });
    of(follows('lessons'), follows('none'), follows('none', SECOND)).thenRefused('CONSEQUENCES_INCOMPLETE', {
      unexpected: [ACCUSED.id],
    });
  });

  it('asks for discipline only where a violation was found true', () => {
    for (const finding of ['unfounded', 'not-enough-basis', 'true-shortcoming'] as const) {
      givenState(underReview())
        .when(conclude({ findings: [found(finding)] }), PROCESS, HELD_ON)
        .thenRefused('DISCIPLINE_NEEDS_VIOLATION', { subjects: [ACCUSED.id] });
    }
  });

  it('asks for discipline only of whom the Party can discipline', () => {
    const official = { ...ACCUSED, kind: 'non-member-official' } as const;
    givenState(underReview({ subjects: [official] }))
      .when(conclude(), PROCESS, HELD_ON)
      .thenRefused('DISCIPLINE_NOT_FOR_KIND', { subjectId: official.id, kind: 'non-member-official' });
    for (const kind of ['probationary-member', 'organisation'] as const) {
      expect(concluded(underReview({ subjects: [{ ...ACCUSED, kind }] })).disciplines).toHaveLength(1);
    }
  });

  it('begins a process of its own for every subject it disciplines', () => {
    const without = { ...follows('discipline'), disciplineId: null };
    givenState(underReview())
      .when(conclude({ consequences: [without] }), PROCESS, HELD_ON)
      .thenRefused('DISCIPLINE_ID_MISSING', { subjectId: ACCUSED.id });
    const shared = { ...follows('discipline', SECOND), disciplineId: DISCIPLINE };
    givenState(underReview({ subjects: [ACCUSED, SECOND] }))
      .when(conclude({ consequences: [follows('discipline'), shared] }), PROCESS, HELD_ON)
      .thenRefused('DISCIPLINE_ID_MISSING', { subjectId: SECOND.id });
  });

  it('heard of later counts as done when it is heard of; what it owes runs from the day of the meeting (P36)', () => {
    const owing = underReview({ obligations: [owedSince('party.tc.settle', '2026-09-03')] });
    expect(owing.obligations[0]?.dueOn).toBe('2026-12-02');
    const heardOn = (on: string) => givenState(owing).when(conclude(), PROCESS, on).state().obligations;
    expect(heardOn('2026-12-02')[0]).toMatchObject({ status: 'met', late: false });
    expect(heardOn('2026-12-03')[0]).toMatchObject({ status: 'met', late: true });
    const issue = heardOn('2026-12-03').find((one) => one.key === 'party.conclusion.issue');
    expect(issue).toMatchObject({ startedOn: HELD_ON, dueOn: '2026-12-15' });
  });

  it('disciplines nobody who is not on record', () => {
    const unknown = { ...ACCUSED, personId: null, organisationId: null };
    givenState(underReview({ subjects: [unknown] }))
      .when(conclude(), PROCESS, HELD_ON)
      .thenRefused('SUBJECT_NOT_ON_RECORD', { subjectId: ACCUSED.id });
    const lessons = conclude({ consequences: [follows('lessons')] });
    expect(
      givenState(underReview({ subjects: [unknown] }))
        .when(lessons, PROCESS, HELD_ON)
        .state().stage,
    ).toBe('FOLLOW_UP');
  });

  it('leaves nothing owed of the way to it, and nothing to withdraw or resume', () => {
    const keys = ['party.insp.dhvp.other', 'verification.report', 'report.decide', 'review.agenda'];
    const fallen = ['pause.review', 'withdrawal.decide'];
    const obligations = [...keys, ...fallen].map((key) => owedSince(key, '2026-11-20'));
    const after = concluded(underReview({ obligations }));
    const statusOf = (key: string) => after.obligations.find((one) => one.key === key)?.status;
    expect(keys.map(statusOf)).toEqual(['met', 'met', 'met', 'met']);
    expect(fallen.map(statusOf)).toEqual(['cancelled', 'cancelled']);
  });

  it('that comes while the settlement stands still is late only by the days that counted', () => {
    const began = owedSince('party.tc.settle', '2026-08-20');
    const pause = {
      kind: 'pause',
      from: '2026-11-10',
      until: null,
      reason: 'why',
      recordedAt: morning('2026-11-10'),
    } as const;
    const paused = { ...began, ledger: [pause] };
    expect(began.dueOn).toBe('2026-11-18');
    const standing = underReview({
      obligations: [paused],
      pause: { ground: 'WAITING_FOR_ASSESSMENT', from: '2026-11-10', by: 'head' },
    });
    const after = concluded(standing);
    expect(after.pause).toBeNull();
    expect(after.obligations[0]).toMatchObject({ status: 'met', late: false, dueOn: '2026-12-09' });
    const late = concluded(underReview({ obligations: [began] }));
    expect(late.obligations[0]).toMatchObject({ status: 'met', late: true });
  });

  it('on the Party track owes the paper in ten working days and the sender the result in five, by the leader', () => {
    const before = underReview();
    expect(owedAfter(concluded(before), before)).toEqual([
      ['party.conclusion.issue', 'HEAD', '2026-12-15'],
      ['party.tc.result_sender', 'officer', '2026-12-08'],
    ]);
  });

  it('is told to the sender by the handler where there is one, and by the head where there is nobody else', () => {
    const ownerOf = (state: CaseState) => owedAfter(concluded(state), state).at(-1)?.[1];
    expect(ownerOf(underReview({ handler: 'secondOfficer' }))).toBe('secondOfficer');
    expect(ownerOf(underReview({ verification: null }))).toBe('HEAD');
  });

  it('on a report owes the sender an answer by our own rule, not by that of denunciations', () => {
    const before = underReview({ kind: 'report' });
    expect(owedAfter(concluded(before), before).map(([key]) => key)).toEqual([
      'party.conclusion.issue',
      'answer.sender',
    ]);
  });

  it('on a denunciation of the State track is sent in five working days and made public in seven', () => {
    const before = underReview({ track: 'state' });
    expect(owedAfter(concluded(before), before)).toEqual([
      ['state.tc.conclusion_send', 'officer', '2026-12-08'],
      ['state.tc.publish', 'officer', '2026-12-10'],
      ['state.tc.conclusion_subject', 'officer', '2026-12-08'],
    ]);
  });

  it('on a complaint of the State track has no period of the law on denunciations', () => {
    const before = underReview({ track: 'state', kind: 'complaint' });
    expect(owedAfter(concluded(before), before).map(([key]) => key)).toEqual(['answer.sender']);
  });

  it('is owed to the press in five working days, and reported back to the body that passed the letter on in seven', () => {
    const press = underReview({ senderType: 'press' });
    expect(owedAfter(concluded(press), press)).toContainEqual(['press.conclusion', 'officer', '2026-12-08']);
    const relay = underReview({ senderType: 'body' });
    expect(owedAfter(concluded(relay), relay)).toContainEqual(['intake.report_back', 'officer', '2026-12-10']);
  });

  it('that clears subjects owes each who had been told a notice that restores their name', () => {
    const told = underReview({ subjects: [ACCUSED, SECOND] });
    const restored = concluded(told, clear(ACCUSED, SECOND)).obligations.filter((one) => one.key === 'restore.notice');
    expect(restored.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['restore.notice#1', '2026-12-15'],
      ['restore.notice#2', '2026-12-15'],
    ]);
  });

  it('restores nobody who never knew, nobody for whom something follows, and nobody beside a true violation', () => {
    const keysAfter = (state: CaseState, command = clear()) =>
      owedAfter(concluded(state, command), state).map(([key]) => key);
    const told = underReview();
    const { verification } = told;
    const untold = { ...told, verification: verification && { ...verification, hearings: [heard(ACCUSED, null)] } };
    expect(keysAfter(told)).toContain('restore.notice');
    expect(keysAfter(untold)).not.toContain('restore.notice');
    expect(keysAfter(told, { ...clear(), consequences: [follows('lessons')] })).not.toContain('restore.notice');
    expect(keysAfter(told, conclude({ consequences: [follows('none')] }))).not.toContain('restore.notice');
  });

  it('that refers the matter owes the handing over within a day, unless it was handed over before', () => {
    const refer = conclude({ consequences: [follows('referral')] });
    const before = underReview();
    const [crime] = concluded(before, refer).obligations.filter((one) => one.key === 'refer.crime');
    expect(crime).toMatchObject({ owner: { role: 'HEAD' }, dueAt: '2026-12-02T02:00:00.000Z' });
    const keysOf = (state: CaseState) => owedAfter(concluded(state, refer), state).map(([key]) => key);
    expect(
      keysOf(underReview({ referral: { body: 'police', on: '2026-11-01', rounds: 1, isFinal: false } })),
    ).not.toContain('refer.crime');
    expect(keysOf(underReview({ obligations: [owedSince('refer.crime', HELD_ON)] }))).not.toContain('refer.crime');
  });

  it('only records lessons and remediation', () => {
    const before = underReview();
    const plain = owedAfter(concluded(before), before);
    for (const consequence of ['lessons', 'remediation'] as const) {
      const after = concluded(before, conclude({ consequences: [follows(consequence)] }));
      expect(owedAfter(after, before)).toEqual(plain);
      expect(after.disciplines).toEqual([]);
    }
  });
});

it('without rows for its periods a conclusion still ends the review', () => {
  const none = CASE_POLICIES.filter((row) => !row.key.startsWith('party.'));
  const anonymous = underReview({ subjects: [about()], obligations: [] });
  const command = conclude({
    findings: [found('unfounded')],
    consequences: [follows('none', about())],
    text: text('t'),
  });
  givenState(anonymous)
    .when(command, PROCESS, HELD_ON, none)
    .thenEvents({ type: 'CaseConcluded' }, { obligation: { key: 'restore.notice' } });
});
