import type { HANDING_COMMANDS } from './handing-commands.ts';
import type { Permissions, Standing, Who } from '../table.expected.ts';

const EXAMINED: readonly Standing[] = ['SCREENING', 'VERIFICATION', 'REVIEW'];
const OPEN: readonly Standing[] = [
  'INTAKE',
  'WATCH',
  ...EXAMINED,
  'FOLLOW_UP',
  'AWAITING_ACKNOWLEDGEMENT',
  'WITH_SUPERIOR',
];

function during(stages: readonly Standing[], ...who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

/** Who may hand over work and files; by hand, from practice.md. */
export const EXPECTED_OF_HANDING: Readonly<Record<(typeof HANDING_COMMANDS)[number], Permissions>> = {
  // P39: nobody takes one case of a desk by this way; the desk is handed over as a whole.
  takeOverDesk: during(OPEN, 'process'),
  // P19: the head decides; the receipt comes in at the register or at the head's desk.
  handOutDossier: during(EXAMINED, 'HEAD'),
  recordDossierReceipt: { FOLLOW_UP: ['REGISTER_KEEPER', 'HEAD'] },
};
