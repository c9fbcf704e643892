import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { ORGANISATION_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_ORGANISATION, ORGANISATION_STAGES } from './state.ts';
import type { OrganisationStage, OrganisationState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { ORGANISATION_TRANSITIONS } from './transitions.ts';

/** An act of the body, with something owed by another. */
function actIn(stage: OrganisationStage | 'NONE'): OrganisationState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_ORGANISATION,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    obligations: [openObligation(opened, HANOI)],
  };
}

const EVERYTHING = inEveryRole('x').roles.map((held) => held.role);

describeTable({
  table: ORGANISATION_TRANSITIONS,
  commands: ORGANISATION_COMMANDS,
  stages: ['NONE', ...ORGANISATION_STAGES],
  expected: EXPECTED,
  relations: ['owner'],
  others: [
    ['owner', person('owner')],
    ['staff in every role of another body', person('x', ...EVERYTHING.map((role) => [role, 'elsewhere'] as const))],
  ],
  stateIn: actIn,
  ask: (state, command, actor, table) =>
    admit(state, command, { actor, facts: { people: {}, organisations: {} } }, table),
});
