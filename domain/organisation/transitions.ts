import type { By, Transition } from '../process.ts';
import type { OrganisationCommandType } from './commands.ts';
import { ORGANISATION_STAGES } from './state.ts';
import type { OrganisationStage } from './state.ts';

// Of the body that decides, or of one above it: whoever keeps the tree of a province keeps that of a commune too.
const ADMINISTRATOR: By = { role: 'ADMINISTRATOR', scope: 'above' };
const HEAD: By = { role: 'HEAD', scope: 'above' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const WAITING = ['PROPOSED', 'DECIDED'] as const satisfies readonly OrganisationStage[];

/** The life of an act on the tree as data: one person proposes, another confirms, and on its day it is carried out. */
export const ORGANISATION_TRANSITIONS: readonly Transition<OrganisationStage, OrganisationCommandType>[] = [
  { command: 'proposeReorganisation', from: ['NONE'], by: [ADMINISTRATOR, HEAD], to: 'PROPOSED' },
  {
    command: 'confirmReorganisation',
    from: ['PROPOSED'],
    by: [HEAD],
    to: 'DECIDED',
    or: ['CARRIED_OUT'],
    note: 'not by who proposed it; carried out at once when its day has come',
  },
  { command: 'rejectReorganisation', from: ['PROPOSED'], by: [HEAD], to: 'REJECTED' },
  {
    command: 'withdrawReorganisation',
    from: WAITING,
    by: [ADMINISTRATOR, HEAD],
    to: 'WITHDRAWN',
    note: 'who proposed or confirmed it',
  },
  { command: 'addNote', from: ORGANISATION_STAGES, by: [ADMINISTRATOR, HEAD], to: 'same' },
  { command: 'requestExtension', from: ['PROPOSED'], by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ['PROPOSED'], by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ORGANISATION_STAGES, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ORGANISATION_STAGES, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ORGANISATION_STAGES, by: [ENGINE, PROCESS], to: 'same' },
  {
    command: 'clock',
    from: ['DECIDED'],
    by: [ENGINE],
    to: 'CARRIED_OUT',
    or: ['PROPOSED', 'DECIDED'],
    note: 'on its day; back when the tree has outgrown it',
  },
  { command: 'clock', from: ['PROPOSED', 'CARRIED_OUT', 'REJECTED', 'WITHDRAWN'], by: [ENGINE], to: 'same' },
];
