import type { By, Transition } from '../process.ts';
import type { ProtectionCommandType } from './commands.ts';
import { PROTECTION_STAGES } from './state.ts';
import type { ProtectionStage } from './state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const HEADS_UP: readonly By[] = [
  { role: 'HEAD', scope: 'above' },
  { role: 'LEADER', scope: 'above' },
];
const LEADER: By = { role: 'LEADER', scope: 'above' };
/** Whoever was named to see to it. */
const RESPONSIBLE: By = { relation: 'handler' };
const OWNER: By = { relation: 'owner' };
const SENDER: By = { actor: 'sender' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const WATCHED = ['DECIDED', 'WATCHING'] as const satisfies readonly ProtectionStage[];
const RUNNING = ['REQUESTED', ...WATCHED] as const satisfies readonly ProtectionStage[];
const OVER = ['ENDED', 'REFUSED'] as const satisfies readonly ProtectionStage[];
const ALL = PROTECTION_STAGES;

/** The life of a protection as data: asked for, decided by the head, watched for a year after the case, ended by two. */
export const PROTECTION_TRANSITIONS: readonly Transition<ProtectionStage, ProtectionCommandType>[] = [
  { command: 'begin', from: ['NONE'], by: [PROCESS], to: 'REQUESTED', note: 'a threat, or a request' },
  { command: 'begin', from: ['REQUESTED', 'DECIDED'], by: [PROCESS], to: 'same', note: 'told again: an alert' },
  { command: 'begin', from: ['WATCHING'], by: [PROCESS], to: 'same', or: ['DECIDED'] },
  { command: 'begin', from: OVER, by: [PROCESS], to: 'REQUESTED' },
  { command: 'followCase', from: ['REQUESTED', 'DECIDED', ...OVER], by: [PROCESS], to: 'same' },
  { command: 'followCase', from: ['WATCHING'], by: [PROCESS], to: 'same', or: ['DECIDED'] },
  { command: 'caseClosed', from: ['REQUESTED', 'WATCHING', ...OVER], by: [PROCESS], to: 'same' },
  { command: 'caseClosed', from: ['DECIDED'], by: [PROCESS], to: 'same', or: ['WATCHING'], note: 'for 12 months' },
  { command: 'caseReopened', from: ['REQUESTED', 'DECIDED', ...OVER], by: [PROCESS], to: 'same' },
  { command: 'caseReopened', from: ['WATCHING'], by: [PROCESS], to: 'same', or: ['DECIDED'] },
  {
    command: 'caseSealed',
    from: [...RUNNING, ...OVER],
    by: [PROCESS],
    to: 'ENDED',
    note: 'nobody here may know of it',
  },
  { command: 'decideProtection', from: ['REQUESTED'], by: HEADS_UP, to: 'DECIDED', or: ['WATCHING'] },
  { command: 'refuseProtection', from: ['REQUESTED'], by: HEADS_UP, to: 'REFUSED', note: 'the sender is told why' },
  { command: 'askReview', from: ['REFUSED'], by: [SENDER], to: 'REQUESTED', note: 'the level above decides' },
  { command: 'nameResponsible', from: RUNNING, by: [HEAD], to: 'same' },
  { command: 'takeOverDesk', from: RUNNING, by: [PROCESS], to: 'same', note: 'with the whole desk' },
  { command: 'noteLifeEvent', from: ALL, by: [PROCESS], to: 'same', note: 'of who sees to it' },
  { command: 'reviewConflicts', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'changeMeasures', from: WATCHED, by: [HEAD], to: 'same' },
  { command: 'endMeasure', from: WATCHED, by: [HEAD, RESPONSIBLE], to: 'same' },
  { command: 'recordCheckIn', from: WATCHED, by: [HEAD, RESPONSIBLE], to: 'same' },
  { command: 'checkIn', from: WATCHED, by: [SENDER], to: 'same' },
  { command: 'reportRetaliation', from: RUNNING, by: [SENDER, HEAD, RESPONSIBLE], to: 'same', note: 'alert' },
  { command: 'reportRetaliation', from: OVER, by: [SENDER, HEAD, RESPONSIBLE], to: 'REQUESTED', note: 'alert' },
  { command: 'acknowledgeRetaliation', from: RUNNING, by: HEADS_UP, to: 'same' },
  { command: 'askChange', from: WATCHED, by: [SENDER], to: 'same' },
  { command: 'answerWish', from: WATCHED, by: [HEAD], to: 'same' },
  { command: 'proposeEnd', from: WATCHED, by: [HEAD, RESPONSIBLE], to: 'same' },
  { command: 'endProtection', from: WATCHED, by: HEADS_UP, to: 'same', or: ['ENDED'], note: 'not who proposed it' },
  { command: 'recordBreach', from: ALL, by: [HEAD, RESPONSIBLE, LEADER], to: 'same', note: 'told above and to audit' },
  { command: 'addNote', from: RUNNING, by: [HEAD, RESPONSIBLE], to: 'same' },
  { command: 'requestExtension', from: RUNNING, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: RUNNING, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: RUNNING, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: RUNNING, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: RUNNING, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: RUNNING, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ['REQUESTED'], by: [ENGINE], to: 'same' },
  { command: 'clock', from: WATCHED, by: [ENGINE], to: 'same', or: ['ENDED'], note: 'missed check-ins, last days' },
];
