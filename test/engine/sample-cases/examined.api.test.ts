import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as intake from '../../../domain/case/commands.fixture.ts';
import * as people from '../../../domain/case/people.fixture.ts';
import * as review from '../../../domain/case/review/review.fixture.ts';
import * as settlement from '../../../domain/case/settlement/settlement.fixture.ts';
import * as team from '../../../domain/case/verification/verification.fixture.ts';
import { idOf } from '../../support/committee-steps.ts';
import { concluded, heard, letter, live, reported } from '../../support/sample-steps.ts';
import { fresh, openSampleWorld } from '../../support/sample-world.ts';
import type { SampleWorld } from '../../support/sample-world.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await openSampleWorld();
});
afterAll(() => world.stop());

const { ENGINE, HEAD, SCREENER } = people;
const SECRETARY_OF_BRANCH = { subjectId: team.ACCUSED, page: people.staff('branchSecretary', ['SUBJECT', 'branch']) };

describe('CASE-09: a letter without a name, but concrete', () => {
  const id = fresh('case');
  const UNSIGNED = intake.classify({
    ...{ kind: 'denunciation', anonymity: 'concrete' },
    allegations: [{ id: 'allegation-1', codes: ['DD-3'], summary: intake.text('assets') }],
  });

  it('CASE-09: is no denunciation and not declined, but watched within ten working days, by 7/5/2025', async () => {
    await world.begin('2025-04-21');
    await world.walk(id, [ENGINE, letter(id, '2025-04-21', { senderType: 'anonymous' })], [SCREENER, UNSIGNED]);
    expect(await world.owed(id)).toMatchObject({ 'party.watch.first': '2025-05-07' });
    expect(await world.refusal(id, HEAD, settlement.TAKE_ON)).toBe('ANONYMOUS_NOT_SETTLED');
    await live(world, id, ['2025-04-22', SCREENER, intake.propose('decline')]);
    expect(await world.refusal(id, HEAD, intake.decline('NOT_IDENTIFIABLE_NOT_CONCRETE'))).toBe(
      'CONCRETE_MUST_BE_WATCHED',
    );

    await live(world, id, ['2025-05-07', SCREENER, intake.propose('watch')], ['2025-05-07', HEAD, intake.WATCH]);
    expect(await world.settled(id, 'party.watch.first')).toEqual(['met 2025-05-07']);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'WATCH' });
    await world.walk(id, [HEAD, { ...intake.answer('processing-notice'), form: 'receipt' }]);
    expect(await world.settled(id, 'intake.head_notice')).toEqual(['met 2025-05-07']);
    expect(await world.owed(id)).toMatchObject({ 'party.watch.review': '2025-08-05' });
  });

  it('CASE-09: is opened for inspection as a report, and goes all the way to its conclusion', async () => {
    await live(world, id, ['2025-06-02', HEAD, intake.INSPECT]);
    expect(await world.settled(id, 'party.watch.review')).toEqual(['met 2025-06-02']);
    expect(await world.refusal(id, HEAD, settlement.TAKE_ON)).toBe('ANONYMOUS_NOT_SETTLED');
    await live(
      world,
      id,
      ['2025-06-03', SCREENER, { ...UNSIGNED, kind: 'report', reason: intake.text('inspection') }],
      ['2025-06-03', HEAD, settlement.TAKE_ON],
      ['2025-06-04', HEAD, team.order()],
      ['2025-06-04', HEAD, team.PLAN],
      ...heard(SECRETARY_OF_BRANCH, '2025-06-06', '2025-06-09', '2025-06-16'),
    );
    // Sixty days from the day on which the decision was presented.
    expect(await world.owed(id)).toMatchObject({ 'party.insp.dhvp.other': '2025-08-05' });
    await live(world, id, ...reported(SECRETARY_OF_BRANCH, '2025-06-18', '2025-06-23', '2025-06-24'));
    await concluded(world, id, '2025-07-08', {
      persons: ['branchSecretary'],
      findings: ['true-shortcoming'],
      consequence: 'lessons',
    });
    await live(
      world,
      id,
      ['2025-07-10', HEAD, review.issue('2025-07-10')],
      ['2025-07-15', HEAD, review.announce('2025-07-15')],
      ['2025-07-15', HEAD, intake.answer('result')],
    );
    await live(world, id, ['2025-07-16', HEAD, intake.CLOSE]);
    expect(await world.stateOf(id)).toMatchObject({ stage: 'CLOSED', outcome: 'CONCLUDED' });
  });
});

describe('CASE-11: an organisation that handled a matter late', () => {
  const id = fresh('case');
  const BRANCH = intake.about({ organisationId: 'branch' });
  const EXAMINED = { subjectId: BRANCH.id, page: null };

  it('CASE-11: feedback of 16/11/2026 is answered by 1/12/2026, Culture Day not counted', async () => {
    await world.begin('2026-11-16');
    await world.walk(
      id,
      [ENGINE, letter(id, '2026-11-16', { kind: 'report' })],
      [
        SCREENER,
        intake.classify({
          subjects: [BRANCH],
          allegations: [{ id: 'allegation-1', codes: ['TDB-4', 'DD-2'], summary: intake.text('late') }],
        }),
      ],
    );
    expect(await world.owed(id)).toMatchObject({ 'intake.head_notice': '2026-12-01' });
    await live(world, id, ['2026-12-01', HEAD, intake.answer('processing-notice')]);
    expect(await world.settled(id, 'intake.head_notice')).toEqual(['met 2026-12-01']);
  });

  it('CASE-11: its conclusion names the responsibility of head and members, and begins the remediation', async () => {
    const remediationId = fresh('remediation');
    await live(
      world,
      id,
      ['2026-12-02', HEAD, settlement.TAKE_ON],
      ['2026-12-03', HEAD, team.order()],
      ['2026-12-03', HEAD, team.PLAN],
      ...heard(EXAMINED, '2026-12-04', '2026-12-07', '2026-12-14'),
      ...reported(EXAMINED, '2026-12-16', '2026-12-18', '2026-12-21'),
    );
    await concluded(world, id, '2026-12-29', {
      findings: ['true-shortcoming'],
      consequences: [
        {
          ...review.follows('remediation', BRANCH),
          ...{ remediationId: idOf(remediationId), recommendation: intake.text('remedy') },
          ...{ headResponsibility: intake.text('head'), membersResponsibility: intake.text('members') },
        },
      ],
    });
    expect(await world.stateOf(id)).toMatchObject({
      ...{ stage: 'FOLLOW_UP', outcome: 'CONCLUDED' },
      aftermath: { remediations: [{ subjectId: BRANCH.id, status: 'running' }] },
    });
    expect(await world.stateOf(remediationId)).toMatchObject({
      ...{ stage: 'PLANNED', caseId: idOf(id), subjectId: BRANCH.id, concludedOn: '2026-12-29', plan: null },
    });
    expect(await world.owed(remediationId)).toEqual({ 'remedy.plan': '2027-01-13' });
    expect(await world.refusal(id, HEAD, intake.CLOSE)).toBe('REMEDIATION_RUNNING');
  });
});
