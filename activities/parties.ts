import type { ConflictSubject } from '../domain/authority/conflict.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { DisciplineState } from '../domain/discipline/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ProcessKind, ProcessState } from '../domain/process.ts';
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
  // Rules are about nobody.
  'policy-change': () => ({ subjects: [], readers: [], recused: [] }),
  'calendar-year': () => ({ subjects: [], readers: [], recused: [] }),
};

/** The parties of a process of that kind. */
export function partiesOf(kind: ProcessKind, state: ProcessState): Parties {
  return PARTIES[kind](state);
}

function partiesOfCase({ subjects, handler, verification, recused }: CaseState): Parties {
  const readers = [...(handler === null ? [] : [handler]), ...teamOf(verification)];
  return { subjects, readers: readers.filter((one) => !recused.includes(one)), recused };
}

function partiesOfMeasure(state: Pick<DisciplineState, 'personId' | 'organisationSubjectId'>): Parties {
  return {
    subjects: [{ personId: state.personId, organisationId: state.organisationSubjectId }],
    readers: [],
    recused: [],
  };
}
