import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { addMonths, dayOfWeek, fromEpochDay, toEpochDay } from '../calendar/day.ts';
import { EFFECT_REFUSALS, effectiveFrom, isBinding, lapseOf } from './effect.ts';
import type { LapseFacts } from './effect.ts';
import { DISCIPLINE_POLICIES } from './policies.fixture.ts';

/** A reprimand announced on 24/4/2026 (CASE-02), without appeal, unless said otherwise. */
function lapse(facts: Partial<LapseFacts> = {}) {
  const given = { form: 'reprimand', announcedOn: '2026-04-24', appeals: [], newViolationsOn: [], organisationIds: [] };
  return lapseOf({ ...given, form: 'reprimand', ...facts }, DISCIPLINE_POLICIES, HANOI);
}

describe('a decision is in force', () => {
  it('of a branch from the announcement of the vote, before any paper exists', () => {
    for (const body of ['branch', 'host-branch'] as const) {
      expect(effectiveFrom(body, { voteAnnouncedOn: '2026-04-24', signedOn: null })).toMatchObject({
        ok: true,
        effectiveFrom: '2026-04-24',
      });
      const notYet = effectiveFrom(body, { voteAnnouncedOn: null, signedOn: '2026-04-30' });
      expect(notYet).toMatchObject({ ok: false, refusal: { code: EFFECT_REFUSALS[0] } });
    }
  });

  it.each(['inspection-committee', 'standing-committee', 'committee'] as const)('of a %s from its signing', (body) => {
    const signed = effectiveFrom(body, { voteAnnouncedOn: '2026-10-01', signedOn: '2026-10-05' });
    expect(signed).toMatchObject({ ok: true, effectiveFrom: '2026-10-05', confidence: 'seen' });
    const notYet = effectiveFrom(body, { voteAnnouncedOn: '2026-10-01', signedOn: null });
    expect(notYet).toMatchObject({ ok: false, refusal: { code: EFFECT_REFUSALS[1] } });
  });
});

describe('a decision lapses by itself', () => {
  it('12 months after its announcement, on a Saturday too (CASE-02)', () => {
    expect(dayOfWeek('2027-04-24')).toBe(6);
    expect(lapse()).toMatchObject({ lapsesOn: '2027-04-24', heldBack: false, confidence: 'memory' });
  });

  it.each(['expulsion', 'dissolution'] as const)('never when it was %s', (form) =>
    expect(lapse({ form })).toEqual({ lapsesOn: null, reason: 'NEVER_LAPSES' }),
  );

  it('not while an appeal is open, at whatever level', () => {
    const open = { lapsesOn: null, reason: 'APPEAL_OPEN' };
    expect(lapse({ appeals: [{ settledOn: null }] })).toEqual(open);
    expect(lapse({ appeals: [{ settledOn: '2026-08-03' }, { settledOn: null }] })).toEqual(open);
  });

  it('on its day when the appeal was settled before, and with the settlement when that came later', () => {
    expect(lapse({ appeals: [{ settledOn: '2026-08-03' }] })).toMatchObject({
      lapsesOn: '2027-04-24',
      heldBack: false,
    });
    expect(lapse({ appeals: [{ settledOn: '2027-05-10' }] })).toMatchObject({ lapsesOn: '2027-05-10', heldBack: true });
  });

  it('with the changed form, counted anew, when the appeal lowered a warning to a reprimand (CASE-08)', () => {
    const warning = lapse({ form: 'warning', announcedOn: '2026-10-20' });
    const lowered = lapse({ form: 'reprimand', announcedOn: '2026-12-15', appeals: [{ settledOn: '2026-12-10' }] });
    expect([warning.lapsesOn, lowered.lapsesOn]).toEqual(['2027-10-20', '2027-12-15']);
  });

  it('not after a further violation up to the last day, but after a later or an earlier one', () => {
    const after = (day: string) => lapse({ newViolationsOn: [day] }).lapsesOn;
    expect(after('2026-04-24')).toBeNull();
    expect(after('2027-04-24')).toBeNull();
    expect(after('2027-04-25')).toBe('2027-04-24');
    expect(after('2026-04-23')).toBe('2027-04-24');
  });

  it('not before it is announced, nor by a rule that is not there', () => {
    expect(lapse({ announcedOn: null })).toEqual({ lapsesOn: null, reason: 'NOT_ANNOUNCED' });
    expect(lapse({ announcedOn: '2016-07-25' })).toEqual({ lapsesOn: null, reason: 'NO_RULE' });
  });
});

it('a decision binds from its first to its last day, both included', () => {
  const binding = (on: string) => isBinding('2026-04-24', lapse(), on);
  expect(['2026-04-23', '2026-04-24', '2027-04-24', '2027-04-25'].map(binding)).toEqual([false, true, true, false]);
  expect(isBinding('2026-04-24', lapse({ form: 'expulsion' }), '2099-01-01')).toBe(true);
});

const day = fc.integer({ min: toEpochDay('2016-07-26'), max: toEpochDay('2040-12-31') }).map(fromEpochDay);

prop.prop([day, fc.array(day, { maxLength: 3 })])(
  'no decision lapses before its 12 months, nor before its last appeal is settled',
  (announcedOn, settled) => {
    const { lapsesOn } = lapse({ announcedOn, appeals: settled.map((settledOn) => ({ settledOn })) });
    expect(lapsesOn).toBe([addMonths(announcedOn, 12), ...settled].toSorted().at(-1));
  },
);
