import { describe, expect, it } from 'vitest';
import { receiversOf } from '../../authority/receivers.ts';
import { NO_INTAKE } from '../../intake/fields.ts';
import { CASE_COMMANDS } from '../commands.ts';
import { register, text } from '../commands.fixture.ts';
import { admit } from '../decide.ts';
import { fold, given, lived } from '../given.fixture.ts';
import { closedTo } from '../parts/parts-state.ts';
import { HAND_OUTSIDE, SEAL_FOR_OUTSIDE } from '../life/life.fixture.ts';
import { ENGINE, KEEPER, ORGANISATIONS, PEOPLE, SCREENER, SENDER, staff } from '../people.fixture.ts';
import type { Person } from '../people.fixture.ts';
import { THREATENED, withdraw } from '../settlement/settlement.fixture.ts';

// A letter about the topmost body or its head (practice: P15): received and registered like any other, read by nobody, and
// handed over to a body outside. Nothing is lost, and nothing is shown.

const PROVINCE = { organisationId: 'province', organisationPath: 'mg' };
const OUTSIDE = { ...PROVINCE, restricted: true, intake: { ...NO_INTAKE, forOutside: true } } as const;
const ABOUT_THE_HEAD = lived([
  register('2026-10-12', { ...OUTSIDE, subjectPersonIds: ['provincialLeader'] }),
  ENGINE,
  '2026-10-12',
]);
const ABOUT_THE_BODY = lived([register('2026-10-12', OUTSIDE), ENGINE, '2026-10-12']);
const keeper = (person: Person) => staff(person, ['REGISTER_KEEPER', 'province']);
const facts = { people: PEOPLE, organisations: ORGANISATIONS };

describe('a letter about the topmost body', () => {
  it('is registered with a number and owes its way out in two working days, and nothing else', () => {
    for (const story of [ABOUT_THE_HEAD, ABOUT_THE_BODY]) {
      const { stage, obligations } = fold(story);
      expect(stage).toBe('INTAKE');
      expect(obligations.map((one) => `${one.key} ${one.dueOn}`)).toEqual(['intake.hand_outside 2026-10-14']);
      expect(obligations[0]?.owner).toMatchObject({ role: 'REGISTER_KEEPER', organisationId: 'province' });
    }
  });

  it('is closed to everybody who serves anywhere in the system, whatever roles they hold', () => {
    const roles = ['RECEPTION', 'SCREENER', 'HEAD', 'LEADER', 'INSPECTOR', 'MEETING_SECRETARY'] as const;
    for (const person of ['provincialLeader', 'clerk', 'head', 'inspector'] as const) {
      const actor = staff(person, ...roles.map((role) => [role, 'province'] as const));
      expect(CASE_COMMANDS.filter((type) => admit(fold(ABOUT_THE_BODY), type, { actor, facts }).ok)).toEqual([]);
    }
    expect(closedTo(fold(ABOUT_THE_BODY))).toContainEqual({ personId: null, organisationId: 'province' });
  });

  it('is handed over by the keeper of the register, who may do nothing else with it', () => {
    const actor = keeper('keeper');
    const state = fold(ABOUT_THE_HEAD);
    expect(CASE_COMMANDS.filter((type) => admit(state, type, { actor, facts }).ok)).toEqual(['handOverOutside']);
    const handed = given(ABOUT_THE_HEAD).when(HAND_OUTSIDE, actor, '2026-10-13');
    expect(handed.state()).toMatchObject({ stage: 'CLOSED', outcome: 'TRANSFERRED_OUT', resultAnswered: true });
    expect(handed.state().obligations).toMatchObject([{ key: 'intake.hand_outside', status: 'met', late: false }]);
  });

  it('is handed over neither by whom it names, nor by their kin, nor by who entered it', () => {
    const secretary = { ...OUTSIDE, subjectPersonIds: ['branchSecretary'] };
    const story = lived([register('2026-10-12', secretary), ENGINE, '2026-10-12']);
    for (const person of ['branchSecretary', 'spouse', 'cousinByRecord'] as const) {
      given(story).when(HAND_OUTSIDE, keeper(person), '2026-10-13').thenRefused('NOT_PERMITTED');
    }
    given(story).when(HAND_OUTSIDE, keeper('clerk'), '2026-10-13').thenRefused('FOUR_EYES');
  });

  it('reminds the keeper alone: no head, no leader, and nobody whom it names', () => {
    const asked = {
      audience: 'owner-head',
      owner: { personId: null, role: 'REGISTER_KEEPER', organisationId: 'province' },
      organisationPath: 'mg',
      subjects: closedTo(fold(ABOUT_THE_HEAD)),
      recused: [],
    };
    const holders = [
      { organisationId: 'province', role: 'HEAD', personId: 'provincialLeader' },
      { organisationId: 'province', role: 'REGISTER_KEEPER', personId: 'provincialLeader' },
      { organisationId: 'province', role: 'REGISTER_KEEPER', personId: 'keeper' },
    ];
    const around = { organisations: ORGANISATIONS, people: PEOPLE, holders, substitutes: {} };
    expect(receiversOf(asked, around)).toEqual([{ personId: 'keeper', substituteFor: null }]);
  });

  it('may be added to by its sender all the while', () => {
    const more = { type: 'senderAdds', text: text('more'), attachments: [] } as const;
    expect(given(ABOUT_THE_HEAD).when(more, SENDER, '2026-10-13').events()[0]).toMatchObject({ type: 'SenderAdded' });
    // What somebody here would have to answer is not taken and left unheard: the sender is told where to turn.
    for (const command of [THREATENED, withdraw()]) {
      given(ABOUT_THE_HEAD).when(command, SENDER, '2026-10-13').thenRefused('SEALED_FOR_OUTSIDE');
    }
  });
});

describe('a letter of which only the reading shows that it is about the topmost body', () => {
  const READ = lived([register('2026-10-12', PROVINCE), ENGINE, '2026-10-12']);
  const READER = staff('screener', ['SCREENER', 'province']);

  it('is sealed by who reads it: in the same step nobody here may touch it, the reader included', () => {
    const sealed = given(READ).when(SEAL_FOR_OUTSIDE, READER, '2026-10-13').state();
    expect(sealed).toMatchObject({ restricted: true, handler: null, intake: { forOutside: true } });
    expect(sealed.obligations.filter((one) => one.status === 'open').map((one) => one.key)).toEqual([
      'intake.hand_outside',
    ]);
    expect(CASE_COMMANDS.filter((type) => admit(sealed, type, { actor: READER, facts }).ok)).toEqual([]);
    expect(admit(sealed, 'handOverOutside', { actor: keeper('keeper'), facts }).ok).toBe(true);
  });

  it('goes to the level above instead wherever there is one', () =>
    given(lived([register('2026-10-12'), ENGINE, '2026-10-12']))
      .when(SEAL_FOR_OUTSIDE, SCREENER, '2026-10-13')
      .thenRefused('LEVEL_ABOVE_EXISTS'));

  it('is sealed by nobody without a desk, and by no keeper', () => {
    for (const actor of [KEEPER, keeper('keeper'), staff('officer', ['INSPECTOR', 'province'])]) {
      given(READ).when(SEAL_FOR_OUTSIDE, actor, '2026-10-13').thenRefused('NOT_PERMITTED');
    }
  });
});

it('a letter that is not about the topmost body is closed to nobody by this', () => {
  const plain = fold(lived([register('2026-10-12', { subjectPersonIds: ['branchSecretary'] }), ENGINE, '2026-10-12']));
  expect(closedTo(plain)).toHaveLength(1);
});
