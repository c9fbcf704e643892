import { describe, expect, it } from 'vitest';
import { ACCEPT, CLOSE, about, answer, assign, instruct, propose, text } from './commands.fixture.ts';
import type { CaseCommand } from './commands.ts';
import { fold, given, lived } from './given.fixture.ts';
import { HEAD, OFFICER, PROCESS, SCREENER, staff } from './people.fixture.ts';
import type { IntakeFieldCommand } from './intake/intake-commands.ts';

type OpenCase = Extract<IntakeFieldCommand, { type: 'openCase' }>;
const ON = '2026-10-12';

const opening = (changes: Partial<OpenCase> = {}): OpenCase => ({
  type: 'openCase',
  origin: 'self-detected',
  ref: null,
  inspector: 'committee',
  caseNumber: 'MG-0009',
  matterId: 'matter-9',
  organisationId: 'commune',
  organisationPath: 'mg.x01',
  kind: 'report',
  track: 'party',
  subjects: [about({ personId: 'branchSecretary' })],
  allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: text('what') }],
  grounds: text('why'),
  ...changes,
});

describe('a case that nobody sent', () => {
  it('found by an inspector is theirs, lies in the screening, and owes nothing to a sender', () => {
    const state = fold(lived([opening(), OFFICER, ON]));
    expect(state).toMatchObject({
      stage: 'SCREENING',
      handler: 'officer',
      inspector: 'committee',
      registerNumber: null,
    });
    expect(state.origin).toEqual({ kind: 'self-detected', ref: null });
    expect(state.obligations.map((one) => one.key)).toEqual(['screening.outcome']);
  });

  it.each(['programme', 'instruction', 'audit', 'law-body'] as const)(
    'by %s is begun by the head, or by a process',
    (origin) => {
      given([]).when(opening({ origin }), SCREENER, ON).thenRefused('ORIGIN_BY_HEAD');
      given([]).when(opening({ origin }), HEAD, ON).state();
      given([]).when(opening({ origin }), PROCESS, ON).state();
    },
  );

  it('is not begun by whoever is related to its subject, nor where it concerns the body itself', () => {
    given([]).when(opening(), staff('spouse', 'INSPECTOR'), ON).thenRefused('NOT_PERMITTED');
    const own = opening({ subjects: [about({ personId: 'deputyHead' })] });
    given([]).when(own, staff('head', 'HEAD'), ON).thenRefused('CONCERNS_OWN_BODY');
  });

  it('has nobody to ask or to answer, and is closed without an answer', () => {
    const worked = lived(
      [opening({ origin: 'programme' }), HEAD, ON],
      [assign('officer'), HEAD, ON],
      [ACCEPT, OFFICER, ON],
      [propose(), OFFICER, ON],
      [instruct(), HEAD, ON],
    );
    const asks: CaseCommand = { type: 'askSender', question: text('what'), answerBy: '2026-10-20' };
    given(worked).when(asks, OFFICER, ON).thenRefused('NO_SENDER');
    given(worked).when(answer('interim'), OFFICER, ON).thenRefused('NO_SENDER');
    const dies: CaseCommand = { type: 'noteSenderDeath', senderId: null, on: ON, hasHeirs: false, text: text('paper') };
    given(worked).when(dies, OFFICER, ON).thenRefused('NO_SENDER');
    const hides: CaseCommand = { type: 'askForSecrecy', senderId: null, text: text('paper') };
    given(worked).when(hides, OFFICER, ON).thenRefused('NO_SENDER');
    const resolved = given(worked)
      .when({ type: 'resolveDirectly', answer: text('a') }, HEAD, ON)
      .state();
    const open = resolved.obligations.filter((one) => one.status === 'open').map((one) => one.key);
    expect(open).toEqual(['case.close']);
    const ended = lived(
      [opening({ origin: 'programme' }), HEAD, ON],
      [assign('officer'), HEAD, ON],
      [ACCEPT, OFFICER, ON],
      [propose(), OFFICER, ON],
      [{ type: 'resolveDirectly', answer: text('a') }, HEAD, ON],
      [CLOSE, HEAD, ON],
    );
    expect(fold(ended).stage).toBe('CLOSED');
  });
});
