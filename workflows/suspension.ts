import { runProcess } from './run-process.ts';
import type { ProcessInput } from './messages.ts';
import type { Story } from './run-process.ts';

/**
 * The life of an order of suspension: from the order until it ends, by a person, by the law, or by itself on its last
 * day. It is no discipline, and its case hears of its beginning and its end.
 */
const STORY: Story = {
  ORDERED: 'in force until its last day; it is lifted, extended, ended by law, or it ends by itself.',
  EXTENDED: 'in force until the new last day; it is lifted, ended by law, or it ends by itself.',
  ENDED: 'over; the case was told.',
};

export async function suspensionProcess(input: ProcessInput): Promise<void> {
  await runProcess(input, STORY);
}
