import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a remediation: from the conclusion that asks for it until somebody other than the doer has seen that it is
 * done, or the level above has taken it up. Its case stays open as long as it runs.
 */
const STORY: Story = {
  PLANNED: 'begun by a concluded case; the supervised body owes its plan, the head approves it or sends it back.',
  IN_PROGRESS: 'the tasks are carried out and reported; others check after 30, 60 and 90 days.',
  CHECKED: 'checked for the last time; the head confirms it, or declares it not done.',
  DONE: 'remedied; the case was told.',
  NOT_DONE: 'not remedied; the level above sets a new period, or asks for an inspection and ends it.',
};

export async function remediationProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
