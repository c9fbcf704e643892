import type { IntakeFieldCommand } from './intake-commands.ts';
import type { Permissions, Standing, Who } from '../table.expected.ts';

const UNCONCLUDED = ['INTAKE', 'SCREENING', 'WATCH', 'VERIFICATION', 'REVIEW'] as const;
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const;
const OPEN = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR'] as const;

function during(stages: readonly Standing[], ...who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

/** Who may say what of a letter beside its words, written down by hand like the rest of the table. */
export const INTAKE_EXPECTED: Readonly<Record<IntakeFieldCommand['type'], Permissions>> = {
  openCase: { NONE: ['HEAD', 'SCREENER', 'INSPECTOR', 'process'] },
  openEnvelope: { INTAKE: ['HEAD'] },
  completeIntake: during(UNCONCLUDED, 'RECEPTION', 'SCREENER', 'handler'),
  noteVulnerableSender: during(UNCONCLUDED, 'RECEPTION', 'SCREENER', 'handler', 'HEAD'),
  notifyProtection: during(OPEN, 'SCREENER', 'handler', 'HEAD'),
  addArticle: during(AT_WORK, 'RECEPTION', 'SCREENER', 'handler'),
  requestPressAnswer: during(AT_WORK, 'RECEPTION', 'SCREENER', 'handler'),
  recordCorrection: during(AT_WORK, 'RECEPTION', 'SCREENER', 'handler'),
  reweighAllegations: during(AT_WORK, 'SCREENER', 'handler', 'HEAD', 'team-leader'),
  noteRelayTold: { FOLLOW_UP: ['RECEPTION', 'handler', 'HEAD'] },
  tellExtension: during(OPEN, 'handler', 'HEAD', 'team-leader'),
  reissueReceiptCode: during([...OPEN, 'CLOSED'], 'RECEPTION', 'REGISTER_KEEPER'),
};
