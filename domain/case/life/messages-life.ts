import type { CongressCommand } from '../../congress/commands.ts';
import type { DisciplineCommand } from '../../discipline/commands.ts';
import type { HandoverCommand } from '../../desk-handover/commands.ts';
import type { MeetingCommand } from '../../meeting/commands.ts';
import { processId } from '../../process.ts';
import type { FollowUp, ProcessId, ProcessKind, TextRef } from '../../process.ts';
import type { RemediationCommand } from '../../remediation/commands.ts';
import { PUTS_IN_CONFLICT } from '../../taxonomy/life-events.ts';
import type { ConflictRelation } from '../../taxonomy/settlement.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

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
      return [...ofSubject(state, event), ...toRemediations(state, event), ...ofConflict(state, event, self)];
    case 'DeskTakenOver': {
      const how = event.toPersonId === null ? 'left' : 'taken';
      const telling: HandoverCommand = { type: 'noteMatterPassed', caseId: ownId(self), how };
      return [message('desk-handover', event.handoverId, telling)];
    }
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
  { agenda, disciplines, aftermath }: CaseState,
  { personId, relation, reason }: SteppedBack,
  self: ProcessId,
): Message[] {
  const inMeeting: MeetingCommand = { type: 'noteConflict', source: self, personId };
  const inDiscipline: DisciplineCommand = { type: 'noteConflict', personId, relation, reason };
  const inRemediation: RemediationCommand = { type: 'noteConflict', personId, relation, reason };
  return [
    ...(agenda === null ? [] : [message('meeting', agenda.meetingId, inMeeting)]),
    ...disciplines
      .filter((one) => one.status === 'running')
      .map((one) => message('discipline', one.disciplineId, inDiscipline)),
    ...running(aftermath).map((id) => message('remediation', id, inRemediation)),
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

/** What is still being remedied hears of whoever has to remedy it, or sees to its checks; of anybody else it makes nothing. */
function toRemediations({ aftermath }: CaseState, { personId, event, on, text }: Noted): Message[] {
  const noting: RemediationCommand = { type: 'noteLifeEvent', personId, event, on, text };
  return running(aftermath).map((id) => message('remediation', id, noting));
}

function running({ remediations }: CaseState['aftermath']): string[] {
  return remediations.filter((one) => one.status === 'running').map((one) => one.remediationId);
}

function message(kind: ProcessKind, id: string, command: { type: string }): Message {
  return { kind: 'command', to: processId(kind, id), command, about: id };
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
