import type pg from 'pg';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { DisciplineEvent } from '../../domain/discipline/events.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';

/** What is read of the record of a case for one subject. Everything else, above all the letter, is never loaded. */
const OF_A_CASE = [
  'DecisionPresented',
  'ExplanationRequested',
  'ExplanationGiven',
  'SessionRecorded',
  'EvidenceOffered',
  'WitnessProposed',
  'WitnessProposalAnswered',
  'TeamMemberObjectedTo',
  'ObjectionDecided',
  'DraftFindingsShared',
  'DraftCommented',
  'OpinionReserved',
  'SubjectReviewRequested',
  'SubjectNotified',
  'CaseConcluded',
  'ConclusionIssued',
  'ConclusionAnnounced',
] as const satisfies readonly CaseEvent['type'][];

/** What is read of the record of a discipline for the one under discipline. */
const OF_A_DISCIPLINE = [
  'SelfReviewSubmitted',
  'SelfReviewRefused',
  'SubjectSummoned',
  'SubjectToldNotDisciplined',
] as const satisfies readonly DisciplineEvent['type'][];

export type OwnCaseEvent = Extract<CaseEvent, { type: (typeof OF_A_CASE)[number] }>;
export type OwnDisciplineEvent = Extract<DisciplineEvent, { type: (typeof OF_A_DISCIPLINE)[number] }>;

/** An event with its place in the record, which is shown to nobody, and its instant. */
export interface OwnRecord<E> {
  number: number;
  at: string;
  event: E;
}

/**
 * What the record holds about the subjects for whom the caller speaks, in order: nothing of any other subject, and of a case
 * opened again without them nothing later but what was written to them as a notice.
 */
export async function readOwnCaseEvents(
  pool: pg.Pool,
  { processId, own, until }: OwnCase,
): Promise<OwnRecord<OwnCaseEvent>[]> {
  const all = await read<OwnCaseEvent>(pool, processId, OF_A_CASE);
  const records = all.filter(
    ({ number, event }) => until === null || number <= until || event.type === 'SubjectNotified',
  );
  const isOwn = (record: OwnRecord<OwnCaseEvent>): boolean => {
    const { event } = record;
    switch (event.type) {
      case 'DecisionPresented':
        return event.subjectIds.some((id) => own.includes(id));
      case 'WitnessProposalAnswered':
      case 'ObjectionDecided':
        return isOfOwn(requestOf(record, records));
      case 'CaseConcluded':
      case 'ConclusionIssued':
      case 'ConclusionAnnounced':
        return true;
      default:
        return event.subjectId !== null && own.includes(event.subjectId);
    }
  };
  const isOfOwn = (request: OwnRecord<OwnCaseEvent> | null) => request !== null && isOwn(request);
  return records.filter(isOwn);
}

/** The request that an answer is to: the last one of its number before it, since the numbers begin anew with every team. */
export function requestOf(
  answer: OwnRecord<OwnCaseEvent>,
  records: readonly OwnRecord<OwnCaseEvent>[],
): OwnRecord<OwnCaseEvent> | null {
  const before = records.slice(0, records.indexOf(answer));
  return before.findLast(({ event }) => isAnsweredBy(event, answer.event)) ?? null;
}

function isAnsweredBy(asked: OwnCaseEvent, answer: OwnCaseEvent): boolean {
  if (asked.type === 'WitnessProposed')
    return answer.type === 'WitnessProposalAnswered' && answer.proposalId === asked.proposalId;
  if (asked.type !== 'TeamMemberObjectedTo') return false;
  return answer.type === 'ObjectionDecided' && answer.objectionId === asked.objectionId;
}

/** What the record of a discipline holds for the one it is about, in order. */
export function readOwnDisciplineEvents(
  pool: pg.Pool,
  { processId }: Pick<OwnDiscipline, 'processId'>,
): Promise<OwnRecord<OwnDisciplineEvent>[]> {
  return read<OwnDisciplineEvent>(pool, processId, OF_A_DISCIPLINE);
}

async function read<E>(pool: pg.Pool, processId: string, types: readonly string[]): Promise<OwnRecord<E>[]> {
  const { rows } = await pool.query<{ number: number; at: Date; data: E }>(
    'select number, at, data from business.event where process_id = $1 and type = any ($2::text[]) order by number',
    [processId, [...types]],
  );
  return rows.map(({ number, at, data }) => ({ number, at: at.toISOString(), event: data }));
}
