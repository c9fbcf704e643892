import type { z } from 'zod';
import type { BallotQuestion, CountedBallot } from '../../domain/meeting/state.ts';
import { FORMS } from '../../domain/discipline/forms.ts';
import { VI } from '../../texts/vi.ts';
import { coded } from '../cases/show-verification.ts';
import type { countedSchema, questionSchema } from '../contract/shown-meeting.ts';
import type { Names } from '../names.ts';
import { resultText } from '../processes/timeline/meeting-views.ts';

/** The forms of a paper, and those withheld with the reason. */
export function showPaper({
  choices,
  withheld,
}: Pick<BallotQuestion, 'choices' | 'withheld'>): Pick<z.input<typeof questionSchema>, 'choices' | 'withheld'> {
  return {
    choices: choices.map(({ form, enforceable, limitedUntil }) => ({
      ...{ form: coded(VI.forms, form), enforceable, limitedUntil },
    })),
    withheld: withheld.map(({ form, reason }) => ({
      form: coded(VI.forms, form),
      reason: coded(VI.withheldReasons, reason),
    })),
  };
}

/** What a ballot asks. */
export function showQuestion(question: BallotQuestion): z.input<typeof questionSchema> {
  return {
    kind: coded(VI.ballotKinds, question.kind),
    subjectKind: coded(VI.subjectKinds, question.subjectKind),
    ...showPaper(question),
  };
}

/** Papers as counted, with every step of the tally. */
export function showCounted(
  { issued, counts, board, tally }: CountedBallot,
  names: Names,
): z.input<typeof countedSchema> {
  const { result } = tally;
  const carried = result.outcome === 'CARRIED' ? result : null;
  return {
    issued,
    forms: FORMS.flatMap((form) => {
      const votes = counts.forms[form];
      return votes === undefined ? [] : [{ form: coded(VI.forms, form), votes }];
    }),
    ...{ noDiscipline: counts.noDiscipline, blank: counts.blank, invalid: counts.invalid },
    board: board.map((id) => ({ id, name: names.person(id) })),
    tally: {
      base: tally.base,
      outcome: coded(VI.tallyOutcomes, result.outcome),
      form: carried === null ? null : coded(VI.forms, carried.form),
      cumulated: carried?.cumulated ?? false,
      enforceable: carried?.enforceable ?? false,
      text: resultText(result),
      steps: tally.steps.map(({ form, ...step }) => ({ form: coded(VI.forms, form), ...step })),
      rules: tally.rules.map(({ key, version, legalBasis, confidence }) => ({ key, version, legalBasis, confidence })),
    },
  };
}
