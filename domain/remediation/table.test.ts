import { describe, expect, it } from 'vitest';
import { AROUND, describeTable, inEveryRole, person } from '../authority/table-test.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PersonFacts } from '../facts.ts';
import { REMEDIATION_COMMANDS } from './commands.ts';
import { admit } from './decide.ts';
import { INITIAL_REMEDIATION, REMEDIATION_STAGES } from './state.ts';
import type { RemediationStage, RemediationState } from './state.ts';
import { EXPECTED } from './table.expected.ts';
import { REMEDIATION_TRANSITIONS } from './transitions.ts';

const STAGES = ['NONE', ...REMEDIATION_STAGES] as const;
const PEOPLE: Readonly<Record<string, PersonFacts>> = {
  subject: { personId: 'subject', posts: [], relatives: ['relative'] },
};
const FACTS = { people: PEOPLE, organisations: {} };

/** A member of the body below has to remedy; the handler checks, and something is owed by another. */
function remediationIn(stage: RemediationStage | 'NONE'): RemediationState {
  const owner = { kind: 'person', personId: 'owner', organisationId: 'own' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  return {
    ...INITIAL_REMEDIATION,
    stage: stage === 'NONE' ? null : stage,
    organisation: { id: 'own', path: AROUND.own },
    personId: 'subject',
    supervisedOrganisationId: 'below',
    handler: 'handler',
    recused: ['recused'],
    obligations: [openObligation(opened, HANOI)],
  };
}

describeTable({
  table: REMEDIATION_TRANSITIONS,
  commands: REMEDIATION_COMMANDS,
  stages: STAGES,
  expected: EXPECTED,
  relations: ['owner', 'handler', 'subject'],
  others: [
    ['owner', person('owner')],
    ['handler', person('handler')],
    ['subject with a page of their own', person('subject', ['SUBJECT', 'below'])],
    ['subject in every role of staff', inEveryRole('subject')],
    ['relative in every role of staff', inEveryRole('relative')],
    ['who stepped back, in every role of staff', inEveryRole('recused')],
  ],
  stateIn: remediationIn,
  ask: (state, command, actor, table) => admit(state, command, { actor, facts: FACTS }, table),
});

describe('the supervised body', () => {
  it('never approves its plan, checks its work or confirms it, whoever speaks for it', () => {
    for (const stage of STAGES) {
      const acting = { actor: person('subject', ['SUPERVISED_UNIT', 'below'], ['HEAD', 'own']), facts: FACTS };
      const admitted = REMEDIATION_COMMANDS.filter((command) => admit(remediationIn(stage), command, acting).ok);
      const ofUnit = ['planRemediation', 'reportProgress', 'requestExtension', 'acknowledgeUrging'];
      expect(admitted.filter((one) => !ofUnit.includes(one))).toEqual([]);
    }
  });
});
