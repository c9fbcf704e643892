// expects: import(no-cycle)
import { left } from './turns-left.ts';

export const right = (n: number): number => (n === 0 ? 1 : left(n - 1));
