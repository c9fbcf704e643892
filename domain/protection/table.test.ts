import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PersonFacts } from '../facts.ts';
import { PROTECTION_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_PROTECTION, PROTECTION_STAGES } from './state.ts';
import type { ProtectionStage, ProtectionState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { PROTECTION_TRANSITIONS } from './transitions.ts';

const PEOPLE: Readonly<Record<string, PersonFacts>> = {
  subject: { personId: 'subject', posts: [], relatives: ['relative'] },
};
const FACTS = { people: PEOPLE, organisations: {} };

/** The case is about one person, somebody was named responsible, and something is owed by another. */
function protectionIn(stage: ProtectionStage | 'NONE'): ProtectionState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_PROTECTION,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    subjects: [{ personId: 'subject', organisationId: null }],
    recused: ['recused'],
    responsible: 'handler',
    obligations: [openObligation(opened, HANOI)],
  };
}

describeTable({
  table: PROTECTION_TRANSITIONS,
  commands: PROTECTION_COMMANDS,
  stages: ['NONE', ...PROTECTION_STAGES] as const,
  expected: EXPECTED,
  relations: ['owner', 'handler'],
  others: [
    ['owner', person('owner')],
    ['handler', person('handler')],
    ['subject with a page of their own', person('subject', ['SUBJECT', 'below'])],
    ['subject in every role of staff', inEveryRole('subject')],
    ['relative in every role of staff', inEveryRole('relative')],
    ['who stepped back, in every role of staff', inEveryRole('recused')],
  ],
  stateIn: protectionIn,
  ask: (state, command, actor, table) => admit(state, command, { actor, facts: FACTS }, table),
});
