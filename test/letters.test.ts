import { describe, expect, it } from 'vitest';
import { submissionSchema } from '../api/contract/intake.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { openObligation } from '../domain/deadlines/ledger.ts';
import { selectPolicy } from '../domain/policy/select.ts';
import { isAllegationCode } from '../domain/taxonomy/codes.ts';
import { generateProvince } from '../prisma/seed/demo/generate.ts';
import { LETTERS } from '../prisma/seed/demo/letters.ts';
import { CALENDARS } from '../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../prisma/seed/reference/policies.ts';

const { organisations, people, accounts } = generateProvince();
const [national] = CALENDARS as [Calendar];

describe('the demo letters', () => {
  it('are fourteen, numbered, all marked as fictional', () => {
    expect(LETTERS.map((letter) => Number(letter.name.slice(0, 2)))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
    expect(LETTERS.every((letter) => letter.fictional)).toBe(true);
  });

  it('name only each other as duplicate or withdrawn', () => {
    const names = LETTERS.map((letter) => letter.name);
    const named = LETTERS.flatMap(({ expected }) => [expected.duplicateOf, expected.withdraws]).filter(
      (name) => name !== undefined,
    );
    expect(named).toEqual(['13-don-bi-rut', '01-duong-lang']);
    expect(names).toEqual(expect.arrayContaining(named));
  });
});

describe.each(LETTERS)('letter $name', (letter) => {
  const { channel, content, sender, confidential, concernsOwnBody, receivedOn, subjects, expected } = letter;

  it('can be filed as it is', () => {
    const body = { channel, content, sender, confidential, concernsOwnBody, receivedAt: receivedOn, subjects };
    expect(submissionSchema.safeParse(body).error?.issues).toBeUndefined();
  });

  it('goes to a body of the demo in which somebody receives letters', () => {
    const receiver = organisations.find((one) => one.path === letter.receivedBy);
    const clerks = accounts.filter((one) => one.organisationId === receiver?.id && one.roles.includes('RECEPTION'));
    expect(clerks).toHaveLength(1);
  });

  it('is about people and organisations of the demo', () => {
    const known = [...people.map((one) => one.fullName), ...organisations.map((one) => one.name)];
    expect(subjects.filter((subject) => !known.includes(subject.name))).toEqual([]);
  });

  it('is read with codes that exist', () => {
    const codes = [...expected.codes, ...(expected.parts ?? []).flatMap((part) => part.codes)];
    expect(codes.filter((code) => !isAllegationCode(code))).toEqual([]);
  });

  it('is due on the days that policy and calendar give', () => {
    for (const { key, on } of expected.due) {
      const row = selectPolicy(POLICIES, key, { on: receivedOn, conditions: {}, organisationIds: [] });
      if (row === null) throw new Error(`no row of ${key} is in force`);
      const owner = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
      expect(
        openObligation({ key, n: 1, owner, row, startedOn: receivedOn, startedAt: null }, national).dueOn,
        key,
      ).toBe(on);
    }
  });
});
