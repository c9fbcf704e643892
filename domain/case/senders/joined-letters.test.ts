import { describe, expect, it } from 'vitest';
import type { Day } from '../../calendar/calendar.ts';
import { RESOLVE, about, answer, classify, propose, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { takeInOf } from '../parts/decide-consolidation.ts';
import { fold, given, lived } from '../given.fixture.ts';
import type { Step, Story } from '../given.fixture.ts';
import { messagesTo } from '../messages.ts';
import { MIXED, consolidate, handedOver, secondLetter, split } from '../parts/parts.fixture.ts';
import { ENGINE, HEAD, PROCESS, SCREENER, SENDER, staff } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { screened } from '../settlement/settlement.fixture.ts';
import type { CaseState } from '../state.ts';
import { accepted, goOn } from '../verification/team-stories.fixture.ts';
import { order } from '../verification/verification.fixture.ts';

const ON = '2026-10-16';
const HEAD_ABOVE = staff('provincialLeader', ['HEAD', 'province']);

const open = ({ obligations }: CaseState, key: string) =>
  obligations
    .filter((one) => one.status === 'open' && one.key === key)
    .map((one) => `${one.dueOn} ${one.concerns ?? ''}`);

describe('a team whose case takes another letter in', () => {
  const MEMBER = about({ personId: 'branchMember' });
  const AT_WORK = goOn(
    accepted(
      lived([register('2026-10-12'), ENGINE, '2026-10-12'], [classify({ subjects: [MEMBER] }), SCREENER, '2026-10-13']),
    ),
    [order({ members: ['spouse', 'secondOfficer'] }), HEAD, ON],
  );
  const OTHER = { ...handedOver(secondLetter('2026-10-15', { subjects: [MEMBER] })), accepted: true };

  it('loses whoever is close to somebody that letter speaks of, in the same step', () => {
    const named = { ...OTHER, namedElsewhere: [{ personId: 'branchSecretary', organisationId: null }] };
    const taken = given(AT_WORK).when(named, PROCESS, ON);
    expect(taken.events()).toContainEqual(expect.objectContaining({ type: 'WorkPassedOn', personId: 'spouse' }));
    expect(taken.state().verification).toMatchObject({ leader: 'officer', members: ['secondOfficer'] });
  });

  it('loses whoever had stepped back from that letter', () => {
    const taken = given(AT_WORK).when({ ...OTHER, recused: ['secondOfficer'] }, PROCESS, ON);
    expect(taken.state().verification?.members).toEqual(['spouse']);
    given(AT_WORK)
      .when(OTHER, PROCESS, ON)
      .thenEvents({ type: 'SubmissionsTakenIn' }, ...OTHER.owed.map(() => ({ type: 'ObligationOpened' })));
  });

  it('is known when it is decided', () => {
    const { people, organisations, above } = CASE_PROCESS.factsFor(fold(AT_WORK), OTHER, PROCESS);
    expect(people).toEqual(expect.arrayContaining(['officer', 'spouse', 'secondOfficer', 'branchMember']));
    expect(organisations).toContain('commune');
    expect(above).toBe(true);
  });
});

describe('a whole that is joined into its own part', () => {
  const [ROAD] = split().parts;
  if (ROAD === undefined) throw new Error('no part');
  const JOINED = joined(split({ restKind: 'proposal' }));
  const COMPLAINED = joined(
    split({ parts: [{ ...ROAD, kind: 'complaint', track: 'state' }], restKind: 'complaint' }),
    'state',
  );

  function joined(splitting: CaseCommand, track: 'party' | 'state' = 'party'): Story {
    const letter = MIXED.map(([command, ...by]): Step => [
      command.type === 'classify' ? { ...command, track } : command,
      ...by,
    ]);
    const whole = lived(...letter, [splitting, SCREENER, '2026-10-14']);
    return goOn(partOf(whole), [takeInOf(fold(whole), 'whole'), PROCESS, ON]);
  }

  function partOf(story: Story): Story {
    const event = story.findLast((one) => one.event.type === 'CaseSplit')?.event;
    if (event === undefined) throw new Error('nothing was split');
    const [message] = messagesTo(fold(story), event, 'case/whole');
    return lived([message?.command as CaseCommand, PROCESS, '2026-10-14']);
  }

  it('knows its sender once, whose receipt leads here from then on', () => {
    expect(fold(JOINED).senders.map(({ id, isPart }) => [id, isPart])).toEqual([['submission-1', false]]);
  });

  it('owes nothing twice: the one due first stays, the other says by which it is answered', () => {
    const { obligations } = fold(COMPLAINED);
    const keys = obligations.filter((one) => one.status === 'open').map((one) => one.key);
    expect(new Set(keys).size).toBe(keys.length);
    const dropped = obligations.filter((one) => one.answeredBy !== undefined);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { key, dueOn, status, late, answeredBy } of dropped) {
      const kept = obligations.find((one) => one.id === answeredBy?.obligationId);
      expect({ status, late }).toEqual({ status: 'cancelled', late: false });
      expect(kept).toMatchObject({ key, status: 'open', dueOn: answeredBy?.dueOn });
      expect(dueOn >= (kept?.dueOn ?? '')).toBe(true);
    }
  });

  it('answers its sender once', () => {
    const ended = goOn(JOINED, [propose(), SCREENER, ON], [RESOLVE, HEAD, ON]);
    expect(open(fold(ended), 'answer.sender')).toHaveLength(1);
    const told = given(ended).when(answer('result'), HEAD, ON).state();
    expect(told.resultAnswered).toBe(true);
    expect(open(told, 'answer.sender')).toEqual([]);
  });
});

describe('of several senders, the received date', () => {
  const BOTH = lived(...screened({ kind: 'report' }), [handedOver(secondLetter('2026-10-15')), PROCESS, ON]);
  const dispute = (claimedOn: Day, senderId?: string): CaseCommand => ({
    ...{ type: 'disputeReceiptDate', claimedOn, reason: text('postmark') },
    ...(senderId === undefined ? {} : { senderId }),
  });
  const decide = (receivedOn: Day, senderId: string | null = null): CaseCommand => ({
    ...{ type: 'decideReceiptDate', receivedOn, reason: text('postmark'), senderId },
  });
  const SECOND_DISPUTED = goOn(BOTH, [dispute('2026-10-13', 'submission-2'), SENDER, '2026-10-19']);

  it('is disputed by each for their own letter alone', () => {
    given(BOTH).when(dispute('2026-10-15', 'submission-2'), SENDER, '2026-10-19').thenRefused('RECEIPT_DATE_AGREES');
    given(BOTH).when(dispute('2026-10-12', 'submission-1'), SENDER, '2026-10-19').thenRefused('RECEIPT_DATE_AGREES');
    given(BOTH).when(dispute('2026-10-13', 'stranger'), SENDER, '2026-10-19').thenRefused('SENDER_UNKNOWN');
    const state = fold(SECOND_DISPUTED);
    expect(state.receiptDate.status).not.toBe('questioned');
    expect(open(state, 'confirm.receipt_date')).toEqual(['2026-10-21 submission-2']);
    given(SECOND_DISPUTED)
      .when(dispute('2026-10-14', 'submission-2'), SENDER, '2026-10-20')
      .thenRefused('RECEIPT_DISPUTED_ALREADY');
  });

  it('is decided for that letter: the dates of the others stay', () => {
    const decided = goOn(SECOND_DISPUTED, [decide('2026-10-13'), HEAD_ABOVE, '2026-10-20']);
    const state = fold(decided);
    expect(state.receivedOn).toBe('2026-10-12');
    expect(state.senders.map((one) => one.receivedOn)).toEqual(['2026-10-12', '2026-10-13']);
    expect(open(state, 'intake.head_notice')).toEqual(['2026-10-26 ', '2026-10-27 submission-2']);
    expect(open(state, 'confirm.receipt_date')).toEqual([]);
    given(decided).when(decide('2026-10-12'), HEAD_ABOVE, '2026-10-20').thenRefused('NOT_PERMITTED');
  });

  it('is named where two are disputed at a time', () => {
    const two = goOn(SECOND_DISPUTED, [dispute('2026-10-05', 'submission-1'), SENDER, '2026-10-19']);
    given(two).when(decide('2026-10-05'), HEAD_ABOVE, '2026-10-20').thenRefused('SENDER_UNKNOWN');
    const decided = goOn(two, [decide('2026-10-05', 'submission-1'), HEAD_ABOVE, '2026-10-20']);
    expect(fold(decided)).toMatchObject({ receivedOn: '2026-10-05', oversight: { dispute: { status: 'decided' } } });
    expect(open(fold(decided), 'confirm.receipt_date')).toEqual(['2026-10-21 submission-2']);
  });
});

it('a letter that only repeats another is owed as before', () => {
  const asked = lived(...secondLetter('2026-10-15'), [consolidate(), SCREENER, ON]);
  const taken = given(lived(...screened({ kind: 'report' }))).when(takeInOf(fold(asked), 'case-2'), PROCESS, ON);
  expect(taken.state().obligations.every((one) => one.answeredBy === undefined)).toBe(true);
});
