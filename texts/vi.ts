import { ACT_WORDS } from './vi/acts.ts';
import { CODE_WORDS } from './vi/codes.ts';
import { DISCIPLINE_CODES } from './vi/discipline-codes.ts';
import { INTAKE_CODES } from './vi/intake-codes.ts';
import { IMPORT_CODES, IMPORT_NOTICES, IMPORT_PROBLEMS, IMPORT_REFUSALS } from './vi/imports.ts';
import { HANDING_CODES, HANDING_NOTICES, HANDING_REFUSALS } from './vi/handing.ts';
import { HOLD_CODES, HOLD_REFUSALS } from './vi/holds.ts';
import { LEVEL_CODES, LEVEL_NOTICES, LEVEL_REFUSALS } from './vi/levels.ts';
import { LIFE_CODES, LIFE_NOTICES_WORDS, LIFE_REFUSALS } from './vi/life.ts';
import { MEETING_CODES } from './vi/meeting-codes.ts';
import { MATCHING_CODES } from './vi/matching-codes.ts';
import { PROTECTION_CODES, PROTECTION_NOTICES, PROTECTION_REFUSALS } from './vi/protection.ts';
import { REMEDIATION_CODES, REMEDIATION_NOTICES, REMEDIATION_REFUSALS } from './vi/remediation.ts';
import {
  ORGANISATION_CODES,
  ORGANISATION_NOTICES,
  ORGANISATION_PROBLEMS,
  ORGANISATION_REFUSALS,
} from './vi/organisations.ts';
import { RULE_CODES } from './vi/rule-codes.ts';
import { SETTLEMENT_CODES } from './vi/settlement-codes.ts';
import { DERIVATION, DUE } from './vi/deadlines.ts';
import { MAILS } from './vi/mails.ts';
import { NOTICE_PARTS } from './vi/notice-parts.ts';
import { NOTICES } from './vi/notices.ts';
import { PROCESS_NOTICES } from './vi/notices-process.ts';
import { PROBLEMS } from './vi/problems.ts';
import { PARTS_CODES, PARTS_NOTICES, PARTS_PROBLEMS, PARTS_REFUSALS } from './vi/parts.ts';
import { OVERSIGHT_CODES, OVERSIGHT_NOTICES, OVERSIGHT_REFUSALS } from './vi/oversight.ts';
import {
  SENDER_TEXT_CODES,
  SENDER_TEXT_NOTICES,
  SENDER_TEXT_PROBLEMS,
  SENDER_TEXT_REFUSALS,
} from './vi/sender-text.ts';
import { DISCIPLINE_REFUSALS } from './vi/refusals-discipline.ts';
import { INTAKE_REFUSALS } from './vi/refusals-intake.ts';
import { MEETING_REFUSALS } from './vi/refusals-meeting.ts';
import { RULE_REFUSALS } from './vi/refusals-rules.ts';
import { SETTLEMENT_REFUSALS } from './vi/refusals-settlement.ts';
import { VERIFICATION_REFUSALS } from './vi/refusals-verification.ts';
import { REFUSALS } from './vi/refusals.ts';
import type { Words } from './words.ts';

/** Every Vietnamese word people see, by code. */
export const VI: Words = {
  ...CODE_WORDS,
  ...INTAKE_CODES,
  ...SETTLEMENT_CODES,
  ...LIFE_CODES,
  ...HOLD_CODES,
  ...HANDING_CODES,
  ...LEVEL_CODES,
  ...MEETING_CODES,
  ...DISCIPLINE_CODES,
  ...MATCHING_CODES,
  ...RULE_CODES,
  ...ORGANISATION_CODES,
  ...IMPORT_CODES,
  ...REMEDIATION_CODES,
  ...PROTECTION_CODES,
  ...OVERSIGHT_CODES,
  ...PARTS_CODES,
  ...SENDER_TEXT_CODES,
  ...ACT_WORDS,
  refusals: {
    ...REFUSALS,
    ...INTAKE_REFUSALS,
    ...SETTLEMENT_REFUSALS,
    ...LIFE_REFUSALS,
    ...HOLD_REFUSALS,
    ...HANDING_REFUSALS,
    ...LEVEL_REFUSALS,
    ...VERIFICATION_REFUSALS,
    ...MEETING_REFUSALS,
    ...DISCIPLINE_REFUSALS,
    ...RULE_REFUSALS,
    ...ORGANISATION_REFUSALS,
    ...IMPORT_REFUSALS,
    ...REMEDIATION_REFUSALS,
    ...PROTECTION_REFUSALS,
    ...OVERSIGHT_REFUSALS,
    ...SENDER_TEXT_REFUSALS,
    ...PARTS_REFUSALS,
  },
  problems: { ...PROBLEMS, ...ORGANISATION_PROBLEMS, ...PARTS_PROBLEMS, ...IMPORT_PROBLEMS, ...SENDER_TEXT_PROBLEMS },
  notices: {
    ...NOTICES,
    ...ORGANISATION_NOTICES,
    ...IMPORT_NOTICES,
    ...PROCESS_NOTICES,
    ...LIFE_NOTICES_WORDS,
    ...LEVEL_NOTICES,
    ...REMEDIATION_NOTICES,
    ...PROTECTION_NOTICES,
    ...HANDING_NOTICES,
    ...OVERSIGHT_NOTICES,
    ...SENDER_TEXT_NOTICES,
    ...PARTS_NOTICES,
  },
  noticeParts: NOTICE_PARTS,
  mails: MAILS,
  due: DUE,
  derivation: DERIVATION,
};
