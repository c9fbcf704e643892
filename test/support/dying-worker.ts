import { kill } from 'node:process';
import { Runtime } from '@temporalio/worker';
import pg from 'pg';
import { createProcessWorker } from '../../runtime/create-worker.ts';
import { createLogger, temporalLogger } from '../../runtime/logger.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import { postgresActivities } from './engine-world.ts';

// A worker that dies, and takes Temporal with it, right after its n-th record is committed and before Temporal can
// hear of it: the moment at which an accepted command could be lost. Arguments: address, database URL, n, pid of Temporal.
const [, , address = '', url = '', after = '0', temporalPid = '0'] = process.argv;
const logger = temporalLogger(createLogger({ part: 'dying', level: 'silent' }));
Runtime.install({ logger, shutdownSignals: [] });
const pool = new pg.Pool({ connectionString: url, max: 4 });
const real = postgresActivities(pool);
let records = 0;

const { worker } = await createProcessWorker({
  address,
  namespace: 'default',
  taskQueue: TASK_QUEUE,
  payloadKey: Buffer.alloc(32, 7),
  logger,
  activities: {
    deliver: real.deliver,
    step: async (request) => {
      const result = await real.step(request);
      records += 1;
      if (records === Number(after)) {
        if (temporalPid !== '0') kill(Number(temporalPid), 'SIGKILL');
        kill(process.pid, 'SIGKILL');
      }
      return result;
    },
  },
});
process.send?.('ready');
await worker.run();
