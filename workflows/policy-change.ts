import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a change of policy: proposed by one person, decided by another, and, if that is confirmed, brought into the
 * matters that are running. A run ends when it is decided; confirming it later begins another.
 */
const STORY: Story = {
  PROPOSED: 'a row was proposed with its examples; another person publishes or rejects it, or it is withdrawn.',
  PUBLISHED: 'in force for triggers from its first day on; running matters follow only when that is confirmed.',
  REJECTED: 'not taken; nothing changed.',
  WITHDRAWN: 'taken back before a decision; nothing changed.',
};

export async function policyChangeProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
