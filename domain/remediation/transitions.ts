import type { By, Transition } from '../process.ts';
import type { RemediationCommandType } from './commands.ts';
import type { RemediationStage } from './state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const INSPECTOR: By = { role: 'INSPECTOR', scope: 'own' };
const HEAD_ABOVE: By = { role: 'HEAD', scope: 'above' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const HANDLER: By = { relation: 'handler' };
const OWNER: By = { relation: 'owner' };
/** Whoever speaks for the supervised body (role SUPERVISED_UNIT there). */
const UNIT: By = { relation: 'subject' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const RUNNING = ['PLANNED', 'IN_PROGRESS', 'CHECKED'] as const satisfies readonly RemediationStage[];
const OPEN = [...RUNNING, 'NOT_DONE'] as const satisfies readonly RemediationStage[];
const ALL = [...OPEN, 'DONE'] as const satisfies readonly RemediationStage[];

/** The life of a remediation as data: planned by the supervised body, checked by others, done, or taken up above. */
export const REMEDIATION_TRANSITIONS: readonly Transition<RemediationStage, RemediationCommandType>[] = [
  { command: 'begin', from: ['NONE'], by: [PROCESS], to: 'PLANNED', note: 'from the concluded case' },
  { command: 'planRemediation', from: ['PLANNED'], by: [UNIT, HANDLER, HEAD], to: 'same', note: 'staff: from paper' },
  { command: 'approveRemediation', from: ['PLANNED'], by: [HEAD], to: 'IN_PROGRESS', note: 'not who entered the plan' },
  { command: 'returnRemediation', from: ['PLANNED'], by: [HEAD], to: 'same' },
  {
    command: 'reportProgress',
    from: ['IN_PROGRESS', 'CHECKED'],
    by: [UNIT, HANDLER, HEAD],
    to: 'same',
    note: 'staff: from paper',
  },
  {
    command: 'recordCheckpoint',
    from: ['IN_PROGRESS'],
    by: [INSPECTOR, HANDLER, HEAD],
    to: 'same',
    or: ['CHECKED'],
    note: 'never by who did or reported the work',
  },
  // The leader too: where the head made the last check, somebody must be left to confirm it.
  {
    command: 'confirmRemedied',
    from: ['CHECKED'],
    by: [HEAD, LEADER],
    to: 'DONE',
    note: 'not who made the last check',
  },
  { command: 'declareNotRemedied', from: RUNNING, by: [HEAD], to: 'NOT_DONE', note: 'goes up' },
  { command: 'handOverRemediation', from: RUNNING, by: [HEAD], to: 'same' },
  { command: 'takeOverDesk', from: OPEN, by: [PROCESS], to: 'same', note: 'with the whole desk' },
  {
    command: 'takeUpRemediation',
    from: ['NOT_DONE'],
    by: [HEAD_ABOVE, LEADER],
    to: 'same',
    or: ['PLANNED', 'IN_PROGRESS'],
    note: 'the level above: a new period, or an inspection',
  },
  { command: 'noteLifeEvent', from: OPEN, by: [PROCESS, HEAD], to: 'same' },
  { command: 'noteLifeEvent', from: ['DONE'], by: [PROCESS], to: 'same', note: 'nothing follows any more' },
  { command: 'noteConflict', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'reviewConflicts', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'recordRecurrence', from: ALL, by: [PROCESS], to: 'same', note: 'within 12 months' },
  { command: 'confirmEntryDate', from: ALL, by: [HEAD, LEADER], to: 'same', note: 'another person' },
  { command: 'addNote', from: OPEN, by: [HANDLER, HEAD], to: 'same' },
  { command: 'requestExtension', from: ALL, by: [OWNER, UNIT], to: 'same' },
  { command: 'approveExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ALL, by: [OWNER, UNIT], to: 'same' },
  { command: 'acknowledgeEscalation', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ALL, by: [ENGINE], to: 'same' },
];
