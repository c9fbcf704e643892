import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { WorkflowHandle } from '@temporalio/client';
import { payloadCodec } from '../../runtime/codec.ts';
import { TEST_PAYLOAD_KEY } from './temporal.ts';

const FOLDER = join(import.meta.dirname, '../histories');

/**
 * Writes the history of a run into test/histories when RECORD_HISTORIES is set. A recorded one always stays as it is: it
 * is the old version that running processes began with, and what it proves is lost when it is recorded again.
 */
export async function keepHistory(name: string, handle: WorkflowHandle): Promise<void> {
  if (process.env['RECORD_HISTORIES'] === undefined) return;
  const path = join(FOLDER, `${name}.json`);
  if (existsSync(path)) return;
  const history = await handle.fetchHistory();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path, `${historyToJSON(history)}\n`);
}

/** A run as it was recorded. */
export interface RecordedHistory {
  name: string;
  history: { events: readonly { eventType: string }[] };
}

/** The recorded histories, by name. */
export async function recordedHistories(): Promise<readonly RecordedHistory[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace('.json', ''),
      history: JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as RecordedHistory['history'],
    })),
  );
}

/** A payload as it stands in a recorded history. */
interface WrittenPayload {
  metadata: Readonly<Record<string, string>>;
  data: string;
}

/**
 * All that a history carries: what was sealed, opened with the fixed test key; and what lies open, which is what operators
 * search by and what the engine notes for itself.
 */
export async function contentsOf(history: unknown): Promise<{ sealed: readonly string[]; open: readonly string[] }> {
  const payloads = payloadsIn(history);
  const isSealed = ({ metadata }: WrittenPayload): boolean => fromBase64(metadata['encoding'] ?? '') === SEALED;
  const codec = payloadCodec(TEST_PAYLOAD_KEY);
  const opened = await codec.decode(
    payloads.filter(isSealed).map(({ metadata, data }) => ({
      metadata: Object.fromEntries(Object.entries(metadata).map(([name, one]) => [name, Buffer.from(one, 'base64')])),
      data: Buffer.from(data, 'base64'),
    })),
  );
  return {
    sealed: opened.map(({ data }) => Buffer.from(data ?? []).toString('utf8')),
    open: payloads.filter((one) => !isSealed(one)).map(({ data }) => fromBase64(data)),
  };
}

const SEALED = 'binary/encrypted';

function fromBase64(written: string): string {
  return Buffer.from(written, 'base64').toString('utf8');
}

function payloadsIn(value: unknown): readonly WrittenPayload[] {
  if (typeof value !== 'object' || value === null) return [];
  return isPayload(value) ? [value] : Object.values(value).flatMap(payloadsIn);
}

function isPayload(value: object): value is WrittenPayload {
  return 'metadata' in value && 'data' in value && typeof value.data === 'string';
}
