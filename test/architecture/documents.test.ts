import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../support/source-files.ts';

const documents = sourceFiles(['.md']);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('documents', () => {
  it('lead nowhere that does not exist', () => {
    const dead = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => posix.join(posix.dirname(path), target))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only files of ours that exist', () => {
    const rooms = 'domain|workflows|activities|api|prisma|runtime|texts|web|test|bench|docs|deploy';
    const named = new RegExp(`\`((?:${rooms})/[\\w./-]+\\.(?:ts|tsx|sql|json|cjs|md))\``, 'g');
    const missing = documents.flatMap(({ path, text }) =>
      [...text.matchAll(named)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(join(ROOT, file)))
        .map((file) => `${path}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:^|`)npm (?:run )?([a-z][\w:-]*)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !['ci', 'install', 'run'].includes(name) && scripts[name] === undefined)
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('README.md lists every setting of .env.example', () => {
    const settings = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
    const listed = [...read('README.md').matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name);
    expect(settings.length).toBeGreaterThan(20);
    expect(settings.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('say of every package why it is there', () => {
    type Packages = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;
    const [table = ''] = read('docs/adr/0011-dependencies.md').split('## Consequences');
    const told = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const used = ['package.json', 'web/package.json']
      .map((path) => JSON.parse(read(path)) as Packages)
      .flatMap((one) => Object.keys({ ...one.dependencies, ...one.devDependencies }));
    expect(used.length).toBeGreaterThan(40);
    const untold = used.filter(
      (name) => !told.includes(name) && !told.includes(name.replace(/^@(types|temporalio)\//, '')),
    );
    expect(untold).toEqual([]);
  });

  it('decisions are numbered without gaps and have context, decision and consequences', () => {
    const decisions = documents.filter(({ path }) => /^docs\/adr\/\d{4}-/.test(path));
    expect(decisions.map(({ path }) => Number(path.slice('docs/adr/'.length, 'docs/adr/'.length + 4)))).toEqual(
      decisions.map((_, index) => index + 1),
    );
    const parts = ['## Context', '## Decision', '## Consequences'];
    expect(decisions.filter(({ text }) => !parts.every((part) => text.includes(part))).map((one) => one.path)).toEqual(
      [],
    );
  });
});
