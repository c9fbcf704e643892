import { describe, expect, it } from 'vitest';
import { FORMS } from '../discipline/forms.ts';
import type { Disciplined, Form } from '../discipline/forms.ts';
import type { Limitation } from '../discipline/limitation.ts';
import { ballotOf } from './ballot.fixture.ts';
import { BALLOT_REFUSALS, checkCounts, offeredForms } from './ballot.ts';
import type { Ballot } from './ballot.ts';

const MEMBER: Disciplined = { kind: 'member', inOffice: true };

function limitations(outOfTime: readonly Form[] = []): Limitation[] {
  return FORMS.map((form) => ({
    form,
    status: outOfTime.includes(form) ? 'out-of-time' : 'open',
    reason: 'PERIOD',
    until: '2026-08-15',
    derivation: null,
    legalBasis: 'test',
    confidence: 'assumed',
  }));
}

function offered(
  subject: Disciplined,
  outOfTime: readonly Form[] = [],
  mode: 'exclude' | 'vote-then-not-enforce' = 'exclude',
) {
  return offeredForms(subject, limitations(outOfTime), mode);
}

describe('the paper offers', () => {
  it.each([
    ['a member in office', MEMBER, ['reprimand', 'warning', 'dismissal', 'expulsion']],
    ['a member without office', { kind: 'member', inOffice: false }, ['reprimand', 'warning', 'expulsion']],
    ['a probationary member', { kind: 'probationary-member', inOffice: true }, ['reprimand', 'warning']],
    ['an organisation', { kind: 'organisation', inOffice: false }, ['reprimand', 'warning', 'dissolution']],
  ] as const)('%s the forms of such a subject', (_who, subject, forms) => {
    expect(offered(subject).choices.map((one) => one.form)).toEqual(forms);
  });

  it('the reason beside every form that is not on it', () => {
    expect(offered({ kind: 'probationary-member', inOffice: false }).withheld).toEqual([
      { form: 'dismissal', reason: 'NOT_FOR_SUBJECT' },
      { form: 'expulsion', reason: 'REMOVED_FROM_LIST_INSTEAD' },
      { form: 'dissolution', reason: 'NOT_FOR_SUBJECT' },
    ]);
    expect(offered({ kind: 'member', inOffice: false }).withheld).toContainEqual({
      form: 'dismissal',
      reason: 'NOT_IN_OFFICE',
    });
  });

  it('a form out of time marked as not to be enforced, with the day on which its time ended', () => {
    const { choices } = offered(MEMBER, ['reprimand'], 'vote-then-not-enforce');
    expect(choices.map((one) => [one.form, one.enforceable])).toEqual([
      ['reprimand', false],
      ['warning', true],
      ['dismissal', true],
      ['expulsion', true],
    ]);
    expect(choices[0]?.limitedUntil).toBe('2026-08-15');
  });

  it('no form out of time where the rule leaves it out', () => {
    const { choices, withheld } = offered(MEMBER, ['reprimand'], 'exclude');
    expect(choices.map((one) => one.form)).toEqual(['warning', 'dismissal', 'expulsion']);
    expect(withheld).toContainEqual({ form: 'reprimand', reason: 'OUT_OF_TIME' });
  });

  it('no form whose limitation nobody examined', () => {
    const { choices, withheld } = offeredForms(MEMBER, limitations().slice(1), 'vote-then-not-enforce');
    expect(choices.map((one) => one.form)).not.toContain('reprimand');
    expect(withheld).toContainEqual({ form: 'reprimand', reason: 'LIMITATION_NOT_KNOWN' });
  });
});

describe('tally minutes', () => {
  const good = ballotOf({
    base: 9,
    present: 8,
    recused: 1,
    forms: { warning: 4, reprimand: 1 },
    noDiscipline: 1,
    invalid: 1,
  });

  it('are accepted when every paper handed out is counted once', () => expect(checkCounts(good)).toBeNull());

  it('are accepted when fewer papers were handed out than members could vote', () => {
    expect(
      checkCounts({ ...good, issued: 3, counts: { forms: { warning: 3 }, noDiscipline: 0, blank: 0, invalid: 0 } }),
    ).toBeNull();
  });

  const wrong: [code: string, params: object, ballot: Ballot][] = [
    ['NUMBER_NOT_WHOLE', {}, { ...good, counts: { ...good.counts, blank: 0.5 } }],
    ['NUMBER_NOT_WHOLE', {}, { ...good, counts: { ...good.counts, forms: { warning: -1 } } }],
    ['NUMBER_NOT_WHOLE', {}, { ...good, base: 8.5 }],
    ['NOBODY_ENTITLED', {}, { ...good, base: 0 }],
    ['PRESENT_EXCEEDS_ENTITLED', {}, { ...good, present: 10 }],
    ['RECUSED_EXCEEDS_PRESENT', {}, { ...good, recused: 9 }],
    ['NO_FORM_OFFERED', {}, { ...good, choices: [] }],
    ['FORM_OFFERED_TWICE', { form: 'reprimand' }, { ...good, choices: [...good.choices, ...good.choices] }],
    ['FORM_NOT_OPEN_TO_SUBJECT', { form: 'dismissal' }, { ...good, inOffice: false }],
    ['FORM_NOT_OFFERED', { form: 'dissolution' }, { ...good, counts: { ...good.counts, forms: { dissolution: 1 } } }],
    ['PAPERS_EXCEED_VOTERS', { issued: 8, voters: 7 }, { ...good, issued: 8, counts: { ...good.counts, blank: 1 } }],
    ['PAPERS_DO_NOT_ADD_UP', { issued: 7, counted: 8 }, { ...good, counts: { ...good.counts, invalid: 2 } }],
    ['PAPERS_DO_NOT_ADD_UP', { issued: 7, counted: 6 }, { ...good, counts: { ...good.counts, noDiscipline: 0 } }],
  ];

  it.each(wrong)('are refused with %s %o', (code, params, ballot) =>
    expect(checkCounts(ballot)).toEqual({ code, params }),
  );

  it('have a test for every refusal', () => {
    expect(new Set(wrong.map(([code]) => code))).toEqual(new Set(BALLOT_REFUSALS));
  });
});
