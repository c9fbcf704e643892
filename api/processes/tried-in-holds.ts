import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands about what waits for the outcome whose answer can be told before anything is filled in. */
export const TRIED_IN_HOLDS: Attempts<CaseState, CaseCommand> = {
  liftHold: ({ holds }) => {
    const { subjectId = '', kind = 'reward' } = holds.all.find((one) => one.ended === null) ?? {};
    return { type: 'liftHold', subjectId, kind, reason: UNSTORED };
  },
  reconsiderMissed: ({ holds }) => {
    const { subjectId = '', kind = 'reward' } = holds.all.find((one) => one.reconsiderId !== null) ?? {};
    return { type: 'reconsiderMissed', subjectId, kind, text: UNSTORED };
  },
  beginExpulsion: ({ subjects }) =>
    subjects
      .filter((one) => one.personId !== null)
      .map(({ id: subjectId }) => ({ type: 'beginExpulsion', subjectId, disciplineId: 'tried', text: UNSTORED })),
};
