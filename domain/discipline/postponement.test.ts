import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, fromEpochDay, toEpochDay } from '../calendar/day.ts';
import { postponementOf } from './postponement.ts';
import type { PostponementGround } from './postponement.ts';

const ON = '2026-11-20';
const ILL: PostponementGround = { ground: 'SERIOUSLY_ILL_IN_HOSPITAL' };
const child = (bornOn: string): PostponementGround => ({ ground: 'CHILD_UNDER_12_MONTHS', bornOn });
const pregnant = (birthExpectedOn: string | null): PostponementGround => ({ ground: 'PREGNANT', birthExpectedOn });

describe('discipline waits', () => {
  it('for a seriously ill member in hospital, looked at again every 60 days', () => {
    expect(postponementOf([ILL], ON)).toEqual({
      grounds: ['SERIOUSLY_ILL_IN_HOSPITAL'],
      reviewOn: '2027-01-19',
      legalBasis: '296-QĐ/TW ngày 30/5/2025 Đ8.7',
      confidence: 'seen',
      reviewConfidence: 'own',
    });
  });

  it('during a pregnancy, until the birth is expected, and on from there while it has not come', () => {
    expect(postponementOf([pregnant('2027-03-01')], ON)?.reviewOn).toBe('2027-03-01');
    expect(postponementOf([pregnant('2026-11-20')], ON)?.reviewOn).toBe('2027-01-19');
    expect(postponementOf([pregnant(null)], ON)?.reviewOn).toBe('2027-01-19');
  });

  it('until the day a child is 12 months old, that day no longer', () => {
    expect(postponementOf([child('2025-11-21')], ON)?.reviewOn).toBe('2026-11-21');
    expect(postponementOf([child('2025-11-20')], ON)).toBeNull();
    expect(postponementOf([child('2026-11-21')], ON)).toBeNull();
  });

  it('until the first of several grounds is to be looked at', () => {
    const both = postponementOf([child('2026-08-01'), ILL, child('2020-01-01')], ON);
    expect(both).toMatchObject({
      grounds: ['CHILD_UNDER_12_MONTHS', 'SERIOUSLY_ILL_IN_HOSPITAL'],
      reviewOn: '2027-01-19',
    });
  });

  it('for nothing else, nor before the rule was in force', () => {
    expect(postponementOf([], ON)).toBeNull();
    expect(postponementOf([ILL], '2025-05-29')).toBeNull();
  });
});

const day = fc.integer({ min: toEpochDay('2025-05-30'), max: toEpochDay('2030-12-31') }).map(fromEpochDay);
const ground = fc.oneof(fc.constant(ILL), fc.option(day).map(pregnant), day.map(child));

prop.prop([fc.array(ground, { maxLength: 4 }), day])(
  'a review always lies ahead, so that none is missed',
  (facts, on) => {
    const found = postponementOf(facts, on);
    expect(found === null || (found.reviewOn > on && found.grounds.length > 0)).toBe(true);
  },
);

prop.prop([day, fc.nat({ max: 500 })])('a birth postpones for 12 months to the day', (bornOn, n) => {
  const on = addDays(bornOn, n);
  expect(postponementOf([child(bornOn)], on) !== null).toBe(on < addMonths(bornOn, 12));
});
