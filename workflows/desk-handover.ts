import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/** The life of the handing over of a desk: each matter on it is asked by its own message, and answers when it can. */
const STORY: Story = {
  PASSING: 'every matter of the desk was asked to pass; it waits for their answers.',
  DONE: 'every matter has answered: taken by the receiver, left to the head, or refused.',
};

export async function deskHandoverProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
