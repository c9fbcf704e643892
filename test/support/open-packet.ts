import { createDecipheriv, pbkdf2Sync } from 'node:crypto';

const BLOCK = 512;

/** What lies in a locked packet, opened from the written form alone, as `openssl enc -d … | tar -x` does. */
export function openPacket(bytes: Buffer, passphrase: string): ReadonlyMap<string, Buffer> {
  if (bytes.subarray(0, 8).toString('ascii') !== 'Salted__') throw new Error('not a packet');
  const derived = pbkdf2Sync(passphrase, bytes.subarray(8, 16), 600_000, 48, 'sha256');
  const decipher = createDecipheriv('aes-256-cbc', derived.subarray(0, 32), derived.subarray(32));
  const archive = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]);
  const found = new Map<string, Buffer>();
  for (let at = 0; archive[at] !== 0;) {
    const name = archive.toString('ascii', at, archive.indexOf(0, at));
    const size = Number.parseInt(archive.toString('ascii', at + 124, at + 135), 8);
    found.set(name, archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}
