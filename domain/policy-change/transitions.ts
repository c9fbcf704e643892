import type { By, Transition } from '../process.ts';
import type { PolicyChangeCommandType } from './commands.ts';
import type { PolicyChangeStage } from './state.ts';

const ADMINISTRATOR: By = { role: 'ADMINISTRATOR', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const ALL = ['PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly PolicyChangeStage[];

/** The life of a change of policy as data: one proposes, another publishes, and it may then be brought into running matters. */
export const POLICY_CHANGE_TRANSITIONS: readonly Transition<PolicyChangeStage, PolicyChangeCommandType>[] = [
  { command: 'proposePolicy', from: ['NONE'], by: [ADMINISTRATOR, HEAD], to: 'PROPOSED' },
  { command: 'publishPolicy', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'PUBLISHED', note: 'not by who proposed it' },
  { command: 'rejectPolicy', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'REJECTED' },
  {
    command: 'withdrawPolicy',
    from: ['PROPOSED'],
    by: [ADMINISTRATOR, HEAD],
    to: 'WITHDRAWN',
    note: 'who proposed it',
  },
  {
    command: 'confirmMigration',
    from: ['PUBLISHED'],
    by: [HEAD, LEADER],
    to: 'same',
    note: 'once, after a look ahead, not by who proposed it',
  },
  { command: 'addNote', from: ['PROPOSED', 'PUBLISHED'], by: [ADMINISTRATOR, HEAD], to: 'same' },
  { command: 'requestExtension', from: ['PROPOSED'], by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ['PROPOSED'], by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ALL, by: [ENGINE], to: 'same' },
];
