/** Whether `path` names the organisation at `root` or one below it. Paths are dot-separated codes from the top, e.g. `mg.d03.x12`. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}.`);
}

/** The path of the organisation directly above, or null at the top. */
export function parentPath(path: string): string | null {
  const cut = path.lastIndexOf('.');
  return cut === -1 ? null : path.slice(0, cut);
}
