import { sleep } from '@temporalio/workflow';
import { runProcess } from '../../workflows/run-process.ts';
import type { ProcessInput } from '../../workflows/messages.ts';

/** A case that rests before it begins: a change that running cases would not survive. Only the replay test uses it. */
export async function caseProcess(input: ProcessInput): Promise<void> {
  await sleep('1 minute');
  await runProcess(input, {});
}
