import type { By, Transition } from '../process.ts';
import type { MeetingCommandType } from './commands.ts';
import type { MeetingStage } from './state.ts';

const SECRETARY: By = { role: 'MEETING_SECRETARY', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const MEMBER: By = { role: 'COMMITTEE_MEMBER', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const ALIVE = ['CONVENED', 'IN_SESSION'] as const satisfies readonly MeetingStage[];
const ALL = ['CONVENED', 'IN_SESSION', 'CLOSED'] as const satisfies readonly MeetingStage[];

/**
 * The life of a meeting as data. The chair leads and says what was adopted; the secretary of the meeting (thư ký kỳ họp)
 * keeps the record, and where they stand back from an item, the chair.
 */
export const MEETING_TRANSITIONS: readonly Transition<MeetingStage, MeetingCommandType>[] = [
  { command: 'convene', from: ['NONE'], by: [SECRETARY, HEAD], to: 'CONVENED' },
  { command: 'moveMeeting', from: ['CONVENED'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'cancelMeeting', from: ['CONVENED'], by: [SECRETARY, HEAD], to: 'CLOSED', note: 'called off' },
  { command: 'changeMembers', from: ['CONVENED'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'nameSecretary', from: ALIVE, by: [HEAD], to: 'same' },
  { command: 'takeOverDesk', from: ALIVE, by: [PROCESS], to: 'same', note: 'with the whole desk' },
  { command: 'noteLifeEvent', from: ALL, by: [PROCESS], to: 'same', note: 'of who takes part' },
  { command: 'reviewConflicts', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'addItem', from: ALIVE, by: [PROCESS], to: 'same' },
  { command: 'dropItem', from: ALIVE, by: [PROCESS], to: 'same' },
  { command: 'noteConflict', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'sendPapers', from: ['CONVENED'], by: [SECRETARY], to: 'same' },
  { command: 'recordAttendance', from: ['CONVENED'], by: [SECRETARY], to: 'IN_SESSION', note: 'with a quorum' },
  { command: 'recordAttendance', from: ['IN_SESSION'], by: [SECRETARY], to: 'same', note: 'who came later' },
  { command: 'recuse', from: ALIVE, by: [SECRETARY, HEAD, MEMBER], to: 'same' },
  { command: 'hearSubject', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'recordAbsence', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'openBallot', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'closeBallot', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'adopt', from: ['IN_SESSION'], by: [HEAD], to: 'same' },
  { command: 'deferItem', from: ALIVE, by: [SECRETARY, HEAD], to: 'same' },
  { command: 'returnItem', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'same' },
  { command: 'declareBodyUnable', from: ALIVE, by: [SECRETARY, HEAD], to: 'same' },
  { command: 'closeMeeting', from: ['IN_SESSION'], by: [SECRETARY, HEAD], to: 'CLOSED' },
  { command: 'confirmEntryDate', from: ALL, by: [HEAD, LEADER], to: 'same', note: 'another person' },
  { command: 'addNote', from: ALIVE, by: [SECRETARY, HEAD], to: 'same' },
  { command: 'requestExtension', from: ALL, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ALL, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ALL, by: [ENGINE], to: 'same' },
];
