import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is made by programs, or broken on purpose, or not ours. */
const APART = /(^|\/)(node_modules|dist|generated|coverage|lint-faults|histories|\.git|\.data[^/]*)(\/|$)/;

export interface SourceFile {
  /** Path inside the project, with slashes. */
  path: string;
  text: string;
}

/** One import as written: what it asks for, and whether it is gone after compilation. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Files of ours whose name ends so, in the order of their paths. Read from disk, so that new files count at once. */
export function sourceFiles(endings: readonly string[]): SourceFile[] {
  return walk('')
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (APART.test(path)) return [];
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
  });
}

const STATIC =
  /^(?:import|export)\s+(type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|([\w$]+\s*,\s*)?\{([^}]*)\}|[\w$]+)\s+from\s+['"]([^'"]+)['"]/gm;
const BARE = /^import\s+['"]([^'"]+)['"]/gm;
const CALLED = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every import of a source text: static, re-exported, for its effect alone, and called. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, type, fallback, names, specifier = ''] of text.matchAll(STATIC)) {
    const each = names === undefined ? [] : names.split(',').filter((name) => name.trim() !== '');
    const onlyTypes =
      fallback === undefined && each.length > 0 && each.every((name) => name.trim().startsWith('type '));
    found.push({ specifier, typeOnly: type !== undefined || onlyTypes });
  }
  for (const [, specifier = ''] of text.matchAll(BARE)) found.push({ specifier, typeOnly: false });
  for (const [, type, specifier = ''] of text.matchAll(CALLED)) found.push({ specifier, typeOnly: type !== undefined });
  return found;
}

/** Where an import leads: a path inside the project for a relative one, else the name of the package. */
export function targetOf(from: string, specifier: string): { path: string } | { name: string } {
  if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(from), specifier) };
  if (specifier.startsWith('node:')) return { name: 'node:*' };
  return {
    name: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}
