import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ballotOf, rulesFor } from './ballot.fixture.ts';
import { QUORUM_REFUSALS, canDecide, quorum } from './quorum.ts';
import { tally } from './tally.ts';

const DECIDE = rulesFor('decide');
const PROPOSE = rulesFor('propose');
const LIGHT = ['reprimand', 'warning'] as const;
const MEMBERS = [...LIGHT, 'dismissal', 'expulsion'] as const;

function unable(base: number, present: number, recused: number) {
  const ability = canDecide({ base, present, recused }, LIGHT, DECIDE);
  return ability.able ? null : [ability.refusal.code, ability.refusal.params['cause']];
}

describe('the quorum', () => {
  it.each([
    [3, 1, 2],
    [4, 2, 3],
    [5, 3, 4],
    [9, 5, 6],
  ])('of a body of %i is not met by %i and met by %i', (base, few, enough) => {
    expect(quorum({ base, present: few, recused: 0 }, DECIDE.quorum).met).toBe(false);
    expect(quorum({ base, present: enough, recused: 0 }, DECIDE.quorum)).toMatchObject({ met: true, needed: enough });
  });

  it('counts a recused member as present, and says that the two thirds are assumed', () => {
    const reached = quorum({ base: 3, present: 2, recused: 1 }, DECIDE.quorum);
    expect(reached).toEqual({
      met: true,
      present: 2,
      needed: 2,
      base: 3,
      rule: { key: 'vote.quorum', version: 1, legalBasis: DECIDE.quorum.legalBasis, confidence: 'assumed' },
    });
  });
});

describe('a body is unable to decide', () => {
  it.each([
    ['a body of 3 with 2 recused', 3, 3, 2, 'CONFLICTS'],
    ['a body of 4 with 2 recused', 4, 4, 2, 'CONFLICTS'],
    ['a body of 5 with 3 recused', 5, 5, 3, 'CONFLICTS'],
    ['a wholly conflicted committee', 5, 5, 5, 'ALL_CONFLICTED'],
    ['a body of 5 where only 2 came', 5, 2, 0, 'ABSENCE'],
    ['a body of 5 where 3 came, one of them recused', 5, 3, 1, 'ABSENCE'],
    ['a body where nobody came', 5, 0, 0, 'ABSENCE'],
  ])('%s', (_what, base, present, recused, cause) =>
    expect(unable(base, present, recused)).toEqual([...QUORUM_REFUSALS, cause]),
  );

  it.each([
    ['a body of 3 with 1 recused', 3, 3, 1],
    ['a body of 4 with 1 recused', 4, 4, 1],
    ['a body of 5 with 2 recused', 5, 5, 2],
    ['a body of 5 where 3 came', 5, 3, 0],
  ])('but not %s', (_what, base, present, recused) => expect(unable(base, present, recused)).toBeNull());

  it('tells how many voters there are and how many are needed', () => {
    expect(canDecide({ base: 5, present: 5, recused: 3 }, LIGHT, DECIDE)).toEqual({
      able: false,
      refusal: { code: 'BODY_UNABLE', params: { cause: 'CONFLICTS', voters: 2, needed: 3 } },
    });
  });

  it('only where no form is within reach; a form that is out of reach is named before the vote', () => {
    const three = { base: 5, present: 5, recused: 2 };
    expect(canDecide(three, MEMBERS, PROPOSE)).toEqual({ able: true, unreachable: ['expulsion'] });
    expect(canDecide(three, MEMBERS, DECIDE)).toEqual({ able: true, unreachable: [] });
    expect(canDecide(three, ['expulsion'], PROPOSE)).toMatchObject({ able: false });
  });
});

const attendance = fc
  .record({ base: fc.integer({ min: 1, max: 15 }), absent: fc.nat({ max: 15 }), recused: fc.nat({ max: 15 }) })
  .map(({ base, absent, recused }) => {
    const present = Math.max(0, base - absent);
    return { base, present, recused: Math.min(recused, present) };
  });

prop.prop([attendance, fc.constantFrom('propose', 'decide'), fc.constantFrom(...MEMBERS)])(
  'a body is able exactly when all its voters together would carry a form',
  (who, kind, form) => {
    const rules = rulesFor(kind);
    const all = ballotOf({ ...who, kind, forms: { [form]: who.present - who.recused } });
    const { result } = tally(all, rules);
    expect(canDecide(who, [form], rules).able).toBe(result.outcome === 'CARRIED' && result.form === form);
  },
);
