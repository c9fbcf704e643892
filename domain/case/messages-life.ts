import type { CongressCommand } from '../congress/commands.ts';
import type { DisciplineCommand } from '../discipline/commands.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId, ProcessKind, TextRef } from '../process.ts';
import { PUTS_IN_CONFLICT } from '../taxonomy/life-events.ts';
import type { ConflictRelation } from '../taxonomy/settlement.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

type Message = Extract<FollowUp, { kind: 'command' }>;
type Noted = Extract<CaseEvent, { type: 'LifeEventNoted' }>;

/** What other processes hear of the people of a case and of its ways; `state` is the case after the event. */
export function messagesOfLife(state: CaseState, event: CaseEvent, self: ProcessId): readonly Message[] {
  switch (event.type) {
    case 'AgendaLeft': {
      const dropping: MeetingCommand = { type: 'dropItem', source: self };
      return [message('meeting', event.meetingId, dropping)];
    }
    case 'ConflictDeclared':
    case 'RecusalNoted':
      return steppedBack(state, event, self);
    case 'LifeEventNoted':
      return [...ofSubject(state, event), ...ofConflict(state, event, self)];
    case 'DeferredForCongress': {
      const deferring: CongressCommand = { type: 'noteDeferral', caseId: ownId(self), on: event.from };
      return [message('congress', event.congressId, deferring)];
    }
    default:
      return [];
  }
}

interface SteppedBack {
  personId: string;
  relation: ConflictRelation;
  reason: TextRef | null;
}

/** Whoever stepped back here takes no part before the meeting that has the case, nor in a discipline that came of it (P15). */
function steppedBack(
  { agenda, disciplines }: CaseState,
  { personId, relation, reason }: SteppedBack,
  self: ProcessId,
): Message[] {
  const inMeeting: MeetingCommand = { type: 'noteConflict', source: self, personId };
  const inDiscipline: DisciplineCommand = { type: 'noteConflict', personId, relation, reason };
  return [
    ...(agenda === null ? [] : [message('meeting', agenda.meetingId, inMeeting)]),
    ...disciplines
      .filter((one) => one.status === 'running')
      .map((one) => message('discipline', one.disciplineId, inDiscipline)),
  ];
}

function ofConflict(state: CaseState, { personId, event, text }: Noted, self: ProcessId): Message[] {
  if (!PUTS_IN_CONFLICT.includes(event)) return [];
  return steppedBack(state, { personId, relation: 'other', reason: text }, self);
}

/** The discipline of a subject hears what happened to them. */
function ofSubject({ disciplines }: CaseState, { personId, event, on, text, subjectIds }: Noted): Message[] {
  const noting: DisciplineCommand = { type: 'noteLifeEvent', personId, event, on, text };
  return disciplines
    .filter((one) => one.status !== 'not-disciplined' && subjectIds.includes(one.subjectId))
    .map((one) => message('discipline', one.disciplineId, noting));
}

function message(kind: ProcessKind, id: string, command: { type: string }): Message {
  return { kind: 'command', to: processId(kind, id), command, about: id };
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
