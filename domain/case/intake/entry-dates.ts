import type { Dated } from '../../process.ts';
import type { CaseState } from '../state.ts';

/** Which commands on a case name a day that may lie before its entry, and what a correction of it changes here. */
export const CASE_DATES: Dated<CaseState> = {
  days: {
    presentDecision: 'on',
    recordSession: 'on',
    recordUnitReview: 'on',
    issueConclusion: 'on',
    announceConclusion: 'on',
    readOutClearing: 'on',
  },
  correct(state, { what, from, on }) {
    const { verification, conclusion } = state;
    const trueDay = (day: string | null) => (day === from ? on : day);
    switch (what) {
      case 'presentDecision': {
        if (verification === null) return state;
        const hearings = verification.hearings.map((one) => ({ ...one, presentedOn: trueDay(one.presentedOn) }));
        return { ...state, verification: { ...verification, hearings } };
      }
      case 'issueConclusion':
        return conclusion === null
          ? state
          : { ...state, conclusion: { ...conclusion, issuedOn: trueDay(conclusion.issuedOn) } };
      case 'announceConclusion':
        return conclusion === null
          ? state
          : { ...state, conclusion: { ...conclusion, announcedOn: trueDay(conclusion.announcedOn) } };
      default:
        return state;
    }
  },
};
