import { describe, expect, it } from 'vitest';
import { ACCEPT, about, answer, assign, classify, propose, register } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { contextFor, given, givenState, lived, record } from '../given.fixture.ts';
import type { Step, Story } from '../given.fixture.ts';
import type { Actor } from '../../process.ts';
import { CASE_PROCESS } from '../process.ts';
import type { CaseState } from '../state.ts';
import { CHAIR, ENGINE, HEAD, HEAD_ABOVE, OFFICER, OTHER_HEAD, SENDER, staff } from '../people.fixture.ts';
import {
  ABOUT_BOTH,
  DENOUNCED,
  SEND_BACK,
  TAKEN_ON,
  TAKE_ON,
  TAKE_OVER,
  THREATENED,
  decideCompetence,
  refer,
  screened,
  transfer,
  withdraw,
} from '../settlement/settlement.fixture.ts';

const ON = '2026-10-14';
const TO_OTHER = transfer('otherCommune');
const OTHER_RECEPTION = staff('stranger', ['RECEPTION', 'otherCommune']);
const head = (organisationId: string) => ({ kind: 'role', role: 'HEAD', organisationId });

const SENT: readonly Step[] = [...screened(ABOUT_BOTH), [TO_OTHER, HEAD, ON]];
const sent = lived(...SENT);
const returned = lived(...SENT, [SEND_BACK, OTHER_HEAD, '2026-10-16']);
/** Returned by the other commune, sent to the inspection committee, returned by that too. */
const TWICE: readonly Step[] = [
  ...SENT,
  [SEND_BACK, OTHER_HEAD, '2026-10-16'],
  [transfer('inspection'), HEAD, '2026-10-19'],
  [SEND_BACK, CHAIR, '2026-10-20'],
];
const withSuperior = lived(...TWICE);

function owners(story: Story): Record<string, string> {
  const open = given(story).state.obligations.filter((one) => one.status === 'open');
  return Object.fromEntries(
    open.map(({ key, owner }) => [
      key,
      `${owner.kind === 'person' ? owner.personId : owner.role} of ${owner.organisationId}`,
    ]),
  );
}

describe('passing a letter on', () => {
  it('ends the screening here, and the head there has five working days to take it', () => {
    const passed = given(lived(...screened(ABOUT_BOTH))).when(TO_OTHER, HEAD, ON);
    passed.thenEvents(
      { type: 'CaseTransferred', fromOrganisationId: 'commune', toOrganisationId: 'otherCommune', toPath: 'mg.x02' },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { obligation: { key: 'transfer.ack', dueOn: '2026-10-21', owner: head('otherCommune') } },
    );
    expect(passed.state()).toMatchObject({
      stage: 'AWAITING_ACKNOWLEDGEMENT',
      organisation: { id: 'commune' },
      transfer: { status: 'sent', returns: 0 },
    });
  });

  it('leaves it with the sending body until it is taken, with the notice to the sender', () => {
    expect(owners(sent)).toEqual({
      'intake.head_notice': 'HEAD of commune',
      'transfer.ack': 'HEAD of otherCommune',
    });
    given(sent)
      .when(answer('processing-notice'), HEAD, '2026-10-15')
      .thenEvents({ type: 'SenderAnswered' }, { obligationId: 'intake.head_notice#1', status: 'met' });
  });

  it('asks nobody here any more to handle it', () => {
    const asked = lived(...screened(ABOUT_BOTH), [assign('officer'), HEAD, '2026-10-13'], [TO_OTHER, HEAD, ON]);
    expect(given(asked).state.assignment).toBeNull();
    expect(owners(asked)['assignment.answer']).toBeUndefined();
  });

  it('never leads to a body complained about, to one below it, or to one whose head is complained about', () => {
    const aboutOther = lived(...screened({ subjects: [about({ organisationId: 'otherCommune' })] }));
    given(aboutOther).when(TO_OTHER, HEAD, ON).thenRefused('TRANSFER_TO_BODY_CONCERNED', {
      organisationId: 'otherCommune',
    });
    given(aboutOther).when(transfer('otherBranch'), HEAD, ON).thenRefused('TRANSFER_TO_BODY_CONCERNED');
    const aboutItsHead = lived(...screened({ subjects: [about({ personId: 'stranger' })] }));
    given(aboutItsHead).when(TO_OTHER, HEAD, ON).thenRefused('TRANSFER_TO_BODY_CONCERNED');
    given(aboutItsHead).when(transfer('otherBranch'), HEAD, ON).thenRefused('TRANSFER_TO_BODY_CONCERNED');
    given(aboutItsHead).when(transfer('province'), HEAD, ON).thenEvents({ type: 'CaseTransferred' }, {}, {});
  });

  it('never leads to a Party body that is competent for nobody complained about, and the nearest that is are named', () => {
    const managedAbove = lived(...screened({ subjects: [about({ personId: 'managedAbove' })] }));
    given(managedAbove)
      .when(TO_OTHER, HEAD, ON)
      .thenRefused('BODY_NOT_COMPETENT', { managedBy: 'province', bodies: ['province'] });
    given(managedAbove).when(transfer('inspection'), HEAD, ON).thenRefused('BODY_NOT_COMPETENT');
    given(managedAbove).when(transfer('province'), HEAD, ON).thenEvents({ type: 'CaseTransferred' }, {}, {});
    given(DENOUNCED)
      .when(TO_OTHER, HEAD, ON)
      .thenRefused('BODY_NOT_COMPETENT', { bodies: ['inspection', 'commune'] });
    given(DENOUNCED).when(transfer('inspection'), HEAD, ON).thenEvents({ type: 'CaseTransferred' }, {}, {});
  });

  it.each([
    ['is known only in words', [about()]],
    ['is among others whom it may not concern', [about({ personId: 'branchSecretary' }), about()]],
    ['has no post on record', [about({ personId: 'nobody' })]],
    [
      'is one of two, of whom the other body is competent',
      ['branchSecretary', 'otherBranchMember'].map((one) => about({ personId: one })),
    ],
  ])('may lead anywhere where somebody %s: it can be returned', (_who, subjects) => {
    const story = lived(...screened({ subjects }));
    given(story).when(TO_OTHER, HEAD, ON).thenEvents({ type: 'CaseTransferred' }, {}, {});
  });

  it('asks for no competence on the state track', () => {
    const story = lived(...screened({ track: 'state' }));
    expect(given(story).when(TO_OTHER, HEAD, ON).events()).toContainEqual(
      expect.objectContaining({ type: 'CaseTransferred' }),
    );
  });

  it.each([
    ['COMPLAINT_IS_GUIDED', lived(...screened({ kind: 'complaint', track: 'state' })), TO_OTHER],
    ['ALREADY_ACCEPTED', TAKEN_ON, TO_OTHER],
    ['TRANSFER_TO_SELF', DENOUNCED, transfer('commune')],
    ['ORGANISATION_UNKNOWN', DENOUNCED, transfer('nowhere')],
    ['WITHDRAWAL_OPEN', lived(...screened(ABOUT_BOTH), [withdraw(), SENDER, '2026-10-13']), TO_OTHER],
    ['COMMAND_NOT_IN_STAGE', lived([register('2026-10-12'), ENGINE, '2026-10-12']), TO_OTHER],
  ] as const)('is refused: %s', (code, story, command) => given(story).when(command, HEAD, ON).thenRefused(code));

  it('never stops the day on the clock for signs of crime: they may be handed over on the way', () => {
    const crime = lived(...screened({ ...ABOUT_BOTH, kind: 'crime-report' }), [TO_OTHER, HEAD, '2026-10-13']);
    expect(given(crime).when(refer(), HEAD, '2026-10-13').events()).toContainEqual(
      expect.objectContaining({ obligationId: 'refer.crime#1', status: 'met', late: false }),
    );
    given(crime)
      .when(refer({ endsCase: true }), HEAD, '2026-10-13')
      .thenRefused('TRACK_GOES_ON');
  });
});

describe('a letter that is taken', () => {
  const handled: readonly Step[] = [
    ...screened(ABOUT_BOTH),
    [assign('officer'), HEAD, '2026-10-13'],
    [ACCEPT, OFFICER, '2026-10-13'],
    [propose('examine'), OFFICER, '2026-10-13'],
    [THREATENED, SENDER, '2026-10-13'],
    [TO_OTHER, HEAD, ON],
  ];

  it('belongs to the receiving body, where nobody has it in hand yet, and is screened there', () => {
    const taken = given(lived(...handled)).when(TAKE_OVER, OTHER_RECEPTION, '2026-10-16');
    taken.thenEvents(
      { type: 'TransferAcknowledged', organisationId: 'otherCommune', organisationPath: 'mg.x02', by: 'stranger' },
      { obligationId: 'transfer.ack#1', status: 'met', late: false },
      { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: head('otherCommune') },
      { type: 'ObligationHandedOver', obligationId: 'protect.ack#1', owner: head('otherCommune') },
      { obligation: { id: 'screening.outcome#2', dueOn: '2026-10-30', owner: head('otherCommune') } },
    );
    expect(taken.state()).toMatchObject({
      stage: 'SCREENING',
      organisation: { id: 'otherCommune', path: 'mg.x02' },
      handler: null,
      proposal: null,
      transfer: { status: 'taken' },
    });
  });

  it('brings the notice to the sender with it, unless that was given before', () => {
    const taken = lived(...SENT, [TAKE_OVER, OTHER_HEAD, '2026-10-16']);
    expect(owners(taken)['intake.head_notice']).toBe('HEAD of otherCommune');
    given(taken)
      .when(answer('processing-notice'), OTHER_HEAD, '2026-10-19')
      .thenEvents({ type: 'SenderAnswered' }, { obligationId: 'intake.head_notice#1', status: 'met' });
    const told = lived(
      ...SENT,
      [answer('processing-notice'), HEAD, '2026-10-15'],
      [TAKE_OVER, OTHER_HEAD, '2026-10-16'],
    );
    expect(owners(told)['intake.head_notice']).toBeUndefined();
  });

  it('is not passed on a second time', () => {
    const taken = lived(...SENT, [TAKE_OVER, OTHER_HEAD, '2026-10-16']);
    given(taken).when(transfer('province'), OTHER_HEAD, '2026-10-19').thenRefused('TRANSFER_ONCE_ONLY');
  });

  it('is out of the hands of the body that sent it', () => {
    const taken = lived(...SENT, [TAKE_OVER, OTHER_HEAD, '2026-10-16']);
    given(taken).when(TAKE_ON, HEAD, '2026-10-19').thenRefused('NOT_PERMITTED');
  });

  it('is taken only by the body it was sent to', () => {
    given(sent).when(TAKE_OVER, HEAD, '2026-10-16').thenRefused('NOT_PERMITTED');
    given(sent).when(TAKE_OVER, CHAIR, '2026-10-16').thenRefused('NOT_PERMITTED');
  });
});

describe('a letter that comes back', () => {
  it('is screened anew by the body that sent it', () => {
    const back = given(sent).when(SEND_BACK, OTHER_HEAD, '2026-10-16');
    back.thenEvents(
      { type: 'TransferReturned', by: 'stranger', toSuperior: false },
      { obligationId: 'transfer.ack#1', status: 'met' },
      { obligation: { id: 'screening.outcome#2', owner: head('commune') } },
    );
    expect(back.state()).toMatchObject({ stage: 'SCREENING', transfer: { status: 'returned', returns: 1 } });
  });

  it('does not go to the same body again, but may go to another: a return is no second transfer', () => {
    given(returned)
      .when(TO_OTHER, HEAD, '2026-10-19')
      .thenRefused('TRANSFER_RETURNED_BEFORE', { organisationId: 'otherCommune' });
    given(returned).when(transfer('province'), HEAD, '2026-10-19').thenEvents({ type: 'CaseTransferred' }, {}, {});
  });

  it('may be taken on here after all', () =>
    expect(given(returned).when(TAKE_ON, HEAD, '2026-10-19').state().acceptedOn).toBe('2026-10-19'));

  it('a second time goes to the head above both, who has five working days', () => {
    const story = lived(...TWICE.slice(0, -1));
    const again = given(story).when(SEND_BACK, CHAIR, '2026-10-20');
    again.thenEvents(
      { type: 'TransferReturned', toSuperior: true },
      { obligationId: 'transfer.ack#2', status: 'met' },
      { obligation: { key: 'competence.decide', dueOn: '2026-10-27', owner: head('province') } },
    );
    expect(again.state()).toMatchObject({
      stage: 'AWAITING_ACKNOWLEDGEMENT',
      transfer: { status: 'with-superior', returns: 2 },
    });
  });

  it('to the body at the top comes back to it also the second time: nobody stands above', () => {
    const province = staff('provincialLeader', ['HEAD', 'province'], ['SCREENER', 'province']);
    const story = lived(
      [register('2026-10-12', { organisationId: 'province', organisationPath: 'mg' }), ENGINE, '2026-10-12'],
      [classify({ subjects: [about()] }), province, '2026-10-13'],
      [transfer('commune'), province, ON],
      [SEND_BACK, HEAD, '2026-10-15'],
      [TO_OTHER, province, '2026-10-16'],
      [SEND_BACK, OTHER_HEAD, '2026-10-19'],
    );
    expect(given(story).state).toMatchObject({ stage: 'SCREENING', transfer: { status: 'returned', returns: 2 } });
  });
});

describe('the superior', () => {
  it('says whose it is, and that body screens it', () => {
    const decided = given(withSuperior).when(decideCompetence('otherCommune'), HEAD_ABOVE, '2026-10-22');
    decided.thenEvents(
      { type: 'CompetenceDecided', organisationId: 'otherCommune', decided: { personId: 'provincialLeader' } },
      { obligationId: 'competence.decide#1', status: 'met', late: false },
      { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: head('otherCommune') },
      { obligation: { key: 'screening.outcome', owner: head('otherCommune') } },
    );
    expect(decided.state()).toMatchObject({
      stage: 'SCREENING',
      organisation: { id: 'otherCommune' },
      transfer: { status: 'taken' },
    });
    const story = record(withSuperior, decided.events(), HEAD_ABOVE, '2026-10-22');
    given(story).when(transfer('inspection'), OTHER_HEAD, '2026-10-23').thenRefused('TRANSFER_ONCE_ONLY');
  });

  it('may leave it with the body that sent it, whose handler goes on', () => {
    const story = lived(
      ...screened(ABOUT_BOTH),
      [assign('officer'), HEAD, '2026-10-13'],
      [ACCEPT, OFFICER, '2026-10-13'],
      ...TWICE.slice(2),
    );
    const decided = given(story).when(decideCompetence('commune'), HEAD_ABOVE, '2026-10-22');
    expect(decided.state()).toMatchObject({ stage: 'SCREENING', organisation: { id: 'commune' }, handler: 'officer' });
    expect(decided.events()).toContainEqual(
      expect.objectContaining({
        obligation: expect.objectContaining({ owner: expect.objectContaining({ personId: 'officer' }) }),
      }),
    );
  });

  it('never gives it to a body complained about, to itself, or to one that is not below', () => {
    const steps = TWICE.slice(2);
    const aboutOther = lived(...screened({ subjects: [about({ organisationId: 'otherBranch' }), about()] }), ...steps);
    given(aboutOther)
      .when(decideCompetence('otherBranch'), HEAD_ABOVE, '2026-10-22')
      .thenRefused('TRANSFER_TO_BODY_CONCERNED');
    given(withSuperior).when(decideCompetence('province'), HEAD_ABOVE, '2026-10-22').thenRefused('NOT_BELOW_SUPERIOR');
    given(withSuperior).when(decideCompetence('nowhere'), HEAD_ABOVE, '2026-10-22').thenRefused('ORGANISATION_UNKNOWN');
  });

  it('is the head above both and nobody else', () => {
    given(withSuperior).when(decideCompetence('commune'), HEAD, '2026-10-22').thenRefused('NOT_PERMITTED');
  });

  it('may speak while the receiver is silent, and then nobody owes the acknowledgement any more', () => {
    const decided = given(sent).when(decideCompetence('commune'), HEAD_ABOVE, '2026-10-22').state();
    expect(decided).toMatchObject({
      stage: 'SCREENING',
      organisation: { id: 'commune' },
      transfer: { status: 'taken' },
    });
    expect(decided.obligations.find((one) => one.key === 'transfer.ack')?.status).toBe('cancelled');
  });

  it('has it where the one complained about came to serve in the sending body meanwhile: it never goes back there', () => {
    const state = { ...given(sent).state, subjects: [about({ personId: 'clerk' })] };
    const back = givenState(state).when(SEND_BACK, OTHER_HEAD, '2026-10-16');
    expect(back.events()).toContainEqual(
      expect.objectContaining({ type: 'CaseTakenUp', organisationId: 'province', cause: 'concerns-body' }),
    );
    expect(back.state()).toMatchObject({ stage: 'SCREENING', organisation: { id: 'province' } });
    const open = back.state().obligations.filter((one) => one.status === 'open');
    expect(open.map((one) => [one.key, one.owner.organisationId])).toEqual([
      ['intake.head_notice', 'province'],
      ['screening.outcome', 'province'],
    ]);
  });

  it('nor is it taken by a body in which they came to serve meanwhile', () => {
    const state = { ...given(sent).state, subjects: [about({ personId: 'clerk' })] };
    const post = { organisationId: 'otherCommune', path: 'mg.x02', isHead: false, managedBy: 'grassroots' } as const;
    const context = contextFor(state, TAKE_OVER, { actor: OTHER_HEAD, on: '2026-10-16' });
    const people = { ...context.facts.people, clerk: { personId: 'clerk', posts: [post], relatives: [] } };
    expect(CASE_PROCESS.decide(state, TAKE_OVER, { ...context, facts: { ...context.facts, people } })).toMatchObject({
      refusal: { code: 'RECEIVER_CONCERNED' },
    });
  });

  it('is found among the bodies above the sending one, which the return asks for', () =>
    expect(CASE_PROCESS.factsFor(given(sent).state, SEND_BACK, OTHER_HEAD)).toMatchObject({ above: true }));

  it('does not decide where the letter concerns the superior: then the sending body has it back', () => {
    const served = { organisationId: 'province', path: 'mg', isHead: false, managedBy: 'province' } as const;
    const state = { ...given(sent).state, subjects: [about({ personId: 'clerk' })] };
    const clerk = { personId: 'clerk', posts: [served], relatives: [] };
    const decide = (command: CaseCommand, actor: Actor, before: CaseState) => {
      const context = contextFor(before, command, { actor, on: '2026-10-16' });
      const facts = { ...context.facts, people: { ...context.facts.people, clerk } };
      return CASE_PROCESS.decide(before, command, { ...context, facts });
    };
    expect(decide(decideCompetence('commune'), HEAD_ABOVE, state)).toMatchObject({
      refusal: { code: 'SUPERIOR_CONCERNED' },
    });
    const again = { ...state, transfer: state.transfer && { ...state.transfer, returns: 1 } };
    expect(decide(SEND_BACK, OTHER_HEAD, again)).toMatchObject({ events: [{ toSuperior: false }, {}, {}] });
  });
});
