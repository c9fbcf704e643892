import { describe, expect, it } from 'vitest';
import type { Form } from '../discipline/forms.ts';
import {
  HELD_ON,
  absent,
  addCase,
  addDiscipline,
  adoptBallot,
  attend,
  conclude,
  count,
  defer,
  giveBack,
  hear,
  openBallot,
  question,
  recuse,
  unable,
} from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { PATHS, clerkOf, headOf, membersOf } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';
import { balloted, balloting, inSession } from './stories.fixture.ts';

const CLERK = clerkOf('ubkt');
const BOARD = ['ubkt1', 'ubkt2', 'ubkt3'];

/** What the discipline process is told once the ballot is adopted. */
function voteTold(body: Body, story: Story) {
  const [told] = given(story).when(adoptBallot(), headOf(body), HELD_ON).told();
  return told;
}

describe('what the ballot said is told as it was counted (P1)', () => {
  const PROPOSE = addDiscipline('accused', question('propose'));

  it.each<[string, Partial<Record<Form, number>>, Form]>([
    ['expel 4, dismiss 2, warn 2, reprimand 1', { expulsion: 4, dismissal: 2, warning: 2, reprimand: 1 }, 'dismissal'],
    ['expel 2, dismiss 2, warn 3, reprimand 2', { expulsion: 2, dismissal: 2, warning: 3, reprimand: 2 }, 'warning'],
  ])('nine decide: %s', (_papers, forms, form) =>
    expect(voteTold('ubkt', balloted('ubkt', 9, forms))).toEqual({
      kind: 'command',
      to: 'discipline/1',
      about: 'item-1',
      command: {
        type: 'takeVote',
        meetingId: 'm1',
        ballot: 'decide',
        body: 'inspection-committee',
        level: 'direct',
        organisationId: 'ubkt',
        organisationPath: PATHS.ubkt,
        heldOn: HELD_ON,
        form,
        enforceable: true,
        reportUp: false,
      },
    }),
  );

  it('five of nine who propose expulsion carry nothing, and the count is reported up', () =>
    expect(voteTold('branch', balloted('branch', 9, { expulsion: 5, warning: 4 }, PROPOSE))).toMatchObject({
      command: { ballot: 'propose', body: 'branch', level: 'branch', form: null, enforceable: false, reportUp: true },
    }));

  it('six of nine carry it', () =>
    expect(voteTold('branch', balloted('branch', 9, { expulsion: 6 }, PROPOSE))).toMatchObject({
      command: { form: 'expulsion', reportUp: false },
    }));

  it('nothing carried when deciding is no discipline, and nothing to report up', () =>
    expect(voteTold('ubkt', balloted('ubkt', 9, { warning: 4 }))).toMatchObject({
      command: { form: null, enforceable: false, reportUp: false },
    }));

  it('a form out of time is carried but not enforceable', () => {
    const choices = question().choices.map((one) => ({ ...one, enforceable: one.form !== 'warning' }));
    const late = addDiscipline('accused', question('decide', [], { choices }));
    expect(voteTold('ubkt', balloted('ubkt', 3, { warning: 3 }, late))).toMatchObject({
      command: { form: 'warning', enforceable: false },
    });
  });

  it('and never says who voted what', () => {
    const [item] = given(balloted('ubkt', 9, { warning: 9 })).state.items;
    const { board, ...counted } = item?.ballot?.counted ?? { board: [] };
    expect(board).toEqual(['ubkt7', 'ubkt8', 'ubkt9']);
    expect(JSON.stringify(counted)).not.toContain('ubkt');
  });
});

describe('the ballot is opened', () => {
  const heard = (size: number, present: number, person = 'accused') =>
    after(inSession(['ubkt', size, present], addDiscipline(person)), [hear(person), CLERK, HELD_ON]);
  const open = (story: Story) => given(story).when(openBallot(), CLERK, HELD_ON);

  it('once, for a discipline only', () => {
    open(heard(3, 3)).thenEvents({ type: 'BallotOpened', itemId: 'item-1' });
    open(balloting('ubkt', 3)).thenRefused('BALLOT_OPEN');
    open(balloted('ubkt', 3, { warning: 3 })).thenRefused('BALLOT_COUNTED');
    open(inSession(['ubkt', 3], addCase())).thenRefused('NO_BALLOT_FOR_ITEM');
  });

  it('only after the subject was heard, or stayed away though summoned in time', () => {
    const story = inSession(['ubkt', 3], addDiscipline());
    open(story).thenRefused('HEARING_MISSING', { subjectIds: ['subject-accused'] });
    const away = (summonedOn: string) => given(story).when(absent(summonedOn), CLERK, HELD_ON);
    away('2026-10-20').thenRefused('SUMMONS_TOO_LATE', { dueOn: '2026-10-19' });
    away('2026-10-19').thenEvents({ type: 'SubjectAbsent', summonedOn: '2026-10-19' });
    open(after(story, [absent('2026-10-19'), CLERK, HELD_ON])).thenEvents({ type: 'BallotOpened' });
  });

  it('not on a guess when no rule says how early a summons must be', () =>
    given(inSession(['ubkt', 3], addDiscipline()))
      .when(absent('2026-10-01'), CLERK, HELD_ON, { policies: [] })
      .thenRefused('NO_DEADLINE_RULE', { key: 'party.hearing_summons' }));

  it.each([
    ['a body of 3 with 2 in conflict', 3, 3, 'kinOfTwo', 'CONFLICTS'],
    ['a body of 4 with 2 in conflict', 4, 4, 'kinOfTwo', 'CONFLICTS'],
    ['a body of 5 with 3 in conflict', 5, 5, 'kinOfThree', 'CONFLICTS'],
    ['a body of 5 of whom 4 came, 2 of them in conflict', 5, 4, 'kinOfTwo', 'ABSENCE'],
  ])('not by %s', (_what, size, present, person, cause) =>
    open(heard(size, present, person)).thenRefused('BODY_UNABLE', { cause }),
  );

  it.each([
    ['a body of 3 with 1 in conflict', 3, 'kinOfOne'],
    ['a body of 4 with 1 in conflict', 4, 'kinOfOne'],
    ['a body of 5 with 2 in conflict', 5, 'kinOfTwo'],
    ['a body of 9 with 3 in conflict', 9, 'kinOfThree'],
  ])('but by %s', (_what, size, person) => open(heard(size, size, person)).thenEvents({ type: 'BallotOpened' }));

  it('when an absent member comes after all', () => {
    const late = after(heard(5, 4, 'kinOfTwo'), [attend(membersOf('ubkt', 5)), CLERK, HELD_ON]);
    open(late).thenEvents({ type: 'BallotOpened' });
  });
});

describe('the ballot is counted', () => {
  const story = balloting('ubkt', 9);
  const counted = (...asked: Parameters<typeof count>) => given(story).when(count(...asked), CLERK, HELD_ON);

  it('with the steps of the count and the rules it rests on', () => {
    const [event] = counted(9, { expulsion: 4, dismissal: 2, warning: 2, reprimand: 1 }, BOARD).events();
    expect(event).toMatchObject({
      type: 'BallotCounted',
      counted: {
        issued: 9,
        tally: {
          base: 9,
          result: { outcome: 'CARRIED', form: 'dismissal', cumulated: true },
          steps: [
            { form: 'expulsion', counted: 4, needed: 5 },
            { form: 'dismissal', counted: 6, needed: 5 },
          ],
        },
      },
    });
  });

  it('only if it was opened, and once', () => {
    given(inSession(['ubkt', 3], addDiscipline()))
      .when(count(3, {}, BOARD), CLERK, HELD_ON)
      .thenRefused('BALLOT_NOT_OPEN');
    given(balloted('ubkt', 3, { warning: 3 }))
      .when(count(3, {}, BOARD), CLERK, HELD_ON)
      .thenRefused('BALLOT_COUNTED');
  });

  it('with every paper accounted for, and no more of them than voters', () => {
    counted(10, { warning: 10 }, BOARD).thenRefused('PAPERS_EXCEED_VOTERS', { issued: 10, voters: 9 });
    counted(9, { warning: 8 }, BOARD, {
      counts: { forms: { warning: 8 }, noDiscipline: 0, blank: 0, invalid: 0 },
    }).thenRefused('PAPERS_DO_NOT_ADD_UP', { issued: 9, counted: 8 });
    counted(9, { dissolution: 9 }, BOARD).thenRefused('FORM_NOT_OFFERED', { form: 'dissolution' });
    counted(0, {}, BOARD).thenRefused('NO_PAPERS_ISSUED');
  });

  it('by three members who are present and did not stand back', () => {
    counted(9, {}, ['ubkt1', 'ubkt2']).thenRefused('BOARD_TOO_SMALL', { members: 2, needed: 3 });
    counted(9, {}, ['ubkt1', 'ubkt2', 'ubkt2']).thenRefused('MEMBER_TWICE');
    counted(9, {}, ['ubkt1', 'ubkt2', 'clerk']).thenRefused('BOARD_NOT_PRESENT', { personIds: ['clerk'] });
    const conflicted = balloting('ubkt', 5, addDiscipline('kinOfOne'));
    given(conflicted)
      .when(count(4, {}, BOARD), CLERK, HELD_ON)
      .thenRefused('BOARD_NOT_PRESENT', { personIds: ['ubkt2'] });
  });

  it('by all who may vote where they are fewer', () => {
    const small = given(balloting('ubkt', 3, addDiscipline('kinOfOne')));
    small.when(count(2, { warning: 2 }, ['ubkt1']), CLERK, HELD_ON).thenRefused('BOARD_TOO_SMALL', { needed: 2 });
    small.when(count(2, { warning: 2 }, ['ubkt1', 'ubkt3']), CLERK, HELD_ON).thenEvents({ type: 'BallotCounted' });
  });

  it('without those who stood back since it was opened', () => {
    const one = after(story, [recuse('ubkt9'), headOf('ubkt'), HELD_ON]);
    given(one)
      .when(count(9, {}, BOARD), CLERK, HELD_ON)
      .thenRefused('PAPERS_EXCEED_VOTERS', { voters: 8 });
    const small = after(
      balloting('ubkt', 3),
      [recuse('ubkt3'), headOf('ubkt'), HELD_ON],
      [recuse('ubkt2'), headOf('ubkt'), HELD_ON],
    );
    given(small)
      .when(count(1, { warning: 1 }, ['ubkt1']), CLERK, HELD_ON)
      .thenRefused('BODY_UNABLE', { cause: 'CONFLICTS' });
  });
});

describe('a counted ballot has decided', () => {
  const story = balloted('ubkt', 3, { warning: 3 });

  it.each([
    ['put off', defer()],
    ['sent back', giveBack()],
    ['passed up', unable()],
    ['left by a member', recuse('ubkt2')],
    ['preceded by a hearing', hear()],
  ])('and is not %s', (_what, command) => given(story).when(command, CLERK, HELD_ON).thenRefused('BALLOT_COUNTED'));

  it('and is adopted as it is, with no vote by hand beside it', () => {
    given(story)
      .when(conclude([3, 0, 0]), headOf('ubkt'), HELD_ON)
      .thenRefused('BALLOT_DECIDES');
    given(story)
      .when(adoptBallot(), headOf('ubkt'), HELD_ON)
      .thenEvents({ type: 'ItemAdopted', vote: null, resolution: null });
    given(balloting('ubkt', 3)).when(adoptBallot(), headOf('ubkt'), HELD_ON).thenRefused('BALLOT_MISSING');
  });
});
