import { describe, expect, it } from 'vitest';
import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PersonFacts } from '../facts.ts';
import { DISCIPLINE_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { DISCIPLINE_STAGES, INITIAL_DISCIPLINE } from './state.ts';
import type { DisciplineStage, DisciplineState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { DISCIPLINE_TRANSITIONS } from './transitions.ts';

const STAGES = ['NONE', ...DISCIPLINE_STAGES] as const;
/** The subject heads the unit below; these are kept from the matter, each for a reason of their own (P15). */
const IN_CONFLICT = ['relative', 'subordinate'];
const post = (isHead: boolean) =>
  ({ organisationId: 'below', path: AROUND.below, isHead, managedBy: 'grassroots' }) as const;
const PEOPLE: Readonly<Record<string, PersonFacts>> = {
  subject: { personId: 'subject', posts: [post(true)], relatives: ['relative'] },
  subordinate: { personId: 'subordinate', posts: [post(false)], relatives: [] },
};
const FACTS = { people: PEOPLE, organisations: {} };

/** A discipline of the body on a person on record, with something owed by another. */
function disciplineIn(stage: DisciplineStage | 'NONE', owing = 'owner'): DisciplineState {
  const owner = { kind: 'person', personId: owing, organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_DISCIPLINE,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    personId: 'subject',
    obligations: [openObligation(opened, HANOI)],
  };
}

describeTable({
  table: DISCIPLINE_TRANSITIONS,
  commands: DISCIPLINE_COMMANDS,
  stages: STAGES,
  expected: EXPECTED,
  relations: ['owner', 'subject'],
  others: [
    ['owner', person('owner')],
    ['subject', person('subject', ['SUBJECT', 'below'])],
    ['subject without a page of their own', person('subject')],
    ['subject in every role of staff', inEveryRole('subject')],
    ['subject as leader above', person('subject', ['LEADER', 'above'])],
    ...IN_CONFLICT.map((who) => [`${who} in every role`, inEveryRole(who)] as const),
  ],
  stateIn: (stage) => disciplineIn(stage),
  ask: (state, command, actor, table) => admit(state, command, { actor, facts: FACTS }, table),
});

describe('who is in conflict of interest', () => {
  it.each(['subject', ...IN_CONFLICT])('is refused as %s, whatever they owe', (who) => {
    for (const stage of STAGES) {
      const acting = { actor: inEveryRole(who), facts: FACTS };
      expect(DISCIPLINE_COMMANDS.filter((command) => admit(disciplineIn(stage, who), command, acting).ok)).toEqual([]);
    }
  });
});
