import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locateTemporal } from './temporal-binary.ts';

let folder: string;
let server: Server;
let archive: Buffer | null;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'locate-'));
  said = [];
  archive = null;
  server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (archive === null) response.writeHead(404).end();
    else if (request.url === '/archive') response.end(archive);
    else response.end(JSON.stringify({ archiveUrl: `http://127.0.0.1:${port}/archive`, fileToExtract: 'temporal' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function writeProgram(name: string, exitCode: number): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\nexit ${exitCode}\n`);
  await chmod(path, 0o755);
  return path;
}

function locate(given: { address?: string; cliPath?: string } = {}) {
  const { port } = server.address() as AddressInfo;
  const env = { PATH: join(folder, 'path'), XDG_CACHE_HOME: join(folder, 'cache') };
  return locateTemporal({ ...given, env, say: (line) => said.push(line), downloads: `http://127.0.0.1:${port}/cli` });
}

describe('where the Temporal server comes from', () => {
  it('a server that already runs goes before everything', async () => {
    expect(await locate({ address: 'there:7233', cliPath: '/nowhere' })).toEqual({
      kind: 'address',
      address: 'there:7233',
    });
  });

  it('a chosen executable that does not run is an error, not a reason to take another', async () => {
    await writeProgram('path/temporal', 0);
    await expect(locate({ cliPath: await writeProgram('broken', 1) })).rejects.toThrow('TEMPORAL_CLI_PATH');
  });

  it('one on the PATH goes before the cached one, a broken one does not', async () => {
    const cached = await writeProgram('cache/tiep-thu/bin/temporal', 0);
    const onPath = await writeProgram('path/temporal', 0);
    expect(await locate()).toEqual({ kind: 'binary', path: onPath });
    await writeProgram('path/temporal', 1);
    expect(await locate()).toEqual({ kind: 'binary', path: cached });
    expect(said).toEqual([]);
  });

  it('a missing one is downloaded once, announced, and then found in the cache', async () => {
    await writeProgram('temporal', 0);
    execFileSync('tar', ['-czf', 'archive.tar.gz', 'temporal'], { cwd: folder });
    archive = execFileSync('cat', [join(folder, 'archive.tar.gz')]);
    const cached = join(folder, 'cache', 'tiep-thu', 'bin', 'temporal');
    expect(await locate()).toEqual({ kind: 'binary', path: cached });
    expect(said.join('\n')).toMatch(/neither on the PATH nor in the cache.*once/);
    archive = null;
    expect(await locate()).toEqual({ kind: 'binary', path: cached });
  });

  it('where nothing works, one line says what can be done, and the tries say why', async () => {
    await expect(locate()).rejects.toThrow(/install the temporal CLI.*TEMPORAL_ADDRESS/);
    expect(said.join('\n')).toMatch(/could not be downloaded \(it answered 404\)/);
    expect(said.join('\n')).toContain('Go is not installed');
  });
});
