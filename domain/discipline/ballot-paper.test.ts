import { describe, expect, it } from 'vitest';
import { OFFICER, PROCESS } from '../case/people.fixture.ts';
import type { LimitMode } from '../policy/choices.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { paperOf } from './ballot-paper.ts';
import { CLOCK, begin, violation } from './commands.fixture.ts';
import type { DisciplinedKind } from './forms.ts';
import { contextFor, fold, lived } from './given.fixture.ts';
import { DISCIPLINE_PROCESS_POLICIES } from './process-policies.fixture.ts';

const ON = '2026-10-26';
/** The rows as seeded, but for what becomes of forms out of time (P6). */
function choosing(mode: LimitMode): readonly PolicyRow[] {
  return DISCIPLINE_PROCESS_POLICIES.map((row) => (row.key === 'limit.mode' ? { ...row, choice: mode } : row));
}
const EXCLUDE = choosing('exclude');

/** What a ballot offers on a violation that ended on a day. */
function paper(endedOn: string, subjectKind: DisciplinedKind, policies: readonly PolicyRow[]) {
  const state = fold(
    lived(
      [begin({ subjectKind }), PROCESS, '2026-10-06'],
      [violation({ startedOn: '2010-01-01', endedOn }), OFFICER, '2026-10-08'],
    ),
  );
  return paperOf(state, ON, contextFor(state, CLOCK, { actor: PROCESS, on: ON, policies }));
}

describe('a form out of time (P6)', () => {
  it('stays on the paper marked as not enforceable where the body votes all the same', () =>
    expect(paper('2020-12-31', 'member', DISCIPLINE_PROCESS_POLICIES)).toMatchObject({
      choices: [
        { form: 'reprimand', enforceable: false },
        { form: 'warning' },
        { form: 'dismissal' },
        { form: 'expulsion' },
      ],
      withheld: [{ form: 'dissolution', reason: 'NOT_FOR_SUBJECT' }],
    }));

  it('is left out with its reason where the rule says so', () =>
    expect(paper('2020-12-31', 'member', EXCLUDE)).toMatchObject({
      choices: [{ form: 'warning' }, { form: 'dismissal' }, { form: 'expulsion' }],
      withheld: [
        { form: 'reprimand', reason: 'OUT_OF_TIME' },
        { form: 'dissolution', reason: 'NOT_FOR_SUBJECT' },
      ],
    }));

  it('leaves nothing to vote on when every form is: a probationary member eleven years later', () => {
    expect(paper('2015-10-04', 'probationary-member', EXCLUDE)).toMatchObject({
      ok: false,
      refusal: {
        code: 'NO_FORM_OFFERED',
        params: { withheld: ['reprimand', 'warning', 'dismissal', 'expulsion', 'dissolution'] },
      },
    });
    expect(paper('2015-10-04', 'probationary-member', DISCIPLINE_PROCESS_POLICIES)).toMatchObject({ ok: true });
  });

  it('ends on the exact day: the fifth year after the act, up to the conclusion', () => {
    expect(paper('2021-10-05', 'member', EXCLUDE)).toMatchObject({ choices: [{ form: 'reprimand' }, {}, {}, {}] });
    expect(paper('2021-10-04', 'member', EXCLUDE)).toMatchObject({ choices: [{ form: 'warning' }, {}, {}] });
  });

  it('follows the body where it has published a row of its own for that day, and not before', () => {
    const own = EXCLUDE.filter((row) => row.key === 'limit.mode').map((row) => ({
      ...row,
      ...{ version: 1001, organisationId: 'commune', effectiveFrom: ON },
    }));
    const both = (effectiveFrom: string) => [
      ...DISCIPLINE_PROCESS_POLICIES,
      ...own.map((row) => ({ ...row, effectiveFrom })),
    ];
    expect(paper('2020-12-31', 'member', both(ON))).toMatchObject({ choices: [{ form: 'warning' }, {}, {}] });
    expect(paper('2020-12-31', 'member', both('2026-10-27'))).toMatchObject({
      choices: [{ form: 'reprimand' }, {}, {}, {}],
    });
  });

  it('is not guessed where no rule says what becomes of it, or says what nobody knows', () => {
    const without = DISCIPLINE_PROCESS_POLICIES.filter((row) => row.key !== 'limit.mode');
    const odd = EXCLUDE.map((row) => (row.key === 'limit.mode' ? { ...row, choice: 'perhaps' } : row));
    for (const policies of [without, odd]) {
      expect(paper('2020-12-31', 'member', policies)).toMatchObject({ ok: false, refusal: { code: 'NO_VOTING_RULE' } });
    }
  });
});
