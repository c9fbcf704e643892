import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { LawNotice } from '../../domain/taxonomy/settlement.ts';
import { LAW_NOTICES } from '../../domain/taxonomy/settlement.ts';
import { stepOf } from '../../domain/case/screening/law-steps.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands about the people and the ways of a case whose outcome can be told before anything is filled in. */
export const TRIED_IN_LIFE: Attempts<CaseState, CaseCommand> = {
  tellOfLifeEvent: (state) => ({
    type: 'tellOfLifeEvent',
    whom: isOwed(state, 'life.family') ? 'family' : 'managing-body',
    text: UNSTORED,
  }),
  continueAfterDeath: () => ({ type: 'continueAfterDeath', reason: UNSTORED }),
  confirmCompetence: () => ({ type: 'confirmCompetence', reason: UNSTORED }),
  recordHandover: ({ life }) => ({
    ...{ type: 'recordHandover', minutes: UNSTORED },
    fromPersonId: life.handovers.find((one) => !one.done)?.personId ?? '',
  }),
  identifySubject: ({ subjects }) => {
    const described = subjects.find((one) => one.personId === null && one.organisationId === null);
    const subjectId = described?.id ?? subjects[0]?.id ?? '';
    return { type: 'identifySubject', subjectId, personId: '', organisationId: null, kind: 'member' };
  },
  answerLawNotice: (state) => ({ type: 'answerLawNotice', notice: waiting(state), measure: 'taken', text: UNSTORED }),
  confirmPauseNeeded: () => ({ type: 'confirmPauseNeeded', reason: UNSTORED }),
  renewWatch: () => ({ type: 'renewWatch', reason: UNSTORED }),
  deferForCongress: () => ({ type: 'deferForCongress', reason: UNSTORED }),
  guide: () => ({ type: 'guide', text: UNSTORED }),
  sealForOutside: () => ({ type: 'sealForOutside', reason: UNSTORED }),
  handOverOutside: () => ({
    ...{ type: 'handOverOutside', organisationName: UNSTORED },
    ...{ documentNumber: '', text: UNSTORED },
  }),
};

function isOwed({ obligations }: CaseState, key: string): boolean {
  return obligations.some((one) => one.key === key && one.status === 'open');
}

/** The notice whose step lies open, or any. */
function waiting(state: CaseState): LawNotice {
  return LAW_NOTICES.find((notice) => isOwed(state, stepOf(notice))) ?? 'proceedings';
}
