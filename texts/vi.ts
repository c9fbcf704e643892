import { ACT_WORDS } from './vi/acts.ts';
import { CODE_WORDS } from './vi/codes.ts';
import { DERIVATION, DUE } from './vi/deadlines.ts';
import { NOTICES } from './vi/notices.ts';
import { PROBLEMS } from './vi/problems.ts';
import { REFUSALS } from './vi/refusals.ts';
import type { Words } from './words.ts';

/** Every Vietnamese word people see, by code. */
export const VI: Words = {
  ...CODE_WORDS,
  ...ACT_WORDS,
  refusals: REFUSALS,
  problems: PROBLEMS,
  notices: NOTICES,
  due: DUE,
  derivation: DERIVATION,
};
