import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFreePort } from '../../runtime/free-port.ts';
import { registerSearchAttributes, SEARCH_ATTRIBUTES } from '../../runtime/search-attributes.ts';
import { startTemporal, type TemporalOptions, type TemporalServer } from '../../runtime/temporal-server.ts';
import { testDataConverter } from '../support/temporal.ts';

let folder: string;
let options: TemporalOptions;
let server: TemporalServer;
let connection: Connection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'temporal-server-'));
  const files = { databaseFile: join(folder, 'temporal.db'), logFile: join(folder, 'temporal.log') };
  options = { ...files, path: inject('temporalPath') ?? '', port: await findFreePort(), namespace: 'default' };
  server = await startTemporal(options);
  connection = await Connection.connect({ address: server.address });
});

afterAll(async () => {
  await connection.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

describe('the single-machine Temporal server', () => {
  it('forgets no running process when it is killed', async () => {
    const { workflow } = new Client({ connection, dataConverter: testDataConverter });
    await workflow.start('life', { taskQueue: 'nobody', workflowId: 'case/1', args: [{ word: 'words of a letter' }] });
    const ended = new Promise((done) => server.child.once('exit', done));
    process.kill(server.pid, 'SIGKILL');
    await ended;
    server = await startTemporal(options);
    await connection.close();
    connection = await Connection.connect({ address: server.address });
    const description = await new Client({ connection }).workflow.getHandle('case/1').describe();
    expect(description.status.name).toBe('RUNNING');
  });

  it('has nothing readable of what it was given on its disk', async () => {
    const files = [options.databaseFile ?? '', `${options.databaseFile}-wal`];
    const stored = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))));
    expect(Buffer.concat(stored).includes('case/1')).toBe(true);
    expect(Buffer.concat(stored).includes('words of a letter')).toBe(false);
  });

  it('knows the search attributes, and registering them again changes nothing', async () => {
    await registerSearchAttributes(server.address, 'default');
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(Object.keys(SEARCH_ATTRIBUTES)));
  });

  it('does not start where another program listens', async () => {
    await expect(startTemporal({ ...options, databaseFile: join(folder, 'other.db') })).rejects.toThrow('is taken');
  });
});
