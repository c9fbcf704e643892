import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/** A person on record: each change is a run of its own, which waits only for the day of a post that begins or is over later. */
const STORY: Story = {
  RECORDED: 'posts, relatives and life events are recorded as they come.',
  DECEASED: 'nothing is recorded any more.',
};

export async function personProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
