import type { AFTERMATH_COMMANDS } from './remediation-commands.ts';
import type { Permissions } from '../table.expected.ts';

type Aftermath = (typeof AFTERMATH_COMMANDS)[number];

/** A case opened again hears of earlier remediations wherever it stands. */
const WHEREVER: Permissions = {
  INTAKE: ['process'],
  SCREENING: ['process'],
  AWAITING_ACKNOWLEDGEMENT: ['process'],
  WITH_SUPERIOR: ['process'],
  WATCH: ['process'],
  VERIFICATION: ['process'],
  REVIEW: ['process'],
  FOLLOW_UP: ['process'],
  CLOSED: ['process'],
};

/** Who may give what comes after a conclusion, written down by hand from process.md and practice.md P27. */
export const EXPECTED_AFTERMATH: Readonly<Record<Aftermath, Permissions>> = {
  remediationMoved: WHEREVER,
  remediationSettled: WHEREVER,
  readOutClearing: { FOLLOW_UP: ['HEAD', 'handler', 'team-leader'] },
};
