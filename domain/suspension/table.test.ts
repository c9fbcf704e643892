import { describe, expect, it } from 'vitest';
import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PersonFacts } from '../facts.ts';
import { SUSPENSION_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_SUSPENSION, SUSPENSION_STAGES } from './state.ts';
import type { SuspensionStage, SuspensionState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { SUSPENSION_TRANSITIONS } from './transitions.ts';

const STAGES = ['NONE', ...SUSPENSION_STAGES] as const;
const PEOPLE: Readonly<Record<string, PersonFacts>> = {
  subject: { personId: 'subject', posts: [], relatives: ['relative'] },
};
const FACTS = { people: PEOPLE, organisations: {} };

/** An order of the body against a person on record, with something owed by another. */
function suspensionIn(stage: SuspensionStage | 'NONE'): SuspensionState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_SUSPENSION,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    personId: 'subject',
    obligations: [openObligation(opened, HANOI)],
  };
}

describeTable({
  table: SUSPENSION_TRANSITIONS,
  commands: SUSPENSION_COMMANDS,
  stages: STAGES,
  expected: EXPECTED,
  relations: ['owner'],
  others: [
    ['owner', person('owner')],
    ['subject with a page of their own', person('subject', ['SUBJECT', 'below'])],
    ['subject in every role of staff', inEveryRole('subject')],
    ['relative in every role of staff', inEveryRole('relative')],
  ],
  stateIn: suspensionIn,
  ask: (state, command, actor, table) => admit(state, command, { actor, facts: FACTS }, table),
});

describe('the member suspended', () => {
  it('gives no command on the order, as head of the body that gave it neither', () => {
    for (const stage of STAGES) {
      const acting = { actor: person('subject', ['HEAD', 'own'], ['SUBJECT', 'own']), facts: FACTS };
      expect(SUSPENSION_COMMANDS.filter((command) => admit(suspensionIn(stage), command, acting).ok)).toEqual([]);
    }
  });
});
