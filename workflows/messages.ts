import type { Day, Instant } from '../domain/calendar/calendar.ts';
import type { CaseCommand } from '../domain/case/commands.ts';
import type { Imported } from '../domain/case/intake/paper-history.ts';
import type { IntakeFacts } from '../domain/intake/fields.ts';
import { processId } from '../domain/process.ts';
import type { Actor, ProcessId, Refusal } from '../domain/process.ts';
import type { Channel, SenderType, SubmissionKind } from '../domain/taxonomy/codes.ts';

// Names that recorded histories carry: never renamed.
export const COMMAND_UPDATE = 'command';
export const TASK_QUEUE = 'tiep-thu';

/**
 * Which shell a run began with: 2 since lists of processes are told of changes only (docs/adr/0019). Part of the input, so
 * that runs from before go on as they were recorded; a marker of the SDK would itself be the write that is saved.
 */
export const SHELL = 2;

/** Input of every process workflow. `takenLimit` lowers the moment of continue-as-new; only tests give it. */
export interface ProcessInput {
  processId: ProcessId;
  /** Absent in runs of the first shell. */
  shell?: number;
  takenLimit?: number;
}

/** A command on its way to a process. Ids, codes and dates only: no name, no words of a letter. */
export interface CommandRequest {
  processId: ProcessId;
  /** Also the update id; the same id is answered the same. */
  commandId: string;
  /** SHA-256 of the caller's body: the same id with another body is a mistake the caller must hear of. */
  bodyHash: string;
  command: { type: string };
  actor: Actor;
}

/** What one step answers. */
export interface StepResult {
  outcome: { ok: true; events: readonly { number: number; type: string }[] } | { ok: false; refusal: Refusal };
  /** False when this command id was recorded before with another body. */
  sameBody: boolean;
  stage: string | null;
  organisationPath: string | null;
  wakeAt: Instant | null;
  nextDueOn: Day | null;
  owed: number;
  finished: boolean;
  /** Ids of outbox rows that arose. */
  outbox: readonly string[];
}

/** A submission as stored in the letter box, in the columns registration needs. */
export interface StoredSubmission {
  id: string;
  case_id: string;
  case_number: string;
  matter_id: string;
  organisation_id: string;
  organisation_path: string;
  channel: Channel;
  kind: SubmissionKind | null;
  sender_type: SenderType;
  content_id: string;
  received_on: Day;
  restricted: boolean;
  subject_person_ids: readonly string[];
  subject_organisation_ids: readonly string[];
  entered_by_person: string | null;
  /** What was said of it beside its words; null in letters from before it was kept. */
  intake: { facts: IntakeFacts } | null;
  /** Only of a letter that comes in with an import. */
  imported?: Imported | null;
  body_hash: string;
}

/** The one registration of a stored submission: API and relay make the same, so that only one can count. */
export function registerRequest(submission: StoredSubmission): CommandRequest {
  const command: CaseCommand = {
    type: 'register',
    submissionId: submission.id,
    caseNumber: submission.case_number,
    matterId: submission.matter_id,
    organisationId: submission.organisation_id,
    organisationPath: submission.organisation_path,
    channel: submission.channel,
    kind: submission.kind,
    senderType: submission.sender_type,
    contentId: submission.content_id,
    receivedOn: submission.received_on,
    restricted: submission.restricted,
    subjectPersonIds: submission.subject_person_ids,
    subjectOrganisationIds: submission.subject_organisation_ids,
    enteredBy: submission.entered_by_person,
    ...(submission.intake === null ? {} : { intake: submission.intake.facts }),
    ...(submission.imported === undefined || submission.imported === null ? {} : { imported: submission.imported }),
  };
  return {
    processId: processId('case', submission.case_id),
    commandId: `register/${submission.id}`,
    bodyHash: submission.body_hash,
    command,
    actor: systemActor(submission.id),
  };
}

/** The engine itself as actor: clock, registration, sweeps. */
export function systemActor(correlationId: string): Actor {
  return { kind: 'system', accountId: null, personId: null, roles: [], correlationId };
}
