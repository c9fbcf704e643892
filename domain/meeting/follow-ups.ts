import { answerToDesk } from '../authority/taking-over.ts';
import type { CaseCommand } from '../case/commands.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import type { DisciplineCommand } from '../discipline/commands.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import { CONFLICT_RELATIONS } from '../taxonomy/settlement.ts';
import type { MeetingEvent } from './events.ts';
import type { AgendaItem, MeetingState } from './state.ts';

type ItemEvent = Extract<MeetingEvent, { itemId: string }>;

/** Who is told of what, and what the process behind an item is told of how the item ended. */
export function followUps(state: MeetingState, events: readonly MeetingEvent[], self: ProcessId): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'MeetingConvened':
      case 'MembersChanged':
        return toMembers('meeting-convened', event.members);
      case 'SecretaryNamed':
        return toMembers('meeting-convened', [event.to]);
      case 'DeskTakenOver':
        // Nothing is owed for a record that stays where it was: the head hears that another has to keep it.
        return [answerToDesk(event, self), ...(event.toPersonId === null ? [notice('life-noted', 'owner-head')] : [])];
      case 'ParticipantGone':
        return [notice('life-noted', 'owner-head')];
      case 'MeetingMoved':
        return toMembers('meeting-moved', state.members);
      case 'MeetingCancelled':
        return toMembers('meeting-cancelled', state.members);
      case 'PapersSent':
        return toMembers('meeting-papers', state.members);
      default:
        return 'itemId' in event ? toSource(state, event, self) : [];
    }
  });
}

/** To each member; the notice names no item, so that nobody learns of one from which they stand back. */
function toMembers(code: string, members: readonly string[]): FollowUp[] {
  return members.map((personId) => notice(code, `person:${personId}`));
}

function toSource(state: MeetingState, event: ItemEvent, self: ProcessId): FollowUp[] {
  const item = state.items.find((one) => one.itemId === event.itemId);
  const command = item === undefined ? null : commandFor(state, item, event, self.slice('meeting/'.length));
  return item === undefined || command === null
    ? []
    : [{ kind: 'command', to: item.source, command, about: item.itemId }];
}

/** What the process of the item is told, in its own commands; null for what concerns the meeting alone. */
function commandFor(state: MeetingState, item: AgendaItem, event: ItemEvent, meetingId: string): Answer | null {
  switch (event.type) {
    case 'ItemAdopted':
      if (event.resolution === null) return voteOf(state, item, meetingId);
      return told({
        type: 'conclude',
        meetingId,
        organisationId: state.organisation.id,
        on: state.heldOn,
        ...event.resolution,
        text: event.text,
      });
    case 'ItemDeferred':
      return told({ type: 'defer', meetingId, reason: event.reason });
    case 'ItemReturned':
      return told({ type: item.kind === 'case' ? 'returnToTeam' : 'defer', meetingId, reason: event.reason });
    case 'BodyUnable': {
      const { reason, toOrganisationId: organisationId, toPath: organisationPath } = event;
      return told({ type: 'raise', meetingId, organisationId, organisationPath, reason });
    }
    case 'MemberRecused': {
      const { recusal, reason = null } = event;
      // Only what was declared here is news to the source: the record it can read itself.
      const relation = CONFLICT_RELATIONS.find((one) => one === recusal.ground);
      if (relation === undefined) return null;
      return told({ type: 'noteRecusal', meetingId, personId: recusal.personId, relation, reason });
    }
    default:
      return null;
  }
}

/** What the ballot of a discipline item said, in the name of the body that voted. */
function voteOf(state: MeetingState, { ballot }: AgendaItem, meetingId: string): Answer | null {
  const counted = ballot?.counted;
  if (counted === null || counted === undefined) return null;
  const { result } = counted.tally;
  const carried = result.outcome === 'CARRIED' ? result : { form: null, enforceable: false };
  return told({
    type: 'takeVote',
    meetingId,
    ballot: counted.kind,
    body: state.sitting,
    level: state.level,
    organisationId: state.organisation.id,
    organisationPath: state.organisation.path,
    heldOn: state.heldOn,
    form: carried.form,
    enforceable: carried.enforceable,
    reportUp: result.outcome === 'NO_MAJORITY',
  });
}

type Answer = Extract<
  CaseCommand | DisciplineCommand,
  { type: 'conclude' | 'defer' | 'returnToTeam' | 'raise' | 'takeVote' | 'noteRecusal' }
>;

/** Holds the words to what the other processes understand. */
function told(command: Answer): Answer {
  return command;
}
