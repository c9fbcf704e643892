import { describe, expect, it } from 'vitest';
import { CHAIR, DEPUTY, ENGINE, HEAD, HEAD_ABOVE, ORGANISATIONS, PROCESS, staff } from '../case/people.fixture.ts';
import type { Person } from '../case/people.fixture.ts';
import type { ManagingLevel } from '../facts.ts';
import { refuseIncompetent } from './competent-body.ts';
import { order, orderAgainst, orderForProceedings } from './commands.fixture.ts';
import { given } from './given.fixture.ts';
import { SUSPENSION_PROCESS } from './process.ts';

const ON = '2026-06-01';

describe('an order for obstruction', () => {
  it('lasts ninety days to the exact day, a Sunday too (CASE-06)', () => {
    const ordered = given([]).when(order(), HEAD, ON);
    ordered.thenEvents(
      { type: 'SuspensionOrdered', organisationPath: 'mg.x01', orderedOn: ON, until: '2026-08-30' },
      { obligation: { key: 'party.susp', dueOn: '2026-08-30', owner: { role: 'HEAD', organisationId: 'commune' } } },
    );
    expect(ordered.state()).toMatchObject({ stage: 'ORDERED', until: '2026-08-30', extensions: 0, end: null });
    expect(SUSPENSION_PROCESS.wakesOn(ordered.state())).toEqual(['2026-08-31']);
  });

  it('is the decision of the body, by the number of its paper, not of the head who enters it', () =>
    expect(given([]).when(order(), HEAD, ON).events()[0]).toMatchObject({
      type: 'SuspensionOrdered',
      number: order().number,
      decided: { by: 'body', organisationId: 'commune', meetingId: null, signedAs: 'for-body' },
    }));

  it('is told to the case', () =>
    expect(given([]).when(order(), HEAD, ON).followUps()).toEqual([
      {
        kind: 'command',
        to: 'case/case-1',
        about: 'case-1',
        command: { type: 'suspensionOrdered', suspensionId: 'suspension-1', subjectId: 'subject-1' },
      },
    ]));

  it('takes its length from the rule, not from who orders', () =>
    given([])
      .when(order({ until: '2026-08-30' }), HEAD, ON)
      .thenRefused('UNTIL_SET_BY_RULE'));

  it('follows the rule in force on its day: before 11 April 2026 another one', () => {
    const before = given([]).when(order({ orderedOn: '2026-04-10' }), HEAD, '2026-04-10');
    before.thenEvents({ until: '2026-07-09' }, { obligation: { policy: { version: 1, extension: { n: 180 } } } });
    const ofBranch = given([]).when(orderAgainst('branch', { orderedOn: '2026-04-10' }), HEAD, '2026-04-10');
    ofBranch.thenEvents({ until: '2026-07-09' }, { obligation: { policy: { version: 2, extension: null } } });
  });

  it('is not guessed where no rule says how long', () =>
    given([]).when(order(), HEAD, ON, []).thenRefused('NO_DEADLINE_RULE', { key: 'party.susp' }));

  it('may be entered up to a year later, and if over by then ends with its entry', () => {
    const late = given([]).when(order(), HEAD, '2026-09-07');
    late.thenEvents(
      { type: 'SuspensionOrdered' },
      { type: 'ObligationOpened' },
      { type: 'SuspensionEnded', how: 'period-over', on: '2026-08-30' },
      { type: 'ObligationSettled', status: 'met', late: false },
    );
    expect(late.state().stage).toBe('ENDED');
    given([]).when(order(), HEAD, '2027-06-02').thenEvents({}, {}, {}, {});
    given([]).when(order(), HEAD, '2027-06-03').thenRefused('DATE_TOO_FAR_BACK', { on: ON, notBefore: '2026-06-02' });
    given([])
      .when(order({ orderedOn: '2026-06-02' }), HEAD, ON)
      .thenRefused('DATE_IN_FUTURE', { on: '2026-06-02' });
  });
});

describe('an order with proceedings of law', () => {
  it('lasts as long as they do, to the day that it names', () => {
    const ordered = given([]).when(orderForProceedings(), HEAD, ON);
    ordered.thenEvents(
      { type: 'SuspensionOrdered', ground: 'law-proceedings', until: '2026-09-15' },
      { obligation: { key: 'party.susp.criminal', dueOn: '2026-09-15' } },
    );
  });

  it('names that day, and a later one than its own', () => {
    given([]).when(orderForProceedings(null), HEAD, ON).thenRefused('UNTIL_REQUIRED');
    given([]).when(orderForProceedings(ON), HEAD, ON).thenRefused('DATES_REVERSED', { from: ON, to: ON });
    given([]).when(orderForProceedings(), HEAD, ON, []).thenRefused('NO_DEADLINE_RULE', { key: 'party.susp.criminal' });
  });
});

describe('who orders', () => {
  it('is the head of the body that is named, and nobody else', () => {
    given([]).when(order(), DEPUTY, ON).thenEvents({ type: 'SuspensionOrdered' }, {});
    const others = [
      staff('officer', 'INSPECTOR'),
      staff('stranger', ['HEAD', 'otherCommune']),
      HEAD_ABOVE,
      PROCESS,
      ENGINE,
    ];
    for (const actor of others) given([]).when(order(), actor, ON).thenRefused('NOT_PERMITTED', { command: 'order' });
    given([])
      .when(order({ organisationId: 'nowhere' }), HEAD, ON)
      .thenRefused('NOT_PERMITTED');
  });

  it('is never the member suspended, nor a relative on record (P15)', () => {
    const headOf = (personId: Person) => staff(personId, 'HEAD');
    given([])
      .when(order({ personId: 'head' }), HEAD, ON)
      .thenRefused('NOT_PERMITTED');
    given([])
      .when(order({ personId: 'branchSecretary' }), headOf('spouse'), ON)
      .thenRefused('NOT_PERMITTED');
    given([])
      .when(order({ personId: 'branchSecretary' }), headOf('cousinByRecord'), ON)
      .thenRefused('NOT_PERMITTED');
  });

  it('is the body competent to expel: by the level that manages the member (P18)', () => {
    given([])
      .when(order({ personId: 'branchSecretary' }), HEAD, ON)
      .thenEvents({ type: 'SuspensionOrdered' }, {});
    given([])
      .when(order({ personId: 'managedAbove' }), HEAD, ON)
      .thenRefused('BODY_NOT_COMPETENT', { body: 'standing-committee', level: 'direct' });
    const byProvince = order({ personId: 'managedAbove', organisationId: 'province' });
    given([]).when(byProvince, HEAD_ABOVE, ON).thenEvents({ type: 'SuspensionOrdered', organisationPath: 'mg' }, {});
  });

  it('is asked by the highest of the levels that manage the member, whichever post comes first', () => {
    const commune = ORGANISATIONS['commune'];
    if (commune === undefined) throw new Error('no commune');
    const post = { organisationId: 'branch', path: 'mg.x01.c01', isHead: false };
    const managed = (...levels: readonly ManagingLevel[]) => {
      const posts = levels.map((managedBy) => ({ ...post, managedBy }));
      const people = { branchMember: { personId: 'branchMember', posts, relatives: [] } };
      return refuseIncompetent(order(), commune, { people, organisations: ORGANISATIONS });
    };
    expect(managed('grassroots', 'province')).toMatchObject({ code: 'BODY_NOT_COMPETENT' });
    expect(managed('province', 'grassroots')).toMatchObject({ code: 'BODY_NOT_COMPETENT' });
    expect([managed('grassroots', 'direct'), managed()]).toEqual([null, null]);
  });

  it('is a branch never, and an inspection committee only where the table gives it the expulsion', () => {
    const branchHead = staff('otherBranchMember', ['HEAD', 'branch']);
    given([])
      .when(order({ organisationId: 'branch', personId: 'clerk' }), branchHead, ON)
      .thenRefused('BODY_NOT_COMPETENT', { body: 'branch', level: 'branch' });
    const byInspection = (personId: string) => order({ organisationId: 'inspection', personId });
    given([]).when(byInspection('branchMember'), CHAIR, ON).thenEvents({ type: 'SuspensionOrdered' }, {});
    given([])
      .when(byInspection('branchSecretary'), CHAIR, ON)
      .thenRefused('BODY_NOT_COMPETENT', { body: 'inspection-committee', level: 'direct' });
  });

  it('of a seat in the own committee is the level above', () => {
    const seat = order({ personId: 'clerk', what: 'committee-activity' });
    given([]).when(seat, HEAD, ON).thenRefused('BODY_NOT_COMPETENT', { level: 'direct' });
    given([])
      .when({ ...seat, organisationId: 'province' }, HEAD_ABOVE, ON)
      .thenEvents({ type: 'SuspensionOrdered' }, {});
    given([])
      .when(order({ personId: 'clerk' }), HEAD, ON)
      .thenEvents({ type: 'SuspensionOrdered' }, {});
  });

  it('of an organisation is the body competent to dissolve it', () => {
    given([]).when(orderAgainst('branch'), HEAD, ON).thenEvents({ type: 'SuspensionOrdered', until: '2026-08-30' }, {});
    given([])
      .when(orderAgainst('otherCommune', { organisationId: 'province' }), HEAD_ABOVE, ON)
      .thenRefused('NO_COMPETENT_BODY', { form: 'dissolution', managedBy: 'direct' });
    given([])
      .when(orderAgainst('nowhere'), HEAD, ON)
      .thenRefused('ORGANISATION_UNKNOWN', { organisationId: 'nowhere' });
  });
});

describe('what is suspended', () => {
  it('fits the subject, who is on record', () => {
    given([])
      .when(order({ personId: null }), HEAD, ON)
      .thenRefused('SUBJECT_NOT_ON_RECORD');
    for (const what of ['party-activity', 'committee-activity'] as const) {
      given([]).when(orderAgainst('branch', { what }), HEAD, ON).thenRefused('SUSPENSION_NOT_FOR_SUBJECT', { what });
    }
    given([])
      .when(order({ what: 'organisation-activity' }), HEAD, ON)
      .thenRefused('SUSPENSION_NOT_FOR_SUBJECT', { what: 'organisation-activity' });
    given([])
      .when(order({ organisationSubjectId: 'branch' }), HEAD, ON)
      .thenRefused('SUSPENSION_NOT_FOR_SUBJECT', { what: 'party-activity' });
  });
});
