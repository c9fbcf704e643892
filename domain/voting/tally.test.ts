import { describe, expect, it } from 'vitest';
import { ballotOf, rulesFor } from './ballot.fixture.ts';
import type { Counted } from './ballot.fixture.ts';
import { checkCounts } from './ballot.ts';
import type { RuleRow } from './rules.ts';
import { tally } from './tally.ts';
import type { Tally, TallyResult } from './tally.ts';

function counted(given: Counted, own: readonly RuleRow[] = []): Tally {
  const ballot = ballotOf(given);
  expect(checkCounts(ballot)).toBeNull();
  return tally(ballot, rulesFor(ballot.kind, own));
}

function resultOf(given: Counted, own: readonly RuleRow[] = []): TallyResult {
  return counted(given, own).result;
}

function sumsOf({ steps }: Tally): number[] {
  return steps.map((step) => step.counted);
}

const carried = (form: string, more: object = {}) => ({
  outcome: 'CARRIED',
  form,
  cumulated: false,
  enforceable: true,
  ...more,
});
const cumulated = { cumulated: true };

describe('a ballot to decide', () => {
  it('4 for expulsion, 2 dismissal, 2 warning, 1 reprimand of 9 add up 4, 6 to dismissal', () => {
    const count = counted({ base: 9, forms: { expulsion: 4, dismissal: 2, warning: 2, reprimand: 1 } });
    expect(sumsOf(count)).toEqual([4, 6]);
    expect(count.result).toEqual(carried('dismissal', cumulated));
  });

  it('2 for expulsion, 2 dismissal, 3 warning, 2 reprimand of 9 add up 2, 4, 7 to warning', () => {
    const count = counted({ base: 9, forms: { expulsion: 2, dismissal: 2, warning: 3, reprimand: 2 } });
    expect(sumsOf(count)).toEqual([2, 4, 7]);
    expect(count.result).toEqual(carried('warning', cumulated));
  });

  it('a form with more than half of its own needs no adding, and shows the papers of every form', () => {
    const count = counted({ base: 9, forms: { expulsion: 3, warning: 5, reprimand: 1 } });
    expect(count.result).toEqual(carried('warning'));
    expect(count.steps).toEqual([
      { form: 'expulsion', votes: 3, counted: 3, needed: 5, reached: false },
      { form: 'dismissal', votes: 0, counted: 0, needed: 5, reached: false },
      { form: 'warning', votes: 5, counted: 5, needed: 5, reached: true },
      { form: 'reprimand', votes: 1, counted: 1, needed: 5, reached: false },
    ]);
  });

  it('expulsion is decided by more than half', () => {
    expect(resultOf({ base: 9, forms: { expulsion: 5, warning: 4 } })).toEqual(carried('expulsion'));
    expect(resultOf({ base: 8, forms: { expulsion: 4, warning: 4 } })).toEqual(carried('warning', cumulated));
  });

  it('papers for no discipline, blank and invalid ones never join a form', () => {
    const count = counted({ base: 9, forms: { reprimand: 4 }, noDiscipline: 3, invalid: 1 });
    expect(count.result).toEqual({ outcome: 'NOT_DISCIPLINED' });
    expect(sumsOf(count)).toEqual([0, 0, 0, 4]);
    expect(resultOf({ base: 9, forms: {}, noDiscipline: 9 })).toEqual({ outcome: 'NOT_DISCIPLINED' });
  });

  it('half is not more than half: a tie disciplines nobody', () => {
    expect(resultOf({ base: 4, forms: { warning: 2 }, noDiscipline: 2 })).toEqual({ outcome: 'NOT_DISCIPLINED' });
    expect(resultOf({ base: 4, forms: { warning: 2, reprimand: 2 } })).toEqual(carried('reprimand', cumulated));
  });

  it.each([
    [3, 1, 2],
    [4, 2, 3],
    [5, 2, 3],
  ])('in a body of %i, %i papers are too few and %i enough', (base, few, enough) => {
    expect(resultOf({ base, forms: { warning: few } })).toEqual({ outcome: 'NOT_DISCIPLINED' });
    expect(resultOf({ base, forms: { warning: enough } })).toEqual(carried('warning'));
  });

  it('neither who is absent nor who is recused lowers the number that is needed', () => {
    const few = { base: 9, present: 7, recused: 2, forms: { warning: 4, reprimand: 0 }, noDiscipline: 1 };
    expect(resultOf(few)).toEqual({ outcome: 'NOT_DISCIPLINED' });
    expect(resultOf({ ...few, forms: { warning: 5 }, noDiscipline: 0 })).toEqual(carried('warning'));
  });

  it('a dated rule of the body may count only those present and not recused', () => {
    const own = ruleRow({ key: 'vote.base', value: 'present-unrecused' });
    const few = { base: 9, present: 7, recused: 2, forms: { warning: 3 }, noDiscipline: 2 };
    expect(resultOf(few)).toEqual({ outcome: 'NOT_DISCIPLINED' });
    expect(resultOf(few, [own])).toEqual(carried('warning'));
    const unrecused = ruleRow({ key: 'vote.base', value: 'entitled-unrecused' });
    expect(counted(few, [unrecused]).base).toBe(7);
  });

  it('an organisation is dissolved by more than half, else the papers go on to warning', () => {
    const organisation = { subjectKind: 'organisation', base: 9 } as const;
    expect(resultOf({ ...organisation, forms: { dissolution: 5, warning: 4 } })).toEqual(carried('dissolution'));
    expect(resultOf({ ...organisation, forms: { dissolution: 4, warning: 1 } })).toEqual(carried('warning', cumulated));
  });
});

describe('a ballot to propose', () => {
  it('5 of 9 for expulsion do not propose it, and nothing is added: the count is reported up', () => {
    const count = counted({ kind: 'propose', base: 9, forms: { expulsion: 5, dismissal: 4 } });
    expect(count.result).toEqual({ outcome: 'NO_MAJORITY' });
    expect(sumsOf(count)).toEqual([5, 4, 0, 0]);
    expect(count.steps.map((step) => step.needed)).toEqual([6, 5, 5, 5]);
  });

  it.each([
    [3, 1, 2],
    [4, 2, 3],
    [5, 3, 4],
    [9, 5, 6],
    [10, 6, 7],
  ])('in a body of %i, %i papers do not propose expulsion or dissolution and %i do', (base, few, enough) => {
    const outcome = (n: number) => [
      resultOf({ kind: 'propose', base, forms: { expulsion: n } }).outcome,
      resultOf({ kind: 'propose', subjectKind: 'organisation', base, forms: { dissolution: n } }).outcome,
    ];
    expect(outcome(few)).toEqual(['NO_MAJORITY', 'NO_MAJORITY']);
    expect(outcome(enough)).toEqual(['CARRIED', 'CARRIED']);
  });

  it('the lighter forms are proposed by more than half', () => {
    expect(resultOf({ kind: 'propose', base: 9, forms: { dismissal: 5, expulsion: 4 } })).toEqual(carried('dismissal'));
    expect(resultOf({ kind: 'propose', base: 8, forms: { warning: 4, reprimand: 4 } })).toEqual({
      outcome: 'NO_MAJORITY',
    });
  });

  it('even a majority for no discipline is reported up, unless a rule of the body says that it ends the matter', () => {
    const none = { kind: 'propose', base: 9, forms: { warning: 1 }, noDiscipline: 8 } as const;
    expect(resultOf(none)).toEqual({ outcome: 'NO_MAJORITY' });
    const own = ruleRow({ key: 'vote.propose.no_majority', value: 'not-disciplined' });
    expect(resultOf(none, [own])).toEqual({ outcome: 'NOT_DISCIPLINED' });
  });
});

describe('a form out of time on the paper', () => {
  const outOfTime = ['reprimand'] as const;

  it('carries like any other, and is marked as not to be enforced', () => {
    const expected = carried('reprimand', { enforceable: false });
    expect(resultOf({ base: 9, outOfTime, forms: { reprimand: 5, warning: 4 } })).toEqual(expected);
    expect(resultOf({ base: 9, outOfTime, forms: { reprimand: 4, warning: 4 } })).toEqual({
      ...expected,
      ...cumulated,
    });
  });

  it('never raises a heavier form, which stays enforceable when it carries itself', () => {
    expect(resultOf({ base: 9, outOfTime, forms: { warning: 4, reprimand: 5 } })).not.toMatchObject({
      form: 'warning',
    });
    expect(resultOf({ base: 9, outOfTime, forms: { warning: 5, reprimand: 4 } })).toEqual(carried('warning'));
  });
});

it('a result names the rules it rests on, with how sure we are of them', () => {
  const { rules } = counted({ kind: 'propose', base: 9, forms: { expulsion: 6 } });
  expect(rules.map(({ key, version, confidence }) => `${key} ${version} ${confidence}`)).toEqual([
    'vote.threshold 4 memory',
    'vote.threshold 2 seen',
    'vote.base 1 assumed',
    'vote.cumulate 1 seen',
    'vote.propose.no_majority 1 assumed',
  ]);
});

function ruleRow(
  rule:
    | { key: 'vote.base'; value: 'present-unrecused' | 'entitled-unrecused' }
    | { key: 'vote.propose.no_majority'; value: 'not-disciplined' },
): RuleRow {
  const shared = { version: 2, name: 'Quy định riêng', legalBasis: 'test', confidence: 'local' } as const;
  return { ...rule, ...shared, conditions: { body: 'branch' }, effectiveFrom: null, effectiveTo: null };
}
