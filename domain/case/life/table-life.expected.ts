import type { LIFE_COMMANDS } from './life-commands.ts';
import type { Permissions, Standing, Who } from '../table.expected.ts';

const EXAMINED: readonly Standing[] = ['SCREENING', 'VERIFICATION', 'REVIEW'];
const AT_WORK: readonly Standing[] = ['INTAKE', 'WATCH', ...EXAMINED, 'FOLLOW_UP'];
const OPEN: readonly Standing[] = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR'];

function during(stages: readonly Standing[], ...who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

/** Who may say what happened to the people of a case, and what lets it wait or leads it away; by hand, from practice.md. */
export const EXPECTED_OF_LIFE: Readonly<Record<(typeof LIFE_COMMANDS)[number], Permissions>> = {
  // P19: by the record of people, or by whoever works on it. A closed case is told too and does nothing.
  noteLifeEvent: { ...during(OPEN, 'process', 'HEAD', 'handler'), CLOSED: ['process'] },
  reviewConflicts: during([...OPEN, 'CLOSED'], 'process'),
  tellOfLifeEvent: during(AT_WORK, 'HEAD', 'handler', 'team-leader'),
  continueAfterDeath: during(['INTAKE', 'WATCH', ...EXAMINED], 'HEAD'),
  confirmCompetence: during([...EXAMINED, 'FOLLOW_UP'], 'HEAD'),
  // P39: whoever is there signs for whoever left.
  recordHandover: during(OPEN, 'HEAD', 'handler', 'team-leader', 'team-member'),
  // P14: until the report lies before the committee.
  identifySubject: during(['SCREENING', 'WATCH', 'VERIFICATION'], 'SCREENER', 'HEAD', 'team-leader'),
  // P17, P35: the head answers for what waits.
  answerLawNotice: during(AT_WORK, 'HEAD'),
  confirmPauseNeeded: during(EXAMINED, 'HEAD'),
  renewWatch: { WATCH: ['HEAD'] },
  // P20: a late letter is put off by the head; it comes back from the congress itself.
  deferForCongress: during(['SCREENING', 'VERIFICATION'], 'HEAD'),
  resumeAfterCongress: during([...OPEN, 'CLOSED'], 'process'),
  // P16: a complaint for another body is guided. P15: a letter about the topmost body leaves by its register.
  guide: { SCREENING: ['HEAD'] },
  sealForOutside: during(['INTAKE', 'SCREENING'], 'RECEPTION', 'SCREENER', 'HEAD'),
  handOverOutside: during(['INTAKE', 'SCREENING'], 'REGISTER_KEEPER'),
};
