import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** One process of this machine, told apart from a later one that happens to get the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in the system's own words; compared, never interpreted. */
  startedAt: string;
}

interface RunningProcess extends ProcessIdentity {
  command: string;
}

/** What is running under that number now; null when nothing is, or only the remains of a process that has ended. */
export async function lookUpProcess(pid: number): Promise<RunningProcess | null> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** The identity of a running process, to be stored and compared after a restart. Null when it has already ended. */
export async function identify(pid: number | undefined): Promise<ProcessIdentity | null> {
  const found = pid === undefined ? null : await lookUpProcess(pid);
  return found === null ? null : { pid: found.pid, startedAt: found.startedAt };
}

/**
 * Decides whether the stored process still runs: same number, same start, and a command line that contains `words`.
 * Only what passes this check may ever be signalled.
 */
export async function isStillRunning(known: ProcessIdentity, words: string): Promise<boolean> {
  const found = await lookUpProcess(known.pid);
  return found !== null && found.startedAt === known.startedAt && found.command.includes(words);
}

/**
 * Ends a process left over from an earlier run, if it still is that process: the polite signal first, SIGKILL after
 * `patienceMs`. Returns whether there was anything to end.
 */
export async function endOrphan(
  known: ProcessIdentity,
  words: string,
  { signal = 'SIGTERM', patienceMs = 15_000 }: { signal?: NodeJS.Signals; patienceMs?: number } = {},
): Promise<boolean> {
  if (!(await isStillRunning(known, words))) return false;
  sendSignal(known.pid, signal);
  for (let waited = 0; waited < patienceMs; waited += 50) {
    if (!(await isStillRunning(known, words))) return true;
    await wait(50);
  }
  sendSignal(known.pid, 'SIGKILL');
  while (await isStillRunning(known, words)) await wait(20);
  return true;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // Ended between the check and the signal: that is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function fromProc(pid: number): Promise<RunningProcess | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows the last bracket is regular: state first, start time 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return { pid, startedAt: `${boot}/${fields[19]}`, command };
  } catch {
    return null;
  }
}

async function fromPs(pid: number): Promise<RunningProcess | null> {
  try {
    const { stdout } = await promisify(execFile)('env', [
      'LC_ALL=C',
      'ps',
      '-o',
      'stat=,lstart=,command=',
      '-p',
      String(pid),
    ]);
    const found = /^(\S+)\s+(\w{3} \w{3} +\d+ [\d:]+ \d{4})\s+(.*)$/m.exec(stdout.trim());
    if (found === null || found[1]?.startsWith('Z')) return null;
    return { pid, startedAt: found[2] ?? '', command: found[3] ?? '' };
  } catch {
    return null;
  }
}
