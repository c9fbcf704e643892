import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { FIRST_PINS } from '../calendar/layers.ts';
import { openObligation } from './ledger.ts';
import type { Obligation } from './obligation.ts';
import { evolveObligations, withPins } from './obligation-events.ts';
import { policyOf } from './policy.fixture.ts';

/** As it was recorded before calendars were pinned and before it was kept whether a person had set the day. */
function recordedBefore(key: string, roll = true): Obligation {
  const owner = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
  const row = policyOf({ key, roll });
  const opened = openObligation({ key, n: 1, owner, row, startedOn: '2026-03-02', startedAt: null }, HANOI);
  const { calendar: _, ...rest } = opened;
  return rest;
}

describe('a record from before the versions of the calendar were kept', () => {
  it('was counted by the first ones', () => {
    expect(withPins(recordedBefore('answer.sender'))).toMatchObject({ calendar: FIRST_PINS });
    const event = { type: 'ObligationOpened', obligation: recordedBefore('answer.sender') } as const;
    expect(evolveObligations([], event)).toEqual([withPins(recordedBefore('answer.sender'))]);
  });

  it.each([
    'party.disc.lapse',
    'party.susp',
    'party.susp.criminal',
    'instruct.execute',
    'meeting.hold',
    'disc.hearing',
  ])('is moved by no later rule where its last day stood in a decision, an order or an instruction: %s', (key) =>
    expect(withPins(recordedBefore(key))).toMatchObject({ fixed: true }),
  );

  it('is moved like any other where a rule gave the day', () => {
    expect(withPins(recordedBefore('answer.sender'))).not.toHaveProperty('fixed');
    expect(withPins(recordedBefore('verification.report'))).not.toHaveProperty('fixed');
  });

  it('of a report due on the day of the plan, which was not rolled, keeps that day', () =>
    expect(withPins(recordedBefore('verification.report', false))).toMatchObject({ fixed: true }));
});

it('a record with its versions is left as it is', () => {
  const pinned = { ...recordedBefore('party.susp'), calendar: { national: 2 } };
  expect(withPins(pinned)).toBe(pinned);
});
