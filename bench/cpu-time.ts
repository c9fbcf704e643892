import { readFile, readdir } from 'node:fs/promises';

/** Of the kernel's clock; 100 on every Linux that is met. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds of processor time that a process and its living children have used so far; null where the system does not tell
 * (only Linux does here). Unlike a rate it hardly depends on what else the machine is doing.
 */
export async function cpuSeconds(pid: number): Promise<number | null> {
  const processes = await readAll();
  if (processes === null) return null;
  const own = (id: number): number =>
    processes
      .filter((one) => one.pid === id || one.parent === id)
      .reduce((sum, one) => sum + (one.pid === id ? one.ticks : own(one.pid)), 0);
  return own(pid) / TICKS_PER_SECOND;
}

interface Used {
  pid: number;
  parent: number;
  ticks: number;
}

async function readAll(): Promise<Used[] | null> {
  const entries = await readdir('/proc').catch(() => null);
  if (entries === null) return null;
  const read = entries.filter((one) => /^\d+$/.test(one)).map((pid) => readOne(Number(pid)));
  return (await Promise.all(read)).filter((one) => one !== null);
}

async function readOne(pid: number): Promise<Used | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name stands in brackets and may hold anything; after it come state, parent, and as 12th and 13th the two times.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}
