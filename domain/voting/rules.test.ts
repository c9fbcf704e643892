import { describe, expect, it } from 'vitest';
import { ballotRules } from './ballot-rules.ts';
import { MODE_REFUSALS, checkVotingMode } from './mode.ts';
import { VOTING_RULES, selectRule } from './rules.ts';
import type { RuleRow, VotedMatter } from './rules.ts';

const TODAY = '2026-11-20';
const asked = { on: TODAY, conditions: {} };

describe('the rules of voting', () => {
  it('have one row for a key, its conditions and its first day, with a basis', () => {
    const ids = VOTING_RULES.map((row) => `${row.key} ${JSON.stringify(row.conditions)} ${row.effectiveFrom ?? ''}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const versions = VOTING_RULES.map((row) => `${row.key} ${row.version}`);
    expect(new Set(versions).size).toBe(versions.length);
    expect(VOTING_RULES.filter((row) => row.legalBasis.length < 5 || row.name.length < 5)).toEqual([]);
  });

  it('count at least two thirds for a quorum, of all entitled, report a proposal without majority: all assumed', () => {
    expect(selectRule(VOTING_RULES, 'vote.quorum', asked)).toMatchObject({
      value: { n: 2, of: 3, more: false },
      confidence: 'assumed',
    });
    expect(selectRule(VOTING_RULES, 'vote.base', asked)).toMatchObject({ value: 'entitled', confidence: 'assumed' });
    expect(selectRule(VOTING_RULES, 'vote.propose.no_majority', asked)).toMatchObject({
      value: 'report-up',
      confidence: 'assumed',
    });
    expect(selectRule(VOTING_RULES, 'vote.subject_on_self', asked)).toMatchObject({ value: false });
  });

  it('are those in force on the day of the vote, both ends included', () => {
    const version = (on: string) => selectRule(VOTING_RULES, 'vote.threshold', { on, conditions: {} })?.version ?? null;
    expect(['2021-07-27', '2021-07-28', '2026-04-10', '2026-04-11'].map(version)).toEqual([null, 1, 1, 2]);
  });

  it('give way to the row that meets more of the facts', () => {
    const value = (ballot: string, form: string) =>
      selectRule(VOTING_RULES, 'vote.threshold', { on: TODAY, conditions: { ballot, form } })?.value.of;
    expect(value('propose', 'expulsion')).toBe(3);
    expect(value('propose', 'dissolution')).toBe(3);
    expect(value('propose', 'dismissal')).toBe(2);
    expect(value('decide', 'expulsion')).toBe(2);
  });

  it('give way to an older row that meets more of the facts, wherever it stands', () => {
    const general = VOTING_RULES.filter((row) => row.key === 'vote.quorum').map((row) => ({ ...row, version: 7 }));
    const own = general.map((row) => ({ ...row, version: 3, conditions: { body: 'branch' } }));
    const version = (rows: readonly RuleRow[], body: string) =>
      selectRule(rows, 'vote.quorum', { on: TODAY, conditions: { body } })?.version;
    for (const rows of [
      [...general, ...own],
      [...own, ...general],
    ]) {
      expect([version(rows, 'branch'), version(rows, 'committee')]).toEqual([3, 7]);
    }
  });

  it('let nobody vote where one of them is missing', () => {
    const find = (rows: readonly RuleRow[], on = TODAY) => ballotRules(rows, { on, kind: 'decide', body: 'branch' });
    expect(find(VOTING_RULES)).not.toBeNull();
    expect(find(VOTING_RULES, '2021-07-27')).toBeNull();
    for (const key of ['vote.threshold', 'vote.base', 'vote.quorum', 'vote.cumulate', 'vote.propose.no_majority']) {
      expect(find(VOTING_RULES.filter((row) => row.key !== key)), key).toBeNull();
    }
  });
});

describe('the way of voting', () => {
  const OWN: RuleRow = {
    key: 'vote.modes',
    version: 9,
    name: 'Quy chế làm việc',
    conditions: { body: 'committee' },
    value: ['paper', 'electronic', 'written-consultation'],
    legalBasis: 'test',
    confidence: 'local',
    effectiveFrom: null,
    effectiveTo: null,
  };
  const code = (mode: 'paper' | 'electronic' | 'written-consultation', matter: VotedMatter, rows = VOTING_RULES) =>
    checkVotingMode(mode, { matter, body: 'committee', on: TODAY }, rows)?.code ?? null;

  it('is paper, always', () => {
    expect(code('paper', 'discipline')).toBeNull();
    expect(code('paper', 'other', [])).toBeNull();
  });

  it.each(['discipline', 'finding', 'appeal'] as const)('is never written consultation for %s', (matter) => {
    expect(code('written-consultation', matter)).toBe(MODE_REFUSALS[0]);
    expect(code('written-consultation', matter, [...VOTING_RULES, OWN])).toBe(MODE_REFUSALS[0]);
  });

  it('is written consultation for other business', () => expect(code('written-consultation', 'other')).toBeNull());

  it('is the electronic ballot only where a rule of the body opens it', () => {
    expect(code('electronic', 'discipline')).toBe(MODE_REFUSALS[1]);
    expect(code('electronic', 'discipline', [OWN])).toBeNull();
  });

  it('is not guessed where no rule is in force', () =>
    expect(code('electronic', 'discipline', [])).toBe(MODE_REFUSALS[2]));
});
