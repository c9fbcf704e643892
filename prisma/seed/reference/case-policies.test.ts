import { expect, it } from 'vitest';
import { CALENDAR_YEAR_POLICIES } from '../../../domain/calendar-year/policies.fixture.ts';
import { DISCIPLINE_PROCESS_POLICIES } from '../../../domain/discipline/process-policies.fixture.ts';
import { EXPOSURE_POLICIES } from '../../../domain/policy/exposure-policies.fixture.ts';
import { MEETING_POLICIES } from '../../../domain/policy/meeting-policies.fixture.ts';
import { CASE_POLICIES } from '../../../domain/policy/policies.fixture.ts';
import { PROTECTION_POLICIES } from '../../../domain/protection/policies.fixture.ts';
import { AFTERMATH_POLICIES, REMEDIATION_POLICIES } from '../../../domain/remediation/policies.fixture.ts';
import { SUSPENSION_POLICIES } from '../../../domain/suspension/policies.fixture.ts';
import { HANOI } from '../../../domain/calendar/calendar.fixture.ts';
import { CALENDARS } from './calendars.ts';
import { POLICIES } from './policies.ts';

// The rules of a case are tested with rows and a calendar of their own: domain/ imports nothing. Here they are held to the seed.

it.each(
  [
    ...CASE_POLICIES,
    ...DISCIPLINE_PROCESS_POLICIES,
    ...SUSPENSION_POLICIES,
    ...REMEDIATION_POLICIES,
    ...PROTECTION_POLICIES,
    ...AFTERMATH_POLICIES,
    ...MEETING_POLICIES,
    ...CALENDAR_YEAR_POLICIES,
    ...EXPOSURE_POLICIES,
  ].map((row) => [row.key, row] as const),
)('%s is tested as it is seeded', (_key, row) => expect(POLICIES).toContainEqual(row));

it('the days off and the Saturdays worked of 2025 and 2026 are those of the national calendar', () => {
  const days = (calendar: typeof HANOI) =>
    calendar.entries.filter(({ day }) => /^202[56]/.test(day)).map(({ day, kind }) => `${day} ${kind}`);
  const [national] = CALENDARS;
  expect(days(HANOI).toSorted()).toEqual(national === undefined ? [] : days(national).toSorted());
});
