import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { StartupError } from './startup-error.ts';

/** The newest release that `go install` accepts: later ones refuse because of a replace directive in their go.mod. */
const GO_PACKAGE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const DOWNLOADS = 'https://temporal.download/cli/default';
const UNREACHABLE_AFTER_MS = 8_000;
const PROGRESS_EVERY_MS = 15_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface TemporalSearch {
  /** TEMPORAL_ADDRESS: a server that already runs somewhere. */
  address?: string | undefined;
  /** TEMPORAL_CLI_PATH: an executable somebody chose. */
  cliPath?: string | undefined;
  /** Told each step and its reason, one line at a time. */
  say: (line: string) => void;
  /** Where PATH and XDG_CACHE_HOME are read; also the environment of a build. */
  env: Environment;
  /** Ends the search (and a running build) early. */
  signal?: AbortSignal;
  /** Where the SDK's own download is asked for; another place in tests. */
  downloads?: string;
}

export type TemporalPlace = { kind: 'address'; address: string } | { kind: 'binary'; path: string };

/** Folder of things that are costly to get and may be thrown away: $XDG_CACHE_HOME or ~/.cache, below it `tiep-thu`. */
export function userCacheFolder(env: Environment): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'tiep-thu');
}

/**
 * Decides where the Temporal server comes from, first that works: the given address; the given executable; `temporal`
 * on the PATH; the cached one; the download the SDK itself would use; a build with Go (two to three minutes, once).
 * Throws StartupError when none does, or when a chosen executable does not run.
 */
export async function locateTemporal(search: TemporalSearch): Promise<TemporalPlace> {
  const { say, env } = search;
  if (search.address !== undefined) return { kind: 'address', address: search.address };
  const ending = process.platform === 'win32' ? '.exe' : '';
  const cached = join(userCacheFolder(env), 'bin', `temporal${ending}`);
  if (search.cliPath !== undefined) {
    if (await runs(search.cliPath)) return { kind: 'binary', path: search.cliPath };
    throw new StartupError(
      `TEMPORAL_CLI_PATH names ${search.cliPath}, which does not run: correct it or leave it out.`,
    );
  }
  const onPath = await findOnPath(`temporal${ending}`, env);
  for (const path of [onPath, cached]) {
    if (path !== null && (await runs(path))) return { kind: 'binary', path };
  }
  await mkdir(join(cached, '..'), { recursive: true });
  const draft = await mkdtemp(join(userCacheFolder(env), 'unfinished-'));
  try {
    say('No Temporal server on this machine yet (neither on the PATH nor in the cache): getting one, once.');
    const got = (await download(draft, ending, search)) ?? (await buildWithGo(draft, ending, search));
    if (got === null || !(await runs(got))) {
      throw new StartupError(
        'No Temporal server could be had: install the temporal CLI (or Go), or set TEMPORAL_CLI_PATH or TEMPORAL_ADDRESS.',
      );
    }
    await rename(got, cached);
    say(`The Temporal server is ready and kept in ${cached}.`);
    return { kind: 'binary', path: cached };
  } finally {
    // Go leaves its files read-only in rare cases; a rest in the cache folder does no harm.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The full path of a program, or null when the PATH leads to none. */
export async function findOnPath(name: string, env: Environment): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, name);
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}

async function runs(path: string): Promise<boolean> {
  return promisify(execFile)(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

async function download(folder: string, ending: string, search: TemporalSearch): Promise<string | null> {
  const { say, downloads = DOWNLOADS } = search;
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const sdk = { 'sdk-name': 'sdk-typescript', 'sdk-version': sdkVersion() };
  const query = new URLSearchParams({ arch, platform, format: 'tar.gz', ...sdk });
  say(`Asking ${new URL(downloads).host} for it.`);
  try {
    const answer = await fetch(`${downloads}?${query.toString()}`, {
      signal: AbortSignal.timeout(UNREACHABLE_AFTER_MS),
    });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    const place = (await answer.json()) as { archiveUrl: string; fileToExtract: string };
    const archive = join(folder, 'archive.tar.gz');
    const content = await fetch(place.archiveUrl, { signal: AbortSignal.timeout(300_000) });
    if (!content.ok || content.body === null) throw new Error(`the archive answered ${content.status}`);
    await pipeline(Readable.fromWeb(content.body), createWriteStream(archive));
    await promisify(execFile)('tar', ['-xzf', archive, '-C', folder, place.fileToExtract]);
    const path = join(folder, place.fileToExtract);
    await chmod(path, 0o755);
    return path.endsWith(ending) ? path : null;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    say(`It could not be downloaded (${cause?.code ?? message}).`);
    return null;
  }
}

function sdkVersion(): string {
  return (createRequire(import.meta.url)('@temporalio/client/package.json') as { version: string }).version;
}

async function buildWithGo(folder: string, ending: string, search: TemporalSearch): Promise<string | null> {
  const { say, env, signal } = search;
  const go = await findOnPath(`go${ending}`, env);
  if (go === null) {
    say('Go is not installed, so it cannot be built either.');
    return null;
  }
  say(`Building it with Go (${GO_PACKAGE}): usually 2 to 3 minutes, only this once.`);
  const began = performance.now();
  const child = spawn(go, ['install', GO_PACKAGE], {
    env: { ...env, GOBIN: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  let last = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    last = chunk.trim().split('\n').at(-1) || last;
  });
  const ended = new Promise<number | null>((done) => {
    child.once('error', () => done(null));
    child.once('close', done);
  });
  const tick = setInterval(() => {
    say(`Still building, ${Math.round((performance.now() - began) / 1000)} s so far.${last ? ` Last: ${last}` : ''}`);
  }, PROGRESS_EVERY_MS);
  const code = await ended;
  clearInterval(tick);
  if (code === 0) return join(folder, `temporal${ending}`);
  say(`The build failed: ${last || 'no reason given'}`);
  return null;
}
