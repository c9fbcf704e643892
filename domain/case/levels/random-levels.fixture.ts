import { among } from '../among.fixture.ts';
import { about, classify, register, text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { DECIDERS, SIGNED_AS } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { CollegialDecision } from '../screening/collegial-acts.ts';
import { lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { BYPASS_GROUNDS } from './levels-commands.ts';
import { BRANCH, MIXED_LETTER } from '../parts/parts.fixture.ts';
import { ENGINE, SCREENER } from '../people.fixture.ts';
import type { CaseState } from '../state.ts';

/** A letter about two subjects that may be divided by level, and one about somebody whom the branch could settle itself. */
export const LEVEL_BEGINNINGS: readonly Story[] = [
  MIXED_LETTER,
  lived(
    [register('2026-10-12'), ENGINE, '2026-10-12'],
    [classify({ kind: 'denunciation', subjects: [about({ personId: 'branchMember' })] }), SCREENER, '2026-10-13'],
  ),
];

/** How an act was decided, by chance; now and then without minutes. */
function decisionBy(today: Day, chance: number): CollegialDecision | null {
  if (chance % 3 > 0) return null;
  const rest = Math.floor(chance / 3);
  const minutes = rest % 5 === 0 ? null : text('minutes');
  const signedAs = rest % 7 < 3 ? null : among(SIGNED_AS, Math.floor(rest / 7));
  return { by: among(DECIDERS, rest), decidedOn: today, minutes, signedAs };
}

/** Such a command by chance, or null for any other type. */
export function chooseLevels(
  type: CaseCommandType,
  { allegations, subjects, parts }: Pick<CaseState, 'allegations' | 'subjects' | 'parts'>,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  switch (type) {
    case 'handDownSubject':
      return {
        type,
        subjectId: among([subjects[0]?.id ?? 'nobody', BRANCH.id], a),
        // With the only subject everything goes, and its senders are told.
        allegationIds: allegations.slice(subjects.length === 1 ? 0 : 1).map((one) => one.id),
        organisationId: among(['inspection', 'inspection', 'branch', 'province'], b),
        caseId: `part-${parts.length}`,
        reason: text(`text-${a}`),
        toSenders: b % 5 === 0 ? null : text('told'),
      };
    case 'accept':
      return {
        type,
        grounds: text(`text-${a}`),
        decision: decisionBy(today, b),
        // Any other matter the branch may not settle anyway.
        ...(c % 2 === 0 || subjects[0]?.personId !== 'branchMember'
          ? {}
          : { bypass: { organisationId: 'branch', ground: among(BYPASS_GROUNDS, a), text: text('why') } }),
      };
    default:
      return null;
  }
}
