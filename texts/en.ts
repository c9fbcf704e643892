import { ACT_WORDS } from './en/acts.ts';
import { CODE_WORDS } from './en/codes.ts';
import { DISCIPLINE_CODES } from './en/discipline-codes.ts';
import { MEETING_CODES } from './en/meeting-codes.ts';
import { RULE_CODES } from './en/rule-codes.ts';
import { SETTLEMENT_CODES } from './en/settlement-codes.ts';
import { DERIVATION, DUE } from './en/deadlines.ts';
import { MAILS } from './en/mails.ts';
import { NOTICE_PARTS } from './en/notice-parts.ts';
import { NOTICES } from './en/notices.ts';
import { PROCESS_NOTICES } from './en/notices-process.ts';
import { PROBLEMS } from './en/problems.ts';
import { DISCIPLINE_REFUSALS } from './en/refusals-discipline.ts';
import { MEETING_REFUSALS } from './en/refusals-meeting.ts';
import { RULE_REFUSALS } from './en/refusals-rules.ts';
import { SETTLEMENT_REFUSALS } from './en/refusals-settlement.ts';
import { VERIFICATION_REFUSALS } from './en/refusals-verification.ts';
import { REFUSALS } from './en/refusals.ts';
import type { Words } from './words.ts';

/** Every English word people see, by code. */
export const EN: Words = {
  ...CODE_WORDS,
  ...SETTLEMENT_CODES,
  ...MEETING_CODES,
  ...DISCIPLINE_CODES,
  ...RULE_CODES,
  ...ACT_WORDS,
  refusals: {
    ...REFUSALS,
    ...SETTLEMENT_REFUSALS,
    ...VERIFICATION_REFUSALS,
    ...MEETING_REFUSALS,
    ...DISCIPLINE_REFUSALS,
    ...RULE_REFUSALS,
  },
  problems: PROBLEMS,
  notices: { ...NOTICES, ...PROCESS_NOTICES },
  noticeParts: NOTICE_PARTS,
  mails: MAILS,
  due: DUE,
  derivation: DERIVATION,
};
