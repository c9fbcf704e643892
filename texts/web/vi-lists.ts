import { CODE_WORDS } from '../vi/codes.ts';
import { DISCIPLINE_CODES } from '../vi/discipline-codes.ts';
import { MEETING_CODES } from '../vi/meeting-codes.ts';
import { RULE_CODES } from '../vi/rule-codes.ts';
import { SETTLEMENT_CODES } from '../vi/settlement-codes.ts';

/** Vietnamese words of the codes that pages choose from or show. The first list that has all codes of a group speaks for it. */
export const codeLists = {
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
