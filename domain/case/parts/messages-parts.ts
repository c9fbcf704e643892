import { processId } from '../../process.ts';
import type { FollowUp, ProcessId } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { takeInOf } from './decide-consolidation.ts';
import type { CaseEvent } from '../events.ts';
import type { BeginPart } from './parts-commands.ts';
import type { CasePart } from './parts-state.ts';
import { closedTo, otherSide, recordsAmong } from './parts-state.ts';
import { secretLetters } from '../senders/secrecy.ts';
import { sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type Message = Extract<FollowUp, { kind: 'command' }>;

/** What a case asks of its parts and of other cases because of one event; `state` is the case after it. */
export function messagesToCases(state: CaseState, event: CaseEvent, self: ProcessId): readonly Message[] {
  const ownId = self.slice(self.indexOf('/') + 1);
  switch (event.type) {
    case 'CaseSplit':
      return event.parts.map((part) =>
        message(part.caseId, beginning(state, part, { fromCaseId: ownId, splitBy: event.by })),
      );
    case 'ConsolidationAsked':
      return [message(event.caseId, takeInOf(state, ownId))];
    case 'SubmissionsTakenIn':
      return [message(event.fromCaseId, { type: 'consolidationTaken', intoCaseId: ownId })];
    // What was noted here of the people complained about is known there too, also what happened while the answer was awaited.
    case 'CaseConsolidated':
      return [
        ...lifeOfSubjects(state).map(({ personId, event: happened, on }) =>
          message(event.caseId, { type: 'noteLifeEvent', personId, event: happened, on, text: null }),
        ),
        ...secretLetters(state).map((one) => message(event.caseId, { type: 'noteSecrecy', ...one })),
      ];
    case 'SecrecyAsked':
    case 'SecrecyNoted': {
      const { submissionId, on } = event;
      return ofSameLetter(state).map((caseId) => message(caseId, { type: 'noteSecrecy', submissionId, on }));
    }
    case 'CaseLinked':
      return [message(event.caseId, { type: 'noteLink', caseId: ownId, relation: otherSide(event.relation) })];
    // Who was known by words alone when the letter was divided may be somebody on record now.
    case 'CaseClassified':
    case 'SubjectIdentified':
    case 'NamedElsewhereNoted':
      return ofSameLetter(state).map((caseId) =>
        message(caseId, { type: 'noteNamed', fromCaseId: ownId, named: recordsAmong(closedTo(state)) }),
      );
    default:
      return [];
  }
}

function lifeOfSubjects({ life, subjects }: CaseState): CaseState['life']['noted'] {
  return life.noted.filter((one) => subjects.some(({ personId }) => personId === one.personId));
}

/** The other cases in which a letter of this one is read: its whole and its parts, and those it was joined with. */
function ofSameLetter({ partOf, parts, takenIn, consolidation }: CaseState): readonly string[] {
  const going = parts.filter((one) => one.status === 'split-off').map((one) => one.caseId);
  const into = consolidation === null ? [] : [consolidation.into];
  return [...new Set([...(partOf === null ? [] : [partOf]), ...going, ...takenIn, ...into])];
}

function message(caseId: string, command: CaseCommand): Message {
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}

function beginning(
  state: CaseState,
  { number, kind, track, subjects, allegations, handedDownTo }: Omit<CasePart, 'status'>,
  from: Pick<BeginPart, 'fromCaseId' | 'splitBy'>,
): BeginPart {
  const { matterId, organisation, channel, senderType, receivedOn, restricted, enteredBy, recused } = state;
  const { urgency, complexity, origin, intake } = state;
  return {
    type: 'beginPart',
    ...from,
    caseNumber: number,
    organisationId: handedDownTo?.organisationId ?? organisation.id,
    organisationPath: handedDownTo?.organisationPath ?? organisation.path,
    senders: sendersOf(state),
    ...{
      matterId,
      channel,
      senderType,
      receivedOn,
      restricted,
      enteredBy,
      recused,
      urgency,
      complexity,
      origin,
      intake,
    },
    anonymity: state.anonymity ?? 'named',
    ...{ kind, track, subjects, allegations },
    namedElsewhere: recordsAmong(closedTo(state), subjects),
    ...(state.protected.length === 0 ? {} : { protected: state.protected }),
  };
}
