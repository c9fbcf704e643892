import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { WorkflowHandle } from '@temporalio/client';

const FOLDER = join(import.meta.dirname, '../histories');

/** Writes the history of a run into test/histories when RECORD_HISTORIES is set; otherwise recorded ones stay as they are. */
export async function keepHistory(name: string, handle: WorkflowHandle): Promise<void> {
  if (process.env['RECORD_HISTORIES'] === undefined) return;
  const history = await handle.fetchHistory();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.json`), `${historyToJSON(history)}\n`);
}

/** The recorded histories, by name. */
export async function recordedHistories(): Promise<readonly { name: string; history: unknown }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.json', ''),
      history: JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as unknown,
    })),
  );
}
