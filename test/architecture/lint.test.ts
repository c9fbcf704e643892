import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FAULTS = join(ROOT, 'test', 'lint-faults');
const LONG_FILE = 'runtime/runs-too-long.ts';
const LONG_TEST = 'runtime/runs-long.test.ts';

/** Finding codes by file of the laid-out project. */
const found = new Map<string, string[]>();
let folder = '';

beforeAll(async () => {
  // The room rules go by path, so the faults are laid out as a project of their own.
  folder = await mkdtemp(join(tmpdir(), 'lint-faults-'));
  await cp(FAULTS, folder, { recursive: true });
  await cp(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  await cp(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await writeFile(join(folder, LONG_FILE), linesOf(310));
  await writeFile(join(folder, LONG_TEST), linesOf(310));
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [oxlint, '--type-aware', '-f', 'json', '--ignore-pattern', 'node_modules'],
    {
      cwd: folder,
      maxBuffer: 10_000_000,
      timeout: 50_000,
    },
  ).catch((error: unknown) => error as { stdout: string });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const planted = await plantedFaults();

describe('the linter', () => {
  it('has at least thirty planted faults to find', () => {
    expect(planted.filter((one) => one.expected !== 'nothing').length).toBeGreaterThanOrEqual(30);
  });

  it.each(planted.filter((one) => one.expected !== 'nothing'))('finds $expected in $file', ({ file, expected }) => {
    expect(found.get(file)).toContain(expected);
  });

  it.each(planted.filter((one) => one.expected === 'nothing'))('finds nothing in $file', ({ file }) => {
    expect(found.get(file)).toBeUndefined();
  });

  it('finds a file of 310 lines, but lets a test be as long', () => {
    expect(found.get(LONG_FILE)).toEqual(['eslint(max-lines)']);
    expect(found.get(LONG_TEST) ?? []).not.toContain('eslint(max-lines)');
  });
});

async function plantedFaults(): Promise<{ file: string; expected: string }[]> {
  const names = (await readdir(FAULTS, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(
    names.map(async (file) => {
      const [first = ''] = (await readFile(join(FAULTS, file), 'utf8')).split('\n');
      return { file, expected: first.replace('// expects: ', '') };
    }),
  );
}

function linesOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join('');
}
