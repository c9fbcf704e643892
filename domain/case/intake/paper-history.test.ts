import { describe, expect, it } from 'vitest';
import { classify, confirm, register } from '../commands.fixture.ts';
import { followUps } from '../follow-ups.ts';
import { given, lived } from '../given.fixture.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import type { PaperHistory } from './paper-register.ts';

const OPEN: PaperHistory = { acceptedOn: null, answeredOn: null, ended: null };
const TODAY = '2026-10-12';

function letter(receivedOn: string, paper: Partial<PaperHistory> = {}) {
  const imported = { importId: 'i1', row: 3, number: '12a', confirmedBy: 'head', paper: { ...OPEN, ...paper } };
  return register(receivedOn, { imported, kind: 'report' });
}

describe('a letter from an old register', () => {
  it('has its clock from the day on paper, every step that fell due recorded once, in order and late', () => {
    const { events, state } = given([]).when(letter('2026-09-07'), ENGINE, TODAY);
    expect(state()).toMatchObject({ stage: 'INTAKE', receivedOn: '2026-09-07', origin: { kind: 'import', ref: 'i1' } });
    const notice = state().obligations.find((one) => one.key === 'intake.head_notice');
    expect(notice?.startedOn).toBe('2026-09-07');
    const reached = events().filter((one) => one.type === 'LadderStepsReached');
    expect(reached).toHaveLength(1);
    expect(reached[0]?.marks.map(({ step, late }) => [step, late])).toEqual([
      ['remind.5', true],
      ['remind.1', true],
      ['remind.0', true],
      ['escalate.1', true],
      ['escalate.2', true],
      ['escalate.3', true],
      ['escalate.repeat.1', true],
      ['escalate.repeat.2', false],
    ]);
  });

  it('tells nobody by itself: one digest follows for each owner', () => {
    const { events, state } = given([]).when(letter('2026-09-07'), ENGINE, TODAY);
    expect(followUps(state(), events(), 'case/c1')).toEqual([]);
    const plain = given([]).when(register('2026-09-07'), ENGINE, TODAY);
    expect(followUps(plain.state(), plain.events(), 'case/c1').length).toBeGreaterThan(0);
  });

  it('needs nobody else for its old day of receipt: whoever started the import has confirmed it (P36)', () => {
    const story = lived([letter('2026-09-07'), ENGINE, TODAY]);
    expect(given(story).state).toMatchObject({ receiptDate: { status: 'confirmed', by: 'head' } });
    given(story).when(confirm('2026-09-07'), HEAD, TODAY).thenRefused('RECEIPT_DATE_NOT_QUESTIONED');
  });

  it('that is finished on paper comes in closed, owes nothing and needs no run of its own', () => {
    const ended = { on: '2026-09-20', outcome: 'GUIDED' } as const;
    const closed = given([]).when(letter('2026-09-07', { ended }), ENGINE, TODAY);
    expect(closed.state()).toMatchObject({ stage: 'CLOSED', outcome: 'GUIDED', kind: 'report', obligations: [] });
    expect(CASE_PROCESS.isFinished(closed.state())).toBe(true);
    closed.thenEvents(
      { type: 'CaseRegistered', receivedOn: '2026-09-07' },
      { type: 'ReceiptDateConfirmed', by: 'head' },
      { type: 'PaperHistoryRecorded', row: 3, number: '12a', ended },
    );
  });

  it('whose sender had word on paper is not owed the first word again', () => {
    const keys = given([])
      .when(letter('2026-09-07', { answeredOn: '2026-09-10' }), ENGINE, TODAY)
      .state()
      .obligations.map((one) => one.key);
    expect(keys).toEqual(['intake.internal_sort']);
  });

  it('that was taken on has the periods of the settlement from that day, once it is classified', () => {
    const story = lived([letter('2026-09-07', { acceptedOn: '2026-09-14' }), ENGINE, TODAY]);
    const { obligations, acceptedOn } = given(story)
      .when(classify({ kind: 'complaint', track: 'state' }), SCREENER, TODAY)
      .state();
    expect(acceptedOn).toBe('2026-09-14');
    expect(obligations.find((one) => one.key === 'state.kn.first')?.startedOn).toBe('2026-09-14');
  });
});
