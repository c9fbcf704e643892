import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a protection: from the first threat or request of a sender until a year after their case. It outlives the case
 * and waits for nobody: check-ins that do not come, last days and the end are its own wake-ups.
 */
const STORY: Story = {
  REQUESTED:
    'begun by a case, or asked for again; the head decides in five working days, after a refusal the level above.',
  DECIDED: 'measures run while a case is open; the sender is asked how they are every 30 days.',
  WATCHING: 'every case is closed; watched for 12 months, then ended by two.',
  ENDED: 'over; a word of retaliation opens it again.',
  REFUSED: 'no measures; the sender may ask the level above once.',
};

export async function protectionProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
