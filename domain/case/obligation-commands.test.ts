import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { CLOCK, about, classify, confirm, register, requestExtension, text } from './commands.fixture.ts';
import type { CaseCommand } from './commands.ts';
import { EVERY_EVENT } from './events.fixture.ts';
import type { CaseEvent } from './events.ts';
import { contextFor, fold, given, lived, record } from './given.fixture.ts';
import type { Step, Story } from './given.fixture.ts';
import { DEPUTY, ENGINE, HEAD, LEADER_ABOVE, OFFICER, SCREENER, SECOND_OFFICER, staff } from './people.fixture.ts';
import { CASE_PROCESS } from './process.ts';
import { ANSWERED, CLASSIFIED, OFFICER_HANDLES, QUESTIONED, REGISTERED, SUBMITTED } from './stories.fixture.ts';

const NOTICE = 'intake.head_notice#1';
const SCREEN = 'state.tc.screen#1';
const urge: CaseCommand = { type: 'urge', obligationId: NOTICE, note: text('how far') };
const answered: CaseCommand = { type: 'acknowledgeUrging', obligationId: NOTICE, answer: text('so far') };
const acknowledge: CaseCommand = { type: 'acknowledgeEscalation', obligationId: NOTICE };
const approve: CaseCommand = { type: 'approveExtension', obligationId: SCREEN };
const turnDown: CaseCommand = { type: 'refuseExtension', obligationId: SCREEN, reason: text('why') };

// The State's first look at a denunciation: seven working days to 21 October, ten in all with the one extension.
const SCREENING: readonly Step[] = [
  [register('2026-10-12'), ENGINE, '2026-10-12'],
  [classify({ kind: 'denunciation', track: 'state' }), SCREENER, '2026-10-13'],
];
const STATE_SCREENING = lived(...SCREENING);
const ASKING: Step = [requestExtension(SCREEN, 3), SCREENER, '2026-10-19'];
const ASKED = lived(...SCREENING, ASKING);

/** Code and addressees of the notices that follow. */
function told(story: Story, events: readonly CaseEvent[]): [string, string][] {
  const state = fold(record(story, events, HEAD, '2026-10-20'));
  return CASE_PROCESS.followUps(state, events, 'case/1').flatMap((one) =>
    one.kind === 'notice' ? [[one.notice, one.audience]] : [],
  );
}

/** Lives a story one step further under other policies than those seeded. */
function under(policies: readonly PolicyRow[]) {
  return (story: Story, [command, actor, on]: Step): Story =>
    record(story, given(story).when(command, actor, on, policies).events(), actor, on);
}

describe('asking for more time', () => {
  it('is recorded with days and reason; the date stands until another person decides', () => {
    const asked = given(STATE_SCREENING).when(requestExtension(SCREEN, 3), SCREENER, '2026-10-19');
    asked.thenEvents({
      type: 'ExtensionRequested',
      obligationId: SCREEN,
      request: { by: 'screener', days: 3, reason: 'why' },
    });
    expect(asked.state().obligations.find((one) => one.id === SCREEN)?.dueOn).toBe('2026-10-21');
  });

  it.each([
    ['EXTENSION_TOO_LONG', STATE_SCREENING, requestExtension(SCREEN, 4), SCREENER],
    ['EXTENSION_LENGTH_INVALID', STATE_SCREENING, requestExtension(SCREEN, 0), SCREENER],
    ['EXTENSION_ALREADY_REQUESTED', ASKED, requestExtension(SCREEN, 2), SCREENER],
    ['EXTENSION_ALREADY_REQUESTED', ASKED, requestExtension(SCREEN, 2), staff('clerk', 'SCREENER')],
    ['EXTENSION_NOT_ALLOWED', REGISTERED, requestExtension(NOTICE, 2), HEAD],
    ['NOT_THE_OWNER', STATE_SCREENING, requestExtension(NOTICE, 2), SCREENER],
    ['NOT_PERMITTED', STATE_SCREENING, requestExtension(SCREEN, 2), OFFICER],
    ['OBLIGATION_UNKNOWN', STATE_SCREENING, requestExtension('state.tc.screen#2', 2), SCREENER],
    ['OBLIGATION_SETTLED', STATE_SCREENING, requestExtension('intake.internal_sort#1', 2), SCREENER],
  ] as const)('is refused: %s', (code, story, command, actor) =>
    given(story).when(command, actor, '2026-10-19').thenRefused(code),
  );
});

describe('granting more time', () => {
  it('moves the date by an entry that names who asked for what and who agreed', () =>
    given(ASKED)
      .when(approve, HEAD, '2026-10-20')
      .thenEvents({
        type: 'DeadlineMoved',
        obligationId: SCREEN,
        dueOn: '2026-10-26',
        entry: { kind: 'extension', n: 3, unit: 'wd', reason: 'why', approvedBy: 'head', late: false },
      }));

  it('after the last day is marked late', () =>
    expect(given(ASKED).when(approve, LEADER_ABOVE, '2026-10-22').events()[0]).toMatchObject({
      entry: { late: true },
    }));

  it('is used up by one', () => {
    const extended = record(ASKED, given(ASKED).when(approve, HEAD, '2026-10-20').events(), HEAD, '2026-10-20');
    given(extended).when(requestExtension(SCREEN, 1), SCREENER, '2026-10-21').thenRefused('EXTENSION_USED_UP');
    const again = requestExtension(SCREEN, 1);
    const context = contextFor(fold(extended), again, { actor: SCREENER, on: '2026-10-21' });
    expect(CASE_PROCESS.decide(fold(extended), again, context)).toEqual({
      ok: false,
      refusal: { code: 'EXTENSION_USED_UP', params: { obligationId: SCREEN }, legalBasis: 'Luật Tố cáo 2018 Đ24.1' },
    });
    given(extended).when(approve, HEAD, '2026-10-21').thenRefused('NO_EXTENSION_REQUESTED');
  });

  it('and refusing it need a request, and eyes other than those of who asked', () => {
    given(STATE_SCREENING).when(approve, HEAD, '2026-10-20').thenRefused('NO_EXTENSION_REQUESTED');
    given(STATE_SCREENING).when(turnDown, HEAD, '2026-10-20').thenRefused('NO_EXTENSION_REQUESTED');
    const both = staff('screener', 'SCREENER', 'HEAD');
    given(ASKED).when(approve, both, '2026-10-20').thenRefused('FOUR_EYES');
    given(ASKED).when(turnDown, both, '2026-10-20').thenRefused('FOUR_EYES');
    given(ASKED)
      .when(approve, staff('screener', ['LEADER', 'province']), '2026-10-20')
      .thenRefused('FOUR_EYES');
  });

  it('is not the screener’s', () =>
    given(ASKED).when(approve, staff('clerk', 'SCREENER'), '2026-10-20').thenRefused('NOT_PERMITTED'));

  it('turned down leaves the date, and one may ask again', () => {
    const refused = given(ASKED).when(turnDown, DEPUTY, '2026-10-20');
    refused.thenEvents({ type: 'ExtensionRefused', obligationId: SCREEN, by: 'deputyHead', reason: 'why' });
    const story = record(ASKED, refused.events(), DEPUTY, '2026-10-20');
    expect(refused.state().obligations.find((one) => one.id === SCREEN)?.dueOn).toBe('2026-10-21');
    given(story).when(requestExtension(SCREEN, 1), SCREENER, '2026-10-21').thenEvents({ type: 'ExtensionRequested' });
  });

  it('is for the level above where the rule says so', () => {
    const above = CASE_POLICIES.map((row) => ({
      ...row,
      extension: row.extension && { ...row.extension, approver: 'level-above' as const },
    }));
    const story = [...SCREENING, ASKING].reduce<Story>(under(above), []);
    for (const command of [approve, turnDown]) {
      const refused = { obligationId: SCREEN };
      given(story).when(command, HEAD, '2026-10-20').thenRefused('APPROVER_IS_LEVEL_ABOVE', refused);
      given(story).when(command, staff('officer', 'LEADER'), '2026-10-20').thenRefused('APPROVER_IS_LEVEL_ABOVE');
    }
    given(story)
      .when(approve, LEADER_ABOVE, '2026-10-20')
      .thenEvents({ type: 'DeadlineMoved', entry: { approvedBy: 'provincialLeader' } });
    given(story).when(turnDown, LEADER_ABOVE, '2026-10-20').thenEvents({ type: 'ExtensionRefused' });
    const asked = story.map(({ event }) => event).filter((event) => event.type === 'ExtensionRequested');
    expect(told(story, asked)).toEqual([['extension-requested', 'level-above']]);
  });

  it('is told to who asked and who owes it, as is a refusal', () => {
    const audience = 'owner-and:screener';
    const decided = (events: readonly CaseEvent[]) => events.filter((event) => event.type !== 'LadderStepsReached');
    const granted = decided(given(ASKED).when(approve, HEAD, '2026-10-20').events());
    expect(granted).toMatchObject([{ entry: { requestedBy: 'screener' } }]);
    expect(told(ASKED, granted)).toEqual([['extension-granted', audience]]);
    const refused = decided(given(ASKED).when(turnDown, HEAD, '2026-10-20').events());
    expect(refused).toMatchObject([{ requestedBy: 'screener' }]);
    expect(told(ASKED, refused)).toEqual([['extension-refused', audience]]);
    expect(told(STATE_SCREENING, [EVERY_EVENT.DeadlineMoved])).toEqual([]);
  });

  it('is asked of nothing that is settled', () =>
    given(ANSWERED)
      .when({ ...approve, obligationId: NOTICE }, HEAD, '2026-10-21')
      .thenRefused('OBLIGATION_SETTLED'));
});

describe('urging', () => {
  it('asks for an answer and changes no date', () => {
    const urged = given(OFFICER_HANDLES).when(urge, LEADER_ABOVE, '2026-10-20');
    urged.thenEvents({ type: 'Urged', urging: { by: 'provincialLeader', note: 'how far', answeredAt: null } });
    expect(urged.state().obligations.find((one) => one.id === NOTICE)?.dueOn).toBe('2026-10-26');
  });

  it('is answered by who owes it, once', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [urge, LEADER_ABOVE, '2026-10-20'],
      [{ ...urge }, LEADER_ABOVE, '2026-10-21'],
    );
    const reply = given(story).when(answered, HEAD, '2026-10-22');
    reply.thenEvents({ type: 'UrgingAcknowledged', obligationId: NOTICE, answer: 'so far' });
    const { urgings } = reply.state().obligations[0] ?? { urgings: [] };
    expect(urgings.every((one) => one.answeredAt !== null)).toBe(true);
    given(record(story, reply.events(), HEAD, '2026-10-22'))
      .when(answered, HEAD, '2026-10-23')
      .thenRefused('NOTHING_URGED');
  });

  it('is refused to those who neither lead nor head, and the answer to those who do not owe', () => {
    given(OFFICER_HANDLES).when(urge, SECOND_OFFICER, '2026-10-20').thenRefused('NOT_PERMITTED');
    given(OFFICER_HANDLES)
      .when(urge, staff('stranger', ['LEADER', 'otherCommune']), '2026-10-20')
      .thenRefused('NOT_PERMITTED');
    given(SUBMITTED).when(answered, SCREENER, '2026-10-20').thenRefused('NOT_PERMITTED');
    given(QUESTIONED).when(answered, SCREENER, '2026-10-09').thenRefused('NOT_THE_OWNER');
    given(REGISTERED).when(answered, HEAD, '2026-10-20').thenRefused('NOTHING_URGED');
  });

  it('is refused to whoever is in conflict of interest or has stepped back, whatever they head or lead', () => {
    const aboutBranch = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ subjects: [about({ personId: 'branchSecretary' })] }), SCREENER, '2026-10-13'],
    );
    given(aboutBranch).when(urge, HEAD, '2026-10-20').thenEvents({ type: 'Urged' });
    for (const related of [
      staff('spouse', 'HEAD'),
      staff('spouse', ['LEADER', 'province']),
      staff('branchSecretary', 'HEAD'),
    ]) {
      given(aboutBranch).when(urge, related, '2026-10-20').thenRefused('NOT_PERMITTED');
    }
    const declared = { ...EVERY_EVENT.ConflictDeclared, personId: 'deputyHead' } as const;
    const steppedBack = record(aboutBranch, [declared], DEPUTY, '2026-10-19');
    given(aboutBranch).when(urge, DEPUTY, '2026-10-20').thenEvents({ type: 'Urged' });
    given(steppedBack).when(urge, DEPUTY, '2026-10-20').thenRefused('NOT_PERMITTED');
  });

  it('of what is settled or unknown is refused', () => {
    given(ANSWERED).when(urge, HEAD, '2026-10-21').thenRefused('OBLIGATION_SETTLED');
    given(CLASSIFIED)
      .when({ ...urge, obligationId: 'answer.sender#1' }, HEAD, '2026-10-21')
      .thenRefused('OBLIGATION_UNKNOWN');
  });
});

describe('when time passes', () => {
  it('the clock reminds, then escalates, and after a silence makes up all that was missed in one event', () => {
    given(CLASSIFIED).when(CLOCK, ENGINE, '2026-10-16').thenEvents();
    given(CLASSIFIED)
      .when(CLOCK, ENGINE, '2026-10-19')
      .thenEvents({ type: 'LadderStepsReached', audience: 'owner', marks: [{ step: 'remind.5', late: false }] });
    given(CLASSIFIED)
      .when(CLOCK, ENGINE, '2026-10-27')
      .thenEvents(
        {
          type: 'LadderStepsReached',
          obligationId: NOTICE,
          audience: 'owner-head',
          marks: [
            { step: 'remind.5' },
            { step: 'remind.1' },
            { step: 'remind.0' },
            { step: 'escalate.1', late: false },
          ],
        },
        {
          obligationId: 'screening.outcome#1',
          marks: [{ step: 'remind.5' }, { step: 'remind.1' }, { step: 'remind.0' }],
        },
      );
  });

  it('each obligation has an event of its own', () => {
    const events = given(QUESTIONED).when(CLOCK, ENGINE, '2026-10-14').events();
    expect(events.map((event) => 'obligationId' in event && event.obligationId)).toEqual([
      NOTICE,
      'intake.internal_sort#1',
      'confirm.receipt_date#1',
    ]);
  });

  it('nobody but the engine is the clock', () =>
    given(CLASSIFIED).when(CLOCK, HEAD, '2026-10-27').thenRefused('NOT_PERMITTED'));

  it('an acknowledged escalation still climbs to the level above', () => {
    const late = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [CLOCK, ENGINE, '2026-10-27']);
    const seen = given(late).when(acknowledge, LEADER_ABOVE, '2026-10-27').events();
    const marks = given(record(late, seen, LEADER_ABOVE, '2026-10-27'))
      .when(CLOCK, ENGINE, '2026-11-30')
      .events();
    expect(marks).toContainEqual(
      expect.objectContaining({
        obligationId: NOTICE,
        audience: 'level-above',
        marks: [expect.objectContaining({ step: 'escalate.2' }), expect.objectContaining({ step: 'escalate.3' })],
      }),
    );
  });

  it('whoever owes it, in person or by role, does not acknowledge the warning about it', () => {
    const byRole = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [CLOCK, ENGINE, '2026-10-27']);
    given(byRole).when(acknowledge, HEAD, '2026-10-27').thenRefused('OWN_ESCALATION', { obligationId: NOTICE });
    given(byRole).when(acknowledge, DEPUTY, '2026-10-27').thenRefused('OWN_ESCALATION');
    const sorting: CaseCommand = { ...acknowledge, obligationId: 'intake.internal_sort#1' };
    given(byRole).when(sorting, HEAD, '2026-10-27').thenEvents({ type: 'EscalationAcknowledged' });
    const inPerson = record(
      OFFICER_HANDLES,
      given(OFFICER_HANDLES).when(CLOCK, ENGINE, '2026-10-27').events(),
      ENGINE,
      '2026-10-27',
    );
    given(inPerson).when(acknowledge, HEAD, '2026-10-27').thenEvents({ type: 'EscalationAcknowledged' });
    given(inPerson)
      .when(acknowledge, staff('officer', ['LEADER', 'province']), '2026-10-27')
      .thenRefused('OWN_ESCALATION');
  });

  it('an acknowledged escalation is repeated no more', () => {
    const late = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [CLOCK, ENGINE, '2026-11-02']);
    const seen = given(late).when(acknowledge, LEADER_ABOVE, '2026-11-02');
    seen.thenEvents({ type: 'EscalationAcknowledged', obligationId: NOTICE, on: '2026-11-02' });
    const story = record(late, seen.events(), LEADER_ABOVE, '2026-11-02');
    expect(given(story).when(CLOCK, ENGINE, '2026-11-30').events()).not.toContainEqual(
      expect.objectContaining({ obligationId: NOTICE }),
    );
    expect(given(late).when(CLOCK, ENGINE, '2026-11-30').events()).toContainEqual(
      expect.objectContaining({ obligationId: NOTICE }),
    );
  });

  it('what was not escalated is not acknowledged', () => {
    given(REGISTERED).when(acknowledge, HEAD, '2026-10-20').thenRefused('NOT_ESCALATED');
    const reminded = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [CLOCK, ENGINE, '2026-10-26']);
    given(reminded).when(acknowledge, HEAD, '2026-10-26').thenRefused('NOT_ESCALATED');
  });

  it('a confirmed date is no longer recalled', () => {
    const events = given(QUESTIONED).when(confirm('2026-10-05'), HEAD, '2026-10-09').events();
    const story = record(QUESTIONED, events, HEAD, '2026-10-09');
    expect(given(story).when(CLOCK, ENGINE, '2026-10-14').events()).toHaveLength(2);
  });
});
