import { describe, expect, it } from 'vitest';
import { DEPUTY, ENGINE, HEAD, LEADER_ABOVE, PROCESS } from '../case/people.fixture.ts';
import { CLOCK, endByLaw, extend, lift, order, orderAgainst, orderForProceedings, text } from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import { SUSPENSION_PROCESS } from './process.ts';

const ORDERED = lived([order(), HEAD, '2026-06-01']);
const EXTENDED = later(ORDERED, [extend(), HEAD, '2026-08-27']);
const PROCEEDINGS = lived([orderForProceedings(), HEAD, '2026-06-01']);
const PERIOD = 'party.susp#1';

describe('an order for obstruction is extended', () => {
  it('by thirty days from its last day (CASE-06)', () => {
    const extended = given(ORDERED).when(extend(), HEAD, '2026-08-27');
    extended.thenEvents(
      { type: 'SuspensionExtended', from: '2026-08-30', until: '2026-09-29' },
      { type: 'DeadlineMoved', obligationId: PERIOD, dueOn: '2026-09-29', entry: { kind: 'extension', n: 30 } },
    );
    expect(extended.state()).toMatchObject({ stage: 'EXTENDED', until: '2026-09-29', extensions: 1 });
    expect(owed(extended.state())).toEqual(['party.susp 2026-09-29']);
    expect(SUSPENSION_PROCESS.wakesOn(extended.state())).toEqual(['2026-09-30']);
  });

  it('once: the second is refused with the rule that says so (CASE-06)', () => {
    const second = given(EXTENDED).when(extend(), DEPUTY, '2026-09-28');
    second.thenRefused('EXTENSION_USED_UP', { until: '2026-09-29' });
    expect(second.refusal()).toMatchObject({ legalBasis: '21-QĐ/TW ngày 11/4/2026' });
  });

  it('by less, but not by more', () => {
    given(ORDERED)
      .when(extend('2026-09-10'), HEAD, '2026-08-27')
      .thenEvents({ until: '2026-09-10' }, { entry: { n: 11 } });
    given(ORDERED).when(extend('2026-09-30'), HEAD, '2026-08-27').thenRefused('EXTENSION_TOO_LONG');
    given(ORDERED).when(extend('2026-08-30'), HEAD, '2026-08-27').thenRefused('EXTENSION_LENGTH_INVALID');
  });

  it('under the earlier rule to a hundred and eighty days, an organisation not at all', () => {
    const member = lived([order({ orderedOn: '2026-04-10' }), HEAD, '2026-04-10']);
    given(member)
      .when(extend(), HEAD, '2026-07-09')
      .thenEvents({ until: '2026-10-07' }, { entry: { n: 90 } });
    const body = lived([orderAgainst('branch', { orderedOn: '2026-04-10' }), HEAD, '2026-04-10']);
    given(body).when(extend(), HEAD, '2026-07-09').thenRefused('EXTENSION_NOT_ALLOWED', { until: '2026-07-09' });
  });

  it('on its last day still, and no more the day after', () => {
    given(ORDERED).when(extend(), HEAD, '2026-08-30').thenEvents({ until: '2026-09-29' }, {});
    given(ORDERED).when(extend(), HEAD, '2026-08-31').thenRefused('SUSPENSION_OVER', { until: '2026-08-30' });
  });

  it('by another order, never by leave to be late', () => {
    const ask = { type: 'requestExtension', obligationId: PERIOD, days: 30, reason: text('reason') } as const;
    given(ORDERED).when(ask, HEAD, '2026-08-27').thenRefused('EXTENDED_BY_ORDER_ONLY', { obligationId: PERIOD });
    const approve = { type: 'approveExtension', obligationId: PERIOD } as const;
    given(ORDERED).when(approve, DEPUTY, '2026-08-27').thenRefused('NO_EXTENSION_REQUESTED');
  });
});

describe('an order with proceedings of law is extended', () => {
  it('to their new end, as often as they are', () => {
    const once = given(PROCEEDINGS).when(extend('2026-12-15'), HEAD, '2026-09-15');
    once.thenEvents({ from: '2026-09-15', until: '2026-12-15' }, { dueOn: '2026-12-15', entry: { n: 91, unit: 'cd' } });
    const twice = later(
      PROCEEDINGS,
      [extend('2026-12-15'), HEAD, '2026-09-15'],
      [extend('2027-03-14'), HEAD, '2026-12-10'],
    );
    expect(given(twice).state).toMatchObject({ stage: 'EXTENDED', until: '2027-03-14', extensions: 2 });
    expect(owed(given(twice).state)).toEqual(['party.susp.criminal 2027-03-14']);
  });

  it('to a day that is named and later', () => {
    given(PROCEEDINGS).when(extend(), HEAD, '2026-09-10').thenRefused('UNTIL_REQUIRED');
    given(PROCEEDINGS)
      .when(extend('2026-09-15'), HEAD, '2026-09-10')
      .thenRefused('UNTIL_NOT_LATER', { until: '2026-09-15', asked: '2026-09-15' });
    given(PROCEEDINGS).when(extend('2026-12-15'), HEAD, '2026-09-16').thenRefused('SUSPENSION_OVER');
  });
});

describe('an order ends', () => {
  it('by itself after its last day, and the case is told', () => {
    given(ORDERED).when(CLOCK, ENGINE, '2026-08-30').thenEvents();
    const over = given(ORDERED).when(CLOCK, ENGINE, '2026-08-31');
    over.thenEvents(
      { type: 'SuspensionEnded', how: 'period-over', on: '2026-08-30', reason: null },
      { obligationId: PERIOD, status: 'met', on: '2026-08-30', late: false },
    );
    const after = over.state();
    expect([after.stage, after.end]).toEqual(['ENDED', { how: 'period-over', on: '2026-08-30' }]);
    expect([SUSPENSION_PROCESS.wakesOn(after), SUSPENSION_PROCESS.isFinished(after)]).toEqual([[], true]);
    expect(over.followUps()).toEqual([
      {
        kind: 'command',
        to: 'case/case-1',
        about: 'case-1',
        command: { type: 'suspensionEnded', suspensionId: 'suspension-1', on: '2026-08-30' },
      },
    ]);
  });

  it('by itself however long the system stood still, on its own day', () =>
    given(EXTENDED)
      .when(CLOCK, ENGINE, '2026-12-01')
      .thenEvents({ how: 'period-over', on: '2026-09-29' }, { late: false }));

  it('when it is lifted, on a day of its time', () => {
    const lifted = given(ORDERED).when(lift('2026-07-15'), HEAD, '2026-07-16');
    lifted.thenEvents(
      { type: 'SuspensionEnded', how: 'lifted', on: '2026-07-15' },
      { status: 'met', on: '2026-07-15' },
    );
    given(ORDERED).when(lift('2026-07-16'), HEAD, '2026-07-15').thenRefused('DATE_IN_FUTURE', { on: '2026-07-16' });
    given(ORDERED).when(lift('2026-05-31'), HEAD, '2026-07-15').thenRefused('DATES_REVERSED');
    given(ORDERED).when(lift('2026-08-31'), HEAD, '2026-08-31').thenRefused('SUSPENSION_OVER', { until: '2026-08-30' });
  });

  it('with the proceedings that clear the person, the same day (P17)', () => {
    const cleared = given(PROCEEDINGS).when(endByLaw('2026-07-20'), PROCESS, '2026-07-20');
    cleared.thenEvents({ type: 'SuspensionEnded', how: 'cleared-by-law', on: '2026-07-20' }, { status: 'met' });
    given(PROCEEDINGS).when(endByLaw('2026-07-20'), HEAD, '2026-07-20').thenRefused('NOT_PERMITTED');
    given(PROCEEDINGS).when(endByLaw('2026-07-21'), PROCESS, '2026-07-20').thenRefused('DATE_IN_FUTURE');
  });

  it('on its first day when the word is older than the order, on its own when the word came after it', () => {
    given(PROCEEDINGS)
      .when(endByLaw('2026-05-20'), PROCESS, '2026-06-03')
      .thenEvents({ how: 'cleared-by-law', on: '2026-06-01' }, {});
    given(PROCEEDINGS)
      .when(endByLaw('2026-09-16'), PROCESS, '2026-09-16')
      .thenEvents({ how: 'period-over', on: '2026-09-15' }, {});
  });

  it('once: nothing follows an end', () => {
    const ended = later(ORDERED, [lift('2026-07-15'), HEAD, '2026-07-15']);
    for (const command of [extend(), lift('2026-07-16'), order()]) {
      given(ended).when(command, HEAD, '2026-07-16').thenRefused('COMMAND_NOT_IN_STAGE', { stage: 'ENDED' });
    }
    given(ended).when(endByLaw('2026-07-16'), PROCESS, '2026-07-16').thenRefused('COMMAND_NOT_IN_STAGE');
  });
});

describe('meanwhile', () => {
  it('the head is reminded of its end, and others may urge', () => {
    const reminded = given(ORDERED).when(CLOCK, ENGINE, '2026-08-24');
    expect(reminded.events()).toMatchObject([{ type: 'LadderStepsReached', obligationId: PERIOD }]);
    expect(reminded.followUps()).toMatchObject([{ notice: 'deadline', audience: 'owner' }]);
    const urge = { type: 'urge', obligationId: PERIOD, note: text('note') } as const;
    expect(given(ORDERED).when(urge, LEADER_ABOVE, '2026-07-01').followUps()).toMatchObject([{ notice: 'urged' }]);
  });

  it('a note is a note, and what the case refused is kept', () => {
    given(ORDERED)
      .when({ type: 'addNote', text: text('note') }, HEAD, '2026-06-02')
      .thenEvents({ type: 'NoteAdded' });
    const refused = {
      type: 'deliveryRefused',
      outboxId: 'x#1.0',
      code: 'COMMAND_NOT_IN_STAGE',
      refused: 'suspensionOrdered',
    } as const;
    given(ORDERED)
      .when(refused, ENGINE, '2026-06-02')
      .thenEvents({ type: 'DeliveryRefused', refused: 'suspensionOrdered' });
  });
});
