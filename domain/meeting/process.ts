import type { ProcessDefinition } from '../process.ts';
import type { MeetingCommand } from './commands.ts';
import { decideMeeting } from './decide.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_MEETING } from './state.ts';
import type { MeetingState } from './state.ts';
import { MEETING_TRANSITIONS } from './transitions.ts';

/** The meeting as a process: its table, its decisions, and what it asks of the world. */
export const MEETING_PROCESS: ProcessDefinition<MeetingState, MeetingCommand, MeetingEvent> = {
  kind: 'meeting',
  initial: INITIAL_MEETING,
  transitions: MEETING_TRANSITIONS,
  factsFor,
  decide: decideMeeting,
  evolve: evolveMeeting,
  followUps,
  wakesOn: () => [],
  // What the meeting said of that day, others have taken over: another day is another record.
  dated: { days: { recordAttendance: 'on', recordAbsence: 'summonedOn' } },
  isFinished: (state) => state.stage === 'CLOSED' && state.obligations.every((one) => one.status !== 'open'),
};
