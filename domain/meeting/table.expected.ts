import type { Role } from '../process.ts';
import type { MeetingCommandType } from './commands.ts';
import type { MeetingStage } from './state.ts';

/** Who stands before the table. A role alone is held in the body that meets; `above` in a body over it. */
export type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<MeetingStage | 'NONE', readonly Who[]>>>;

/** The same people until the meeting is closed. */
function untilClosed(...who: readonly Who[]): Permissions {
  return { CONVENED: who, IN_SESSION: who };
}

/** A meeting that is over may leave a day that was entered late. */
function ever(...who: readonly Who[]): Permissions {
  return { ...untilClosed(...who), CLOSED: who };
}

/**
 * Who may give which command in which stage, written down by hand from the rules (process.md "meeting", practice.md P1-P5)
 * and not from the table of transitions: the two are compared, so that neither changes alone.
 */
export const EXPECTED: Readonly<Record<MeetingCommandType, Permissions>> = {
  // Judged in the body that would meet. The chair leads, the secretary keeps the record.
  convene: { NONE: ['MEETING_SECRETARY', 'HEAD'] },
  moveMeeting: { CONVENED: ['MEETING_SECRETARY', 'HEAD'] },
  cancelMeeting: { CONVENED: ['MEETING_SECRETARY', 'HEAD'] },
  changeMembers: { CONVENED: ['MEETING_SECRETARY', 'HEAD'] },
  // Who keeps the record is named by whoever leads; or a desk is handed over as a whole (P39).
  nameSecretary: untilClosed('HEAD'),
  takeOverDesk: untilClosed('process'),
  noteLifeEvent: ever('process'),
  reviewConflicts: ever('process'),
  sendPapers: { CONVENED: ['MEETING_SECRETARY'] },
  recordAttendance: untilClosed('MEETING_SECRETARY'),
  closeMeeting: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },

  // What is on the agenda is said by the cases and disciplines themselves.
  addItem: untilClosed('process'),
  dropItem: untilClosed('process'),
  // Whenever the word arrives.
  noteConflict: { CONVENED: ['process'], IN_SESSION: ['process'], CLOSED: ['process'] },

  // Before and during; of oneself by every member.
  recuse: untilClosed('MEETING_SECRETARY', 'HEAD', 'COMMITTEE_MEMBER'),

  // The secretary writes it down; the chair does where the secretary stands back from the item.
  hearSubject: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },
  recordAbsence: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },
  openBallot: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },
  closeBallot: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },

  // What was adopted is said by whoever leads, never by the clerk who counted.
  adopt: { IN_SESSION: ['HEAD'] },
  returnItem: { IN_SESSION: ['MEETING_SECRETARY', 'HEAD'] },
  deferItem: untilClosed('MEETING_SECRETARY', 'HEAD'),
  declareBodyUnable: untilClosed('MEETING_SECRETARY', 'HEAD'),

  // Not who entered the day: the decision asks.
  confirmEntryDate: ever('HEAD', 'LEADER', 'LEADER above'),
  addNote: untilClosed('MEETING_SECRETARY', 'HEAD'),
  requestExtension: ever('owner'),
  approveExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  urge: ever('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: ever('owner'),
  acknowledgeEscalation: ever('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: { CONVENED: ['HEAD'], IN_SESSION: ['HEAD'], CLOSED: ['HEAD'] },
  applyRule: { CONVENED: ['process'], IN_SESSION: ['process'], CLOSED: ['process'] },

  // A result may be refused after the meeting is over.
  deliveryRefused: {
    CONVENED: ['system', 'process'],
    IN_SESSION: ['system', 'process'],
    CLOSED: ['system', 'process'],
  },
  clock: ever('system'),
};
