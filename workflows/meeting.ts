import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of a meeting: from the day it is convened until its minutes are closed. Cases and disciplines ask for a place
 * on its agenda; each hears from it how its item ended, and the meeting waits for none of them.
 */
const STORY: Story = {
  CONVENED: 'convened; items join the agenda, papers go out, and whoever is in conflict loses those of their item.',
  IN_SESSION: 'a quorum is present; item by item is heard, voted on and ended, each in its own way.',
  CLOSED: 'closed; every item has ended and its process was told.',
};

export async function meetingProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
