/** Whether `path` names the organisation at `root` or one below it. Paths are dot-separated codes from the top, e.g. `mg.d03.x12`. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}.`);
}

/** The path of the organisation directly above, or null at the top. */
export function parentPath(path: string): string | null {
  const cut = path.lastIndexOf('.');
  return cut === -1 ? null : path.slice(0, cut);
}

/** The path of the nearest organisation above both, or null when there is none: the common superior, never one of the two. */
export function commonSuperior(one: string, other: string): string | null {
  for (let path = parentPath(one); path !== null; path = parentPath(path)) {
    if (path !== other && isWithin(other, path)) return path;
  }
  return null;
}

/** The path of an organisation directly below another. */
export function pathOf(parent: string, segment: string): string {
  return `${parent}.${segment}`;
}

/** The last part of the path of an organisation with that code: what follows the last dot, in small letters and digits. */
export function segmentOf(code: string): string {
  const last = code.slice(code.lastIndexOf('.') + 1);
  const plain = last.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain === '' ? 'x' : plain;
}
