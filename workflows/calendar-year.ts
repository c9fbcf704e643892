import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of one year of a calendar: waited for, and owed from 1 December of the year before; entered by one person,
 * published by another, and changed likewise when a notice changes it.
 */
const STORY: Story = {
  AWAITED: 'no notice of this year is published here; on 1 December before it an administrator owes one.',
  PROPOSED: 'a notice was entered; another person publishes or rejects it.',
  PUBLISHED: 'in force for what is counted from now on; running matters follow only when that is confirmed.',
};

export async function calendarYearProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
