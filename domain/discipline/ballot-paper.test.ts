import { describe, expect, it } from 'vitest';
import { OFFICER, PROCESS } from '../case/people.fixture.ts';
import { VOTING_RULES } from '../voting/rules.ts';
import type { RuleRow } from '../voting/rules.ts';
import { paperOf } from './ballot-paper.ts';
import { CLOCK, begin, violation } from './commands.fixture.ts';
import type { DisciplinedKind } from './forms.ts';
import { contextFor, fold, lived } from './given.fixture.ts';

const ON = '2026-10-26';
/** The mode in which forms out of time are left off the paper (P6). */
const EXCLUDE: readonly RuleRow[] = VOTING_RULES.map((row) =>
  row.key === 'limit.mode' ? { ...row, value: 'exclude' } : row,
);

/** What a ballot offers on a violation that ended on a day. */
function paper(endedOn: string, subjectKind: DisciplinedKind, rules: readonly RuleRow[]) {
  const state = fold(
    lived(
      [begin({ subjectKind }), PROCESS, '2026-10-06'],
      [violation({ startedOn: '2010-01-01', endedOn }), OFFICER, '2026-10-08'],
    ),
  );
  return paperOf(state, ON, contextFor(state, CLOCK, { actor: PROCESS, on: ON }), rules);
}

describe('a form out of time (P6)', () => {
  it('stays on the paper marked as not enforceable where the body votes all the same', () =>
    expect(paper('2020-12-31', 'member', VOTING_RULES)).toMatchObject({
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
    expect(paper('2015-10-04', 'probationary-member', VOTING_RULES)).toMatchObject({ ok: true });
  });

  it('ends on the exact day: the fifth year after the act, up to the conclusion', () => {
    expect(paper('2021-10-05', 'member', EXCLUDE)).toMatchObject({ choices: [{ form: 'reprimand' }, {}, {}, {}] });
    expect(paper('2021-10-04', 'member', EXCLUDE)).toMatchObject({ choices: [{ form: 'warning' }, {}, {}] });
  });

  it('is not guessed where no rule says what becomes of it', () =>
    expect(paper('2020-12-31', 'member', [])).toMatchObject({ ok: false, refusal: { code: 'NO_VOTING_RULE' } }));
});
