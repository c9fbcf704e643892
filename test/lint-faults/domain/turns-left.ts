// expects: import(no-cycle)
import { right } from './turns-right.ts';

export const left = (n: number): number => (n === 0 ? 0 : right(n - 1));
