import type { By, Transition } from '../process.ts';
import type { SuspensionCommandType } from './commands.ts';
import type { SuspensionStage } from './state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const RUNNING = ['ORDERED', 'EXTENDED'] as const satisfies readonly SuspensionStage[];
const ALL = [...RUNNING, 'ENDED'] as const satisfies readonly SuspensionStage[];

/** The life of an order of suspension as data: ordered, perhaps extended, ended by a person or by itself. */
export const SUSPENSION_TRANSITIONS: readonly Transition<SuspensionStage, SuspensionCommandType>[] = [
  { command: 'order', from: ['NONE'], by: [HEAD], to: 'ORDERED', or: ['ENDED'], note: 'over when entered late' },
  { command: 'extend', from: RUNNING, by: [HEAD], to: 'EXTENDED', note: 'obstruction: once' },
  { command: 'lift', from: RUNNING, by: [HEAD], to: 'ENDED' },
  { command: 'endByLaw', from: RUNNING, by: [PROCESS], to: 'ENDED' },
  { command: 'confirmEntryDate', from: ALL, by: [HEAD, LEADER], to: 'same', note: 'another person' },
  { command: 'addNote', from: RUNNING, by: [HEAD], to: 'same' },
  { command: 'requestExtension', from: ALL, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ALL, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: RUNNING, by: [ENGINE], to: 'same', or: ['ENDED'], note: 'after its last day' },
  { command: 'clock', from: ['ENDED'], by: [ENGINE], to: 'same', note: 'a day entered late is left to confirm' },
];
