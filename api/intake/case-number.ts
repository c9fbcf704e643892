import { randomInt } from 'node:crypto';
import type { Day } from '../../domain/calendar/calendar.ts';

// Without 0, 1, I, L, O and U: nothing that is misread on paper or on the telephone.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** A random number to be shown, e.g. `PA-2026-7K3QF9`: it tells neither how many cases there are nor their order (practice: P31). */
export function newCaseNumber(today: Day): string {
  const characters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return `PA-${today.slice(0, 4)}-${characters.join('')}`;
}
