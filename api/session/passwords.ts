import { hash, verify } from '@node-rs/argon2';

// Algorithm 2 is Argon2id; the package's own enum is a const enum, which isolated modules cannot read.
const SETTINGS = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** The stored form of a password (Argon2id, 19 MiB, 2 passes). The same word typed in another normal form gives the same. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), SETTINGS);
}

let standIn: Promise<string> | null = null;

/**
 * Whether the password opens that hash. Without a hash (no such account) the same work is done against a stand-in, so
 * that the time of an answer does not tell which accounts exist.
 */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  standIn ??= hashPassword('no account has this password');
  const matches = await verify(stored ?? (await standIn), password.normalize('NFKC'));
  return matches && stored !== null;
}
