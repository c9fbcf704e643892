import { ACT_WORDS } from './vi/acts.ts';
import { CODE_WORDS } from './vi/codes.ts';
import { DISCIPLINE_CODES } from './vi/discipline-codes.ts';
import { MEETING_CODES } from './vi/meeting-codes.ts';
import { RULE_CODES } from './vi/rule-codes.ts';
import { SETTLEMENT_CODES } from './vi/settlement-codes.ts';
import { DERIVATION, DUE } from './vi/deadlines.ts';
import { MAILS } from './vi/mails.ts';
import { NOTICE_PARTS } from './vi/notice-parts.ts';
import { NOTICES } from './vi/notices.ts';
import { PROCESS_NOTICES } from './vi/notices-process.ts';
import { PROBLEMS } from './vi/problems.ts';
import { DISCIPLINE_REFUSALS } from './vi/refusals-discipline.ts';
import { MEETING_REFUSALS } from './vi/refusals-meeting.ts';
import { RULE_REFUSALS } from './vi/refusals-rules.ts';
import { SETTLEMENT_REFUSALS } from './vi/refusals-settlement.ts';
import { VERIFICATION_REFUSALS } from './vi/refusals-verification.ts';
import { REFUSALS } from './vi/refusals.ts';
import type { Words } from './words.ts';

/** Every Vietnamese word people see, by code. */
export const VI: Words = {
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
