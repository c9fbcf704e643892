// expects: typescript(no-misused-promises)
import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

const answer = defineUpdate<number, [string]>('answer');

/** Not awaited by the SDK: its rejection fails the workflow task again and again, and the caller hangs. */
export async function validatesLater(): Promise<void> {
  setHandler(answer, (words) => words.length, {
    validator: async (words) => {
      await condition(() => words.length > 0);
    },
  });
  await condition(() => false);
}
