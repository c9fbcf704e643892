import type { By, Transition } from '../process.ts';
import type { PersonCommandType } from './commands.ts';
import { PERSON_STAGES } from './state.ts';
import type { PersonStage } from './state.ts';

const ADMINISTRATOR: By = { role: 'ADMINISTRATOR', scope: 'above' };
const HEAD: By = { role: 'HEAD', scope: 'above' };
const KEEPERS = [ADMINISTRATOR, HEAD];
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

/** What is kept of a person as data. Nothing is owed in it. */
export const PERSON_TRANSITIONS: readonly Transition<PersonStage, PersonCommandType>[] = [
  { command: 'recordPerson', from: ['NONE'], by: [...KEEPERS, PROCESS], to: 'RECORDED' },
  {
    command: 'takeUpPerson',
    from: ['NONE'],
    by: [...KEEPERS, PROCESS],
    to: 'RECORDED',
    note: 'who was on record before',
  },
  { command: 'takeUpPerson', from: ['RECORDED'], by: [PROCESS], to: 'same', note: 'nothing more happens' },
  { command: 'changePost', from: ['RECORDED'], by: [...KEEPERS, PROCESS], to: 'same' },
  { command: 'endPost', from: ['RECORDED'], by: KEEPERS, to: 'same' },
  { command: 'recordRelative', from: ['RECORDED'], by: KEEPERS, to: 'same' },
  { command: 'removeRelative', from: ['RECORDED'], by: KEEPERS, to: 'same' },
  { command: 'recordLifeEvent', from: ['RECORDED'], by: KEEPERS, to: 'same', or: ['DECEASED'] },
  { command: 'addNote', from: PERSON_STAGES, by: KEEPERS, to: 'same' },
  { command: 'requestExtension', from: PERSON_STAGES, by: [{ relation: 'owner' }], to: 'same' },
  { command: 'approveExtension', from: PERSON_STAGES, by: [HEAD], to: 'same' },
  { command: 'refuseExtension', from: PERSON_STAGES, by: [HEAD], to: 'same' },
  { command: 'urge', from: PERSON_STAGES, by: [HEAD], to: 'same' },
  { command: 'acknowledgeUrging', from: PERSON_STAGES, by: [{ relation: 'owner' }], to: 'same' },
  { command: 'acknowledgeEscalation', from: PERSON_STAGES, by: [HEAD], to: 'same' },
  { command: 'explainLateness', from: PERSON_STAGES, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: PERSON_STAGES, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: PERSON_STAGES, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: PERSON_STAGES, by: [ENGINE], to: 'same' },
];
