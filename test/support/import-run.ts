import { setTimeout as wait } from 'node:timers/promises';
import { COLUMNS } from '../../api/imports/columns.ts';
import type { Answer, ApiClient } from '../../runtime/demo/api-client.ts';
import type { Part } from '../../runtime/run-file.ts';
import type { TestSystem } from './system.ts';

/** Of so many rows one is open, the others are finished on paper. */
const ONE_OPEN_IN = 20;
const CLERK = 'tiepnhan.suoimaytim';
const KEEPER = 'vanthu.suoimaytim';

/** What an import of a running system came to. */
export interface ImportRun {
  importId: string;
  shown: Answer;
  /** Seconds from the file's upload to its reading, and from the start to the last batch. */
  readSeconds: number;
  enteredSeconds: number;
  /** What was killed on the way: one that comes in too quickly is not killed at all, and proves nothing. */
  killed: readonly Part[];
}

/** Parts that are killed the hard way, each once so many rows are in. */
export type Kills = readonly { part: Part; after: number }[];

/** Imports a made-up register of so many rows into a running system and kills parts of it on the way. */
export async function importRegister(
  system: TestSystem,
  api: ApiClient,
  { rows, kills, say = () => undefined }: { rows: number; kills: Kills; say?: (line: string) => void },
): Promise<ImportRun> {
  const began = Date.now();
  const form = new FormData();
  form.set('file', new Blob([registerOf(rows)]), 'so-cu.csv');
  const read = await api.request('POST', '/imports', { as: CLERK, key: `register-${rows}`, form });
  const importId = String(read['importId']);
  const readSeconds = (Date.now() - began) / 1000;
  const started = Date.now();
  const command = { type: 'startImport' };
  await api.request('POST', `/processes/import/${importId}/commands`, { as: KEEPER, key: 'start', body: command });
  const waiting = [...kills];
  const killed: Part[] = [];
  for (;;) {
    const shown = await api.request('GET', `/imports/${importId}`, { as: CLERK });
    if (shown['stage'] === 'DONE')
      return { importId, shown, readSeconds, enteredSeconds: (Date.now() - started) / 1000, killed };
    const next = waiting[0];
    if (next !== undefined && Number(shown['recorded']) >= next.after) {
      say(`${Number(shown['recorded'])} rows in: ${next.part} is killed`);
      await system.kill(next.part);
      killed.push(next.part);
      waiting.shift();
    }
    await wait(200);
  }
}

/** A register with a header, in the columns of the template; numbers, days and words made up. */
function registerOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = String((index % 27) + 1).padStart(2, '0');
    const month = String((index % 12) + 1).padStart(2, '0');
    const cells: Record<string, string> = {
      number: String(index + 1),
      receivedOn: `${day}/${month}/2025`,
      sender: index % 3 === 0 ? 'Nặc danh' : `Người gửi thứ ${index + 1}, tổ dân phố ${(index % 9) + 1}`,
      content: `Nội dung theo sổ, vụ thứ ${index + 1}: việc thu, chi ở thôn ${(index % 14) + 1}.`,
      kind: index % 2 === 0 ? 'Phản ánh' : 'Kiến nghị',
      endedOn: index % ONE_OPEN_IN === 0 ? '' : '31/12/2025',
      result: index % ONE_OPEN_IN === 0 ? '' : 'Đã trả lời bằng văn bản',
    };
    return COLUMNS.map(({ code }) => `"${cells[code] ?? ''}"`).join(';');
  });
  return [COLUMNS.map(({ label }) => `"${label}"`).join(';'), ...lines].join('\n');
}
