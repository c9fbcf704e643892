import { endOrphan } from './process-identity.ts';
import { PARTS, type Part, type RunFile } from './run-file.ts';

// A process is ours only if its command line also contains this word.
const COMMAND_WORDS: Record<Part, string> = {
  postgres: 'postgres',
  temporal: 'start-dev',
  api: 'runtime/api.ts',
  worker: 'runtime/worker.ts',
};

/**
 * Ends what an earlier run left behind (it was killed and could not): API and worker, then Temporal, then PostgreSQL.
 * Only processes with the recorded number, start time and command are touched. Ended and not adopted, because a
 * process that is not our child cannot be watched; starting both servers anew takes two seconds.
 */
export async function endOrphans(run: RunFile | null, say: (line: string) => void): Promise<void> {
  for (const part of PARTS.toReversed()) {
    const known = run?.processes?.[part];
    if (known === undefined) continue;
    // For PostgreSQL SIGINT is the orderly end that does not wait for sessions.
    const signal = part === 'postgres' ? 'SIGINT' : 'SIGTERM';
    const ended = await endOrphan(known, COMMAND_WORDS[part], { signal, patienceMs: 45_000 });
    if (ended) say(`Ended a left-over process of an earlier run: ${part} (${known.pid}).`);
  }
}
