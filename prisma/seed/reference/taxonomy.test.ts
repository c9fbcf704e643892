import { describe, expect, it } from 'vitest';
import { ROLES as ROLE_CODES } from '../../../domain/process.ts';
import {
  CHANNELS as CHANNEL_CODES,
  isAllegationCode,
  SUBMISSION_KINDS as KIND_CODES,
} from '../../../domain/taxonomy/codes.ts';
import { DECLINE_REASONS as DECLINE_RULES } from '../../../domain/taxonomy/decline.ts';
import {
  CHANNELS,
  DECLINE_REASONS,
  MANIFESTATIONS,
  PROHIBITED_ACTS,
  ROLES,
  STATE_MATTERS,
  SUBMISSION_KINDS,
  VIOLATION_FIELDS,
} from './taxonomy.ts';

const codes = (rows: readonly { code: string }[]) => rows.map((row) => row.code);

describe('the classifications', () => {
  it('have nine manifestations in each of three groups', () => {
    const sizes = ['political-ideology', 'ethics-lifestyle', 'self-evolution'].map(
      (group) => MANIFESTATIONS.filter((row) => row.group === group).length,
    );
    expect(sizes).toEqual([9, 9, 9]);
  });

  it('have nineteen prohibited acts on any day, by the rule then in force', () => {
    const inForce = (on: string) =>
      PROHIBITED_ACTS.filter((act) => act.effectiveFrom <= on && (act.effectiveTo === null || on <= act.effectiveTo));
    expect(new Set(inForce('2026-07-25').map((act) => act.rule))).toEqual(new Set(['37-QĐ/TW']));
    expect(new Set(inForce('2026-07-26').map((act) => act.rule))).toEqual(new Set(['207-QĐ/TW']));
    const numbers = Array.from({ length: 19 }, (_, i) => i + 1);
    expect(inForce('2026-07-25').map((act) => act.number)).toEqual(numbers);
    expect(inForce('2026-07-26').map((act) => act.number)).toEqual(numbers);
  });

  it('have twenty fields of violation and nine State matters', () => {
    expect([VIOLATION_FIELDS.length, STATE_MATTERS.length]).toEqual([20, 9]);
  });

  it('use each code once, in the form the commands accept', () => {
    const all = codes([...MANIFESTATIONS, ...PROHIBITED_ACTS, ...VIOLATION_FIELDS, ...STATE_MATTERS]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => !isAllegationCode(code))).toEqual([]);
  });
});

describe('the words of intake', () => {
  it('cover every kind, channel and role of the domain, and no other', () => {
    expect(codes(SUBMISSION_KINDS)).toEqual([...KIND_CODES]);
    expect(codes(CHANNELS)).toEqual([...CHANNEL_CODES]);
    expect(codes(ROLES)).toEqual([...ROLE_CODES]);
  });

  it('cover every reason to decline, for the same kinds as the rule, and offer no other', () => {
    expect(codes(DECLINE_REASONS)).toEqual(DECLINE_RULES.map((rule) => rule.code));
    expect(DECLINE_REASONS.filter((row) => row.label === '')).toEqual([]);
    for (const rule of DECLINE_RULES) {
      expect(DECLINE_REASONS.find((row) => row.code === rule.code)?.kinds, rule.code).toEqual(rule.kinds);
    }
  });

  it('say something about everything', () => {
    const rows = [
      ...SUBMISSION_KINDS,
      ...CHANNELS,
      ...ROLES,
      ...DECLINE_REASONS,
      ...MANIFESTATIONS,
      ...PROHIBITED_ACTS,
    ];
    expect(rows.filter((row) => row.label.trim().length < 5).map((row) => row.code)).toEqual([]);
  });
});
