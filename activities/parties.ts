import type { ConflictSubject } from '../domain/authority/conflict.ts';
import { closedTo } from '../domain/case/parts/parts-state.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { DeskHandoverState } from '../domain/desk-handover/state.ts';
import type { DisciplineState } from '../domain/discipline/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ProcessKind, ProcessState } from '../domain/process.ts';
import type { ProtectionState } from '../domain/protection/state.ts';
import type { RemediationState } from '../domain/remediation/state.ts';
import type { SuspensionState } from '../domain/suspension/state.ts';
import { teamOf } from './read-rows-case.ts';
import { participantsOf } from '../domain/meeting/recusals.ts';

/** Whom a process is about, and who may open it by what they are to it. */
export interface Parties {
  subjects: readonly ConflictSubject[];
  readers: readonly string[];
  /** Persons who stepped back from it: told of nothing in it. */
  recused: readonly string[];
}

const PARTIES: Readonly<Record<ProcessKind, (state: ProcessState) => Parties>> = {
  case: (state) => partiesOfCase(state as CaseState),
  // A meeting is about nobody; who is in conflict over an item of it is recused from that item.
  meeting: (state) => ({ subjects: [], readers: participantsOf(state as MeetingState), recused: [] }),
  discipline: (state) => ({
    ...partiesOfMeasure(state as DisciplineState),
    recused: (state as DisciplineState).recused,
  }),
  suspension: (state) => partiesOfMeasure(state as SuspensionState),
  remediation: (state) => partiesOfRemediation(state as RemediationState),
  protection: (state) => partiesOfProtection(state as ProtectionState),
  // Rules are about nobody.
  'policy-change': () => ({ subjects: [], readers: [], recused: [] }),
  'calendar-year': () => ({ subjects: [], readers: [], recused: [] }),
  congress: () => ({ subjects: [], readers: [], recused: [] }),
  // About no matter of its own: each case on the desk says who may know of it.
  'desk-handover': (state) => {
    const { fromPersonId, toPersonId } = state as DeskHandoverState;
    return { subjects: [], readers: [fromPersonId, toPersonId], recused: [] };
  },
  organisation: () => ({ subjects: [], readers: [], recused: [] }),
  person: () => ({ subjects: [], readers: [], recused: [] }),
  // Its rows become cases, each with subjects of its own; the import itself is about nobody.
  import: () => ({ subjects: [], readers: [], recused: [] }),
};

/** The parties of a process of that kind. */
export function partiesOf(kind: ProcessKind, state: ProcessState): Parties {
  return PARTIES[kind](state);
}

function partiesOfCase(state: CaseState): Parties {
  const { handler, verification, recused } = state;
  const readers = [...(handler === null ? [] : [handler]), ...teamOf(verification)];
  return { subjects: closedTo(state), readers: readers.filter((one) => !recused.includes(one)), recused };
}

/** Whoever handled the case goes on with it; who stepped back there takes no part. */
function partiesOfRemediation(state: RemediationState): Parties {
  const { handler, recused } = state;
  const readers = handler === null || recused.includes(handler) ? [] : [handler];
  return { ...partiesOfMeasure(state), readers, recused };
}

/** Whoever is kept from a case of the sender is kept from this; who was named responsible may open it. */
function partiesOfProtection({ subjects, recused, responsible }: ProtectionState): Parties {
  const readers = responsible === null || recused.includes(responsible) ? [] : [responsible];
  return { subjects, readers, recused };
}

function partiesOfMeasure(state: Pick<DisciplineState, 'personId' | 'organisationSubjectId'>): Parties {
  return {
    subjects: [{ personId: state.personId, organisationId: state.organisationSubjectId }],
    readers: [],
    recused: [],
  };
}
