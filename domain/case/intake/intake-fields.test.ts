import { describe, expect, it } from 'vitest';
import { NO_INTAKE } from '../../intake/fields.ts';
import type { IntakeFacts } from '../../intake/fields.ts';
import { ACCEPT, assign, classify, decline, instruct, propose, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { CLERK, HEAD, OFFICER, SCREENER } from '../people.fixture.ts';
import { fold, given, givenState, lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { EXTENDED } from './random-intake.fixture.ts';

const ON = '2026-10-12';
const SYSTEM = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' } as const;
const received = (facts: Partial<IntakeFacts>, letter: Parameters<typeof register>[1] = {}): Step => [
  register(ON, { ...letter, intake: { ...NO_INTAKE, ...facts } }),
  SYSTEM,
  ON,
];
const owed = (story: ReturnType<typeof lived>) =>
  fold(story)
    .obligations.filter((one) => one.status === 'open')
    .map((one) => `${one.key} ${one.dueOn}`);

describe('a letter whose envelope is closed', () => {
  const secret = lived(received({ unopened: 'marked-secret' }));

  it('is booked, waits one working day for the head, and is not classified', () => {
    expect(owed(secret)).toContain('intake.envelope 2026-10-13');
    given(secret).when(classify(), SCREENER, ON).thenRefused('ENVELOPE_UNOPENED');
  });

  it('marked secret is never entered, and goes on as a paper with its keeper', () => {
    const open = (result: 'entered' | 'kept-off-system'): CaseCommand => ({
      type: 'openEnvelope',
      result,
      text: text('x'),
    });
    given(secret).when(open('entered'), HEAD, ON).thenRefused('SECRET_NOT_ENTERED');
    const kept = lived(received({ unopened: 'marked-secret' }), [open('kept-off-system'), HEAD, ON]);
    expect(owed(kept)).not.toContain('intake.envelope 2026-10-13');
    given(kept).when(classify(), SCREENER, ON).state();
  });
});

describe('a child that is said to be harmed', () => {
  const child = received({ capacity: 'minor', harm: true, guardianIsSubject: true });
  const screened: readonly Step[] = [
    child,
    [classify(), SCREENER, ON],
    [propose('decline'), SCREENER, ON],
    [instruct({ action: 'decline' }), HEAD, ON],
  ];
  const told = (guardianTold: boolean): CaseCommand => ({
    ...{ type: 'notifyProtection', body: 'child-protection', on: ON, guardianTold, text: text('notice') },
  });

  it('is told to who protects it the same day', () => expect(owed(lived(child))).toContain(`protect.vulnerable ${ON}`));

  it('is never just declined', () => {
    given(lived(...screened))
      .when(decline('ALREADY_SETTLED'), HEAD, ON)
      .thenRefused('PROTECTION_NOT_TOLD');
    const after = lived(...screened, [told(false), HEAD, ON]);
    given(after).when(decline('ALREADY_SETTLED'), HEAD, ON).state();
  });

  it('is not betrayed to a guardian who is complained about', () => {
    given(lived(child)).when(told(true), HEAD, ON).thenRefused('GUARDIAN_IS_SUBJECT');
  });
});

describe('a denunciation on the track of the Party', () => {
  const denounced = (facts: Partial<IntakeFacts>) =>
    lived(received(facts), [classify({ kind: 'denunciation' }), SCREENER, ON]);
  const accept: CaseCommand = { type: 'accept', grounds: text('why') };

  it('that nobody signed is not accepted until it is signed', () => {
    given(denounced({ signature: 'none' }))
      .when(accept, HEAD, ON)
      .thenRefused('DENUNCIATION_NOT_SIGNED');
    const signing: CaseCommand = { type: 'completeIntake', fields: [], signature: 'by-hand', note: null };
    const signed = lived(
      received({ signature: 'none' }),
      [classify({ kind: 'denunciation' }), SCREENER, ON],
      [signing, CLERK, ON],
    );
    expect(fold(signed).intake).toMatchObject({ signature: 'by-hand', given: ['signature'] });
    given(signed).when(accept, HEAD, ON).state();
  });
});

describe('interpreter and witness', () => {
  it('who serve with the subject are named once the subject is known; the statement stays', () => {
    const story = lived(received({ witnessId: 'branchMember', interpreterId: 'officer' }), [classify(), SCREENER, ON]);
    expect(story.map((one) => one.event)).toContainEqual({
      ...{ type: 'IntakeHelperInConflict', helper: 'witness', ground: 'SUBORDINATE_OF_SUBJECT' },
    });
    expect(fold(story).helpersInConflict).toEqual(['witness']);
  });
});

describe('the press', () => {
  const press = received({ articles: ['2026-10-01'] }, { channel: 'press', senderType: 'press' });
  const corrects: CaseCommand = { type: 'recordCorrection', publishedOn: ON, text: text('correction') };

  it('has its answer in print counted from the day it asked, not from the day it printed', () => {
    const asks: CaseCommand = { type: 'requestPressAnswer', requestedOn: ON, text: text('request') };
    expect(owed(lived(press, [asks, CLERK, ON]))).toContain('press.answer 2026-11-11');
    given(lived(press, [asks, CLERK, ON]))
      .when(asks, CLERK, ON)
      .thenRefused('PRESS_ANSWER_OWED');
  });

  it('that corrects itself has the allegations weighed again and is answered; a subject who knows nothing is told nothing', () => {
    const corrected = lived(press, [classify(), SCREENER, ON], [corrects, SCREENER, ON]);
    expect(owed(corrected)).toEqual(
      expect.arrayContaining(['press.reweigh 2026-10-19', 'press.correction_reply 2026-10-19']),
    );
    expect(owed(corrected).join(' ')).not.toContain('press.correction_subject');
    const reweigh: CaseCommand = { type: 'reweighAllegations', result: 'narrowed', text: text('why') };
    expect(given(corrected).when(reweigh, SCREENER, ON).state().obligations).toContainEqual(
      expect.objectContaining({ key: 'press.reweigh', status: 'met' }),
    );
  });

  it('cannot correct what it never printed', () => {
    given(lived(received({})))
      .when(corrects, CLERK, ON)
      .thenRefused('NO_ARTICLE');
  });
});

describe('a letter passed on by a deputy who asks for the result', () => {
  const relay = {
    by: 'deputy',
    organisationId: null,
    documentNumber: '12',
    documentDate: ON,
    asksForReport: true,
  } as const;
  const resolved = lived(
    received({ relay }),
    [classify(), SCREENER, ON],
    [assign('officer'), HEAD, ON],
    [ACCEPT, OFFICER, ON],
    [propose(), OFFICER, ON],
    [{ type: 'resolveDirectly', answer: text('answer') }, HEAD, ON],
  );

  it('is reported back within seven working days, and reception asks whether the citizen was told', () => {
    expect(owed(resolved)).toContain('intake.report_back 2026-10-21');
    const reported = given(resolved)
      .when({ type: 'answerRelay', text: text('report') }, OFFICER, ON)
      .state();
    const open = reported.obligations.filter((one) => one.status === 'open').map((one) => `${one.key} ${one.dueOn}`);
    expect(open).toContain('intake.elected_relay 2026-10-19');
    // The citizen whose letter it is has an answer of their own to come.
    expect(open.join(' ')).toContain('answer.sender');
  });
});

describe('more time for a settlement', () => {
  it('is told to both parties within three working days, once', () => {
    expect(owed(EXTENDED)).toContain('ext.notice 2026-10-15');
    const tell: CaseCommand = { type: 'tellExtension', form: 'letter', text: text('notice') };
    const told = given(EXTENDED).when(tell, HEAD, ON);
    expect(told.events().map((one) => one.type)).toEqual(['ExtensionTold', 'SenderAnswered', 'ObligationSettled']);
    given(lived(received({})))
      .when(tell, HEAD, ON)
      .thenRefused('NO_EXTENSION_TO_TELL');
  });
});

describe('a receipt code that was lost', () => {
  const asks: CaseCommand = {
    ...{
      type: 'reissueReceiptCode',
      submissionId: 'submission-1',
      identityCheck: 'identity-paper',
      reason: text('lost'),
    },
  };

  it('is followed by the next, counted', () => {
    const once = lived(received({}), [asks, CLERK, ON]);
    expect(fold(once).codeIssues).toEqual({ 'submission-1': 2 });
    expect(given(once).when(asks, CLERK, ON).state().codeIssues).toEqual({ 'submission-1': 3 });
  });

  it('is given to nobody where the sender has no name, nor for a letter of another case', () => {
    const anonymous = lived(received({}, { senderType: 'anonymous' }));
    given(anonymous).when(asks, CLERK, ON).thenRefused('CODE_NEEDS_A_NAME');
    given(lived(received({})))
      .when({ ...asks, submissionId: 'another' }, CLERK, ON)
      .thenRefused('SUBMISSION_UNKNOWN');
  });
});

it('an answer is chosen by the kind that the letter was entered as: assumed for denunciations (P10)', () => {
  const of = (kind: 'report' | 'denunciation') =>
    fold(lived(received({}, { kind }))).obligations.find((one) => one.key === 'intake.head_notice')?.policy;
  expect(of('report')).toMatchObject({ version: 1, confidence: 'seen' });
  expect(of('denunciation')).toMatchObject({ version: 2, confidence: 'assumed' });
  const chair = fold(lived(received({}, { organisationId: 'inspection', organisationPath: 'mg.x01.ubkt' })));
  expect(chair.obligations.find((one) => one.key === 'intake.head_notice')?.policy.version).toBe(3);
});

it('and chosen again when the letter turns out to be of another kind: from the same day, with the date there was', () => {
  const as = (kind: 'report' | 'denunciation', reason: boolean) =>
    classify({ kind, reason: reason ? text('why') : null });
  const entered = lived(received({}, { kind: 'report' }));
  const [before] = fold(entered).obligations.filter((one) => one.key === 'intake.head_notice');
  const sorted = given(entered).when(as('denunciation', false), SCREENER, ON).state();
  const [after, second] = sorted.obligations.filter((one) => one.key === 'intake.head_notice');
  expect(second).toBeUndefined();
  expect(after).toMatchObject({
    ...{ status: 'open', startedOn: before?.startedOn, policy: { version: 2, confidence: 'assumed' } },
    ledger: [{ kind: 'rule', was: before?.dueOn, basis: expect.stringContaining('Thông báo cho người tố cáo') }],
  });
  const again = givenState(sorted).when(as('report', true), SCREENER, ON).state();
  expect(again.obligations.find((one) => one.key === 'intake.head_notice')).toMatchObject({
    ...{ policy: { version: 1 }, dueOn: before?.dueOn, ledger: [{}, { kind: 'rule', was: after?.dueOn }] },
  });
  const same = givenState(again).when(as('report', true), SCREENER, ON);
  expect(same.events().filter((event) => event.type === 'DeadlineMoved')).toEqual([]);
});
