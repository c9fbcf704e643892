import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../runtime/free-port.ts';
import { type PostgresOptions, type PostgresServer, startPostgres } from '../../runtime/postgres-server.ts';

let options: PostgresOptions;
let server: PostgresServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postgres-server-'));
  await chmod(folder, 0o711);
  const files = { clusterFolder: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') };
  options = { ...files, port: await findFreePort(), password: 'p@ss/word', database: 'tiep_thu' };
  server = await startPostgres(options);
  await query('create table letter (content text unique)');
  await query("insert into letter values ('kept')");
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function query(statement: string): Promise<string[]> {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query<{ content: string }>(statement)).rows.map((row) => row.content);
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written when it is killed, and starts again at once', async () => {
    const ended = new Promise((done) => server.child.once('exit', done));
    process.kill(server.pid, 'SIGKILL');
    await ended;
    server = await startPostgres(options);
    expect(await query('select content from letter')).toEqual(['kept']);
  });

  it('a server left over in the same folder is ended first', async () => {
    const leftOver = server;
    server = await startPostgres(options);
    expect(leftOver.child.exitCode).toBe(0);
    expect(await query('select content from letter')).toEqual(['kept']);
  });

  it('a lock whose number now belongs to another program does not keep it from starting', async () => {
    await server.stop();
    await writeFile(join(options.clusterFolder, 'postmaster.pid'), `${process.pid}\n${options.clusterFolder}\n`);
    server = await startPostgres(options);
    expect(await query('select content from letter')).toEqual(['kept']);
  });

  it('names are in the order of the Vietnamese alphabet', async () => {
    const names = "(values ('Em'), ('Ăn'), ('An'), ('Đào'), ('Dũng'), ('Êm')) as names (content)";
    expect(await query(`select content from ${names} order by content`)).toEqual([
      'An',
      'Ăn',
      'Dũng',
      'Đào',
      'Em',
      'Êm',
    ]);
  });

  it('its log does not repeat what was written', async () => {
    await expect(query("insert into letter values ('kept')")).rejects.toThrow('unique');
    const log = await readFile(options.logFile, 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('kept');
  });

  it('a password that does not belong to the folder is said in one line', async () => {
    await server.stop();
    await expect(startPostgres({ ...options, password: 'other' })).rejects.toThrow(
      /^The PostgreSQL password.*secrets\.$/,
    );
    server = await startPostgres(options);
  });
});
