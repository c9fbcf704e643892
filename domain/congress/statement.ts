import { conflictOfPerson } from '../authority/conflict.ts';
import type { Day } from '../calendar/calendar.ts';
import type { Conclusion, StartedDiscipline } from '../case/verification/verification-state.ts';
import { isViolation } from '../case/verification/verification-state.ts';
import type { DisciplineStage } from '../discipline/state.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CongressCommand } from './commands.ts';
import type { CongressEvent } from './events.ts';
import type { CongressState } from './state.ts';

/** What is on record about one person, concluded or not: what a statement is made from, and never shown. */
export interface RecordedMatters {
  conclusions: readonly {
    caseId: string;
    organisationId: string;
    /** As whom the case names the person. */
    subjectIds: readonly string[];
    conclusion: Conclusion | null;
    disciplines: readonly StartedDiscipline[];
  }[];
  decisions: readonly {
    caseId: string;
    organisationId: string;
    stage: DisciplineStage;
    form: string;
    number: string | null;
    effectiveFrom: Day | null;
    lapsesOn: Day | null;
  }[];
}

/** A concluded matter as a statement names it: without case, letter or content. */
export interface ConcludedMatter {
  /** The day of the conclusion, or from which the decision is in force. */
  on: Day;
  organisationId: string;
  /** The form of discipline; null where a violation was concluded and nobody was disciplined for it. */
  form: string | null;
  number: string | null;
  /** The last day in force of a discipline; null where it has none. */
  lapsesOn: Day | null;
}

/** What was stated on a person for a congress, as of a day. */
export interface CandidateStatement {
  statementId: string;
  personId: string;
  asOf: Day;
  by: string | null;
  matters: readonly ConcludedMatter[];
}

/**
 * What a statement on a person carries: decisions in force by that day, and violations concluded in writing for which no discipline
 * is being looked into. What runs, what was found untrue and what was never examined is not in it, and nothing in it differs
 * because of them (product: F50; practice: P20, P28).
 */
export function concludedMatters({ conclusions, decisions }: RecordedMatters, today: Day): readonly ConcludedMatter[] {
  const inForce = decisions.flatMap(({ stage, effectiveFrom, organisationId, form, number, lapsesOn }) => {
    const isDecided = stage === 'DECIDED' || stage === 'LAPSED';
    if (!isDecided || effectiveFrom === null || effectiveFrom > today) return [];
    return [{ on: effectiveFrom, organisationId, form, number, lapsesOn }];
  });
  const undisciplined = conclusions.flatMap((one): ConcludedMatter[] => {
    const { conclusion, disciplines, subjectIds, organisationId } = one;
    if (conclusion === null || conclusion.issuedOn === null || conclusion.issuedOn > today) return [];
    const theirs = disciplines.filter((found) => subjectIds.includes(found.subjectId));
    const followed = conclusion.consequences.filter((found) => subjectIds.includes(found.subjectId));
    const hasResult = followed.some((found) => found.consequence !== 'none');
    const isFound = hasResult && conclusion.findings.some(({ finding }) => isViolation(finding));
    const isPending = theirs.some((found) => found.status === 'running');
    const isDisciplined = theirs.some((found) => found.status === 'decided');
    if (!isFound || isPending || isDisciplined) return [];
    return [{ on: conclusion.issuedOn, organisationId, form: null, number: null, lapsesOn: null }];
  });
  return [...inForce, ...undisciplined].toSorted((one, other) => one.on.localeCompare(other.on));
}

/**
 * The head of the inspection committee states what is concluded about somebody of the body, for its congress; recorded with who
 * asked. Refused with PERSON_UNKNOWN, CANDIDATE_NOT_OF_BODY, CONFLICT_OF_INTEREST (nobody states anything on themself or their kin);
 * never because something runs.
 */
export function stateOnCandidate(
  state: CongressState,
  { personId }: Extract<CongressCommand, { type: 'stateOnCandidate' }>,
  { actor, facts, today }: Context,
): Decision<CongressEvent> {
  const person = facts.people[personId];
  if (person === undefined) return refuse('PERSON_UNKNOWN', { personId });
  if (!person.posts.some((post) => isWithin(post.path, state.organisation.path))) {
    return refuse('CANDIDATE_NOT_OF_BODY', { personId });
  }
  const by = actor.personId ?? '';
  const ground = conflictOfPerson(by, [{ personId, organisationId: null }], facts);
  if (ground === 'IS_SUBJECT' || ground === 'RELATIVE_OF_SUBJECT') {
    return refuse('CONFLICT_OF_INTEREST', { personId: by, ground }, 'NĐ 31/2019/NĐ-CP Đ5');
  }
  const matters = concludedMatters(facts.recorded ?? { conclusions: [], decisions: [] }, today);
  const statementId = `statement-${state.statements.length + 1}`;
  return accept<CongressEvent>({
    ...{ type: 'CandidateStatementMade', statementId, personId, asOf: today, by: actor.personId, matters },
  });
}
