import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { HANDOVER_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { DESK_HANDOVER_STAGES, INITIAL_DESK_HANDOVER } from './state.ts';
import type { DeskHandoverStage, DeskHandoverState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { HANDOVER_TRANSITIONS } from './transitions.ts';

/** A desk of the body, with something owed by another. */
function deskIn(stage: DeskHandoverStage | 'NONE'): DeskHandoverState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_DESK_HANDOVER,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    fromPersonId: 'handler',
    obligations: [openObligation(opened, HANOI)],
  };
}

const EVERYTHING = inEveryRole('x').roles.map((held) => held.role);

describeTable({
  table: HANDOVER_TRANSITIONS,
  commands: HANDOVER_COMMANDS,
  stages: ['NONE', ...DESK_HANDOVER_STAGES],
  expected: EXPECTED,
  relations: ['handler', 'owner'],
  others: [
    ['handler', person('handler')],
    ['owner', person('owner')],
    ['staff in every role of another body', person('x', ...EVERYTHING.map((role) => [role, 'elsewhere'] as const))],
  ],
  stateIn: deskIn,
  ask: (state, command, actor, table) =>
    admit(state, command, { actor, facts: { people: {}, organisations: {} } }, table),
});
