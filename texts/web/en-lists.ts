import { CODE_WORDS } from '../en/codes.ts';
import { DISCIPLINE_CODES } from '../en/discipline-codes.ts';
import { MEETING_CODES } from '../en/meeting-codes.ts';
import { RULE_CODES } from '../en/rule-codes.ts';
import { SETTLEMENT_CODES } from '../en/settlement-codes.ts';

/** English words of the codes that pages choose from or show. The first list that has all codes of a group speaks for it. */
export const codeListsEnglish = {
  words: {
    stages: CODE_WORDS.stages,
    kinds: CODE_WORDS.kinds,
    channels: CODE_WORDS.channels,
    senderTypes: CODE_WORDS.senderTypes,
    subjectKinds: CODE_WORDS.subjectKinds,
    tracks: CODE_WORDS.tracks,
    anonymity: CODE_WORDS.anonymity,
    urgencies: CODE_WORDS.urgencies,
    complexities: CODE_WORDS.complexities,
    outcomes: CODE_WORDS.outcomes,
    proposals: CODE_WORDS.proposals,
    answerPurposes: CODE_WORDS.answerPurposes,
    answerForms: CODE_WORDS.answerForms,
    declineReasons: CODE_WORDS.declineReasons,
    ...SETTLEMENT_CODES,
    ...MEETING_CODES,
    ...DISCIPLINE_CODES,
    ...RULE_CODES,
    roles: CODE_WORDS.roles,
  },
};
