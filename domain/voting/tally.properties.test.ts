import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FORMS, isHeavier } from '../discipline/forms.ts';
import type { Form } from '../discipline/forms.ts';
import { ballotOf, rulesFor } from './ballot.fixture.ts';
import type { Counted } from './ballot.fixture.ts';
import { checkCounts } from './ballot.ts';
import type { Ballot } from './ballot.ts';
import { reaches, votesNeeded } from './share.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';

const FORMS_OF_MEMBERS = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;

/** Members who vote, one paper each: a form, or nothing that counts for one. Small bodies, so that ties are met. */
const paper = fc.constantFrom(...FORMS_OF_MEMBERS, 'none', 'blank');
const papers = fc.array(paper, { minLength: 1, maxLength: 13 });
const kind = fc.constantFrom('propose', 'decide');
const outOfTime = fc.subarray([...FORMS_OF_MEMBERS.slice(0, 3)]);

type Paper = (typeof FORMS_OF_MEMBERS)[number] | 'none' | 'blank';

function ballotFrom(cast: readonly Paper[], more: Partial<Counted> = {}): Ballot {
  const forms = Object.fromEntries(FORMS_OF_MEMBERS.map((form) => [form, cast.filter((one) => one === form).length]));
  const noDiscipline = cast.filter((one) => one === 'none').length;
  const ballot = ballotOf({ base: cast.length + 1, present: cast.length, forms, noDiscipline, ...more });
  expect(checkCounts(ballot)).toBeNull();
  return ballot;
}

function count(ballot: Ballot): Tally {
  return tally(ballot, rulesFor(ballot.kind));
}

function formOf({ result }: Tally): Form | null {
  return result.outcome === 'CARRIED' ? result.form : null;
}

/** Place from no discipline (0) to the heaviest form. */
function weight(form: Form | null): number {
  return form === null ? 0 : FORMS.indexOf(form) + 1;
}

describe('whatever the papers', () => {
  prop.prop([papers, kind, outOfTime])('at most one form carries, by the shown steps', (cast, of, late) => {
    const ballot = ballotFrom(cast, { kind: of, outOfTime: late });
    const { result, steps } = count(ballot);
    const reached = steps.filter((step) => step.reached).map((step) => step.form);
    expect(reached).toEqual(result.outcome === 'CARRIED' ? [result.form] : []);
    expect(result.outcome).not.toBe(of === 'propose' ? 'NOT_DISCIPLINED' : 'NO_MAJORITY');
  });

  prop.prop([papers, kind])('the order in which the forms stand on the paper does not matter', (cast, of) => {
    const ballot = ballotFrom(cast, { kind: of });
    expect(count({ ...ballot, choices: ballot.choices.toReversed() })).toEqual(count(ballot));
  });

  prop.prop([papers])('added papers never become fewer from a heavier form to the next lighter one', (cast) => {
    const { steps, result } = count(ballotFrom(cast));
    fc.pre(result.outcome !== 'CARRIED' || result.cumulated);
    for (const [i, step] of steps.entries()) {
      expect(step.counted).toBe((steps[i - 1]?.counted ?? 0) + step.votes);
      expect(i === 0 || isHeavier(steps[i - 1]?.form ?? 'reprimand', step.form)).toBe(true);
    }
  });

  prop.prop([papers, kind, fc.constantFrom('none', 'blank')])(
    'one more paper for the form that carried, in place of an empty one, never makes the result lighter',
    (cast, of, empty) => {
      const form = formOf(count(ballotFrom([...cast, empty], { kind: of })));
      fc.pre(form !== null && form !== 'dissolution');
      const after = formOf(count(ballotFrom([...cast, form], { kind: of })));
      expect(weight(after)).toBeGreaterThanOrEqual(weight(form));
    },
  );

  prop.prop([papers, kind])('one more voter for the form that carried never makes the result lighter', (cast, of) => {
    const body = { kind: of, base: cast.length + 2 };
    const form = formOf(count(ballotFrom(cast, body)));
    fc.pre(form !== null && form !== 'dissolution');
    expect(weight(formOf(count(ballotFrom([...cast, form], body))))).toBeGreaterThanOrEqual(weight(form));
  });

  prop.prop([papers, fc.nat(), paper])(
    'a paper changed to a heavier form never makes a decision lighter',
    (cast, at, to) => {
      const index = at % cast.length;
      fc.pre(rank(to) >= rank(cast[index] ?? 'blank'));
      const changed = cast.map((one, i) => (i === index ? to : one));
      expect(weight(formOf(count(ballotFrom(changed))))).toBeGreaterThanOrEqual(
        weight(formOf(count(ballotFrom(cast)))),
      );
    },
  );

  prop.prop([papers, kind, outOfTime])('papers for a form out of time never raise a heavier form', (cast, of, late) => {
    const without = cast.map((one): Paper => (late.some((form) => form === one) ? 'blank' : one));
    const form = formOf(count(ballotFrom(cast, { kind: of, outOfTime: late })));
    fc.pre(form !== null && late.every((one) => isHeavier(form, one)));
    expect(formOf(count(ballotFrom(without, { kind: of, outOfTime: late })))).toBe(form);
  });

  prop.prop([papers, kind, outOfTime])('what is out of time changes the mark, never the form', (cast, of, late) => {
    const { result } = count(ballotFrom(cast, { kind: of, outOfTime: late }));
    const inTime = count(ballotFrom(cast, { kind: of })).result;
    const form = inTime.outcome === 'CARRIED' ? inTime.form : null;
    const mark = form === null ? {} : { enforceable: !late.some((one) => one === form) };
    expect(result).toEqual({ ...inTime, ...mark });
  });

  prop.prop([papers, kind])('every number shown is whole', (cast, of) => {
    const { base, steps } = count(ballotFrom(cast, { kind: of }));
    for (const { votes, counted, needed } of steps) {
      expect([base, votes, counted, needed].every(Number.isSafeInteger)).toBe(true);
    }
  });
});

const share = fc
  .record({ n: fc.integer({ min: 1, max: 7 }), more: fc.nat({ max: 6 }), strict: fc.boolean() })
  .map(({ n, more, strict }) => ({ n, of: n + more, more: strict }));

describe('a share', () => {
  prop.prop([fc.integer({ min: 1, max: 100_000 }), share])(
    'is reached with the needed papers and with no paper less',
    (base, one) => {
      const needed = votesNeeded(base, one);
      expect(Number.isSafeInteger(needed)).toBe(true);
      expect(reaches(needed, base, one)).toBe(true);
      expect(reaches(needed - 1, base, one)).toBe(false);
    },
  );

  prop.prop([fc.nat({ max: 20 }), share])('is never reached without a paper, not even of nobody', (base, one) => {
    expect(reaches(0, base, one)).toBe(false);
  });
});

function rank(one: Paper): number {
  return one === 'none' || one === 'blank' ? -1 : FORMS_OF_MEMBERS.indexOf(one);
}
