import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/** The life of a congress: its day entered by one person, declared by another; letters that come late before it are put off until then. */
const STORY: Story = {
  PLANNED: 'its day is entered; another person declares it, and a day later than its own nobody can.',
  DECLARED:
    'letters may be put off until it; after its day the head hands them to the new committee by signed minutes.',
  HELD: 'over; what had been put off goes on.',
  CANCELLED: 'off; what had been put off goes on.',
};

export async function congressProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
