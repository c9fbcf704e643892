import { CODE_WORDS } from '../vi/codes.ts';
import { DISCIPLINE_CODES } from '../vi/discipline-codes.ts';
import { INTAKE_CODES } from '../vi/intake-codes.ts';
import { IMPORT_CODES } from '../vi/imports.ts';
import { MEETING_CODES } from '../vi/meeting-codes.ts';
import { MATCHING_CODES } from '../vi/matching-codes.ts';
import { PARTS_CODES } from '../vi/parts.ts';
import { SENDER_TEXT_CODES } from '../vi/sender-text.ts';
import { OVERSIGHT_CODES } from '../vi/oversight.ts';
import { RULE_CODES } from '../vi/rule-codes.ts';
import { ORGANISATION_CODES } from '../vi/organisations.ts';
import { HOLD_CODES } from '../vi/holds.ts';
import { HANDING_CODES } from '../vi/handing.ts';
import { LEVEL_CODES } from '../vi/levels.ts';
import { LIFE_CODES } from '../vi/life.ts';
import { PROTECTION_CODES } from '../vi/protection.ts';
import { REMEDIATION_CODES } from '../vi/remediation.ts';
import { SETTLEMENT_CODES } from '../vi/settlement-codes.ts';

/** Vietnamese words of the codes that pages choose from or show. The first list that has all codes of a group speaks for it. */
export const codeLists = {
  words: {
    stages: CODE_WORDS.stages,
    congressStages: LIFE_CODES.congressStages,
    lifeEvents: LIFE_CODES.lifeEvents,
    lifeNotices: LIFE_CODES.lifeNotices,
    lawMeasures: LIFE_CODES.lawMeasures,
    sentences: LIFE_CODES.sentences,
    holdKinds: HOLD_CODES.holdKinds,
    holdBases: HOLD_CODES.holdBases,
    ...HANDING_CODES,
    ...LEVEL_CODES,
    remediationStages: REMEDIATION_CODES.remediationStages,
    ...PROTECTION_CODES,
    organisationStages: ORGANISATION_CODES.organisationStages,
    organisationKinds: ORGANISATION_CODES.organisationKinds,
    relationsOnRecord: ORGANISATION_CODES.relationsOnRecord,
    recordedLifeEvents: ORGANISATION_CODES.recordedLifeEvents,
    managingLevels: {
      grassroots: MEETING_CODES.levels.grassroots,
      direct: MEETING_CODES.levels.direct,
      province: MEETING_CODES.levels.province,
      central: MEETING_CODES.levels.central,
    },
    checkpoints: REMEDIATION_CODES.checkpoints,
    checkResults: REMEDIATION_CODES.checkResults,
    takeUps: REMEDIATION_CODES.takeUps,
    remediationStatuses: REMEDIATION_CODES.remediationStatuses,
    readOutPlaces: REMEDIATION_CODES.readOutPlaces,
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
    ...INTAKE_CODES,
    ...SETTLEMENT_CODES,
    ...MEETING_CODES,
    ...DISCIPLINE_CODES,
    ...MATCHING_CODES,
    ...RULE_CODES,
    ...IMPORT_CODES,
    ...OVERSIGHT_CODES,
    ...SENDER_TEXT_CODES,
    ...PARTS_CODES,
    roles: CODE_WORDS.roles,
  },
};
