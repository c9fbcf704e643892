import type { By, Transition } from '../process.ts';
import type { HandoverCommandType } from './commands.ts';
import { DESK_HANDOVER_STAGES } from './state.ts';
import type { DeskHandoverStage } from './state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
/** The person whose desk it is. */
const HOLDER: By = { relation: 'handler' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const ALL = DESK_HANDOVER_STAGES;

/** The handing over of a desk as data: one command, and what the matters on it answer. Nothing is owed in it. */
export const HANDOVER_TRANSITIONS: readonly Transition<DeskHandoverStage, HandoverCommandType>[] = [
  { command: 'handOverDesk', from: ['NONE'], by: [HOLDER, HEAD], to: 'PASSING' },
  {
    command: 'noteMatterPassed',
    from: ['PASSING'],
    by: [PROCESS],
    to: 'same',
    or: ['DONE'],
    note: 'the last matter has answered',
  },
  { command: 'noteMatterPassed', from: ['DONE'], by: [PROCESS], to: 'same' },
  {
    command: 'noteOtherPassed',
    from: ['PASSING'],
    by: [PROCESS],
    to: 'same',
    or: ['DONE'],
    note: 'what is no case, likewise',
  },
  { command: 'noteOtherPassed', from: ['DONE'], by: [PROCESS], to: 'same' },
  {
    command: 'deliveryRefused',
    from: ['PASSING'],
    by: [ENGINE, PROCESS],
    to: 'same',
    or: ['DONE'],
    note: 'a matter could not be passed',
  },
  { command: 'deliveryRefused', from: ['DONE'], by: [ENGINE, PROCESS], to: 'same' },
  { command: 'addNote', from: ALL, by: [HOLDER, HEAD], to: 'same' },
  { command: 'requestExtension', from: ALL, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ALL, by: [HEAD], to: 'same' },
  { command: 'refuseExtension', from: ALL, by: [HEAD], to: 'same' },
  { command: 'urge', from: ALL, by: [HEAD], to: 'same' },
  { command: 'acknowledgeUrging', from: ALL, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ALL, by: [HEAD], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'clock', from: ALL, by: [ENGINE], to: 'same' },
];
