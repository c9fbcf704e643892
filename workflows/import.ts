import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of an import of an old register: a file that was read waits to be started; then batch follows batch, each asked
 * for by the one before it, until all rows are cases. The cases live for themselves.
 */
const STORY: Story = {
  PREVIEWED: 'the file was read; whoever keeps the register starts it, or it is given up after 30 days.',
  RUNNING: 'batches of 100 rows are recorded one after the other, each whole or not at all.',
  DONE: 'all rows are cases; the owners have their digest.',
  CANCELLED: 'given up before the first batch; its rows are dropped.',
};

export async function importProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
