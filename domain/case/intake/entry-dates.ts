import type { Dated } from '../../process.ts';
import { withTrueJudgmentDay } from '../holds/holds-state.ts';
import type { DecidedAs } from '../screening/collegial-acts.ts';
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
    notifyProtection: 'on',
    publish: 'from',
    requestPressAnswer: 'requestedOn',
    noteRelayTold: 'on',
    recordLawNotice: 'on',
    recordDossierReceipt: 'receivedOn',
    accept: 'decision.decidedOn',
    openInspection: 'decision.decidedOn',
    orderVerification: 'decision.decidedOn',
    decline: 'decision.decidedOn',
    transfer: 'decision.decidedOn',
    refer: 'decision.decidedOn',
    terminate: 'decision.decidedOn',
  },
  // When a body met starts no period: those of a settlement run from receipt, or from the day of entry.
  startsNothing: ['accept', 'openInspection', 'orderVerification', 'decline', 'transfer', 'refer', 'terminate'],
  // The day of a closed meeting is on record; where nobody met, none is kept.
  isKnown: (command, on, { meeting }) => {
    const { decision = null } = command as DecidedAs;
    return decision !== null && (decision.by === 'person' || meeting?.heldOn === on);
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
      // An order that a clearing notice ended stays ended: nobody is suspended again because of a slip of the pen.
      case 'recordLawNotice':
        return { ...state, holds: withTrueJudgmentDay(state.holds, from, on) };
      default:
        return state;
    }
  },
};
