import { ACT_WORDS } from './en/acts.ts';
import { CODE_WORDS } from './en/codes.ts';
import { DISCIPLINE_CODES } from './en/discipline-codes.ts';
import { INTAKE_CODES } from './en/intake-codes.ts';
import { IMPORT_CODES, IMPORT_NOTICES, IMPORT_PROBLEMS, IMPORT_REFUSALS } from './en/imports.ts';
import { HANDING_CODES, HANDING_NOTICES, HANDING_REFUSALS } from './en/handing.ts';
import { HOLD_CODES, HOLD_REFUSALS } from './en/holds.ts';
import { LEVEL_CODES, LEVEL_NOTICES, LEVEL_REFUSALS } from './en/levels.ts';
import { LIFE_CODES, LIFE_NOTICES_WORDS, LIFE_REFUSALS } from './en/life.ts';
import { MEETING_CODES } from './en/meeting-codes.ts';
import { MATCHING_CODES } from './en/matching-codes.ts';
import { PROTECTION_CODES, PROTECTION_NOTICES, PROTECTION_REFUSALS } from './en/protection.ts';
import { REMEDIATION_CODES, REMEDIATION_NOTICES, REMEDIATION_REFUSALS } from './en/remediation.ts';
import {
  ORGANISATION_CODES,
  ORGANISATION_NOTICES,
  ORGANISATION_PROBLEMS,
  ORGANISATION_REFUSALS,
} from './en/organisations.ts';
import { RULE_CODES } from './en/rule-codes.ts';
import { SETTLEMENT_CODES } from './en/settlement-codes.ts';
import { DERIVATION, DUE } from './en/deadlines.ts';
import { MAILS } from './en/mails.ts';
import { NOTICE_PARTS } from './en/notice-parts.ts';
import { NOTICES } from './en/notices.ts';
import { PROCESS_NOTICES } from './en/notices-process.ts';
import { PROBLEMS } from './en/problems.ts';
import { PARTS_CODES, PARTS_NOTICES, PARTS_PROBLEMS, PARTS_REFUSALS } from './en/parts.ts';
import { OVERSIGHT_CODES, OVERSIGHT_NOTICES, OVERSIGHT_REFUSALS } from './en/oversight.ts';
import {
  SENDER_TEXT_CODES,
  SENDER_TEXT_NOTICES,
  SENDER_TEXT_PROBLEMS,
  SENDER_TEXT_REFUSALS,
} from './en/sender-text.ts';
import { DISCIPLINE_REFUSALS } from './en/refusals-discipline.ts';
import { INTAKE_REFUSALS } from './en/refusals-intake.ts';
import { MEETING_REFUSALS } from './en/refusals-meeting.ts';
import { RULE_REFUSALS } from './en/refusals-rules.ts';
import { SETTLEMENT_REFUSALS } from './en/refusals-settlement.ts';
import { VERIFICATION_REFUSALS } from './en/refusals-verification.ts';
import { REFUSALS } from './en/refusals.ts';
import type { Words } from './words.ts';

/** Every English word people see, by code. */
export const EN: Words = {
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
