import type { By, Transition } from '../process.ts';
import type { CongressCommandType } from './commands.ts';
import type { CongressStage } from './state.ts';

const SECRETARY: By = { role: 'MEETING_SECRETARY', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
/** The head of the inspection committee that works for the body. */
const INSPECTION_HEAD: By = { relation: 'receiver' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const AHEAD = ['PLANNED', 'DECLARED'] as const satisfies readonly CongressStage[];
const ALL = [...AHEAD, 'HELD', 'CANCELLED'] as const satisfies readonly CongressStage[];

/** While something may be owed: once it was held, that another person confirms its day. */
const OWING = [...AHEAD, 'HELD'] as const satisfies readonly CongressStage[];

/** The life of a congress as data: one person enters its day, another declares it (practice: P20). */
export const CONGRESS_TRANSITIONS: readonly Transition<CongressStage, CongressCommandType>[] = [
  { command: 'planCongress', from: ['NONE'], by: [SECRETARY, HEAD], to: 'PLANNED' },
  { command: 'confirmCongress', from: ['PLANNED'], by: [HEAD, LEADER], to: 'DECLARED', note: 'another person' },
  { command: 'cancelCongress', from: AHEAD, by: [HEAD, LEADER], to: 'CANCELLED' },
  { command: 'noteDeferral', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'handOverAfterCongress', from: ['DECLARED'], by: [HEAD], to: 'HELD', note: 'signed minutes' },
  { command: 'stateOnCandidate', from: AHEAD, by: [INSPECTION_HEAD], to: 'same', note: 'concluded matters only' },
  { command: 'confirmEntryDate', from: OWING, by: [HEAD, LEADER], to: 'same', note: 'another person' },
  { command: 'addNote', from: AHEAD, by: [SECRETARY, HEAD], to: 'same' },
  { command: 'requestExtension', from: OWING, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: OWING, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: OWING, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  {
    command: 'clock',
    from: ['PLANNED'],
    by: [ENGINE],
    to: 'same',
    or: ['CANCELLED'],
    note: 'nobody declared it before its day',
  },
  {
    command: 'clock',
    from: ['DECLARED'],
    by: [ENGINE],
    to: 'same',
    or: ['HELD'],
    note: 'its day is over and nothing had been put off',
  },
  { command: 'clock', from: ['HELD'], by: [ENGINE], to: 'same', note: 'a day entered late is left to confirm' },
];
