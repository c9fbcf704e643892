import { EXAMINED } from './walks/examined.ts';
import { SCREENED } from './walks/screened.ts';
import type { Walk } from './walks/walk.ts';

export type { Act, Stage, Target, Walk } from './walks/walk.ts';

/** Every letter is walked: to its end, or to what it lawfully waits for. */
export const WALKS: readonly Walk[] = [...SCREENED, ...EXAMINED];
