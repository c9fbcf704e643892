import { describe, expect, it } from 'vitest';
import { CLOSE, RESOLVE, answer, propose } from '../commands.fixture.ts';
import { contextFor, fold, given, lived, record } from '../given.fixture.ts';
import { messagesTo } from '../messages.ts';
import { SECRETARY_OF_BRANCH, consolidate, handedOver, secondLetter } from './parts.fixture.ts';
import { ENGINE, HEAD, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import { REOPEN, screened, withdraw } from '../settlement/settlement.fixture.ts';
import type { CaseState } from '../state.ts';
import { refuseAcceptance } from '../screening/acceptance.ts';

const ON = '2026-10-16';
const FIRST = screened({ kind: 'report' });
const SECOND = secondLetter('2026-10-15');
const ASKED = lived(...SECOND, [consolidate(), SCREENER, ON]);
const TAKEN = lived(...FIRST, [handedOver([...SECOND, [consolidate(), SCREENER, ON]]), PROCESS, ON]);
const TAKEN_IN = { type: 'consolidationTaken', intoCaseId: 'case-1' } as const;
const REFUSED = {
  type: 'deliveryRefused',
  outboxId: 'x',
  code: 'OTHER_TRACK',
  refused: 'takeIn',
  about: 'case-1',
} as const;

const dueOf = ({ obligations }: CaseState, key: string) =>
  obligations
    .filter((one) => one.key === key && one.status === 'open')
    .map((one) => `${one.dueOn} ${one.concerns ?? ''}`);

describe('joining a letter to the case it repeats', () => {
  it('is asked of the other case on the word of another person, and nothing changes until it has answered', () => {
    const asked = given(lived(...SECOND)).when(consolidate(), SCREENER, ON);
    asked.thenEvents({ type: 'ConsolidationAsked', caseId: 'case-1' });
    expect(asked.state()).toMatchObject({ stage: 'SCREENING', consolidation: { into: 'case-1', status: 'asked' } });
    given(ASKED).when(propose(), SCREENER, ON).thenRefused('CONSOLIDATION_PENDING');
    const alone = lived(...SECOND.slice(0, 2));
    given(alone).when(consolidate(), HEAD, ON).thenRefused('NO_PROPOSAL', { needed: 'consolidate' });
    given(lived(...SECOND))
      .when(consolidate(), HEAD, ON)
      .thenRefused('FOUR_EYES');
  });

  it('carries sender, matter and open dates in one message', () => {
    const event = ASKED.at(-1)?.event;
    if (event === undefined) throw new Error('nothing happened');
    const [message] = messagesTo(fold(ASKED), event, 'case/case-2');
    expect(message).toMatchObject({ to: 'case/case-1', command: { type: 'takeIn', fromCaseId: 'case-2' } });
    expect(JSON.stringify(message)).not.toMatch(/letter-1|clerk/);
  });

  it('is refused while a withdrawal lies open', () => {
    const withdrawn = lived(...SECOND, [withdraw(), SENDER, ON]);
    given(withdrawn).when(consolidate(), SCREENER, ON).thenRefused('WITHDRAWAL_OPEN');
  });
});

describe('what happens to people while the other case has not answered', () => {
  const DIED = { type: 'noteLifeEvent', personId: 'branchSecretary', event: 'died', on: ON, text: null } as const;
  const steps = [
    ...secondLetter('2026-10-15', { subjects: [SECRETARY_OF_BRANCH] }),
    [consolidate(), SCREENER, ON],
  ] as const;

  it('is noted, and changes nothing of what was handed over', () => {
    const noted = given(lived(...steps)).when(DIED, PROCESS, ON);
    noted.thenEvents({ type: 'LifeEventNoted' }, { obligation: { key: 'life.decide' } });
    expect(noted.state()).toMatchObject({ stage: 'SCREENING', consolidation: { status: 'asked' } });
    const joined = given(lived(...steps, [DIED, PROCESS, ON])).when(TAKEN_IN, PROCESS, ON);
    expect(joined.state()).toMatchObject({ stage: 'CLOSED', outcome: 'CONSOLIDATED' });
  });

  it('is told to the case that has taken it in', () => {
    const joined = given(lived(...steps, [DIED, PROCESS, ON])).when(TAKEN_IN, PROCESS, ON);
    const closing = joined.events().find((one) => one.type === 'CaseConsolidated');
    if (closing === undefined) throw new Error('not joined');
    expect(messagesTo(joined.state(), closing, 'case/case-2')).toMatchObject([
      { to: 'case/case-1', command: DIED, about: 'case-1' },
    ]);
  });
});

describe('the case that takes it in', () => {
  it('owes each sender by the day their own letter came', () => {
    const before = fold(lived(...FIRST));
    const after = fold(TAKEN);
    expect(dueOf(before, 'intake.head_notice')).toEqual(['2026-10-26 ']);
    expect(dueOf(after, 'intake.head_notice')).toEqual(['2026-10-26 ', '2026-10-29 submission-2']);
    expect(dueOf(fold(lived(...SECOND)), 'intake.head_notice')).toEqual(['2026-10-29 ']);
    expect(after.senders.map((one) => one.id)).toEqual(['submission-1', 'submission-2']);
    expect(after.allegations).toHaveLength(2);
  });

  it('is closed only when every sender has the result', () => {
    const ended = lived(...FIRST, [handedOver(SECOND), PROCESS, ON], [propose(), SCREENER, ON], [RESOLVE, HEAD, ON]);
    expect(dueOf(fold(ended), 'answer.sender')).toEqual(['2026-10-23 ', '2026-10-23 submission-2']);
    const one = { ...answer('result'), senderIds: ['submission-1'] };
    const half = given(ended).when(one, HEAD, ON);
    expect(half.state().resultAnswered).toBe(false);
    expect(dueOf(half.state(), 'answer.sender')).toEqual(['2026-10-23 submission-2']);
    const story = record(ended, half.events(), HEAD, ON);
    given(story).when(CLOSE, HEAD, ON).thenRefused('STILL_OWED');
    const both = record(story, given(story).when(answer('result'), HEAD, ON).events(), HEAD, ON);
    given(both).when(CLOSE, HEAD, ON).thenEvents({ obligationId: 'case.close#1' }, { type: 'CaseClosed' });
    given(ended)
      .when({ ...one, senderIds: ['stranger'] }, HEAD, ON)
      .thenRefused('SENDER_UNKNOWN');
  });

  it('takes each case in once, however often it is asked', () => {
    given(TAKEN).when(handedOver(SECOND), PROCESS, ON).thenEvents();
  });

  it('answers the case it took in', () => {
    const event = TAKEN.find((one) => one.event.type === 'SubmissionsTakenIn')?.event;
    if (event === undefined) throw new Error('nothing was taken in');
    expect(messagesTo(fold(TAKEN), event, 'case/case-1')).toMatchObject([{ to: 'case/case-2', command: TAKEN_IN }]);
  });

  it.each([
    ['OTHER_BODY', { organisationId: 'otherCommune' }],
    ['OTHER_TRACK', { track: 'state' }],
    ['KIND_DIFFERS', { kind: 'denunciation' }],
    ['TARGET_NOT_ACCEPTED', { accepted: true }],
  ] as const)('refuses %s', (code, difference) =>
    given(lived(...FIRST))
      .when({ ...handedOver(SECOND), ...difference }, PROCESS, ON)
      .thenRefused(code),
  );

  it('refuses while it is itself on its way into another one, and once it has ended', () => {
    given(ASKED).when(handedOver(SECOND, 'case-9'), PROCESS, ON).thenRefused('CONSOLIDATION_PENDING');
    const ended = lived(...FIRST, [propose(), SCREENER, ON], [RESOLVE, HEAD, ON], [answer('result'), HEAD, ON]);
    const closed = record(ended, given(ended).when(CLOSE, HEAD, ON).events(), HEAD, ON);
    for (const story of [ended, closed]) {
      given(story).when(handedOver(SECOND), PROCESS, ON).thenRefused('COMMAND_NOT_IN_STAGE');
    }
  });

  it('lets one sender of several end nothing for the others', () => {
    const withdrawn = lived(
      ...FIRST,
      [handedOver(SECOND), PROCESS, ON],
      [{ ...withdraw(), senderId: 'submission-2' }, SENDER, ON],
    );
    given(withdrawn)
      .when({ type: 'acceptWithdrawal', reason: { contentId: 'why', sha256: '' } }, HEAD, ON)
      .thenRefused('OTHER_SENDERS_REMAIN', { senders: 1 });
  });

  it('settles a matter signed by many as a denunciation once somebody answers for it alone', () => {
    const senders = fold(TAKEN).senders.map((one, index) =>
      index === 0 ? { ...one, senderType: 'group' as const, memberCount: 6 } : one,
    );
    const group = { ...fold(TAKEN), kind: 'denunciation' as const, senders: senders.slice(0, 1) };
    const context = contextFor(group, { type: 'clock' }, { actor: ENGINE, on: ON });
    expect(refuseAcceptance(group, context)).toMatchObject({ code: 'DENUNCIATION_BY_SEVERAL' });
    expect(refuseAcceptance({ ...group, senders }, context)?.code).not.toBe('DENUNCIATION_BY_SEVERAL');
  });
});

describe('the case that is emptied', () => {
  it('closes at once: what went over is owed there, the screening is done', () => {
    const taken = given(ASKED).when(TAKEN_IN, PROCESS, ON);
    taken.thenEvents(
      { type: 'CaseConsolidated', caseId: 'case-1' },
      { obligationId: 'intake.head_notice#1', status: 'cancelled' },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { type: 'CaseClosed', outcome: 'CONSOLIDATED' },
    );
    expect(taken.state()).toMatchObject({ stage: 'CLOSED', outcome: 'CONSOLIDATED' });
    const closed = record(ASKED, taken.events(), PROCESS, ON);
    given(closed).when(TAKEN_IN, PROCESS, ON).thenEvents();
    given(closed).when(REOPEN, HEAD, ON).thenRefused('TAKEN_OVER');
  });

  it('hears only the case it asked', () => {
    given(ASKED)
      .when({ ...TAKEN_IN, intoCaseId: 'case-7' }, PROCESS, ON)
      .thenRefused('NOT_CONSOLIDATING');
    given(lived(...SECOND))
      .when(TAKEN_IN, PROCESS, ON)
      .thenRefused('NOT_CONSOLIDATING');
  });

  it('stands as before when the other does not take it', () => {
    const refused = given(ASKED).when(REFUSED, ENGINE, ON);
    refused.thenEvents({ type: 'DeliveryRefused' }, { type: 'ConsolidationRefused', code: 'OTHER_TRACK' });
    const { oversight: _, ...after } = refused.state();
    const { oversight: _before, ...before } = fold(lived(...SECOND));
    expect(after).toEqual(before);
  });
});
