import { describe, expect, it } from 'vitest';
import type { EarlierRemediation } from '../../facts.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { contextFor, givenState } from '../given.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { HEAD, OFFICER, PROCESS } from '../people.fixture.ts';
import {
  ACCUSED,
  HELD_ON,
  SECOND,
  clear,
  conclude,
  concluded,
  follows,
  found,
  goneOn,
  underReview,
} from '../review/review.fixture.ts';
import type { CaseState } from '../state.ts';

const REMEDY = `remediation-of-${ACCUSED.id}`;
const REMEDIED = concluded(underReview(), conclude({ consequences: [follows('remediation')] }));

const moved = (nextOn: string | null) => ({ type: 'remediationMoved', remediationId: REMEDY, nextOn }) as const;
const settled = { type: 'remediationSettled', remediationId: REMEDY, result: 'done', on: '2027-03-01' } as const;

describe('a conclusion that asks for a remediation', () => {
  it('begins one process for each subject, which knows what it needs', () => {
    const done = givenState(underReview()).when(conclude({ consequences: [follows('remediation')] }), PROCESS, HELD_ON);
    expect(done.state().aftermath.remediations).toEqual([
      { remediationId: REMEDY, subjectId: ACCUSED.id, status: 'running', nextOn: null },
    ]);
    const asked = CASE_PROCESS.followUps(done.state(), done.events(), 'case/case-1').filter(
      (one) => one.kind === 'command',
    );
    expect(asked).toMatchObject([
      {
        to: `remediation/${REMEDY}`,
        command: {
          type: 'begin',
          caseId: 'case-1',
          matterId: 'matter-1',
          personId: 'branchSecretary',
          handler: 'officer',
          codes: ['DD-5'],
          recommendation: text('recommendation'),
          concludedOn: HELD_ON,
        },
      },
    ]);
  });

  it('names each beforehand, of somebody on record', () => {
    const of = (...consequences: ReturnType<typeof follows>[]) =>
      givenState(underReview({ subjects: [ACCUSED, SECOND] })).when(conclude({ consequences }), PROCESS, HELD_ON);
    const nameless = { ...follows('remediation'), remediationId: null };
    of(nameless, follows('none', SECOND)).thenRefused('REMEDIATION_ID_MISSING', { subjectId: ACCUSED.id });
    of(follows('remediation'), { ...follows('remediation', SECOND), remediationId: REMEDY }).thenRefused(
      'REMEDIATION_ID_MISSING',
      { subjectId: SECOND.id },
    );
    const unknown = { ...ACCUSED, personId: null };
    givenState(underReview({ subjects: [unknown] }))
      .when(conclude({ consequences: [follows('remediation', unknown)] }), PROCESS, HELD_ON)
      .thenRefused('SUBJECT_NOT_ON_RECORD', { subjectId: unknown.id });
  });

  it('keeps the case open until it has ended, and says when the next thing is due', () => {
    const waiting = goneOn(REMEDIED, [moved('2026-12-31'), PROCESS, '2026-12-02']);
    givenState(waiting)
      .when({ type: 'close' }, HEAD, '2026-12-03')
      .thenRefused('REMEDIATION_RUNNING', { remediations: [REMEDY], dates: ['2026-12-31'] });
    const ended = goneOn(waiting, [settled, PROCESS, '2027-03-01']);
    expect(ended.aftermath.remediations).toMatchObject([{ status: 'done', nextOn: null }]);
    givenState(ended).when({ type: 'close' }, HEAD, '2027-03-02').thenRefused('STILL_OWED');
  });

  it('hears the same twice without harm, and nothing of what it did not begin', () => {
    const waiting = goneOn(REMEDIED, [moved('2026-12-31'), PROCESS, '2026-12-02']);
    givenState(waiting).when(moved('2026-12-31'), PROCESS, '2026-12-02').thenEvents();
    const ended = goneOn(waiting, [settled, PROCESS, '2027-03-01']);
    givenState(ended).when(settled, PROCESS, '2027-03-01').thenEvents();
    givenState(ended).when(moved('2027-04-01'), PROCESS, '2027-03-01').thenEvents();
    const strange = { ...settled, remediationId: 'of-another' };
    givenState(ended)
      .when(strange, PROCESS, '2027-03-01')
      .thenRefused('REMEDIATION_UNKNOWN', { remediationId: 'of-another' });
  });
});

describe('a finding of the same kind about the same subject', () => {
  const earlier: EarlierRemediation = {
    remediationId: 'remediation-of-before',
    matterId: 'matter-before',
    personId: 'branchSecretary',
    organisationId: null,
    codes: ['DD-5', 'KT-1'],
    concludedOn: '2025-12-01',
  };
  const linked = (changes: Partial<EarlierRemediation>, finding: Parameters<typeof found>[0] = 'true-shortcoming') => {
    const state = underReview();
    const command = conclude({ findings: [found(finding)], consequences: [follows('lessons')] });
    const context = contextFor(state, command, { actor: PROCESS, on: HELD_ON });
    const facts = { ...context.facts, remediations: [{ ...earlier, ...changes }] };
    const decision = CASE_PROCESS.decide(state, command, { ...context, facts });
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision.events.filter((one) => one.type === 'RecurrenceFound');
  };

  it('is linked with a remediation within twelve months, up to the day', () => {
    expect(linked({})).toEqual([
      {
        type: 'RecurrenceFound',
        remediationId: 'remediation-of-before',
        subjectId: ACCUSED.id,
        codes: ['DD-5'],
        concludedOn: '2025-12-01',
      },
    ]);
    expect(linked({ concludedOn: '2025-11-30' })).toEqual([]);
  });

  it('is none in the same matter, of another kind, or where nothing was found true', () => {
    expect(linked({ matterId: 'matter-1' })).toEqual([]);
    expect(linked({ codes: ['KT-1'] })).toEqual([]);
    expect(linked({}, 'unfounded')).toEqual([]);
    expect(linked({ personId: 'branchMember' })).toEqual([]);
  });

  it('is told to the earlier remediation', () => {
    const [event] = linked({});
    if (event === undefined) throw new Error('no link');
    const state: CaseState = concluded(underReview(), conclude({ consequences: [follows('lessons')] }));
    expect(CASE_PROCESS.followUps(state, [event], 'case/case-1')).toEqual([
      {
        kind: 'command',
        to: 'remediation/remediation-of-before',
        command: { type: 'recordRecurrence', caseId: 'case-1', codes: ['DD-5'], on: HELD_ON },
        about: 'remediation-of-before',
      },
    ]);
  });
});

describe('a subject cleared beside another (P27)', () => {
  const BOTH = underReview({ subjects: [ACCUSED, SECOND] });
  const beside = conclude({ consequences: [follows('discipline'), { ...follows('none', SECOND), cleared: true }] });
  const DONE = concluded(BOTH, beside);
  const notice = (subjectId = SECOND.id): Extract<CaseCommand, { type: 'notifySubject' }> => ({
    ...{ type: 'notifySubject', subjectId, purpose: 'no-violation', form: 'letter', text: text('told') },
    ...{ recipients: text('recipients'), readOutAt: ['unit', 'residence'] },
  });
  const owed = (state: CaseState, key: string) =>
    state.obligations.filter((one) => one.key === key && one.status === 'open').length;

  it('is owed a written notice, though a violation was found', () => {
    expect(owed(DONE, 'restore.notice')).toBe(1);
    const told = goneOn(DONE, [notice(), OFFICER, '2026-12-04']);
    expect([owed(told, 'restore.notice'), owed(told, 'restore.read_out')]).toEqual([0, 2]);
    givenState(DONE)
      .when(notice(ACCUSED.id), OFFICER, '2026-12-04')
      .thenRefused('SUBJECT_NOT_CLEARED', { subjectId: ACCUSED.id });
  });

  it('is not cleared by the mere lack of a consequence', () =>
    givenState(concluded(BOTH, conclude({ consequences: [follows('discipline'), follows('none', SECOND)] })))
      .when(notice(), OFFICER, '2026-12-04')
      .thenRefused('SUBJECT_NOT_CLEARED'));

  it('has it read out where they wish, with minutes', () => {
    const told = goneOn(DONE, [notice(), OFFICER, '2026-12-04']);
    const readOut = (place: 'unit' | 'residence', on: string) =>
      ({ type: 'readOutClearing', subjectId: SECOND.id, place, on, minutes: text('minutes') }) as const;
    const once = goneOn(told, [readOut('unit', '2026-12-07'), HEAD, '2026-12-08']);
    expect(owed(once, 'restore.read_out')).toBe(1);
    expect(owed(goneOn(once, [readOut('residence', '2026-12-09'), HEAD, '2026-12-09']), 'restore.read_out')).toBe(0);
    givenState(told).when(readOut('unit', '2026-12-09'), HEAD, '2026-12-08').thenRefused('DATE_IN_FUTURE');
    givenState(told).when(readOut('unit', '2026-11-30'), HEAD, '2026-12-08').thenRefused('DATE_BEFORE_CONCLUSION');
  });

  it('is contradicted by a consequence, and never everybody where somebody violated', () => {
    const of = (...consequences: object[]) =>
      givenState(BOTH).when(conclude({ consequences: consequences as never }), PROCESS, HELD_ON);
    of({ ...follows('lessons'), cleared: true }, follows('none', SECOND)).thenRefused('CLEARED_WITH_CONSEQUENCE');
    of({ ...follows('none'), cleared: true }, { ...follows('none', SECOND), cleared: true }).thenRefused(
      'NOBODY_BEARS_VIOLATION',
    );
  });
});

describe('the conclusion on a denunciation of the State track', () => {
  it('is owed to every subject in five working days, and each notice meets one', () => {
    const state = concluded(underReview({ track: 'state', subjects: [ACCUSED, SECOND] }), clear(ACCUSED, SECOND));
    const open = (one: CaseState) =>
      one.obligations.filter(({ key, status }) => key === 'state.tc.conclusion_subject' && status === 'open');
    expect(open(state).map((one) => one.dueOn)).toEqual(['2026-12-08', '2026-12-08']);
    const tell = (subjectId: string) =>
      ({ type: 'notifySubject', subjectId, purpose: 'conclusion', form: 'letter', text: text('told') }) as const;
    const once = goneOn(state, [tell(ACCUSED.id), OFFICER, '2026-12-03']);
    const again = goneOn(once, [tell(ACCUSED.id), OFFICER, '2026-12-04']);
    expect([open(once).length, open(again).length]).toEqual([1, 1]);
    expect(open(goneOn(again, [tell(SECOND.id), OFFICER, '2026-12-04']))).toEqual([]);
  });
});
