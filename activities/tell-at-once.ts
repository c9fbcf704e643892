import type { CommandRequest, StepResult } from '../workflows/messages.ts';
import type { Deliver } from './deliver.ts';
import type { Step } from './step.ts';

/**
 * The step as workflows ask for it. What a wake-up has people told is told here, right after the record: on a morning on which
 * thousands wake, a delivery of each by its workflow would take as long again. What could not be told now stays in the
 * outbox for the relay. Messages to other processes are always delivered by the workflow, which waits for nobody.
 */
export function tellAtOnce(step: Step, deliver: Deliver): (request: CommandRequest) => Promise<StepResult> {
  return async (request) => {
    const { notices = [], ...result } = await step(request);
    if (notices.length === 0 || request.command.type !== 'clock') return result;
    try {
      await deliver({ processId: request.processId, outbox: notices });
    } catch {
      // The record stands, and must not be asked for again because of a notice.
    }
    return { ...result, outbox: result.outbox.filter((id) => !notices.includes(id)) };
  };
}
