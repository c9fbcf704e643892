import type { By, Transition } from '../../process.ts';
import type { CaseCommandType } from '../commands.ts';
import type { CaseStage } from '../state.ts';

const HEAD: By = { role: 'HEAD', scope: 'own' };
const KEEPER: By = { role: 'REGISTER_KEEPER', scope: 'own' };
const PROCESS: By = { actor: 'process' };

const EXAMINED = ['SCREENING', 'VERIFICATION', 'REVIEW'] as const satisfies readonly CaseStage[];
const OPEN = [
  ...EXAMINED,
  'INTAKE',
  'WATCH',
  'FOLLOW_UP',
  'AWAITING_ACKNOWLEDGEMENT',
] as const satisfies readonly CaseStage[];

/** How work and files change hands. */
export const HANDING_TRANSITIONS: readonly Transition<CaseStage, CaseCommandType>[] = [
  { command: 'takeOverDesk', from: OPEN, by: [PROCESS], to: 'same', note: 'with the whole desk' },
  {
    command: 'handOutDossier',
    from: EXAMINED,
    by: [HEAD],
    to: 'FOLLOW_UP',
    note: 'whoever it is about has moved out of the tree',
  },
  { command: 'recordDossierReceipt', from: ['FOLLOW_UP'], by: [KEEPER, HEAD], to: 'same', note: 'another person' },
];
