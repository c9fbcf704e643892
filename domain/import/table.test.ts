import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { IMPORT_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { IMPORT_STAGES, INITIAL_IMPORT } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { IMPORT_TRANSITIONS } from './transitions.ts';

const EVERYTHING = inEveryRole('x').roles.map((held) => held.role);
const ELSEWHERE = person('x', ...EVERYTHING.map((role) => [role, 'elsewhere'] as const));

describeTable({
  table: IMPORT_TRANSITIONS,
  commands: IMPORT_COMMANDS,
  stages: ['NONE', ...IMPORT_STAGES] as const,
  expected: EXPECTED,
  relations: [],
  others: [['staff in every role of another body', ELSEWHERE]],
  stateIn: (stage) => ({
    ...INITIAL_IMPORT,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
  }),
  ask: (state, command, actor, table) =>
    admit(state, command, { actor, facts: { people: {}, organisations: {} } }, table),
});
