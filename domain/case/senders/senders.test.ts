import { describe, expect, it } from 'vitest';
import { RESOLVE, answer, propose, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { messagesTo } from '../messages.ts';
import { GROUP, GROUP_LETTER } from '../parts/parts.fixture.ts';
import { CLERK, ENGINE, HEAD, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import { screened } from '../settlement/settlement.fixture.ts';
import { sendersOf, withSenders } from './senders.ts';
import { INITIAL_CASE } from '../state.ts';

const ON = '2026-10-14';
const share = (type: 'withdrawMember' | 'splitGroup', members: number): CaseCommand =>
  type === 'splitGroup'
    ? { type, senderId: null, members, text: text('paper') }
    : { type, senderId: null, members, isRepresentative: false, text: text('paper') };
const open = (story: typeof GROUP_LETTER) =>
  fold(story)
    .obligations.filter((one) => one.status === 'open')
    .map(({ key, concerns = '' }) => `${key} ${concerns}`.trim());

describe('a letter of a group', () => {
  it('keeps how many signed and that somebody speaks for them, and not a word of who they are', () => {
    expect(fold(GROUP_LETTER).senders).toEqual([
      expect.objectContaining({ id: 'submission-1', memberCount: 6, representativeKnown: true }),
    ]);
  });

  it('goes on when one member withdraws', () => {
    const withdrawn = given(GROUP_LETTER).when(share('withdrawMember', 1), CLERK, ON);
    withdrawn.thenEvents({ type: 'GroupMembersWithdrew', members: 1 });
    expect(withdrawn.state()).toMatchObject({ withdrawal: null, senders: [{ memberCount: 5 }] });
    given(GROUP_LETTER).when(share('withdrawMember', 6), CLERK, ON).thenRefused('NO_MEMBER_STAYS', { members: 6 });
    given(GROUP_LETTER).when(share('withdrawMember', 0), CLERK, ON).thenRefused('MEMBERS_MISSING');
  });

  it('has nobody to speak for it when the representative withdraws, until another one is named in writing', () => {
    const gone: CaseCommand = {
      type: 'withdrawMember',
      senderId: null,
      members: 1,
      isRepresentative: true,
      text: text('p'),
    };
    const story = lived(...GROUP, [gone, CLERK, ON]);
    expect(fold(story).senders[0]?.representativeKnown).toBe(false);
    const replaced: CaseCommand = { type: 'replaceRepresentative', senderId: null, text: text('paper') };
    expect(given(story).when(replaced, CLERK, ON).state().senders[0]?.representativeKnown).toBe(true);
  });

  it('may be answered apart: both parts are owed the same by the same day', () => {
    const ended = lived(
      ...GROUP,
      [share('splitGroup', 2), SCREENER, ON],
      [propose(), SCREENER, ON],
      [RESOLVE, HEAD, ON],
    );
    expect(open(ended)).toEqual([
      'intake.head_notice',
      'intake.head_notice submission-1#1',
      'answer.sender',
      'answer.sender submission-1#1',
    ]);
    const apart = { ...answer('result'), senderIds: ['submission-1#1'] };
    expect(given(ended).when(apart, HEAD, ON).state()).toMatchObject({ resultAnswered: false });
  });

  it('is what the commands about groups need', () => {
    const alone = lived(...screened());
    for (const command of [share('withdrawMember', 1), share('splitGroup', 1)]) {
      given(alone).when(command, SCREENER, ON).thenRefused('NOT_A_GROUP');
    }
  });
});

describe('a sender without a name', () => {
  const UNKNOWN = lived(...screened({ anonymity: 'concrete' }));

  it('may give it with the same code: the notice is owed from that day, and the clocks of a named letter run', () => {
    const named = given(UNKNOWN).when({ type: 'identifySelf', senderId: 'submission-1' }, SENDER, '2026-10-20');
    named.thenEvents(
      { type: 'SenderIdentified', on: '2026-10-20' },
      { obligationId: 'intake.head_notice#1', status: 'cancelled' },
      { obligation: { id: 'intake.head_notice#2', startedOn: '2026-10-20' } },
      { obligationId: 'party.watch.first#1', status: 'cancelled' },
    );
    expect(named.state()).toMatchObject({
      anonymity: 'named',
      senderType: 'named',
      senders: [{ senderType: 'named' }],
    });
  });

  it('gives it once, and whoever has a name already gives none', () =>
    given(lived(...screened()))
      .when({ type: 'identifySelf', senderId: null }, SENDER, ON)
      .thenRefused('NOT_ANONYMOUS'));
});

describe('a sender who dies', () => {
  const died = (hasHeirs: boolean, on = '2026-10-13'): CaseCommand => ({
    ...{ type: 'noteSenderDeath', senderId: null, on, hasHeirs, text: text('paper') },
  });

  it('leaves a denunciation that goes on, and a complaint that passes to the heirs', () => {
    given(lived(...screened()))
      .when(died(true), CLERK, ON)
      .thenEvents(
        { type: 'SenderDied', passesTo: 'nobody' },
        { type: 'ObligationSettled', obligationId: 'intake.head_notice#1', status: 'cancelled' },
      );
    const complaint = lived(...screened({ kind: 'complaint', track: 'state' }));
    given(complaint).when(died(true), CLERK, ON).thenEvents({ type: 'SenderDied', passesTo: 'heirs' });
    given(complaint).when(died(false), CLERK, ON).thenEvents({ passesTo: 'nobody' }, { status: 'cancelled' });
  });

  it('is owed no answer any more, so that the case can be closed; heirs are owed it as before', () => {
    const decline: CaseCommand = { type: 'decline', reason: 'ALREADY_SETTLED', explanation: text('why') };
    const complaint = screened({ kind: 'complaint', track: 'state' });
    const declined: readonly Step[] = [
      [propose('decline'), SCREENER, ON],
      [decline, HEAD, '2026-10-15'],
    ];
    const without = lived(...complaint, [died(false), CLERK, ON], ...declined);
    expect(open(without)).toEqual(['case.close']);
    given(without)
      .when({ type: 'close' }, HEAD, '2026-10-16')
      .thenEvents({ type: 'ObligationSettled' }, { type: 'CaseClosed' });
    const withHeirs = lived(...complaint, [died(true), CLERK, ON], ...declined);
    expect(open(withHeirs)).toContain('answer.sender');
    given(withHeirs).when({ type: 'close' }, HEAD, '2026-10-16').thenRefused('STILL_OWED');
  });

  it('is noted once, and not for a day to come', () => {
    const noted = lived(...screened(), [died(true), CLERK, ON]);
    given(noted).when(died(true), CLERK, ON).thenRefused('DEATH_NOTED_ALREADY');
    given(lived(...screened()))
      .when(died(true, '2026-10-15'), CLERK, ON)
      .thenRefused('DEATH_IN_FUTURE');
  });
});

describe('a case that has to do with another one', () => {
  const LINK: CaseCommand = { type: 'linkCase', caseId: 'case-2', relation: 'follows', reason: text('why') };

  it('is linked both ways, once', () => {
    const linked = given(lived(...screened())).when(LINK, SCREENER, ON);
    linked.thenEvents({ type: 'CaseLinked', relation: 'follows' });
    const [event] = linked.events();
    if (event === undefined) throw new Error('nothing happened');
    const [message] = messagesTo(linked.state(), event, 'case/case-1');
    expect(message).toMatchObject({
      to: 'case/case-2',
      command: { type: 'noteLink', caseId: 'case-1', relation: 'followed-by' },
    });
    const noted = lived(...screened(), [{ type: 'noteLink', caseId: 'case-1', relation: 'followed-by' }, PROCESS, ON]);
    given(noted).when({ type: 'noteLink', caseId: 'case-1', relation: 'followed-by' }, PROCESS, ON).thenEvents();
    given(noted)
      .when({ ...LINK, caseId: 'case-1' }, SCREENER, ON)
      .thenRefused('LINKED_ALREADY');
  });

  it('is not linked where the other one does not exist', () => {
    const linked = lived(...screened(), [LINK, SCREENER, ON]);
    const refused = {
      type: 'deliveryRefused',
      outboxId: 'x',
      code: 'Y',
      refused: 'noteLink',
      about: 'case-2',
    } as const;
    expect(given(linked).when(refused, ENGINE, ON).state().links).toEqual([]);
  });
});

describe('a case stored before its senders were kept one by one', () => {
  it('has the one sender its letter had', () => {
    const { senders: _, ...old } = fold(lived(...screened()));
    const read = { ...INITIAL_CASE, ...old };
    expect(withSenders(read).senders).toEqual(fold(lived(...screened())).senders);
    expect(sendersOf(INITIAL_CASE)).toHaveLength(1);
    expect(withSenders(INITIAL_CASE).senders).toEqual([]);
  });
});
