import { describe, expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.fixture.ts';
import * as people from '../case/people.fixture.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import * as write from './commands.fixture.ts';
import type { PolicyFlaw } from './coherence.ts';
import { given } from './given.fixture.ts';
import type { PolicyDraft } from './state.ts';
import { owed } from './story.fixture.ts';

const { ADMINISTRATOR, TOPMOST, draftOf, proposeForAll, proposePolicy } = write;
const ON = '2026-06-15';

/** The row of the key as an installation begins with it, changed. */
function withRow(changes: Partial<PolicyRow>): { policies: readonly PolicyRow[] } {
  return { policies: CASE_POLICIES.map((row) => (row.key === 'intake.internal_sort' ? { ...row, ...changes } : row)) };
}

describe('a row that is proposed', () => {
  it('is kept with its examples, and an answer is owed within five working days', () => {
    const outcome = given([]).when(proposePolicy(), ADMINISTRATOR, ON);
    outcome.thenEvents(
      { type: 'PolicyProposed', forOrganisation: 'commune', forPath: 'mg.x01', by: 'clerk', on: ON },
      { type: 'ObligationOpened', obligation: { owner: { role: 'HEAD', organisationId: 'commune' } } },
    );
    expect(owed(outcome.state())).toEqual(['proposal.answer 2026-06-22']);
    expect(outcome.followUps()).toMatchObject([{ notice: 'policy-proposed', audience: 'owner-head' }]);
  });

  it('may be for everybody when the topmost body proposes it, for a body below, and from a day that is past', () => {
    given([])
      .when(proposeForAll(), TOPMOST, ON)
      .thenEvents({ type: 'PolicyProposed', forOrganisation: null, forPath: '' }, { type: 'ObligationOpened' });
    given([])
      .when(proposePolicy({ organisationId: 'province', forOrganisation: 'branch' }), TOPMOST, '2026-07-20')
      .thenEvents({ type: 'PolicyProposed', forPath: 'mg.x01.c01' }, { type: 'ObligationOpened' });
  });

  it('is for the bodies of who proposes it alone', () => {
    given([])
      .when(proposePolicy({ forOrganisation: null }), people.HEAD, ON)
      .thenRefused('RULE_FOR_ALL_BY_TOPMOST');
    for (const forOrganisation of ['otherCommune', 'province']) {
      given([]).when(proposePolicy({ forOrganisation }), people.HEAD, ON).thenRefused('RULE_NOT_FOR_OWN_BODIES');
    }
    given([])
      .when(proposePolicy({ forOrganisation: 'x' }), people.HEAD, ON)
      .thenRefused('ORGANISATION_UNKNOWN');
    given([]).when(proposePolicy(), TOPMOST, ON).thenRefused('NOT_PERMITTED');
    given([])
      .when(proposePolicy({ organisationId: 'x' }), people.HEAD, ON)
      .thenRefused('NOT_PERMITTED');
  });

  it('is proposed by somebody, not by an account that belongs to no person', () =>
    given([])
      .when(proposePolicy(), { ...ADMINISTRATOR, personId: null }, ON)
      .thenRefused('PERSON_REQUIRED'));
});

describe('a row that contradicts itself', () => {
  const CHOOSING: Partial<PolicyDraft> = { key: 'limit.mode', length: { n: 0, unit: 'cd', direction: 'after' } };
  const fixed = { kind: 'fixed', n: 2, unit: 'wd', times: 1, approver: 'head' } as const;
  const flawed: readonly (readonly [PolicyFlaw, Partial<PolicyDraft>])[] = [
    ['length', { length: { n: -1, unit: 'wd', direction: 'after' } }],
    ['length', { length: { n: 1.5, unit: 'wd', direction: 'after' } }],
    ['total-not-longer', { extension: { ...fixed, kind: 'up-to-total', n: 3 } }],
    ['extension-unit', { extension: { ...fixed, kind: 'up-to-total', n: 9, unit: 'cd' } }],
    ['extension-unit', { extension: { ...fixed, unit: 'h' } }],
    ['share-not-part', { extension: { ...fixed, kind: 'fraction', n: 3, of: 3 } }],
    ['share-not-part', { extension: { ...fixed, kind: 'fraction', n: 1 } }],
    ['share-not-part', { extension: { ...fixed, times: 0 } }],
    ['extension-before', { length: { n: 3, unit: 'wd', direction: 'before' }, extension: fixed }],
    ['dates-reversed', { effectiveTo: '2026-06-30' }],
    ['cut-off-hour', { cutOffHour: 24 }],
    ['hours-rolled', { length: { n: 24, unit: 'h', direction: 'after' } }],
    ['owner-role', { ownerRole: 'NOBODY' }],
    ['ladder', { ladder: 'loud' }],
    ['choice', { choice: 'exclude' }],
    ['choice', CHOOSING],
    ['choice', { ...CHOOSING, choice: 'perhaps' }],
    ['choice', { ...CHOOSING, choice: 'exclude', length: { n: 1, unit: 'cd', direction: 'after' } }],
  ];

  it.each(flawed)('is refused for its %s: %o', (flaw, changes) =>
    given([])
      .when(proposePolicy({ draft: draftOf(changes) }), people.HEAD, ON)
      .thenRefused('POLICY_INCOHERENT', { flaw }),
  );

  it.each<[string, Partial<PolicyDraft>]>([
    ['a total that is longer', { extension: { ...fixed, kind: 'up-to-total', n: 4 } }],
    ['a part of the period', { extension: { ...fixed, kind: 'fraction', n: 1, of: 3 } }],
    ['one day in force', { effectiveTo: '2026-07-01' }],
    ['the last hour of the day', { cutOffHour: 23 }],
  ])('is not one with %s', (_, changes) =>
    given([])
      .when(proposePolicy({ draft: draftOf(changes) }), people.HEAD, ON)
      .thenEvents({ type: 'PolicyProposed' }, { type: 'ObligationOpened' }),
  );
});

describe('the row it takes the place of', () => {
  it('is there, under the same key, for the same bodies or for everybody', () => {
    const unknown = { key: 'intake.internal_sort', version: 7 };
    given([])
      .when(proposePolicy({ replaces: unknown }), people.HEAD, ON)
      .thenRefused('REPLACED_ROW_UNKNOWN', unknown);
    given([])
      .when(proposePolicy({ replaces: { key: 'proposal.answer', version: 1 } }), people.HEAD, ON)
      .thenRefused('REPLACED_ROW_UNKNOWN');
    given([])
      .when(proposePolicy(), people.HEAD, ON, withRow({ organisationId: 'province' }))
      .thenRefused('REPLACED_ROW_OF_ANOTHER', { key: 'intake.internal_sort', version: 1 });
    given([])
      .when(proposeForAll(), TOPMOST, ON, withRow({ organisationId: 'commune' }))
      .thenRefused('REPLACED_ROW_OF_ANOTHER');
  });

  it('was in force before it', () => {
    given([])
      .when(proposePolicy({ draft: draftOf({ effectiveFrom: null }) }), people.HEAD, ON)
      .thenRefused('EFFECTIVE_FROM_REQUIRED');
    given([])
      .when(proposePolicy(), people.HEAD, ON, withRow({ effectiveFrom: '2026-07-01' }))
      .thenRefused('EFFECTIVE_FROM_TOO_EARLY', { replacedFrom: '2026-07-01', version: 1 });
    given([])
      .when(proposePolicy(), people.HEAD, ON, withRow({ effectiveFrom: '2026-06-30' }))
      .thenEvents({ type: 'PolicyProposed' }, { type: 'ObligationOpened' });
  });

  it('begins no period that the program does not know', () =>
    given([])
      .when(proposePolicy({ draft: draftOf({ key: 'tea.break' }), replaces: null }), people.HEAD, ON)
      .thenRefused('POLICY_KEY_UNKNOWN', { key: 'tea.break' }));
});

describe('two rows for the same matters of the same body', () => {
  const COMMUNES = policyOf({
    key: 'intake.internal_sort',
    version: 2,
    organisationId: 'commune',
    effectiveFrom: '2026-03-01',
    effectiveTo: '2026-07-01',
  });
  const policies = [...CASE_POLICIES, COMMUNES];

  it('are never in force on the same day', () => {
    given([])
      .when(proposePolicy(), people.HEAD, ON, { policies })
      .thenRefused('POLICY_OVERLAPS', { version: 2, from: '2026-03-01', to: '2026-07-01' });
    given([])
      .when(proposePolicy({ replaces: null }), people.HEAD, ON, { policies })
      .thenRefused('POLICY_OVERLAPS', { version: 2 });
    given([])
      .when(proposeForAll({ replaces: null }), TOPMOST, ON)
      .thenRefused('POLICY_OVERLAPS', { version: 1, from: '', to: '' });
  });

  it('are so one after the other, with other conditions, or when one takes the place of the other', () => {
    const fitting = [
      proposePolicy({ draft: draftOf({ effectiveFrom: '2026-07-02' }) }),
      proposePolicy({ draft: draftOf({ conditions: { track: 'state' } }), replaces: null }),
      proposePolicy({ replaces: { key: 'intake.internal_sort', version: 2 } }),
    ];
    for (const command of fitting) {
      given([])
        .when(command, people.HEAD, ON, { policies })
        .thenEvents({ type: 'PolicyProposed' }, { type: 'ObligationOpened' });
    }
  });
});

describe('the examples', () => {
  it('are at least one', () =>
    given([])
      .when(proposePolicy({ examples: [] }), people.HEAD, ON)
      .thenRefused('EXAMPLE_REQUIRED'));

  it('are counted by the row on the calendar: each that differs is named with the day that is meant and the day that comes', () => {
    const wrong = { ...write.EXAMPLE, name: 'Sai một ngày', dueOn: '2026-07-07' };
    given([])
      .when(proposePolicy({ examples: [wrong, write.EXAMPLE] }), people.HEAD, ON)
      .thenRefused('EXAMPLES_DIFFER', { examples: ['Sai một ngày: 2026-07-07 → 2026-07-06'] });
    given([])
      .when(proposePolicy(), people.HEAD, ON, { calendar: calendarOf(['2026-07-02']) })
      .thenRefused('EXAMPLES_DIFFER', { examples: ['Nhận giữa tuần: 2026-07-06 → 2026-07-07'] });
  });

  it('with a moment are counted from it where an hour closes the day', () => {
    const late = { ...write.EXAMPLE, startedAt: '2026-07-01T10:00:00.000Z', dueOn: '2026-07-07' };
    given([])
      .when(proposePolicy({ draft: draftOf({ cutOffHour: 16 }), examples: [late] }), people.HEAD, ON)
      .thenEvents({ type: 'PolicyProposed' }, { type: 'ObligationOpened' });
  });
});

describe('the conditions of a row', () => {
  it('are names by which periods are chosen', () => {
    const draft = write.draftOf({ conditions: { weather: 'rain' } });
    given([])
      .when(proposePolicy({ draft }), people.HEAD, ON)
      .thenRefused('CONDITION_UNKNOWN', { conditions: ['weather'] });
  });

  it('are those of the row it takes the place of', () => {
    const draft = write.draftOf({ conditions: { track: 'state' } });
    given([])
      .when(proposePolicy({ draft, replaces: { key: 'intake.internal_sort', version: 1 } }), people.HEAD, ON)
      .thenRefused('REPLACED_CONDITIONS_DIFFER', { version: 1 });
  });
});
