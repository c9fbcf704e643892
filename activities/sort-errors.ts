import { ApplicationFailure } from '@temporalio/activity';
import type { Step } from './step.ts';

/** What a fault of the program is called on its way to whoever gave the command. */
export const STEP_DEFECT = 'STEP_DEFECT';

// PostgreSQL's error classes that say the statement or its data is wrong: no waiting will mend them.
const DEFECT_CLASSES = ['22', '23', '42', 'P0'];

/**
 * The step, with faults of ours told apart from a world that is down. The world is waited for without end; a fault is
 * answered at once (STEP_DEFECT, not to be repeated), so that it does not hold up every later command of its process.
 */
export function sortErrors(step: Step, report: (error: unknown, processId: string) => void): Step {
  return async (request) => {
    try {
      return await step(request);
    } catch (error) {
      if (!isDefect(error)) throw error;
      report(error, request.processId);
      // The message may quote people's words; only the code goes on.
      throw ApplicationFailure.nonRetryable(STEP_DEFECT, STEP_DEFECT);
    }
  };
}

/** Whether the error is a fault in the program or in stored data, and not a lost connection, a lock or a full disk. */
export function isDefect(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return true;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  const { code } = error;
  return /^[0-9A-Z]{5}$/.test(code) && DEFECT_CLASSES.some((start) => code.startsWith(start));
}
