import type { CaseCommand } from '../case/commands.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import { competenceOf } from './ballot-paper.ts';
import type { DisciplineEvent } from './events.ts';
import type { DisciplineState } from './state.ts';

type Of<T extends DisciplineEvent['type']> = Extract<DisciplineEvent, { type: T }>;
type Settled = Extract<CaseCommand, { type: 'disciplineSettled' }>;
type NoteRecusal = Extract<CaseCommand, { type: 'noteRecusal' }>;
type AddItem = Extract<MeetingCommand, { type: 'addItem' }>;

/** Who is told of what, what a meeting is asked, and what the case behind it hears. */
export function followUps(
  state: DisciplineState,
  events: readonly DisciplineEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'DisciplineBegun':
        return [notice('discipline-begun', 'owner-head')];
      case 'SubjectSummoned':
        return state.personId === null ? [] : [notice('subject-asked', `subject:${state.personId}`)];
      case 'DisciplinePutOnAgenda':
        return [askMeeting(state, event, self)];
      case 'FormDecided':
        return [
          notice('discipline-decided', 'owner-head'),
          tellCase(state, 'decided', event.form, event.votedOn, self),
        ];
      case 'NotDisciplined':
        return [notice('discipline-none', 'owner-head'), tellCase(state, 'not-disciplined', null, event.on, self)];
      case 'EndedByDeath':
        return [notice('discipline-none-dead', 'owner-head'), tellCase(state, 'not-disciplined', null, event.on, self)];
      case 'SubjectLifeNoted':
        return [notice('life-noted', 'owner-head')];
      case 'AgendaLeft':
        return [dropItem(event, self)];
      case 'ConflictNoted':
        return inMeeting(state, event, self);
      case 'DisciplineRaised':
        return [notice('raised', 'owner-head')];
      case 'RecusalNoted':
        return [noteInCase(state, event)];
      case 'DecisionLapsed':
        return [notice('discipline-lapsed', 'owner-head')];
      default:
        return [];
    }
  });
}

function tellCase(
  { caseId }: DisciplineState,
  outcome: Settled['outcome'],
  form: Settled['form'],
  on: string,
  self: ProcessId,
): FollowUp {
  const command: Settled = { type: 'disciplineSettled', disciplineId: idOf(self), outcome, form, on };
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}

/** The case behind it is closed to whoever stood back here: the papers are the same. */
function noteInCase({ caseId }: DisciplineState, event: Of<'RecusalNoted'>): FollowUp {
  const command: NoteRecusal = { ...event, type: 'noteRecusal' };
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}

/** The item as the body votes on it; `about` is the meeting, so that a refusal is known to be of this one. */
function askMeeting(state: DisciplineState, event: Of<'DisciplinePutOnAgenda'>, self: ProcessId): FollowUp {
  const { caseId, organisation, subjectId, personId, organisationSubjectId, subjectKind, inOffice } = state;
  const { meetingId, ballot, choices, withheld } = event;
  const command: AddItem = {
    type: 'addItem',
    source: self,
    kind: 'discipline',
    caseId,
    organisationId: organisation.id,
    organisationPath: organisation.path,
    subjects: [{ subjectId, kind: subjectKind, personId, organisationId: organisationSubjectId }],
    allegationIds: [],
    question: { kind: ballot, subjectKind, inOffice, choices, withheld, competence: competenceOf(state) },
    recused: state.recused,
  };
  return { kind: 'command', to: processId('meeting', meetingId), command, about: meetingId };
}

/** The meeting that has it hears who stepped back. */
function inMeeting({ agenda }: DisciplineState, { personId }: Of<'ConflictNoted'>, self: ProcessId): FollowUp[] {
  if (agenda === null) return [];
  const command: MeetingCommand = { type: 'noteConflict', source: self, personId };
  return [{ kind: 'command', to: processId('meeting', agenda.meetingId), command, about: agenda.meetingId }];
}

function dropItem({ meetingId }: Of<'AgendaLeft'>, self: ProcessId): FollowUp {
  const command: MeetingCommand = { type: 'dropItem', source: self };
  return { kind: 'command', to: processId('meeting', meetingId), command, about: meetingId };
}

/** The part of a process id behind its kind. */
function idOf(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
