import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../commands.ts';
import { CLOCK, about, text } from '../commands.fixture.ts';
import { noticesOf } from '../notices.ts';
import { fold, given, givenState } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { DEPUTY, ENGINE, HEAD, PROCESS, SENDER, staff } from '../people.fixture.ts';
import { HELD_ON, clear, conclude, follows, goneOn, issue, notify, underReview } from '../review/review.fixture.ts';
import {
  ASKED,
  BRANCH,
  EXPLAINED,
  LEADER,
  ORDERED,
  PLANNED,
  PRESENTED,
  SECRETARY_OF_BRANCH,
  SHARED,
  TWO_PLANNED,
  goOn,
} from './team-stories.fixture.ts';
import {
  ACCUSED,
  answerWitness,
  comment,
  decideObjection,
  explain,
  moreTime,
  objectTo,
  offerEvidence,
  onPaper,
  present,
  proposeWitness,
  report,
  requestReview,
  reserve,
} from './verification.fixture.ts';
import { SUBJECT_COMMANDS } from './verification-commands.ts';
import type { SubjectCommand } from './verification-commands.ts';

// What a person complained about may do, command by command (practice: P26), and what never reaches them.

const TOLD = '2026-10-20';
const SUBJECT = SECRETARY_OF_BRANCH;
const COLLEAGUE = staff('branchMember', ['SUBJECT', 'branch']);
const EVERY: readonly SubjectCommand[] = [
  explain(),
  offerEvidence(),
  proposeWitness(),
  objectTo('secondOfficer'),
  comment(),
  reserve(),
  moreTime(3),
  requestReview(),
];
const owed = (story: Story, key: string) =>
  fold(story).obligations.find((one) => one.key === key && one.status === 'open');

describe('the person complained about', () => {
  it('has eight commands, and none before the decision was presented to them', () => {
    expect(EVERY.map((one) => one.type).toSorted()).toEqual([...SUBJECT_COMMANDS].toSorted());
    for (const story of [ORDERED, PLANNED]) {
      for (const command of EVERY) {
        expect(() => given(story).when(command, SUBJECT, TOLD).events(), command.type).toThrow('refused');
      }
    }
  });

  it('explains, in time or after it: what was late is late, what was said is in the file', () => {
    const given_ = goOn(ASKED, [explain(), SUBJECT, '2026-10-30']);
    expect(owed(ASKED, 'party.explain')).toMatchObject({ dueOn: '2026-11-04', owner: { personId: 'branchSecretary' } });
    expect(owed(given_, 'party.explain')).toBeUndefined();
    const late = given(ASKED).when(explain(), SUBJECT, '2026-11-10');
    expect(late.events()).toContainEqual(expect.objectContaining({ type: 'ObligationSettled', late: true }));
    expect(late.state().verification?.hearings[0]).toMatchObject({ explanation: 'given' });
  });

  it('asks for more time, which the head grants or refuses with a reason, and nobody else', () => {
    const asked = goOn(ASKED, [moreTime(3), SUBJECT, '2026-11-03']);
    const obligationId = 'party.explain#1';
    const grant: CaseCommand = { type: 'approveExtension', obligationId };
    given(asked).when(grant, LEADER, '2026-11-04').thenRefused('NOT_PERMITTED');
    const granted = goOn(asked, [grant, HEAD, '2026-11-04']);
    expect(owed(granted, 'party.explain')?.dueOn).toBe('2026-11-09');
    const refuse: CaseCommand = { type: 'refuseExtension', obligationId, reason: text('why') };
    expect(owed(goOn(asked, [refuse, HEAD, '2026-11-04']), 'party.explain')?.dueOn).toBe('2026-11-04');
    given(EXPLAINED).when(moreTime(3), SUBJECT, '2026-11-03').thenRefused('NOTHING_ASKED');
  });

  it('offers evidence and names witnesses: each is answered in writing before there is a report', () => {
    const offered = goOn(ASKED, [offerEvidence(), SUBJECT, '2026-10-22'], [proposeWitness(), SUBJECT, '2026-10-22']);
    expect(owed(offered, 'witness.answer')?.owner).toMatchObject({ personId: 'officer' });
    const heard = goOn(offered, [answerWitness('witness-1', false), LEADER, '2026-10-23']);
    expect(fold(heard).verification?.witnesses).toMatchObject([{ answer: 'refused' }]);
    expect(owed(heard, 'witness.answer')).toBeUndefined();
  });

  it('asks that somebody of the team step back: another person decides, and they leave in the same step', () => {
    const objected = goOn(PRESENTED, [objectTo('secondOfficer'), SUBJECT, '2026-10-21']);
    given(objected).when(decideObjection('objection-1', true), LEADER, '2026-10-22').thenRefused('NOT_PERMITTED');
    const upheld = goOn(objected, [decideObjection('objection-1', true), HEAD, '2026-10-22']);
    expect(fold(upheld).verification).toMatchObject({ leader: 'officer', members: [] });
    given(PRESENTED).when(objectTo('branchMember'), SUBJECT, '2026-10-21').thenRefused('NOT_IN_TEAM');
  });

  it('sees the draft before the report lies: it answers, or its silence is on record', () => {
    given(EXPLAINED).when(report(), LEADER, '2026-11-13').thenRefused('DRAFT_NOT_OFFERED');
    given(EXPLAINED).when(comment(), SUBJECT, '2026-11-09').thenRefused('DRAFT_NOT_SHARED');
    given(SHARED).when(report(), LEADER, '2026-11-13').thenRefused('DRAFT_REPLY_PENDING');
    const answered = goOn(SHARED, [comment(), SUBJECT, '2026-11-12']);
    expect(given(answered).when(report(), LEADER, '2026-11-13').events()[0]).toMatchObject({ type: 'ReportSubmitted' });
    const silent = goOn(SHARED, [CLOCK, ENGINE, '2026-11-17']);
    expect(fold(silent).verification?.hearings[0]?.draft).toBe('silent');
    expect(given(silent).when(report(), LEADER, '2026-11-17').events()[0]).toMatchObject({ type: 'ReportSubmitted' });
  });

  it('keeps a different opinion, and after the conclusion asks that it be looked at again: the head answers', () => {
    const concluded = goneOn(underReview(), [conclude(), PROCESS, HELD_ON], [issue('2026-12-03'), HEAD, '2026-12-03']);
    const asked = goneOn(concluded, [reserve(), SUBJECT, '2026-12-04'], [requestReview(), SUBJECT, '2026-12-04']);
    expect(asked.obligations.find((one) => one.key === 'review.request')).toMatchObject({
      status: 'open',
      owner: { role: 'HEAD', organisationId: 'commune' },
    });
    const before = goneOn(asked, [notify('conclusion'), HEAD, '2026-12-07']);
    expect(before.obligations.find((one) => one.key === 'review.request')?.status).toBe('met');
    givenState(underReview()).when(requestReview(), SUBJECT, '2026-11-30').thenRefused('COMMAND_NOT_IN_STAGE');
  });

  it('who was cleared is owed a notice that says so', () => {
    const cleared = goneOn(underReview(), [clear(), PROCESS, HELD_ON]);
    expect(cleared.obligations.find((one) => one.key === 'restore.notice')).toMatchObject({ status: 'open' });
    givenState(goneOn(underReview(), [conclude({ consequences: [follows('lessons')] }), PROCESS, HELD_ON]))
      .when(notify('no-violation'), HEAD, '2026-12-03')
      .thenRefused('SUBJECT_NOT_CLEARED');
  });
});

describe('in the name of the person complained about', () => {
  it('the team enters a paper only with the scan of what they signed', () => {
    given(ASKED).when(explain(), LEADER, '2026-10-22').thenRefused('NOT_PERMITTED');
    for (const command of [proposeWitness(), objectTo('secondOfficer'), reserve(), moreTime(3)]) {
      given(ASKED).when(command, LEADER, '2026-10-22').thenRefused('SIGNED_PAPER_REQUIRED');
    }
    const paper = given(ASKED).when(onPaper(proposeWitness()), LEADER, '2026-10-22');
    expect(paper.events()[0]).toMatchObject({ type: 'WitnessProposed', bySubject: false });
  });

  it('nobody else speaks: no colleague, no deputy of the head, not the sender', () => {
    for (const actor of [COLLEAGUE, DEPUTY, SENDER]) {
      for (const command of EVERY) {
        expect(() => given(ASKED).when(command, actor, '2026-10-22').events(), command.type).toThrow('refused');
      }
    }
  });

  it('and one subject never speaks for another', () => {
    const both = goOn(TWO_PLANNED, [present(TOLD, ACCUSED, BRANCH.id), LEADER, TOLD]);
    for (const command of [reserve(BRANCH.id), proposeWitness(BRANCH.id), objectTo('officer', BRANCH.id)]) {
      given(both).when(command, SUBJECT, '2026-10-21').thenRefused('SUBJECT_UNKNOWN', { subjectId: BRANCH.id });
    }
  });
});

describe('what reaches the person complained about', () => {
  const STORY = goOn(SHARED, [comment(), SUBJECT, '2026-11-12'], [report(), LEADER, '2026-11-13']);
  const notices = STORY.flatMap((one, index) => noticesOf(fold(STORY.slice(0, index + 1)), one.event));
  const theirs = notices.filter((one) => one.kind === 'notice' && one.audience === 'subject:branchSecretary');

  it('is that something waits on their page, from the day they were told, and not a word more', () => {
    expect(theirs.map((one) => one.notice)).toEqual(['subject-asked', 'subject-asked', 'subject-asked']);
    for (const one of theirs) expect(one.params).toEqual({});
    const beforeTold = PLANNED.flatMap((one, index) => noticesOf(fold(PLANNED.slice(0, index + 1)), one.event));
    expect(beforeTold.filter((one) => one.audience.startsWith('subject:'))).toEqual([]);
  });

  it('is never the letter, its number, its sender or its handler: no message of the case names them', () => {
    const said = JSON.stringify(theirs);
    for (const word of ['submission-1', 'letter-1', 'MG-0001', 'officer', 'screener']) {
      expect(said).not.toContain(word);
    }
  });

  it('is nothing at all for somebody of whom only the description is known', () => {
    const described = { ...fold(PRESENTED), subjects: [about()] };
    const event = {
      type: 'DraftFindingsShared',
      subjectId: 'subject-x',
      draft: text('d'),
      on: TOLD,
      obligationId: null,
    };
    expect(noticesOf(described, event as Parameters<typeof noticesOf>[1])).toEqual([]);
  });
});
