import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepRunning, type Started } from './keep-running.ts';

function startSleeper(): Promise<Started> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return Promise.resolve({ pid: child.pid ?? 0, child, stop });
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 10_000) throw new Error('waited in vain');
    await wait(10);
  }
}

describe('a part that must keep running', () => {
  it('is started again when it is killed, and stays away once it is stopped', async () => {
    const runs: Started[] = [];
    const said: string[] = [];
    const stop = await keepRunning({
      ...{ name: 'The part', start: startSleeper, firstPauseMs: 5 },
      onStart: async (started) => void runs.push(started),
      say: (line) => said.push(line),
    });
    await until(() => runs.length === 1);
    runs[0]?.child.kill('SIGKILL');
    await until(() => runs.length === 2);
    expect(said).toEqual(['The part ended unexpectedly (SIGKILL); starting it again.']);
    await stop();
    expect(runs[1]?.child.signalCode).toBe('SIGTERM');
    expect(runs).toHaveLength(2);
  });

  it('is tried again when a restart fails', async () => {
    const runs: Started[] = [];
    const said: string[] = [];
    let starts = 0;
    const start = () => {
      starts += 1;
      return starts === 2 ? Promise.reject(new Error('no room')) : startSleeper();
    };
    const onStart = async (started: Started) => void runs.push(started);
    const stop = await keepRunning({
      name: 'The part',
      start,
      onStart,
      say: (line) => said.push(line),
      firstPauseMs: 5,
    });
    await until(() => runs.length === 1);
    runs[0]?.child.kill('SIGKILL');
    await until(() => runs.length === 2);
    expect(said[1]).toBe('The part could not be started: no room');
    await stop();
  });

  it('that cannot be started even once is reported at once', async () => {
    const start = () => Promise.reject<Started>(new Error('no room'));
    const attempt = keepRunning({ name: 'The part', start, onStart: async () => undefined, say: () => undefined });
    await expect(attempt).rejects.toThrow('no room');
  });
});
