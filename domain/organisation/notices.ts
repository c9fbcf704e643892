import { notice } from '../deadlines/obligation-notices.ts';
import type { FollowUp } from '../process.ts';

/** The head of the body above hears that a matter has come to it. */
export function toldAbove(): FollowUp {
  return notice('matter-moved-above', 'owner-head');
}
