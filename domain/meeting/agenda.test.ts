import { describe, expect, it } from 'vitest';
import { VOTING_RULES } from '../voting/rules.ts';
import type { RuleRow } from '../voting/rules.ts';
import {
  CLOSE,
  HELD_ON,
  addCase,
  addDiscipline,
  adoptBallot,
  conclude,
  defer,
  drop,
  giveBack,
  question,
  refused,
  unable,
} from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import { ORGANISATIONS, PATHS, PEOPLE, PROCESS, clerkOf, headOf, membersOf } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';
import { recusalsOf } from './recusals.ts';
import { balloted, balloting, convened, inSession } from './stories.fixture.ts';

const CLERK = clerkOf('ubkt');
const DAY = '2026-10-07';

describe('a matter comes on the agenda', () => {
  const of = (body: Body) => ({ organisationId: body, organisationPath: PATHS[body] });
  const added = (meeting: Body, from: Body) =>
    given(convened(meeting, 3)).when(addCase(['accused'], of(from)), PROCESS, DAY);

  it.each([
    ['of the body itself', 'ubkt', 'ubkt'],
    ['of a branch, before its committee', 'committee', 'branch'],
    ['of the inspection committee, before its own committee', 'committee', 'ubkt'],
    ['of the committee, before its inspection committee', 'ubkt', 'committee'],
    ['of a branch, before the inspection committee beside it', 'ubkt', 'branch'],
  ] as const)('%s', (_what, meeting, from) =>
    expect(added(meeting, from).state().items).toMatchObject([{ itemId: 'item-1', source: 'case/1', end: null }]),
  );

  it.each([
    ['of the committee above, before a branch', 'branch', 'committee'],
    ['of the province, before an inspection committee below', 'ubkt', 'province'],
    ['of another committee', 'committee', 'elsewhere'],
    ['of another inspection committee', 'ubkt', 'ubktElsewhere'],
  ] as const)('but not %s', (_what, meeting, from) =>
    added(meeting, from).thenRefused('ITEM_NOT_OF_BODY', { organisationId: from }),
  );

  it('once: again only when the first item has ended', () => {
    const story = inSession(['ubkt', 3], addCase());
    given(story).when(addCase(), PROCESS, HELD_ON).thenRefused('ITEM_TWICE', { source: 'case/1' });
    const ended = after(story, [defer(), CLERK, HELD_ON]);
    expect(given(ended).when(addCase(), PROCESS, HELD_ON).state().items).toMatchObject([
      { itemId: 'item-1', end: 'deferred' },
      { itemId: 'item-2', end: null },
    ]);
  });
});

describe('forms a body may not vote on', () => {
  const grassroots = { managedBy: 'grassroots' } as const;
  const asked = (body: Body, one: ReturnType<typeof question>) =>
    given(convened(body, 3)).when(
      addDiscipline('accused', one, { organisationId: body, organisationPath: PATHS[body] }),
      PROCESS,
      DAY,
    );

  it('are withheld, with that as the reason', () => {
    const [item] = asked('branch', question('decide')).state().items;
    expect(item?.question?.choices.map((one) => one.form)).toEqual(['reprimand', 'warning']);
    expect(item?.question?.withheld).toEqual([
      { form: 'dissolution', reason: 'NOT_FOR_SUBJECT' },
      { form: 'dismissal', reason: 'BODY_NOT_COMPETENT' },
      { form: 'expulsion', reason: 'BODY_NOT_COMPETENT' },
    ]);
  });

  it('stay for a proposal where the body may propose them', () =>
    expect(asked('branch', question('propose')).state().items[0]?.question?.choices).toHaveLength(4));

  it('and a body that may vote on none is refused with the bodies that may', () =>
    asked('branch', question('decide', ['dismissal'])).thenRefused('BODY_NOT_COMPETENT', {
      body: 'branch',
      level: 'branch',
      competent: expect.arrayContaining(['inspection-committee@direct']),
    }));

  it('nor a ballot without any form, or without a question', () => {
    asked('ubkt', question('decide', [])).thenRefused('NO_FORM_OFFERED');
    given(convened('ubkt', 3))
      .when(addDiscipline('accused', question(), { question: null }), PROCESS, DAY)
      .thenRefused('QUESTION_MISSING');
  });

  it('are judged by who manages the member', () => {
    const { competence } = question('decide');
    const managed = question('decide', ['expulsion'], { competence: { ...competence, managedBy: 'province' } });
    asked('ubkt', managed).thenRefused('BODY_NOT_COMPETENT');
    expect(asked('ubkt', question('decide', ['expulsion'])).state().items).toHaveLength(1);
    expect(competence).toMatchObject(grassroots);
  });
});

describe('members in conflict by the record', () => {
  it('stand back at once, with the ground', () =>
    given(convened('ubkt', 5))
      .when(addCase(['kinOfTwo']), PROCESS, DAY)
      .thenEvents({
        type: 'ItemAdded',
        item: {
          recused: [
            { personId: 'ubkt2', ground: 'RELATIVE_OF_SUBJECT' },
            { personId: 'ubkt3', ground: 'RELATIVE_OF_SUBJECT' },
          ],
        },
      }));

  it('stand back from the matter of their own superior, all of them, and the secretary', () =>
    expect(given(convened('ubkt', 5, addCase(['committee1']))).state.items[0]?.recused).toHaveLength(6));

  it('stand back from their own matter, unless a rule of the body lets the subject vote', () => {
    const item = { subjects: [{ personId: 'ubkt4', organisationId: null, subjectId: 's' }], recused: [] };
    const members = membersOf('ubkt', 5);
    const seats = { heldOn: HELD_ON, chair: 'ubkt1', secretary: 'clerk', members };
    const sat = { sitting: 'inspection-committee', ...seats } as const;
    const records = { people: PEOPLE, organisations: ORGANISATIONS };
    expect(recusalsOf(sat, item, records)).toEqual([{ personId: 'ubkt4', ground: 'IS_SUBJECT' }]);
    const own: RuleRow = {
      key: 'vote.subject_on_self',
      version: 2,
      name: 'Quy định riêng',
      conditions: { body: 'inspection-committee' },
      value: true,
      legalBasis: 'test',
      confidence: 'local',
      effectiveFrom: null,
      effectiveTo: null,
    };
    expect(recusalsOf(sat, item, records, [...VOTING_RULES, own])).toEqual([]);
    expect(recusalsOf({ ...sat, sitting: 'committee' }, item, records, [...VOTING_RULES, own])).toHaveLength(1);
    // A right of those who vote: nobody keeps the record of their own matter.
    const keeping = { ...sat, secretary: 'ubkt4', members: membersOf('ubkt', 3) };
    expect(recusalsOf(keeping, item, records, [...VOTING_RULES, own])).toHaveLength(1);
  });

  it('stand back on the day itself when the record has grown since', () => {
    const grown = { ...PEOPLE, ubkt3: { personId: 'ubkt3', posts: [], relatives: ['accused'] } };
    given(convened('ubkt', 3, addCase()))
      .when({ type: 'recordAttendance', present: membersOf('ubkt', 3) }, CLERK, HELD_ON, { people: grown })
      .thenEvents(
        { type: 'AttendanceRecorded' },
        { type: 'MemberRecused', itemId: 'item-1', recusal: { personId: 'ubkt3', ground: 'RELATIVE_OF_SUBJECT' } },
        { type: 'ObligationSettled' },
      );
  });
});

describe('a matter goes from the agenda', () => {
  it('when it has ended otherwise, and nobody is told: the process knows', () => {
    const dropped = given(inSession(['ubkt', 3], addCase())).when(drop('case/1'), PROCESS, HELD_ON);
    dropped.thenEvents({ type: 'ItemDropped', itemId: 'item-1' });
    expect(dropped.told()).toEqual([]);
  });

  it('and nothing happens when it is not there, or has its end already', () => {
    const story = inSession(['ubkt', 3], addCase());
    given(story).when(drop('case/2'), PROCESS, HELD_ON).thenEvents();
    given(after(story, [defer(), CLERK, HELD_ON]))
      .when(drop('case/1'), PROCESS, HELD_ON)
      .thenEvents();
  });
});

describe('the process of an item is told how it ended', () => {
  const about = 'item-1';
  const caseItem = inSession(['ubkt', 5], addCase(['kinOfThree']));
  const discipline = balloting('ubkt', 3);

  it.each([
    ['put off', defer(), caseItem, 'case/1', 'defer'],
    ['sent back to the team', giveBack(), caseItem, 'case/1', 'returnToTeam'],
    ['put off', defer(), discipline, 'discipline/1', 'defer'],
    ['sent back', giveBack(), discipline, 'discipline/1', 'defer'],
  ] as const)('%s', (_how, command, story, to, type) =>
    expect(given(story).when(command, CLERK, HELD_ON).told()).toEqual([
      { kind: 'command', to, about, command: { type, meetingId: 'm1', reason: command.reason } },
    ]),
  );

  it('to the level above, when the body cannot decide', () => {
    const [up] = given(caseItem).when(unable(), CLERK, HELD_ON).told();
    expect(up).toMatchObject({
      to: 'case/1',
      about,
      command: { type: 'raise', organisationId: 'committee', organisationPath: 'mg.d01' },
    });
    const stuck = inSession(['ubkt', 5], addDiscipline('kinOfThree'));
    expect(given(stuck).when(unable(), CLERK, HELD_ON).told()).toMatchObject([
      { to: 'discipline/1', command: { type: 'raise', organisationId: 'committee', organisationPath: 'mg.d01' } },
    ]);
  });
});

describe('a result that its process did not take', () => {
  const adopted = after(inSession(['ubkt', 3], addCase()), [conclude([3, 0, 0]), headOf('ubkt'), HELD_ON]);

  it('opens the item again, with the reason, so that the body may decide anew or put it off', () => {
    const back = given(adopted).when(refused('conclude'), PROCESS, HELD_ON);
    back.thenEvents({ type: 'DeliveryRefused', about: 'item-1' }, { type: 'ItemReopened', itemId: 'item-1' });
    expect(back.state().items).toMatchObject([{ end: null, vote: null, refused: 'COMMAND_NOT_IN_STAGE' }]);
  });

  it('keeps a counted ballot, which may then be adopted again or put off', () => {
    const voted = after(
      balloted('ubkt', 3, { warning: 2 }),
      [{ ...conclude([0, 0, 0]), vote: null, findings: [], consequences: [] }, headOf('ubkt'), HELD_ON],
      [refused('takeVote'), PROCESS, HELD_ON],
    );
    expect(given(voted).state.items[0]?.ballot?.counted).not.toBeNull();
    given(voted).when(defer(), CLERK, HELD_ON).thenEvents({ type: 'ItemDeferred' });
  });

  it('puts the item off once the meeting is closed, and the process is free for another meeting', () => {
    const closed = after(adopted, [CLOSE, headOf('ubkt'), HELD_ON]);
    const late = given(closed).when(refused('conclude'), PROCESS, HELD_ON);
    late.thenEvents(
      { type: 'DeliveryRefused', about: 'item-1' },
      { type: 'ItemReopened', itemId: 'item-1', code: 'COMMAND_NOT_IN_STAGE' },
      { type: 'ItemDeferred', itemId: 'item-1', reason: null },
    );
    expect(late.state().items).toMatchObject([{ end: 'deferred', refused: 'COMMAND_NOT_IN_STAGE' }]);
    expect(late.told()).toEqual([
      { kind: 'command', to: 'case/1', about: 'item-1', command: { type: 'defer', meetingId: 'm1', reason: null } },
    ]);
    const voted = after(
      balloted('ubkt', 3, { warning: 2 }),
      [adoptBallot(), headOf('ubkt'), HELD_ON],
      [CLOSE, CLERK, HELD_ON],
    );
    const [told] = given(voted).when(refused('takeVote'), PROCESS, HELD_ON).told();
    expect(told).toMatchObject({ to: 'discipline/1', command: { type: 'defer', reason: null } });
  });

  it('is only recorded when it was no result', () => {
    const closed = after(adopted, [CLOSE, headOf('ubkt'), HELD_ON]);
    given(closed).when(refused('defer'), PROCESS, HELD_ON).thenEvents({ type: 'DeliveryRefused' });
    given(adopted).when(refused('defer'), PROCESS, HELD_ON).thenEvents({ type: 'DeliveryRefused' });
    given(adopted).when(refused('conclude', 'item-9'), PROCESS, HELD_ON).thenEvents({ type: 'DeliveryRefused' });
    const deferred = after(inSession(['ubkt', 3], addCase()), [defer(), CLERK, HELD_ON]);
    given(deferred).when(refused('conclude'), PROCESS, HELD_ON).thenEvents({ type: 'DeliveryRefused' });
  });
});
