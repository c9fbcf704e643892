import type { LEVEL_COMMANDS } from './levels-commands.ts';
import type { Permissions } from '../table.expected.ts';

/** Written by hand from practice.md, P14: the level that leads hands down, in writing and so by its head. */
export const EXPECTED_OF_LEVELS: Readonly<Record<(typeof LEVEL_COMMANDS)[number], Permissions>> = {
  handDownSubject: { SCREENING: ['HEAD'], VERIFICATION: ['HEAD'] },
};
