import type { Day } from '../../domain/calendar/calendar.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { processId } from '../../domain/process.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import { BODY, HEAD, staff, words } from './engine-world.ts';

/** Another process that writes to this one. */
export const ANOTHER_PROCESS: Actor = {
  kind: 'process',
  accountId: null,
  personId: null,
  roles: [],
  correlationId: 'test',
};

const office = staff(HEAD, 'HEAD', 'MEETING_SECRETARY', 'INSPECTOR');

/** The matter that a discipline or a suspension is about. */
export interface Matter {
  caseId: string;
  subjectPersonId: string;
}

/** Who gives which command, in order. */
export type Steps = readonly (readonly [Actor, { type: string } & Record<string, unknown>])[];

/** A command with that id, so that it is asked for once. */
export function command(id: ProcessId, [actor, asked]: Steps[number], commandId: string): CommandRequest {
  return { processId: id, commandId, bodyHash: JSON.stringify(asked), command: asked, actor };
}

/** From the concluded case to the day before the vote: everything a meeting wants to know is there. */
export function disciplinePrepared({ caseId, subjectPersonId }: Matter, meetingId: string, today: Day): Steps {
  return [
    [
      ANOTHER_PROCESS,
      {
        type: 'begin',
        caseId,
        matterId: caseId,
        organisationId: BODY.id,
        organisationPath: BODY.path,
        subjectId: 's1',
        subjectKind: 'member',
        personId: subjectPersonId,
        organisationSubjectId: null,
        concludedOn: today,
        recused: [],
      },
    ],
    [
      office,
      {
        type: 'recordViolation',
        startedOn: addDays(today, -60),
        endedOn: addDays(today, -50),
        unlimited: null,
        inOffice: false,
        managedBy: 'direct',
        committeesOf: [],
        grounds: words(),
      },
    ],
    [office, { type: 'submitSelfReview', text: words(), ownForm: null }],
    [office, { type: 'bypassBranch', reason: words() }],
    [office, { type: 'recordHearing', outcome: 'heard', minutes: words() }],
    [office, { type: 'putOnAgenda', meetingId, ballot: 'decide' }],
  ];
}

/** What the meeting answers, and what becomes of the decision up to its announcement on that day. */
export function reprimandAnnounced(meetingId: string, today: Day): Steps {
  return [
    [
      ANOTHER_PROCESS,
      {
        type: 'takeVote',
        meetingId,
        ballot: 'decide',
        body: 'standing-committee',
        level: 'direct',
        organisationId: BODY.id,
        organisationPath: BODY.path,
        heldOn: today,
        form: 'reprimand',
        enforceable: true,
        reportUp: false,
      },
    ],
    [office, { type: 'signDecision', number: '01-QĐ/ĐU', signedOn: today }],
    [office, { type: 'serveDecision', on: today, refused: false, witnesses: [], minutes: words() }],
    [office, { type: 'announceDecision', on: today, minutes: words() }],
    [office, { type: 'confirmStateParallel', text: words() }],
  ];
}

/** An order against a member who obstructs the verification: 90 days. */
export function suspensionOrdered({ caseId, subjectPersonId }: Matter, today: Day): Steps {
  return [
    [
      office,
      {
        type: 'order',
        organisationId: BODY.id,
        caseId,
        subjectId: 's1',
        personId: subjectPersonId,
        organisationSubjectId: null,
        what: 'party-activity',
        ground: 'obstruction',
        orderedOn: today,
        until: null,
        number: '02-QĐ/ĐU',
        reason: words(),
      },
    ],
  ];
}

/** A meeting of the body's standing committee with the head in the chair, and on its agenda that case. */
export function meetingConvened({ caseId, subjectPersonId }: Matter, members: readonly string[], heldOn: Day): Steps {
  return [
    [
      office,
      {
        type: 'convene',
        organisationId: BODY.id,
        sitting: 'standing-committee',
        title: words(),
        heldOn,
        chair: HEAD,
        secretary: HEAD,
        members,
      },
    ],
    [
      ANOTHER_PROCESS,
      {
        type: 'addItem',
        source: processId('case', caseId),
        kind: 'case',
        caseId,
        organisationId: BODY.id,
        organisationPath: BODY.path,
        subjects: [{ subjectId: 's1', kind: 'member', personId: subjectPersonId, organisationId: null }],
        allegationIds: ['a1'],
        question: null,
        recused: [],
      },
    ],
  ];
}
