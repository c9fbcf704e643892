import type { StoredProcess } from '../../activities/ledger.ts';
import type { ProcessId } from '../../domain/process.ts';
import { openCliWorld } from '../../runtime/cli-world.ts';
import type { TestSystem } from './system.ts';

/** A process as the database of a running system holds it. Throws where it holds none. */
export async function storedProcess({ dataDir }: TestSystem, id: ProcessId): Promise<StoredProcess> {
  const world = await openCliWorld({ ...process.env, DATA_DIR: dataDir });
  try {
    const { rows } = await world.pool.query<StoredProcess>(
      'select version, head_hash as "headHash", state from business.process where id = $1',
      [id],
    );
    const [stored] = rows;
    if (stored === undefined) throw new Error(`Nothing is stored of ${id}.`);
    return stored;
  } finally {
    await world.close();
  }
}
