import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import { RESOLVE, classify, decline, instruct, propose, register, text } from '../commands.fixture.ts';
import { EVERY_EVENT } from '../events.fixture.ts';
import { given, lived, record } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { DEPUTY, ENGINE, HEAD, SCREENER, staff } from '../people.fixture.ts';
import { CLASSIFIED, CONCRETE, OFFICER_PROPOSED, SUBMITTED } from '../stories.fixture.ts';

const ON = '2026-10-14';

describe('answering directly', () => {
  it('ends the screening and owes the sender an answer in five working days', () => {
    const resolved = given(OFFICER_PROPOSED).when(RESOLVE, HEAD, '2026-10-19');
    resolved.thenEvents(
      { type: 'CaseResolvedDirectly' },
      { type: 'ObligationSettled', obligationId: 'screening.outcome#1', status: 'met', late: false },
      { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'met' },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-26', owner: { kind: 'person', personId: 'officer' } } },
    );
    expect(resolved.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'ANSWERED' });
  });

  it('without a handler is owed by the head', () =>
    expect(given(SUBMITTED).when(RESOLVE, HEAD, '2026-10-15').events().at(-1)).toMatchObject({
      obligation: { key: 'answer.sender', owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' } },
    }));

  it('needs a proposal to do so, not any proposal', () => {
    const refusal = { command: 'resolveDirectly', needed: 'resolve-directly' };
    given(CLASSIFIED).when(RESOLVE, HEAD, ON).thenRefused('NO_PROPOSAL', refusal);
    const otherwise = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-13'],
      [propose('examine'), SCREENER, ON],
    );
    given(otherwise).when(RESOLVE, HEAD, ON).thenRefused('NO_PROPOSAL', refusal);
    const instructed = record(otherwise, given(otherwise).when(instruct(), DEPUTY, ON).events(), DEPUTY, ON);
    given(instructed).when(RESOLVE, HEAD, ON).thenEvents({ type: 'CaseResolvedDirectly' }, {}, {});
  });

  it.each(['complaint', 'denunciation', 'crime-report', 'discipline-appeal', 'withdrawal', 'mixed'] as const)(
    'is not open to a %s, nor to be proposed or instructed for one',
    (kind) => {
      const story = lived(
        [register('2026-10-12'), ENGINE, '2026-10-12'],
        [classify({ kind }), SCREENER, '2026-10-13'],
        [propose('examine'), SCREENER, ON],
      );
      given(story).when(RESOLVE, HEAD, ON).thenRefused('KIND_NEEDS_PROCEDURE', { kind });
      given(story).when(propose('resolve-directly'), SCREENER, ON).thenRefused('KIND_NEEDS_PROCEDURE', { kind });
      given(story)
        .when(instruct({ action: 'resolve-directly' }), HEAD, ON)
        .thenRefused('KIND_NEEDS_PROCEDURE', { kind });
    },
  );
});

describe('declining', () => {
  const vague = (kind: 'report' | 'denunciation' | 'complaint') =>
    lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ kind, anonymity: 'not-concrete' }), SCREENER, '2026-10-13'],
      [propose('decline'), SCREENER, ON],
    );

  it('names the reason of the law, keeps the letter a year and owes the sender an answer', () => {
    const declined = given(vague('denunciation')).when(decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, ON);
    declined.thenEvents(
      { type: 'CaseDeclined', legalBasis: 'Luật Tố cáo 2018 Đ25', keepUntil: '2027-10-14' },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { obligationId: 'proposal.answer#1', status: 'met' },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-21' } },
    );
    expect(declined.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'DECLINED' });
  });

  it('keeps no date where no rule says how long', () =>
    expect(
      given(vague('report'))
        .when(
          decline('UNREADABLE'),
          HEAD,
          ON,
          CASE_POLICIES.filter((row) => row.key !== 'submission.declined_keep'),
        )
        .events()[0],
    ).toMatchObject({ type: 'CaseDeclined', keepUntil: null }));

  it.each([
    ['report', 'OUT_OF_TIME'],
    ['report', 'NO_CAPACITY'],
    ['complaint', 'NOT_SIGNED'],
    ['denunciation', 'NOT_WITHIN_COMPETENCE_GUIDED'],
    ['denunciation', 'OUT_OF_TIME'],
    ['report', 'BORING'],
  ] as const)('a %s is never declined as %s', (kind, reason) =>
    given(vague(kind)).when(decline(reason), HEAD, ON).thenRefused('DECLINE_REASON_NOT_FOR_KIND', { reason, kind }),
  );

  it('is no way out where an anonymous letter is concrete', () => {
    const proposed = record(CONCRETE, given(CONCRETE).when(propose('decline'), SCREENER, ON).events(), SCREENER, ON);
    given(proposed).when(decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, ON).thenRefused('CONCRETE_MUST_BE_WATCHED');
    given(proposed).when(decline('UNREADABLE'), HEAD, ON).thenRefused('CONCRETE_MUST_BE_WATCHED');
    expect(given(proposed).when(decline('ALREADY_SETTLED'), HEAD, ON).state().stage).toBe('FOLLOW_UP');
  });

  it('never says of somebody who gave a name that nobody knows who wrote; a false name is classified anew first', () => {
    const named = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ kind: 'denunciation', anonymity: 'named' }), SCREENER, '2026-10-13'],
      [propose('decline'), SCREENER, ON],
    );
    const reason = 'NOT_IDENTIFIABLE_NOT_CONCRETE';
    given(named).when(decline(reason), HEAD, ON).thenRefused('SENDER_IS_NAMED', { reason });
    expect(given(named).when(decline('UNREADABLE'), HEAD, ON).state().stage).toBe('FOLLOW_UP');
    const falsified = classify({ kind: 'denunciation', anonymity: 'not-concrete', reason: text('false-name') });
    const again = record(named, given(named).when(falsified, SCREENER, ON).events(), SCREENER, ON);
    const proposed = record(again, given(again).when(propose('decline'), SCREENER, ON).events(), SCREENER, ON);
    expect(given(proposed).when(decline(reason), HEAD, ON).state().outcome).toBe('DECLINED');
  });

  it('needs a proposal or an instruction to decline', () => {
    given(CLASSIFIED)
      .when(decline('ALREADY_SETTLED'), HEAD, ON)
      .thenRefused('NO_PROPOSAL', { command: 'decline', needed: 'decline' });
    given(SUBMITTED).when(decline('ALREADY_SETTLED'), HEAD, '2026-10-15').thenRefused('NO_PROPOSAL');
    const told = record(
      CLASSIFIED,
      given(CLASSIFIED)
        .when(instruct({ action: 'decline' }), DEPUTY, ON)
        .events(),
      DEPUTY,
      ON,
    );
    expect(given(told).when(decline('ALREADY_SETTLED'), HEAD, ON).state().stage).toBe('FOLLOW_UP');
  });
});

describe('four eyes on an outcome', () => {
  const both = staff('deputyHead', 'HEAD', 'SCREENER');
  const proposed = (...more: readonly Step[]) =>
    lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-13'],
      [propose(), both, ON],
      ...more,
    );

  it('who proposed does not decide', () => {
    given(proposed()).when(RESOLVE, both, ON).thenRefused('FOUR_EYES', { command: 'resolveDirectly' });
    expect(given(proposed()).when(RESOLVE, HEAD, ON).state().outcome).toBe('ANSWERED');
  });

  it('an instruction of one’s own is no second pair', () =>
    given(proposed([instruct(), both, ON]))
      .when(RESOLVE, both, ON)
      .thenRefused('FOUR_EYES'));

  it('nor is an instruction without any proposal, given to oneself', () => {
    const told = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify(), SCREENER, '2026-10-13'],
      [propose('examine'), SCREENER, ON],
      [instruct(), HEAD, ON],
    );
    given(told).when(RESOLVE, HEAD, ON).thenRefused('FOUR_EYES', { command: 'resolveDirectly' });
  });

  it('the instruction of another person is, if it says the same', () => {
    expect(
      given(proposed([instruct(), HEAD, ON]))
        .when(RESOLVE, both, ON)
        .state().outcome,
    ).toBe('ANSWERED');
    given(proposed([instruct({ action: 'examine' }), HEAD, ON]))
      .when(RESOLVE, both, ON)
      .thenRefused('FOUR_EYES');
  });

  it('an instruction recorded before it was kept by whom says nothing of a second pair', () => {
    const { by: _by, ...old } = EVERY_EVENT.Instructed;
    const story = record(proposed(), [{ ...old, action: 'resolve-directly' }], HEAD, ON);
    given(story).when(RESOLVE, both, ON).thenRefused('FOUR_EYES');
  });
});
