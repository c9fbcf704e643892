import type { DisciplineCommand } from '../discipline/commands.ts';
import { disciplinedKind } from '../discipline/forms.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { SuspensionCommand } from '../suspension/commands.ts';
import { CLEARING_LAW_NOTICES } from '../taxonomy/settlement.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { recurrenceIn, remediationsBegun } from './follow-up/remediation-messages.ts';
import { messagesOfLife } from './life/messages-life.ts';
import { messagesToCases } from './parts/messages-parts.ts';
import { reviewOf } from './oversight/review-message.ts';
import type { CaseState } from './state.ts';

type Message = Extract<FollowUp, { kind: 'command' }>;
type Concluded = Extract<CaseEvent, { type: 'CaseConcluded' }>;

/** What the case asks of other processes because of one event; `state` is the case after it. */
export function messagesTo(state: CaseState, event: CaseEvent, self: ProcessId): readonly Message[] {
  switch (event.type) {
    case 'CasePutOnAgenda':
      return [message('meeting', event.meetingId, addItem(state, self))];
    case 'CaseConcluded':
      return [...begun(state, event, self), ...remediationsBegun(state, event, self)];
    case 'ExpulsionBegun':
      return beginDiscipline(state, { ...event, on: event.judgmentOn }, self);
    case 'RecurrenceFound':
      return [recurrenceIn(state, event, self)];
    case 'LawNoticeRecorded': {
      // The order rested on proceedings that have ended without guilt: it ends the same day (P17).
      if (!CLEARING_LAW_NOTICES.includes(event.notice)) return [];
      const { subjectId = null } = event;
      const standing = state.suspensions.filter(
        (one) => !one.ended && (subjectId === null || one.subjectId === subjectId),
      );
      const ending: SuspensionCommand = { type: 'endByLaw', on: event.on };
      return standing.map((one) => message('suspension', one.suspensionId, ending));
    }
    case 'WithdrawalForwarded': {
      const withdrawing: CaseCommand = { type: 'withdraw', text: event.text, signs: event.signs };
      return [message('case', event.caseId, withdrawing)];
    }
    case 'SenderReviewRequested':
      return event.review === null ? [] : [reviewOf(state, event, event.review, self)];
    default:
      return [...messagesToCases(state, event, self), ...messagesOfLife(state, event, self)];
  }
}

function message(
  kind: 'case' | 'meeting' | 'discipline' | 'suspension',
  id: string,
  command: { type: string },
): Message {
  return { kind: 'command', to: processId(kind, id), command, about: id };
}

/** Whatever the meeting must know of the case rides along: it never reads the case itself. */
function addItem(state: CaseState, self: ProcessId): MeetingCommand {
  const { organisation, subjects, allegations, namedElsewhere } = state;
  return {
    type: 'addItem',
    source: self,
    kind: 'case',
    caseId: ownId(self),
    organisationId: organisation.id,
    organisationPath: organisation.path,
    subjects: subjects.map(({ id, kind, personId, organisationId }) => ({
      subjectId: id,
      kind,
      personId,
      organisationId,
    })),
    allegationIds: allegations.map((one) => one.id),
    question: null,
    recused: [...new Set([...standingAside(state), ...namedElsewhere.flatMap((one) => one.personId ?? [])])],
  };
}

/**
 * Who takes no part when the matter is voted on: whoever stepped back, and whoever left the team because the subject objected
 * to them and was right; the objection would be worth nothing if they voted instead (practice: P15, P26).
 */
function standingAside({ recused, verification }: CaseState): readonly string[] {
  const objections = verification?.objections ?? [];
  const upheld = objections.flatMap((one) => (one.answer === 'upheld' ? [one.personId] : []));
  return [...new Set([...recused, ...upheld])];
}

/** One discipline for each subject for whom the conclusion asks it. */
function begun(state: CaseState, { consequences, on }: Concluded, self: ProcessId): Message[] {
  return consequences.flatMap(({ subjectId, consequence, disciplineId }) =>
    consequence === 'discipline' && disciplineId !== null
      ? beginDiscipline(state, { subjectId, disciplineId, on }, self)
      : [],
  );
}

/** `on` is the day on which it is settled that discipline is needed: of the conclusion, or of the judgment. */
function beginDiscipline(
  state: CaseState,
  { subjectId, disciplineId, on }: { subjectId: string; disciplineId: string; on: string },
  self: ProcessId,
): Message[] {
  const subject = state.subjects.find((one) => one.id === subjectId);
  const subjectKind = subject === undefined ? null : disciplinedKind(subject.kind);
  if (subject === undefined || subjectKind === null) return [];
  const beginning: DisciplineCommand = {
    type: 'begin',
    caseId: ownId(self),
    matterId: state.matterId,
    organisationId: state.organisation.id,
    organisationPath: state.organisation.path,
    subjectId,
    subjectKind,
    personId: subject.personId,
    organisationSubjectId: subject.organisationId,
    concludedOn: on,
    recused: standingAside(state),
  };
  return [message('discipline', disciplineId, beginning)];
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
