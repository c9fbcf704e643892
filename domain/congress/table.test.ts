import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { OrganisationFacts } from '../facts.ts';
import type { Actor } from '../process.ts';
import { CONGRESS_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_CONGRESS, CONGRESS_STAGES } from './state.ts';
import type { CongressStage, CongressState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { CONGRESS_TRANSITIONS } from './transitions.ts';

const STAGES = ['NONE', ...CONGRESS_STAGES] as const;

/** A congress of the body, with something owed by another. */
function congressIn(stage: CongressStage | 'NONE'): CongressState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_CONGRESS,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    obligations: [openObligation(opened, HANOI)],
  };
}

const EVERYTHING = inEveryRole('x').roles.map((held) => held.role);
const ELSEWHERE = person('x', ...EVERYTHING.map((role) => [role, 'elsewhere'] as const));

const INSPECTION: OrganisationFacts = {
  ...{ organisationId: 'inspection', path: 'mg.x01.ubkt', parentId: 'own', headPersonId: null },
  ...{ kind: 'inspection-committee', level: 'direct' },
};
const INSPECTION_HEAD: Actor = {
  ...person('chair'),
  roles: [{ role: 'HEAD', organisationId: 'inspection', path: INSPECTION.path }],
};

describeTable({
  table: CONGRESS_TRANSITIONS,
  commands: CONGRESS_COMMANDS,
  stages: STAGES,
  expected: EXPECTED,
  relations: ['owner', 'receiver'],
  others: [
    ['owner', person('owner')],
    ['head of the inspection committee', INSPECTION_HEAD],
    ['staff in every role of another body', ELSEWHERE],
  ],
  stateIn: congressIn,
  ask: (state, command, actor, table) =>
    admit(state, command, { actor, facts: { people: {}, organisations: { inspection: INSPECTION } } }, table),
});
