import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../commands.ts';
import { RESOLVE, answer, propose, register, text } from '../commands.fixture.ts';
import { fold, given, givenState, lived } from '../given.fixture.ts';
import type { Step, Story } from '../given.fixture.ts';
import { GROUP, GROUP_LETTER } from '../parts/parts.fixture.ts';
import { CLERK, DEPUTY, ENGINE, HEAD, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import { HELD_ON, conclude, goneOn, underReview } from '../review/review.fixture.ts';
import {
  ACCEPT_WITHDRAWAL,
  CONTINUE,
  PROTECT,
  THREATENED,
  screened,
  takenOn,
  terminate,
  withdraw,
} from '../settlement/settlement.fixture.ts';
import { LEADER, PRESENTED, goOn } from '../verification/team-stories.fixture.ts';

// What may happen to whoever wrote, event by event (practice: P22): the matter goes on, and nobody's answer is lost.

const ON = '2026-10-15';
const open = (story: Story) => fold(story).obligations.filter((one) => one.status === 'open');
const isOwed = (story: Story, key: string) => open(story).some((one) => one.key === key);

describe('a sender who withdraws', () => {
  it('out of their own will ends the matter only by a decision of the head, and is answered', () => {
    const withdrawn = lived(...takenOn(), [withdraw(), SENDER, ON]);
    expect(fold(withdrawn)).toMatchObject({ stage: 'SCREENING', outcome: null, withdrawal: { status: 'open' } });
    expect(open(withdrawn).find((one) => one.key === 'withdrawal.decide')).toMatchObject({
      dueOn: '2026-10-22',
      owner: { role: 'HEAD' },
    });
    const ended = goOn(withdrawn, [ACCEPT_WITHDRAWAL, HEAD, '2026-10-16']);
    expect(fold(ended)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'WITHDRAWN' });
    expect(isOwed(ended, 'answer.sender')).toBe(true);
  });

  it.each(['threat', 'bribery', 'slander', 'violation'] as const)(
    'where there are signs of %s ends nothing, under no name: the matter goes on',
    (sign) => {
      const withdrawn = lived(...takenOn(), [withdraw(sign), SENDER, ON]);
      given(withdrawn)
        .when(ACCEPT_WITHDRAWAL, HEAD, '2026-10-16')
        .thenRefused('WITHDRAWAL_HAS_SIGNS', {
          signs: [sign],
        });
      const proposed = goOn(withdrawn, [propose('terminate'), SCREENER, ON]);
      given(proposed).when(terminate('CONTENT_WITHDRAWN'), HEAD, '2026-10-16').thenRefused('WITHDRAWAL_HAS_SIGNS');
      const goesOn = goOn(withdrawn, [CONTINUE, HEAD, '2026-10-16']);
      expect(fold(goesOn)).toMatchObject({ stage: 'SCREENING', outcome: null, withdrawal: { status: 'continued' } });
      expect(isOwed(goesOn, 'verification.order')).toBe(true);
      expect(isOwed(goesOn, 'protect.ack')).toBe(sign === 'threat');
    },
  );

  it('after the conclusion comes too late: what was found stands', () => {
    const concluded = goneOn(underReview(), [conclude(), PROCESS, HELD_ON]);
    givenState(concluded).when(withdraw(), SENDER, '2026-12-02').thenRefused('COMMAND_NOT_IN_STAGE');
  });

  it('one of a group takes nobody else along; the last word is the representative’s', () => {
    const paper: CaseCommand = {
      type: 'withdrawMember',
      ...{ senderId: null, members: 1, isRepresentative: true, text: text('paper') },
    };
    const fewer = lived(...GROUP, [paper, CLERK, ON]);
    expect(fold(fewer)).toMatchObject({
      withdrawal: null,
      senders: [{ memberCount: 5, representativeKnown: false, withdrawn: false }],
    });
    const named: CaseCommand = { type: 'replaceRepresentative', senderId: null, text: text('in writing') };
    expect(fold(goOn(fewer, [named, CLERK, ON])).senders[0]).toMatchObject({ representativeKnown: true });
  });
});

describe('a sender who is threatened', () => {
  const TOLD: readonly Step[] = [...takenOn(), [THREATENED, SENDER, ON]];

  it('is answered for the same day by the head, in whatever stage the matter is', () => {
    for (const story of [lived(...screened(), [THREATENED, SENDER, ON]), lived(...TOLD)]) {
      expect(open(story).find((one) => one.key === 'protect.ack')).toMatchObject({ dueOn: ON });
    }
    expect(isOwed(goOn(PRESENTED, [THREATENED, SENDER, '2026-10-21']), 'protect.ack')).toBe(true);
  });

  it('is heard again each time, and the acknowledgement changes nothing in the matter', () => {
    const protectedOnce = lived(...TOLD, [PROTECT, HEAD, ON]);
    expect(isOwed(protectedOnce, 'protect.ack')).toBe(false);
    const again = goOn(protectedOnce, [THREATENED, SENDER, '2026-10-19']);
    expect(open(again).find((one) => one.key === 'protect.ack')).toMatchObject({ dueOn: '2026-10-19' });
    expect(fold(again)).toMatchObject({ stage: 'SCREENING', outcome: null, acceptedOn: '2026-10-14' });
  });

  it('may say so by the code alone, or have it entered at the desk; who leads the team may not answer for the head', () => {
    expect(isOwed(lived(...screened(), [THREATENED, CLERK, ON]), 'protect.ack')).toBe(true);
    const threatened = goOn(PRESENTED, [THREATENED, LEADER, '2026-10-21']);
    given(threatened).when(PROTECT, LEADER, '2026-10-21').thenRefused('NOT_PERMITTED');
  });
});

describe('a sender who dies', () => {
  const died = (hasHeirs: boolean): CaseCommand => ({
    ...{ type: 'noteSenderDeath', senderId: null, on: '2026-10-14', hasHeirs, text: text('paper') },
  });

  it('leaves a denunciation that is settled all the same, and a complaint to the heirs, who are answered', () => {
    const denounced = lived(...takenOn(), [died(true), CLERK, ON]);
    expect(fold(denounced)).toMatchObject({
      stage: 'SCREENING',
      outcome: null,
      senders: [{ death: { passesTo: 'nobody' } }],
    });
    expect(isOwed(denounced, 'verification.order')).toBe(true);
    const complained = lived(...screened({ kind: 'complaint', track: 'state' }), [died(true), CLERK, ON]);
    expect(fold(complained).senders).toMatchObject([{ death: { passesTo: 'heirs' } }]);
    expect(isOwed(complained, 'intake.head_notice')).toBe(true);
  });
});

describe('a sender who says who they are', () => {
  const ANONYMOUS: readonly Step[] = screened({ anonymity: 'concrete' });
  const NAMED: CaseCommand = { type: 'identifySelf', senderId: null };

  it('has the rights of a named letter from that day on, under the same code and the same case', () => {
    const before = fold(lived(...ANONYMOUS));
    const after = fold(lived(...ANONYMOUS, [NAMED, SENDER, '2026-10-20']));
    expect([before.anonymity, after.anonymity]).toEqual(['concrete', 'named']);
    expect([after.number, after.submissions]).toEqual([before.number, before.submissions]);
    expect(after.senders).toMatchObject([{ senderType: 'named', identifiedOn: '2026-10-20' }]);
  });

  it('says it by the code alone: nobody of the staff gives anybody a name', () => {
    for (const actor of [CLERK, SCREENER, HEAD, DEPUTY]) {
      given(lived(...ANONYMOUS))
        .when(NAMED, actor, '2026-10-20')
        .thenRefused('NOT_PERMITTED');
    }
  });
});

describe('senders who part', () => {
  it('are answered apart by the same day, and the file is not closed before each has an answer', () => {
    const apart: CaseCommand = { type: 'splitGroup', senderId: null, members: 2, text: text('paper') };
    const story = lived(...GROUP, [apart, SCREENER, ON], [propose(), SCREENER, ON], [RESOLVE, HEAD, '2026-10-16']);
    const due = open(story).filter((one) => one.key === 'answer.sender');
    expect(new Set(due.map((one) => one.dueOn)).size).toBe(1);
    expect(due).toHaveLength(2);
    const one = goOn(story, [{ ...answer('result'), senderIds: ['submission-1'] }, HEAD, '2026-10-19']);
    given(one).when({ type: 'close' }, HEAD, '2026-10-19').thenRefused('STILL_OWED');
  });

  it('keep the day on which each letter came: nothing that a group does moves a due date', () => {
    const days = (story: Story) => open(story).map((one) => `${one.key} ${one.dueOn}`);
    const apart: CaseCommand = { type: 'splitGroup', senderId: null, members: 2, text: text('paper') };
    const parted = days(lived(...GROUP, [apart, SCREENER, ON]));
    for (const one of days(GROUP_LETTER)) expect(parted).toContain(one);
  });
});

it('nothing a sender does tells anybody who they are: no event of theirs holds more than codes, counts, days and stored words', () => {
  const story = lived(
    [register('2026-10-12'), ENGINE, '2026-10-12'],
    ...screened().slice(1),
    [{ type: 'senderAdds', text: text('more'), attachments: ['upload-1'] }, SENDER, '2026-10-14'],
    [THREATENED, SENDER, '2026-10-14'],
    [withdraw('threat'), SENDER, '2026-10-15'],
  );
  for (const { actor } of story.filter((one) => one.actor.kind === 'sender')) {
    expect(actor).toEqual({ kind: 'sender', accountId: null, personId: null });
  }
});
