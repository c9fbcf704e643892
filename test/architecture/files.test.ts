import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../support/source-files.ts';

const code = sourceFiles(['.ts', '.tsx']);
const all = sourceFiles([
  ...['.ts', '.tsx', '.sql', '.prisma', '.json', '.jsonc', '.yml', '.yaml', '.md', '.html', '.css'],
  ...['.cjs', '.go', '.mod', '.sh', '.ci/run', '.env.example', 'Dockerfile', '.tpl'],
]);

interface Lock {
  packages: Record<string, { version?: string; resolved?: string }>;
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const inLock = Object.entries(lock.packages).map(([path, one]) => ({
  ...one,
  path,
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
}));

describe('files', () => {
  it('are no longer than 300 lines, tests 400', () => {
    const counted = [...code, ...sourceFiles(['.sql', '.prisma', '.css', '.cjs', '.go'])];
    const long = counted
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (/\.test\.tsx?$/.test(path) ? 400 : 300));
    expect(long).toEqual([]);
  });

  it('are named after what is in them: kebab-case, and nothing like "utils"', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|managers?|misc|stuff)([/.-]|$)/;
    const wrong = code.filter(
      ({ path }) => vague.test(path) || !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(basename(path)),
    );
    expect(wrong.map((one) => one.path)).toEqual([]);
  });

  it('speak of no folder of one machine', () => {
    const machine = /(^|[\s"'`=(:])(\/(work|root)\/|\/home\/\w|\/Users\/\w)/m;
    expect(all.filter(({ text }) => machine.test(text)).map((one) => one.path)).toEqual([]);
  });

  it('hold no work put off, no lint escapes and no skipped tests', () => {
    // Written so that this line does not find itself.
    const marks = /\b[T]ODO\b|\b[F]IXME\b|@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/;
    const skipped = /\b(it|test|describe)\.(only|todo|skip)\b\(/;
    const found = code.filter(
      ({ path, text }) => marks.test(text) || (/\.test\.tsx?$/.test(path) && skipped.test(text)),
    );
    expect(found.map((one) => one.path)).toEqual([]);
  });

  it('declare no enum', () => {
    const found = code.filter(({ text }) => /^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w/m.test(text));
    expect(found.map((one) => one.path)).toEqual([]);
  });
});

describe('packages', () => {
  it('are asked for in exact versions', () => {
    const loose = ['package.json', 'web/package.json'].flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`);
    });
    expect(loose).toEqual([]);
  });

  it('of Temporal all have one version', () => {
    const versions = new Set(inLock.filter(({ name }) => name.startsWith('@temporalio/')).map((one) => one.version));
    expect([...versions]).toHaveLength(1);
  });

  it('have one protobufjs 8, at the root, so that recorded histories can be replayed', () => {
    const eights = inLock.filter(({ name, version }) => name === 'protobufjs' && version?.startsWith('8.'));
    expect(eights.map((one) => one.path)).toEqual(['node_modules/protobufjs']);
  });

  it('come from the public registry', () => {
    const hosts = new Set(
      inLock.flatMap(({ resolved }) => (resolved?.startsWith('http') ? [new URL(resolved).host] : [])),
    );
    expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});
