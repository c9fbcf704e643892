import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a discipline: from the conclusion that asks for it until the decision lapses. The subject reviews themself
 * and is heard, the branch proposes, bodies vote on the way up until one may decide; a decision lapses by time alone.
 */
const STORY: Story = {
  PROPOSED: 'begun by a concluded case; the violation, the self-review and the vote of the branch are recorded.',
  HEARD: 'the subject was heard or stayed away; a meeting votes, and the next one where this body only proposes.',
  POSTPONED: 'put off on grounds of law (illness, pregnancy, small child); reviewed on a set day.',
  DECIDED: 'a form was carried; signed, served, announced, and in force until the day it lapses.',
  NOT_DISCIPLINED: 'ended without discipline; the case knows the reason.',
  LAPSED: 'lapsed by time; nothing is owed.',
};

export async function disciplineProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
