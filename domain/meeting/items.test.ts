import { describe, expect, it } from 'vitest';
import {
  HELD_ON,
  absent,
  addCase,
  addDiscipline,
  adoptBallot,
  conclude,
  count,
  defer,
  giveBack,
  hear,
  openBallot,
  recuse,
  unable,
} from './commands.fixture.ts';
import type { MeetingCommand } from './commands.ts';
import { after, given } from './given.fixture.ts';
import { ORGANISATIONS, PROCESS, clerkOf, headOf, membersOf, staff } from './people.fixture.ts';
import { CONVENED_ON, convened, inSession } from './stories.fixture.ts';

const HEAD = headOf('ubkt');
const CLERK = clerkOf('ubkt');
const member = (personId: string) => staff(personId, 'ubkt', 'COMMITTEE_MEMBER');

describe('a conclusion about a case', () => {
  const story = inSession(['ubkt', 5], addCase());
  const adopt = (...asked: Parameters<typeof conclude>) => given(story).when(conclude(...asked), HEAD, HELD_ON);

  it('is carried by more than half of all members, and told to the case with findings and consequences', () => {
    const adopted = adopt([3, 1, 1]);
    expect(adopted.state().items).toMatchObject([{ end: 'adopted', vote: { for: 3, against: 1, abstained: 1 } }]);
    expect(adopted.told()).toMatchObject([
      {
        to: 'case/1',
        about: 'item-1',
        command: {
          type: 'conclude',
          meetingId: 'm1',
          on: HELD_ON,
          findings: [
            { allegationId: 'allegation-1', finding: 'true-violation' },
            { allegationId: 'allegation-2', finding: 'unfounded' },
          ],
          consequences: [{ subjectId: 'subject-accused', consequence: 'lessons' }],
        },
      },
    ]);
    adopt([2, 3, 0]).thenRefused('ITEM_NOT_CARRIED', { for: 2, needed: 3 });
  });

  it.each([
    [3, 2, 1],
    [4, 3, 2],
    [5, 3, 2],
    [9, 5, 4],
  ])('needs in a body of %i the hands of %i; %i are not enough', (size, enough, few) => {
    const meeting = given(inSession(['ubkt', size], addCase()));
    meeting.when(conclude([few, size - few, 0]), HEAD, HELD_ON).thenRefused('ITEM_NOT_CARRIED', { needed: enough });
    meeting.when(conclude([enough, size - enough, 0]), HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
  });

  it('has the hand of every voter counted once: absent and recused members have none, and lower nothing', () => {
    adopt([3, 1, 0]).thenRefused('VOTES_DO_NOT_ADD_UP', { voters: 5, counted: 4 });
    adopt([3.5, 1.5, 0]).thenRefused('NUMBER_NOT_WHOLE');
    const fewer = given(inSession(['ubkt', 5, 4], addCase(['kinOfOne'])));
    fewer.when(conclude([4, 0, 0], { persons: ['kinOfOne'] }), HEAD, HELD_ON).thenRefused('VOTES_DO_NOT_ADD_UP');
    fewer
      .when(conclude([2, 1, 0], { persons: ['kinOfOne'] }), HEAD, HELD_ON)
      .thenRefused('ITEM_NOT_CARRIED', { needed: 3 });
    fewer.when(conclude([3, 0, 0], { persons: ['kinOfOne'] }), HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
  });

  it('is voted, and speaks of every allegation and every subject exactly once', () => {
    adopt([5, 0, 0], { vote: null }).thenRefused('VOTE_MISSING');
    adopt([5, 0, 0], { findings: ['unfounded'] }).thenRefused('FINDINGS_INCOMPLETE', {
      allegationIds: ['allegation-2'],
    });
    adopt([5, 0, 0], { findings: ['unfounded', 'unfounded', 'unfounded'] }).thenRefused('ALLEGATION_UNKNOWN', {
      allegationIds: ['allegation-3'],
    });
    adopt([5, 0, 0], { persons: [] }).thenRefused('CONSEQUENCES_INCOMPLETE', { subjectIds: ['subject-accused'] });
    adopt([5, 0, 0], { persons: ['accused', 'accused'] }).thenRefused('CONSEQUENCES_INCOMPLETE');
    adopt([5, 0, 0], { persons: ['accused', 'stranger'] }).thenRefused('SUBJECT_UNKNOWN');
    const twice = conclude([5, 0, 0]);
    given(story)
      .when({ ...twice, findings: [...twice.findings, ...twice.findings.slice(0, 1)] }, HEAD, HELD_ON)
      .thenRefused('FINDINGS_INCOMPLETE', { allegationIds: ['allegation-1'] });
  });

  it('lets discipline follow only a violation, each as a process of its own', () => {
    const consequence = 'discipline' as const;
    adopt([5, 0, 0], { consequence, disciplineId: 'd1' }).thenEvents({ type: 'ItemAdopted' });
    adopt([5, 0, 0], { consequence }).thenRefused('DISCIPLINE_ID_MISSING', { subjectIds: ['subject-accused'] });
    adopt([5, 0, 0], { consequence, disciplineId: 'd1', findings: ['true-shortcoming', 'unfounded'] }).thenRefused(
      'DISCIPLINE_NEEDS_VIOLATION',
    );
    const two = inSession(['ubkt', 5], addCase(['accused', 'kinOfOne']));
    given(two)
      .when(conclude([4, 0, 0], { persons: ['accused', 'kinOfOne'], consequence, disciplineId: 'd1' }), HEAD, HELD_ON)
      .thenRefused('DISCIPLINE_ID_MISSING', { subjectIds: ['subject-kinOfOne'] });
  });

  it('needs no second hearing: the subject was heard in the verification', () =>
    expect(given(story).state.items[0]?.hearings).toEqual([]));
});

describe('whoever stands back', () => {
  const story = inSession(['ubkt', 5], addCase());
  const step = (command: MeetingCommand, actor = CLERK) => given(story).when(command, actor, HELD_ON);

  it('is a member told to by the chair or the secretary, or speaks for themself', () => {
    step(recuse('ubkt3')).thenEvents({ type: 'MemberRecused', recusal: { personId: 'ubkt3', ground: 'interest' } });
    step(recuse('ubkt3'), HEAD).thenEvents({ type: 'MemberRecused' });
    step(recuse('ubkt3'), member('ubkt3')).thenEvents({ type: 'MemberRecused' });
    step(recuse('ubkt3'), member('ubkt4')).thenRefused('NOT_PERMITTED');
    const both = { ...member('ubkt4'), roles: [...member('ubkt4').roles, ...headOf('branch').roles] };
    step(recuse('ubkt3'), both).thenRefused('NOT_PERMITTED');
  });

  it('does so once, is a member, and may do so before the session too', () => {
    step(recuse('ubkt9')).thenRefused('NOT_A_MEMBER', { personIds: ['ubkt9'] });
    given(after(story, [recuse('ubkt3'), CLERK, HELD_ON]))
      .when(recuse('ubkt3'), member('ubkt3'), HELD_ON)
      .thenRefused('ALREADY_RECUSED', { personId: 'ubkt3' });
    given(convened('ubkt', 5, addCase()))
      .when(recuse('ubkt3'), member('ubkt3'), '2026-10-12')
      .thenEvents({ type: 'MemberRecused' });
  });

  it('is no voter of that item, and one of every other', () => {
    const two = inSession(['ubkt', 3], addCase(), { ...addCase(), source: 'case/2' });
    const left = given(after(two, [recuse('ubkt3'), CLERK, HELD_ON]));
    left.when(conclude([3, 0, 0]), HEAD, HELD_ON).thenRefused('VOTES_DO_NOT_ADD_UP', { voters: 2 });
    left.when(conclude([3, 0, 0], { itemId: 'item-2' }), HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
  });

  const ACTS: readonly MeetingCommand[] = [
    ...[recuse('ubkt4'), hear(), absent(CONVENED_ON), openBallot(), count(5, {}, [])],
    ...[adoptBallot(), defer(), giveBack()],
  ];

  it.each(ACTS.map((command) => [command.type, command] as const))(
    'does nothing more about it, the chair no more than others: %s',
    (_type, command) => {
      const stoodBack = after(inSession(['ubkt', 5], addDiscipline()), [recuse('ubkt1'), HEAD, HELD_ON]);
      const both = staff('ubkt1', 'ubkt', 'HEAD', 'MEETING_SECRETARY');
      given(stoodBack).when(command, both, HELD_ON).thenRefused('NOT_PERMITTED');
    },
  );

  it('is also a secretary without a vote who is a relative of the subject', () => {
    const kin = given(inSession(['ubkt', 5], addCase(['kinOfClerk'])));
    kin.when(defer(), CLERK, HELD_ON).thenRefused('NOT_PERMITTED');
    kin.when(conclude([5, 0, 0], { persons: ['kinOfClerk'] }), HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
  });
});

describe('a subject before the body', () => {
  const story = inSession(['ubkt', 3], addDiscipline());
  const step = (command: MeetingCommand) => given(story).when(command, CLERK, HELD_ON);

  it('is one of the item', () => {
    step(hear('stranger')).thenRefused('SUBJECT_UNKNOWN');
    step(absent(CONVENED_ON, 'stranger')).thenRefused('SUBJECT_UNKNOWN');
  });

  it('who comes late is heard after all, and once heard is not absent', () => {
    const away = after(story, [absent(CONVENED_ON), CLERK, HELD_ON]);
    expect(given(away).when(hear(), CLERK, HELD_ON).state().items[0]?.hearings).toEqual([
      { subjectId: 'subject-accused', status: 'heard' },
    ]);
    const heard = after(story, [hear(), CLERK, HELD_ON]);
    given(heard).when(absent(CONVENED_ON), CLERK, HELD_ON).thenRefused('ALREADY_HEARD');
  });
});

describe('a body that cannot decide', () => {
  const says = (size: number, person: string, present = size) =>
    given(inSession(['ubkt', size, present], addCase([person]))).when(unable(), CLERK, HELD_ON);

  it.each([
    ['3 with 2 in conflict', 3, 'kinOfTwo'],
    ['4 with 2 in conflict', 4, 'kinOfTwo'],
    ['5 with 3 in conflict', 5, 'kinOfThree'],
    ['5, all under the person complained about', 5, 'committee1'],
    ['9, all under the person complained about', 9, 'committee1'],
  ])('of %s passes the item to the level above', (_what, size, person) =>
    says(size, person).thenEvents({ type: 'BodyUnable', toOrganisationId: 'committee', toPath: 'mg.d01' }),
  );

  it.each([
    ['3 with 1 in conflict', 3, 'kinOfOne', 2],
    ['4 with 1 in conflict', 4, 'kinOfOne', 3],
    ['5 with 2 in conflict', 5, 'kinOfTwo', 3],
    ['9 with 3 in conflict', 9, 'kinOfThree', 6],
  ])('is not one of %s', (_what, size, person, voters) =>
    says(size, person).thenRefused('ABILITY_NOT_LACKING', { voters }),
  );

  it('is not one whose members stayed away: the item is put off', () =>
    says(5, 'kinOfTwo', 4).thenRefused('ABILITY_NOT_LACKING', { voters: 3 }));

  it('says so of a discipline by the forms on its paper', () => {
    const discipline = (size: number) =>
      given(inSession(['ubkt', size], addDiscipline('kinOfTwo'))).when(unable(), CLERK, HELD_ON);
    discipline(4).thenEvents({ type: 'BodyUnable' });
    discipline(5).thenRefused('ABILITY_NOT_LACKING');
  });

  it('says so before the session, and by people who are in conflict themselves: nobody else is left', () => {
    const early = given(convened('ubkt', 5, addCase(['committee1'])));
    const recused = early.state.items[0]?.recused.map((one) => one.personId);
    expect(recused).toEqual(expect.arrayContaining([...membersOf('ubkt', 5)]));
    early.when(unable(), HEAD, '2026-10-12').thenEvents({ type: 'BodyUnable' });
    early.when(defer(), HEAD, '2026-10-12').thenRefused('NOT_PERMITTED');
  });

  it('has nobody to pass it to at the top', () => {
    const top = inSession(['province', 3], addCase(['province1']));
    given(top).when(unable(), clerkOf('province'), HELD_ON).thenRefused('NO_LEVEL_ABOVE');
    const { ubkt, ...others } = ORGANISATIONS;
    expect(ubkt?.parentId).toBe('committee');
    given(inSession(['ubkt', 3], addCase(['kinOfTwo'])))
      .when(unable(), CLERK, HELD_ON, { organisations: others })
      .thenRefused('NO_LEVEL_ABOVE');
  });
});

describe('an item', () => {
  it('that has ended is not touched again', () => {
    const ended = given(after(inSession(['ubkt', 3], addCase()), [giveBack(), CLERK, HELD_ON]));
    for (const command of [defer(), giveBack(), unable(), recuse('ubkt2'), conclude([3, 0, 0]), hear()]) {
      ended.when(command, HEAD, HELD_ON).thenRefused('ITEM_ENDED', { itemId: 'item-1', end: 'returned' });
    }
  });

  it('that is not on the agenda is unknown', () =>
    given(inSession(['ubkt', 3]))
      .when(defer(), CLERK, HELD_ON)
      .thenRefused('ITEM_UNKNOWN', { itemId: 'item-1' }));

  it('may be put off before the session', () =>
    given(convened('ubkt', 3, addCase()))
      .when(defer(), CLERK, '2026-10-12')
      .thenEvents({ type: 'ItemDeferred' }));

  it('of a matter already before the body is not taken twice, from whatever body it comes', () =>
    given(convened('committee', 3, addCase()))
      .when(addCase(['accused'], { organisationId: 'branch', organisationPath: 'mg.d01.c01' }), PROCESS, '2026-10-07')
      .thenRefused('ITEM_TWICE'));
});
