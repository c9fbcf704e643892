import { writeFile } from 'node:fs/promises';
import { lettersToPack } from '../../api/outside/sealed-papers.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { CliWorld } from '../cli-world.ts';
import { createPool } from '../database.ts';
import { createLogger } from '../logger.ts';
import { loadSecrets, loadVaultPrivateKey } from '../secrets.ts';
import { ROUNDS } from './lock-packet.ts';
import { packLetter } from './pack-letter.ts';

/**
 * `npm run cli -- pack-letter`: says which sealed letters wait, or writes one as a locked packet and prints once what opens it.
 * Nothing of what is in the letter is ever printed.
 */
export async function runPackLetter(
  { config, urls }: Pick<CliWorld, 'config' | 'urls'>,
  { case: caseId, keeper, out }: { case: string; keeper: string; out: string },
): Promise<number> {
  const log = createLogger({ part: 'cli', level: config.LOG_LEVEL });
  const api = createPool({ url: urls.api, max: 2, log });
  const vault = createPool({ url: urls.vault, max: 1, log });
  try {
    if (caseId === '') {
      const letters = await lettersToPack(api);
      for (const one of letters) say(`${one.receivedOn}  ${one.caseId}`);
      if (letters.length === 0) say('No sealed letter waits.');
      return 0;
    }
    if (keeper === '' || out === '') {
      say('Who hands it over (--keeper), and into which file (--out)?');
      return 2;
    }
    const { contentKey } = await loadSecrets(config, { create: false, only: ['contentKey'] });
    const vaultPrivateKey = await loadVaultPrivateKey(config);
    const today = dayOf(new Date().toISOString());
    const packet = await packLetter({ api, vault, contentKey, vaultPrivateKey }, { caseId, keeper, today });
    await writeFile(out, packet.bytes, { mode: 0o600, flag: 'wx' });
    say(`${packet.files} papers in ${out}; SHA-256 ${packet.sha256}`);
    say(`Opens with: openssl enc -d -aes-256-cbc -pbkdf2 -iter ${ROUNDS} -in <file> | tar -x`);
    say(`Passphrase, said once and kept nowhere: ${packet.passphrase}`);
    return 0;
  } finally {
    await Promise.all([api.end(), vault.end()]);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
