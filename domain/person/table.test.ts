import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { PERSON_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_PERSON, PERSON_STAGES } from './state.ts';
import type { PersonStage, PersonState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { PERSON_TRANSITIONS } from './transitions.ts';

/** A person whose record the body keeps, with something owed by another. */
function personIn(stage: PersonStage | 'NONE'): PersonState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_PERSON,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    obligations: [openObligation(opened, HANOI)],
  };
}

const EVERYTHING = inEveryRole('x').roles.map((held) => held.role);

describeTable({
  table: PERSON_TRANSITIONS,
  commands: PERSON_COMMANDS,
  stages: ['NONE', ...PERSON_STAGES],
  expected: EXPECTED,
  relations: ['owner'],
  others: [
    ['owner', person('owner')],
    ['staff in every role of another body', person('x', ...EVERYTHING.map((role) => [role, 'elsewhere'] as const))],
  ],
  stateIn: personIn,
  ask: (state, command, actor, table) =>
    admit(state, command, { actor, facts: { people: {}, organisations: {} } }, table),
});
