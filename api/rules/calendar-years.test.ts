import { describe, expect, it } from 'vitest';
import { entryOf, versionOf } from '../../domain/calendar/layers.fixture.ts';
import { versionsOf, yearIn } from './calendar-years.ts';

const first = versionOf(1, [entryOf('2026-01-01', 'off')], { '2026': 'final', '2027': 'draft' });
const second = versionOf(2, [...first.entries, entryOf('2027-01-01', 'off')], { '2026': 'final', '2027': 'final' });
const layer = { id: 'national', versions: [second, first] };

describe('a year of a calendar', () => {
  it('is what a version says of it, and missing where none does', () => {
    expect(yearIn(second, 2027)).toEqual({ status: 'final', entries: [entryOf('2027-01-01', 'off')] });
    expect(yearIn(second, 2028)).toEqual({ status: 'missing', entries: [] });
    expect(yearIn(undefined, 2026)).toEqual({ status: 'missing', entries: [] });
  });

  it('has the versions with which it became another, and none of those about other years', () => {
    expect(versionsOf(layer, 2026)).toEqual([1]);
    expect(versionsOf(layer, 2027)).toEqual([1, 2]);
    expect(versionsOf(layer, 2028)).toEqual([]);
    expect(versionsOf(undefined, 2026)).toEqual([]);
  });
});
