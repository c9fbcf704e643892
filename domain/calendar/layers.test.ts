import { describe, expect, it } from 'vitest';
import { HANOI, calendarOf } from './calendar.fixture.ts';
import type { CalendarLayer } from './calendar.ts';
import { FIRST, SECOND, entryOf, layered, versionOf } from './layers.fixture.ts';
import { FIRST_PINS, calendarAs, mergeLayers, newestOf, pinsOf } from './layers.ts';
import { addWorkingDays, explainDay, isWorkingDay } from './working-days.ts';

const PROVINCE: CalendarLayer = {
  id: 'province',
  versions: [
    versionOf(1, [entryOf('2026-11-24', 'work'), entryOf('2026-12-07', 'off')]),
    versionOf(2, [entryOf('2026-11-24', 'work')]),
  ],
};
const COMMUNE: CalendarLayer = { id: 'commune', versions: [versionOf(1, [entryOf('2026-12-07', 'half')])] };

describe('a calendar of layers', () => {
  it('is decided by the country where no organisation says otherwise', () => {
    const calendar = layered([FIRST], PROVINCE);
    expect(isWorkingDay(calendar, '2026-09-02')).toBe(false);
    expect(isWorkingDay(calendar, '2026-08-22')).toBe(true);
    expect(calendar.years['2027']).toBe('draft');
  });

  it('is decided by an organisation for its own days, and by the nearest of several', () => {
    expect(isWorkingDay(layered([FIRST]), '2026-11-24')).toBe(false);
    expect(isWorkingDay(layered([FIRST], PROVINCE), '2026-11-24')).toBe(true);
    const first = { ...PROVINCE, versions: PROVINCE.versions.slice(0, 1) };
    expect(isWorkingDay(layered([FIRST], first), '2026-12-07')).toBe(false);
    expect(isWorkingDay(layered([FIRST], first, COMMUNE), '2026-12-07')).toBe(true);
  });

  it('is seen by the newest version of each, in whatever order they are kept', () => {
    const calendar = mergeLayers([{ id: 'national', versions: [SECOND, FIRST] }]);
    expect(isWorkingDay(calendar, '2026-11-23')).toBe(false);
    expect(calendar.years['2027']).toBe('final');
    expect(newestOf({ id: 'national', versions: [SECOND, FIRST] })?.version).toBe(2);
    expect(newestOf({ id: 'commune', versions: [] })).toBeUndefined();
  });

  it('lets a later version of an organisation take an exception back', () =>
    expect(isWorkingDay(layered([FIRST], PROVINCE), '2026-12-07')).toBe(true));

  it('names the layers it is made of', () => expect(layered([FIRST], PROVINCE).id).toBe('national+province'));
});

describe('pins', () => {
  const newer = layered([FIRST, SECOND], PROVINCE);

  it('name the newest version of each layer that has one', () => {
    expect(pinsOf(newer)).toEqual({ national: 2, province: 2 });
    expect(pinsOf(layered([FIRST], { id: 'commune', versions: [] }))).toEqual({ national: 1 });
    expect(pinsOf(HANOI)).toEqual({});
  });

  it('show the calendar as it was, whatever was published since', () => {
    const then = calendarAs(newer, { national: 1, province: 1 });
    expect([isWorkingDay(then, '2026-11-23'), isWorkingDay(then, '2026-12-07')]).toEqual([true, false]);
    expect(then.years['2027']).toBe('draft');
    expect(isWorkingDay(newer, '2026-11-23')).toBe(false);
  });

  it('that do not name a layer leave it out: it did not exist then', () => {
    const then = calendarAs(newer, FIRST_PINS);
    expect(isWorkingDay(then, '2026-11-24')).toBe(false);
    expect(then.entries).toEqual(layered([FIRST]).entries);
  });

  it('of the newest versions give the very same calendar, so that its days are indexed once', () => {
    expect(calendarAs(newer, pinsOf(newer))).toBe(newer);
    expect(calendarAs(newer, FIRST_PINS)).toBe(calendarAs(newer, { national: 1 }));
  });

  it('mean nothing to a calendar without layers, which is always as it is', () =>
    expect(calendarAs(HANOI, FIRST_PINS)).toBe(HANOI));
});

describe('a day of which half is worked', () => {
  const calendar = { ...calendarOf([]), entries: [entryOf('2026-11-28', 'half'), entryOf('2026-11-30', 'half')] };

  it('counts whole, on a Saturday too, and is named as what it is', () => {
    expect(addWorkingDays(calendar, '2026-11-27', 1)).toBe('2026-11-28');
    expect(addWorkingDays(calendar, '2026-11-27', 2)).toBe('2026-11-30');
    expect(explainDay(calendar, '2026-11-28')).toMatchObject({ working: true, why: 'half-day' });
    expect(explainDay(calendar, '2026-11-30')).toMatchObject({ working: true, why: 'half-day' });
  });
});

describe('a matter that came from a body with its own calendar', () => {
  const here = mergeLayers([{ id: 'national', versions: [FIRST] }], [COMMUNE]);

  it('keeps the days by which its dates were counted there', () => {
    expect(explainDay(calendarAs(here, { national: 1, commune: 1 }), '2026-12-07').why).toBe('half-day');
  });

  it('is counted by the calendar of the body that has it for whatever begins there', () => {
    expect(pinsOf(here)).toEqual({ national: 1 });
    expect(explainDay(here, '2026-12-07').why).toBe('weekday');
    expect(explainDay(calendarAs(here, { national: 1 }), '2026-12-07').why).toBe('weekday');
  });
});
