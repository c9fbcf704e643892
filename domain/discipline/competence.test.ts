import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { COMPETENCE_REFUSALS, checkCompetence, competentBodies } from './competence.ts';
import type { CompetenceQuestion } from './competence.ts';
import { COMPETENCE, LEVELS } from './competence-table.ts';
import { FORMS, closedTo } from './forms.ts';
import type { Form } from './forms.ts';

/** A member managed at the grassroots, on 20/11/2026, unless said otherwise. */
function asked(form: Form, more: Partial<CompetenceQuestion> = {}): CompetenceQuestion {
  return {
    act: 'decide',
    form,
    subject: 'member',
    managedBy: 'grassroots',
    committeesOf: [],
    dutyFromAbove: false,
    temporaryActivity: false,
    bypassBranch: false,
    on: '2026-11-20',
    ...more,
  };
}

/** The competent bodies as "kind@level", or the code of the refusal. */
function bodies(form: Form, more: Partial<CompetenceQuestion> = {}): string | string[] {
  const found = competentBodies(asked(form, more));
  if (!found.ok) return found.refusal.code;
  return [...new Set(found.bodies.map(({ body, level }) => `${body}@${level}`))];
}

const [NO_BODY, OTHER_BODY] = COMPETENCE_REFUSALS;
const BRANCH = { body: 'branch', level: 'branch' } as const;

describe('a branch', () => {
  it.each(LEVELS)('decides reprimand and warning of its members, managed at level %s too', (managedBy) => {
    for (const form of ['reprimand', 'warning'] as const) {
      expect(checkCompetence(BRANCH, asked(form, { managedBy }))).toBeNull();
    }
  });

  it('only proposes dismissal and expulsion', () => {
    for (const form of ['dismissal', 'expulsion'] as const) {
      expect(checkCompetence(BRANCH, asked(form))?.code).toBe(OTHER_BODY);
      expect(checkCompetence(BRANCH, asked(form, { act: 'propose' }))).toBeNull();
    }
  });

  it('only proposes on a member of its own committee, and on a duty that a higher level assigned', () => {
    for (const more of [{ committeesOf: ['branch'] }, { dutyFromAbove: true }] as const) {
      expect(checkCompetence(BRANCH, asked('reprimand', more))?.code).toBe(OTHER_BODY);
      expect(checkCompetence(BRANCH, asked('reprimand', { ...more, act: 'propose' }))).toBeNull();
    }
  });

  it('that is only host of a member decides up to warning, and proposes nothing', () => {
    const host = { body: 'host-branch', level: 'branch' } as const;
    expect(checkCompetence(host, asked('warning', { temporaryActivity: true }))).toBeNull();
    expect(checkCompetence(host, asked('warning'))?.code).toBe(OTHER_BODY);
    expect(checkCompetence(host, asked('dismissal', { temporaryActivity: true }))?.code).toBe(OTHER_BODY);
    expect(checkCompetence(host, asked('dismissal', { temporaryActivity: true, act: 'propose' }))?.code).toBe(
      OTHER_BODY,
    );
  });

  it('may be passed over: then a body above decides', () => {
    expect(bodies('warning', { bypassBranch: true })).not.toContain('branch@branch');
    expect(bodies('warning', { bypassBranch: true })).toContain('inspection-committee@grassroots');
  });

  it('disciplines no organisation', () => {
    expect(checkCompetence(BRANCH, asked('reprimand', { subject: 'organisation', managedBy: 'branch' }))?.code).toBe(
      OTHER_BODY,
    );
  });
});

describe('above the branch', () => {
  it('the grassroots committee, its standing committee and its inspection committee decide the light forms', () => {
    for (const body of ['committee', 'standing-committee', 'inspection-committee'] as const) {
      expect(checkCompetence({ body, level: 'grassroots' }, asked('warning')), body).toBeNull();
      expect(checkCompetence({ body, level: 'grassroots' }, asked('warning', { managedBy: 'direct' }))?.code).toBe(
        OTHER_BODY,
      );
    }
  });

  it('of the grassroots bodies only the committee dismisses, and none expels', () => {
    expect(bodies('dismissal')).toContain('committee@grassroots');
    expect(bodies('dismissal')).not.toContain('inspection-committee@grassroots');
    expect(bodies('expulsion')).toEqual([
      ...['inspection-committee@direct', 'standing-committee@direct', 'committee@direct'],
      ...['inspection-committee@province', 'standing-committee@province', 'committee@province'],
    ]);
  });

  it('an inspection committee decides no heavy form about whom its own level manages', () => {
    const question = asked('expulsion', { managedBy: 'direct' });
    expect(checkCompetence({ body: 'inspection-committee', level: 'direct' }, question)?.code).toBe(OTHER_BODY);
    expect(checkCompetence({ body: 'inspection-committee', level: 'province' }, question)).toBeNull();
  });

  it('the heavy forms of a committee member go to the level above', () => {
    const found = bodies('dismissal', { managedBy: 'direct', committeesOf: ['direct'] });
    expect(found).toEqual(['inspection-committee@province', 'standing-committee@province', 'committee@province']);
  });

  it('an organisation is disciplined by the level directly above, and dissolved by the one above that', () => {
    const organisation = { subject: 'organisation', managedBy: 'grassroots' } as const;
    expect(bodies('warning', organisation)).toEqual(['standing-committee@direct', 'committee@direct']);
    expect(bodies('dissolution', { ...organisation, act: 'propose' })).toEqual(
      expect.arrayContaining(['standing-committee@direct', 'committee@direct']),
    );
    expect(bodies('dissolution', organisation)).toEqual(['standing-committee@province', 'committee@province']);
  });
});

describe('an inspection committee or a standing committee', () => {
  const LEVELS_OF_BODIES = ['grassroots', 'direct', 'province'] as const;
  const BODIES = ['inspection-committee', 'standing-committee'] as const;
  const every = BODIES.flatMap((body) => LEVELS_OF_BODIES.map((level) => ({ body, level })));

  it.each(every)('may ask the level above for a form that it may not decide itself: $body, $level', (body) => {
    for (const form of ['reprimand', 'warning', 'dismissal', 'expulsion'] as const) {
      for (const managedBy of LEVELS) {
        expect(checkCompetence(body, asked(form, { act: 'propose', managedBy }))).toBeNull();
      }
    }
    const central = asked('expulsion', { managedBy: 'central' });
    expect(checkCompetence(body, central)?.code).toBe(NO_BODY);
  });

  it('may ask for discipline of an organisation up to its own level, and decides no more by that', () => {
    const about = { subject: 'organisation', managedBy: 'direct' } as const;
    for (const form of ['reprimand', 'warning', 'dissolution'] as const) {
      const question = asked(form, { ...about, act: 'propose' });
      expect(checkCompetence({ body: 'inspection-committee', level: 'direct' }, question)).toBeNull();
      expect(checkCompetence({ body: 'standing-committee', level: 'province' }, question)).toBeNull();
      expect(checkCompetence({ body: 'inspection-committee', level: 'grassroots' }, question)?.code).toBe(OTHER_BODY);
    }
    expect(bodies('warning', about)).toEqual(['standing-committee@province', 'committee@province']);
  });

  it('has this from memory, to be checked before use', () => {
    const rows = COMPETENCE.filter(
      (row) => row.act === 'propose' && row.body !== 'branch' && row.body !== 'committee' && row.forms.length > 1,
    );
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((row) => row.confidence))).toEqual(new Set(['memory']));
  });
});

describe('no row', () => {
  it('is refused, to ask the higher level: never a guess', () => {
    expect(competentBodies(asked('expulsion', { managedBy: 'central' }))).toEqual({
      ok: false,
      refusal: {
        code: NO_BODY,
        params: { act: 'decide', form: 'expulsion', subject: 'member', managedBy: 'central' },
      },
    });
    expect(bodies('dissolution', { subject: 'organisation', managedBy: 'direct' })).toBe(NO_BODY);
    expect(bodies('dissolution')).toBe(NO_BODY);
    expect(checkCompetence(BRANCH, asked('dissolution'))?.code).toBe(NO_BODY);
  });

  it('is in force before its document', () => {
    expect(bodies('reprimand', { on: '2025-05-29' })).not.toContain('branch@branch');
    expect(bodies('reprimand', { on: '2025-05-30' })).toContain('branch@branch');
  });
});

it('the wrong body is told which ones may', () => {
  expect(
    checkCompetence({ body: 'branch', level: 'branch' }, asked('dismissal', { managedBy: 'direct' })),
  ).toMatchObject({
    code: OTHER_BODY,
    params: { body: 'branch', level: 'branch', competent: bodies('dismissal', { managedBy: 'direct' }) },
  });
});

describe('the table', () => {
  it('gives no subject a form that is not open to it, except that probationary members share the rows of members', () => {
    const strange = COMPETENCE.flatMap((row) =>
      row.forms.filter((form) => row.subjects.every((kind) => closedTo({ kind, inOffice: true }, form) !== null)),
    );
    expect(strange).toEqual([]);
  });

  it('has a legal basis in every row, and marks as seen nothing about the levels above the grassroots but organisations', () => {
    expect(COMPETENCE.filter((row) => row.legalBasis.length < 5)).toEqual([]);
    const sure = COMPETENCE.filter((row) => row.confidence === 'seen' && ['direct', 'province'].includes(row.level));
    expect(new Set(sure.flatMap((row) => row.subjects))).toEqual(new Set(['organisation']));
  });

  prop.prop([fc.constantFrom(...FORMS), fc.constantFrom(...LEVELS), fc.subarray([...LEVELS]), fc.boolean()])(
    'an exception never adds a body',
    (form, managedBy, committeesOf, dutyFromAbove) => {
      const plain = bodies(form, { managedBy });
      const excepted = bodies(form, { managedBy, committeesOf, dutyFromAbove });
      const all = Array.isArray(plain) ? plain : [];
      expect((Array.isArray(excepted) ? excepted : []).filter((one) => !all.includes(one))).toEqual([]);
    },
  );
});
