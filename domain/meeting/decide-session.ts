import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { quorum } from '../voting/quorum.ts';
import { VOTING_RULES, selectRule } from '../voting/rules.ts';
import { twiceIn } from './attendance-at.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { HOLD, PAPERS } from './obligations.ts';
import { recusalEvents } from './recusals.ts';
import type { MeetingState } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

/** Decides the way of the session as a whole: papers, who came, and when it may be closed. */
export function decideSession(
  state: MeetingState,
  command: Command<'sendPapers' | 'recordAttendance' | 'closeMeeting' | 'addNote'>,
  context: Context,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'sendPapers':
      return accept<MeetingEvent>(
        { type: 'PapersSent', on: context.today },
        ...settle(state.obligations, [PAPERS], context.today),
      );
    case 'recordAttendance':
      return recordAttendance(state, command, context);
    case 'closeMeeting':
      return closeMeeting(state, command, context);
    case 'addNote':
      return accept<MeetingEvent>({ type: 'NoteAdded', text: command.text });
  }
}

/**
 * Who came. The first record opens the session, on its day or later, when the quorum is met: from then on the meeting is
 * held on the day of its opening, whatever was planned, and all it says is of that day. A recused member counts as present
 * (P3). Nobody is taken off the list again. Whoever the record of today puts in conflict stands back at once. A day before the
 * entry is named once, at the opening (MEETING_OPEN_ALREADY); further back than the rule allows it is questioned (P36).
 */
function recordAttendance(
  state: MeetingState,
  { present, on }: Command<'recordAttendance'>,
  context: Context,
): Decision<MeetingEvent> {
  const twice = twiceIn(present);
  if (twice.length > 0) return refuse('MEMBER_TWICE', { personIds: twice });
  const strangers = present.filter((personId) => !state.members.includes(personId));
  if (strangers.length > 0) return refuse('NOT_A_MEMBER', { personIds: strangers });
  const opens = state.stage === 'CONVENED';
  const openedOn = on ?? context.today;
  if (openedOn > context.today) return refuse('DATE_IN_FUTURE', { on: openedOn, today: context.today });
  if (opens && openedOn < state.heldOn) return refuse('MEETING_NOT_YET', { heldOn: state.heldOn });
  if (!opens && on !== null && on !== undefined) return refuse('MEETING_OPEN_ALREADY', { heldOn: state.heldOn });
  const gone = state.present.filter((personId) => !present.includes(personId));
  if (gone.length > 0) return refuse('ATTENDANCE_SHRINKS', { personIds: gone });
  const conditions = { body: state.sitting };
  const heldOn = opens ? openedOn : state.heldOn;
  const rule = selectRule(VOTING_RULES, 'vote.quorum', { on: heldOn, conditions });
  if (rule === null) return refuse('NO_VOTING_RULE', { key: 'vote.quorum' });
  const attendance = { base: state.members.length, present: present.length, recused: 0 };
  const { met, ...reached } = quorum(attendance, rule);
  const counted = { present: reached.present, needed: reached.needed, base: reached.base };
  if (!met) return refuse('NO_QUORUM', counted, rule.legalBasis);
  return accept<MeetingEvent>(
    {
      type: 'AttendanceRecorded',
      present,
      quorum: counted,
      by: context.actor.personId,
      ...(opens ? { heldOn } : {}),
    },
    ...recusalEvents({ ...state, heldOn }, context.facts),
    // Papers not sent until now can no longer be sent before the meeting.
    ...settle(state.obligations, [PAPERS], context.today, 'cancelled'),
  );
}

/** Closed only when the body has said something to every item; the refusal lists those that wait. */
function closeMeeting(
  state: MeetingState,
  { minutes }: Command<'closeMeeting'>,
  context: Context,
): Decision<MeetingEvent> {
  const waiting = state.items.filter((one) => one.end === null).map((one) => one.itemId);
  if (waiting.length > 0) return refuse('ITEMS_OPEN', { itemIds: waiting });
  return accept<MeetingEvent>(
    { type: 'MeetingClosed', on: context.today, minutes },
    ...settle(state.obligations, [HOLD], context.today),
  );
}
