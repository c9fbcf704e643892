import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, importsOf, sourceFiles, targetOf } from '../support/source-files.ts';
import type { SourceFile } from '../support/source-files.ts';
import { ROOMS, TEST_PACKAGES } from './room-table.ts';

const code = sourceFiles(['.ts', '.tsx']);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path);
const inRoom = (room: string): SourceFile[] => code.filter((one) => roomOf(one.path) === room);

/** What a file imports beyond what its room may, as "file imports target". */
function breachesOf({ path, text }: SourceFile): string[] {
  const room = ROOMS[roomOf(path)];
  if (room === undefined) return [];
  return importsOf(text).flatMap(({ specifier, typeOnly }) => {
    const target = targetOf(path, specifier);
    const breach = [`${path} imports ${'path' in target ? target.path : target.name}${typeOnly ? ' (type)' : ''}`];
    if ('path' in target) {
      const allowed = [roomOf(path), ...room.values, ...(typeOnly || isTest(path) ? room.types : [])];
      return allowed.some((one) => target.path === one || target.path.startsWith(`${one}/`)) ? [] : breach;
    }
    if (room.packages === null) return [];
    const allowed = [...room.packages, ...(typeOnly ? room.typePackages : []), ...(isTest(path) ? TEST_PACKAGES : [])];
    return allowed.includes(target.name) ? [] : breach;
  });
}

describe('the reader of imports', () => {
  it('sees every way to import', () => {
    const text = [
      "import pg from 'pg';",
      "import type { A } from './a.ts';",
      "import { type B, type C } from './b.ts';",
      "import {\n  type D,\n  e,\n} from './d.ts';",
      "import 'side-effect';",
      "export * from './f.ts';",
      "const g = await import('./g.ts');",
      "type H = typeof import('./h.ts');",
    ].join('\n');
    const seen = importsOf(text).map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`);
    expect(seen.toSorted()).toEqual(
      ['./a.ts type', './b.ts type', './d.ts', './f.ts', './g.ts', './h.ts type', 'pg', 'side-effect'].toSorted(),
    );
  });

  it('would report a rule that reads a file and a workflow that runs an activity itself', () => {
    const reading = { path: 'domain/case/read.ts', text: "import { readFileSync } from 'node:fs';" };
    const running = { path: 'workflows/run.ts', text: "import { step } from '../activities/step.ts';" };
    expect([...breachesOf(reading), ...breachesOf(running)]).toEqual([
      'domain/case/read.ts imports node:*',
      'workflows/run.ts imports activities/step.ts',
    ]);
  });
});

describe('rooms', () => {
  it.each(Object.keys(ROOMS))('%s/ imports only what its rule allows', (room) => {
    expect(inRoom(room).flatMap(breachesOf)).toEqual([]);
  });

  it('test/ is imported by no other room but bench/', () => {
    const importing = code
      .filter(({ path }) => !['test', 'bench'].includes(roomOf(path)))
      .flatMap(({ path, text }) =>
        importsOf(text).map(({ specifier }) => ({ path, target: targetOf(path, specifier) })),
      )
      .filter(({ target }) => 'path' in target && roomOf(target.path) === 'test');
    expect(importing).toEqual([]);
  });

  it('have a README each, whose first paragraph is the rule', () => {
    const rooms = [...Object.keys(ROOMS), 'test', 'deploy'].filter((room) => existsSync(join(ROOT, room)));
    const without = rooms.filter((room) => {
      const path = join(ROOT, room, 'README.md');
      return !existsSync(path) || !new RegExp(`^# ${room}\\n\\n[A-Z\`][^\\n]{60,}\\n`).test(readFileSync(path, 'utf8'));
    });
    expect(without).toEqual([]);
  });
});

describe('the world', () => {
  it('domain/ asks for no present moment', () => {
    const asking = inRoom('domain').filter(({ path, text }) => !isTest(path) && /new Date\(\)|Date\.now/.test(text));
    expect(asking.map((one) => one.path)).toEqual([]);
  });

  it('workflows/ throws only failures that answer the caller, for any other error freezes the process', () => {
    const thrown = inRoom('workflows')
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, text }) => [...text.matchAll(/throw new (\w+)/g)].map(([, name = '']) => `${path} ${name}`));
    // A validator may throw anything: it is a clean refusal. The one there is throws a TypeError.
    expect(thrown.filter((one) => !/ ApplicationFailure$|^workflows\/run-process\.ts TypeError$/.test(one))).toEqual(
      [],
    );
  });

  it('api/ writes to no business table', () => {
    const models = sourceFiles(['.prisma'])
      .flatMap(({ text }) => [...text.matchAll(/^model (\w+) \{[^}]*@@schema\("business"\)/gm)])
      .map(([, name = '']) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    expect(models).toContain('event');
    // A person's own mark "read" on a notice is the one column the grants give the API.
    const sql = /(insert\s+into|update|delete\s+from|truncate)\s+business\.(?!notification\s+set\s+read_at\b)/i;
    const client = new RegExp(`\\.(${models.join('|')})\\.(create|update|upsert|delete)`);
    const writing = inRoom('api').filter(({ text }) => sql.test(text) || client.test(text));
    expect(writing.map((one) => one.path)).toEqual([]);
  });

  it('runtime/ speaks no SQL about our tables', () => {
    const sql = /\b(from|into|update|join)\s+(inbox|access|business|vault|ballot)\./i;
    expect(
      inRoom('runtime')
        .filter(({ text }) => sql.test(text))
        .map((one) => one.path),
    ).toEqual([]);
  });

  it('the environment is read only by the mains and by what starts other programs', () => {
    const mains =
      /^(runtime\/(start|api|worker|prepare|cli|deadline|demo)\.ts|prisma\.config\.ts|vitest\.config\.ts|test\/|bench\/)/;
    const reading = code.filter(({ path, text }) => !mains.test(path) && /\bprocess\.env\b/.test(text));
    expect(reading.map((one) => one.path)).toEqual([]);
  });
});
