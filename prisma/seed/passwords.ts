import { randomInt } from 'node:crypto';
import { hash } from '@node-rs/argon2';

// Argon2id, 19 MiB, 2 passes, as in api/session/passwords.ts. (2 is Argon2id: isolated modules cannot read the package's const enum.)
const SETTINGS = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

// Without letters and digits that are mistaken for each other on paper.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A random password of four groups (79 bits) that a person can copy from paper. */
export function makePassword(): string {
  const character = () => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = () => Array.from({ length: GROUP_LENGTH }, character).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** The stored form of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), SETTINGS);
}
