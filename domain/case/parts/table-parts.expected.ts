import type { PARTS_COMMANDS } from './parts-commands.ts';
import type { Permissions, Standing, Who } from '../table.expected.ts';

const SORTED = ['SCREENING', 'WATCH', 'VERIFICATION'] as const;
const UNCONCLUDED = ['INTAKE', ...SORTED, 'REVIEW'] as const;
const AT_WORK = [...UNCONCLUDED, 'FOLLOW_UP'] as const;

function during(stages: readonly Standing[], ...who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

/** Written by hand from process.md (split, consolidate, link) and practice.md, P22, as the rest of the table is. */
export const EXPECTED_OF_PARTS: Readonly<Record<(typeof PARTS_COMMANDS)[number], Permissions>> = {
  split: during(SORTED, 'SCREENER', 'HEAD'),
  beginPart: { NONE: ['process'] },
  consolidate: { SCREENING: ['SCREENER', 'HEAD'] },
  takeIn: during(SORTED, 'process'),
  consolidationTaken: during(['SCREENING', 'CLOSED'], 'process'),
  linkCase: during(AT_WORK, 'SCREENER', 'handler', 'HEAD'),
  noteLink: during([...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'CLOSED'], 'process'),
  noteNamed: during([...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'CLOSED'], 'process'),
  replaceRepresentative: during(AT_WORK, 'RECEPTION', 'SCREENER', 'handler', 'HEAD'),
  // The head decides on withdrawals and so enters none.
  withdrawMember: during(UNCONCLUDED, 'RECEPTION', 'SCREENER', 'handler'),
  splitGroup: during(AT_WORK, 'SCREENER', 'handler', 'HEAD'),
  identifySelf: during(UNCONCLUDED, 'sender'),
  // A name is kept secret whenever its bearer asks, and nobody ends that: there is no command that lifts it.
  askForSecrecy: during(
    [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'CLOSED'],
    ...(['sender', 'RECEPTION', 'SCREENER', 'handler', 'HEAD'] as const),
  ),
  noteSecrecy: during([...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'CLOSED'], 'process'),
  noteSenderDeath: during(AT_WORK, 'RECEPTION', 'SCREENER', 'handler', 'HEAD'),
};
