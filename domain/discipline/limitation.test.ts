import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { addDays, addMonths, dayOfWeek, fromEpochDay, toEpochDay } from '../calendar/day.ts';
import { FORMS } from './forms.ts';
import type { Form } from './forms.ts';
import { UNLIMITED_MATTERS, limitationOf, limitationsOf } from './limitation.ts';
import type { Limitation, LimitationFacts } from './limitation.ts';
import { DISCIPLINE_POLICIES } from './policies.fixture.ts';

/** A violation on one day (CASE-12), examined on 20/11/2026, unless said otherwise. */
function given(facts: Partial<LimitationFacts> = {}): LimitationFacts {
  return {
    subject: { kind: 'member', inOffice: true },
    violation: { startedOn: '2021-08-15', endedOn: '2021-08-15' },
    later: [],
    unlimited: null,
    concludedOn: '2026-11-20',
    organisationIds: ['commune'],
    ...facts,
  };
}

function limit(form: Form, facts: Partial<LimitationFacts> = {}): Limitation {
  return limitationOf(form, given(facts), DISCIPLINE_POLICIES, HANOI);
}

function oneDay(day: string): LimitationFacts['violation'] {
  return { startedOn: day, endedOn: day };
}

describe('a violation of 15/8/2021, examined on 20/11/2026', () => {
  it('can no longer be reprimanded, but warned, dismissed, expelled (CASE-12, assumed figures)', () => {
    const found = limitationsOf(given(), DISCIPLINE_POLICIES, HANOI);
    expect(found.map(({ form, status, until, reason }) => [form, status, until, reason])).toEqual([
      ['reprimand', 'out-of-time', '2026-08-15', 'PERIOD'],
      ['warning', 'open', '2031-08-15', 'PERIOD'],
      ['dismissal', 'open', '2031-08-15', 'PERIOD'],
      ['expulsion', 'open', null, 'NO_LIMIT_FOR_FORM'],
    ]);
    expect(found[0]?.confidence).toBe('assumed');
  });

  it('could be reprimanded up to the last day, a Saturday that is not rolled', () => {
    expect(dayOfWeek('2026-08-15')).toBe(6);
    expect(limit('reprimand', { concludedOn: '2026-08-15' }).status).toBe('open');
    expect(limit('reprimand', { concludedOn: '2026-08-16' }).status).toBe('out-of-time');
    expect(limit('reprimand').derivation?.steps.map((one) => one.step)).not.toContain('rolled');
  });
});

describe('the period', () => {
  it('is that of the rule in force at the violation, not at the vote', () => {
    const versionAt = (day: string) => {
      const { derivation, confidence } = limit('reprimand', { violation: oneDay(day) });
      return [derivation?.policy.version, confidence];
    };
    expect(versionAt('2022-07-05')).toEqual([1, 'assumed']);
    expect(versionAt('2022-07-06')).toEqual([2, 'seen']);
    expect(versionAt('2026-08-16')).toEqual([2, 'seen']);
    expect(versionAt('2026-08-17')).toEqual([3, 'memory']);
  });

  it('ends on the last day of a shorter month', () => {
    expect(limit('reprimand', { violation: oneDay('2024-02-29') }).until).toBe('2029-02-28');
    expect(limit('warning', { violation: oneDay('2021-01-31') }).until).toBe('2031-01-31');
  });

  it('runs from the end of a continuing act, and not at all while it goes on', () => {
    const act = (endedOn: string | null) => ({ violation: { startedOn: '2015-01-10', endedOn } });
    expect(limit('reprimand', act('2022-03-01'))).toMatchObject({ status: 'open', until: '2027-03-01' });
    expect(limit('reprimand', act(null))).toMatchObject({ status: 'open', until: null, reason: 'ACT_CONTINUES' });
    expect(limit('reprimand', act('2027-01-01'))).toMatchObject({ until: null, reason: 'ACT_CONTINUES' });
  });

  it('starts again with a violation inside it, the last day included, and not with a later one', () => {
    const later = (...days: string[]) => limit('reprimand', { later: days.map(oneDay) }).until;
    expect(later('2023-05-04')).toBe('2028-05-04');
    expect(later('2026-08-15')).toBe('2031-08-15');
    expect(later('2026-08-16')).toBe('2026-08-15');
    expect(later('2026-09-01', '2024-01-01')).toBe('2031-09-01');
  });

  it('is not moved by a violation after the conclusion, nor shortened by a short act inside a long one', () => {
    expect(limit('reprimand', { concludedOn: '2022-01-01', later: [oneDay('2022-01-02')] }).until).toBe('2026-08-15');
    const long = { startedOn: '2015-01-10', endedOn: '2022-03-01' };
    expect(limit('reprimand', { violation: long, later: [oneDay('2016-01-01')] }).until).toBe('2027-03-01');
  });

  it('does not run for a member after a further act that still goes on', () => {
    const later = [{ startedOn: '2025-01-01', endedOn: null }];
    expect(limit('reprimand', { later })).toMatchObject({ status: 'open', reason: 'ACT_CONTINUES' });
  });

  it.each(UNLIMITED_MATTERS)('does not run in a matter of %s', (unlimited) => {
    const found = limitationsOf(given({ unlimited }), DISCIPLINE_POLICIES, HANOI);
    expect(found.map(({ status, reason }) => `${status} ${reason}`)).toEqual(Array(4).fill('open NO_LIMIT_FOR_MATTER'));
  });

  it('is shown as missing where no rule was in force: what did not exist binds nobody', () => {
    const found = limitationOf('reprimand', given(), [], HANOI);
    expect(found).toMatchObject({ status: 'open', until: null, reason: 'NO_RULE', confidence: 'assumed' });
  });

  it('of an organisation has the same figures, only from memory; dissolution has none', () => {
    const subject = { kind: 'organisation', inOffice: false } as const;
    const found = limitationsOf(given({ subject, violation: oneDay('2023-01-01') }), DISCIPLINE_POLICIES, HANOI);
    expect(found.map(({ form, until, confidence }) => [form, until, confidence])).toEqual([
      ['reprimand', '2028-01-01', 'memory'],
      ['warning', '2033-01-01', 'memory'],
      ['dissolution', null, 'assumed'],
    ]);
  });
});

const day = fc.integer({ min: toEpochDay('2010-01-01'), max: toEpochDay('2026-11-20') }).map(fromEpochDay);

describe('whatever the days', () => {
  prop.prop([day, day])('a form is open exactly up to its last day', (violatedOn, concludedOn) => {
    fc.pre(violatedOn <= concludedOn);
    for (const form of FORMS.slice(0, 3)) {
      const { until, status } = limit(form, { violation: oneDay(violatedOn), concludedOn });
      expect(until).toBe(addMonths(violatedOn, form === 'reprimand' ? 60 : 120));
      expect(status).toBe(concludedOn <= (until ?? '') ? 'open' : 'out-of-time');
    }
  });

  prop.prop([day, fc.array(day, { maxLength: 4 })])(
    'a further violation never takes time away, and their order in the list does not matter',
    (violatedOn, days) => {
      const violation = oneDay(violatedOn);
      const alone = limit('reprimand', { violation }).until ?? '';
      const later = days.map(oneDay);
      const until = limit('reprimand', { violation, later }).until ?? '';
      expect(until >= alone).toBe(true);
      expect(limit('reprimand', { violation, later: later.toReversed() }).until).toBe(until);
    },
  );

  prop.prop([day, fc.nat({ max: 4000 })])(
    'a heavier form is never out of time before a lighter one',
    (violatedOn, n) => {
      const facts = given({ violation: oneDay(violatedOn), concludedOn: addDays(violatedOn, n) });
      const open = limitationsOf(facts, DISCIPLINE_POLICIES, HANOI).map((one) => one.status === 'open');
      expect(open.lastIndexOf(false)).toBe(open.indexOf(true) - 1);
    },
  );
});
