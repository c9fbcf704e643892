import { ACT_WORDS } from './en/acts.ts';
import { CODE_WORDS } from './en/codes.ts';
import { DERIVATION, DUE } from './en/deadlines.ts';
import { NOTICES } from './en/notices.ts';
import { PROBLEMS } from './en/problems.ts';
import { REFUSALS } from './en/refusals.ts';
import type { Words } from './words.ts';

/** Every English word people see, by code. */
export const EN: Words = {
  ...CODE_WORDS,
  ...ACT_WORDS,
  refusals: REFUSALS,
  problems: PROBLEMS,
  notices: NOTICES,
  due: DUE,
  derivation: DERIVATION,
};
