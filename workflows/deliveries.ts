import { ActivityFailure, isCancellation, patched, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { ProcessId } from '../domain/process.ts';

const { deliver } = proxyActivities<Pick<Activities, 'deliver'>>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '60s', maximumAttempts: 5 },
});

/** What a run sends out, one batch after the other. */
export interface Deliveries {
  /** Hands a batch over. Resolves at once; the batch goes out when those before it are through. */
  send(outbox: readonly string[]): Promise<void>;
  /** Whether nothing is on its way: only then may the run end. */
  isIdle(): boolean;
}

/**
 * Deliveries beside the loop of a process. The loop never waits for them: the receiver may be waiting to write to this
 * very process, and a refusal comes back as a command of its own. What could not be delivered stays in the outbox for the
 * relay.
 *
 * Runs recorded before November 2026 waited for each delivery; they are replayed so and go on beside the loop from their
 * next delivery. The old branch may go when no run is left that began before this version and has not continued as new:
 * `patched` then becomes `deprecatePatch` for one version, and the histories of `test/histories` without the marker go.
 */
export function createDeliveries(processId: ProcessId): Deliveries {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    async send(outbox) {
      if (outbox.length === 0) return;
      if (!patched('deliver-beside')) return deliverAndWait(processId, outbox);
      waiting += 1;
      last = last.then(async () => {
        await deliverBeside(processId, outbox);
        waiting -= 1;
      });
    },
    isIdle: () => waiting === 0,
  };
}

/** A run that is being ended gives up its deliveries too; the loop is told of the end by what it waits for itself. */
async function deliverBeside(processId: ProcessId, outbox: readonly string[]): Promise<void> {
  try {
    await deliver({ processId, outbox });
  } catch (error) {
    if (!(error instanceof ActivityFailure) && !isCancellation(error)) throw error;
  }
}

async function deliverAndWait(processId: ProcessId, outbox: readonly string[]): Promise<void> {
  try {
    await deliver({ processId, outbox });
  } catch (error) {
    if (!(error instanceof ActivityFailure) || isCancellation(error)) throw error;
  }
}
