import type { DemoLetter } from '../../prisma/seed/demo/letters.ts';
import { Refused } from './api-client.ts';
import type { Answer, ApiClient } from './api-client.ts';
import type { Stage, Walk } from './walks.ts';

/** A one-pixel picture, for letters whose sender adds a photograph. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What came of a walk: the case as its owner sees it, and whatever is not as the letter expects. */
export interface Walked {
  letter: DemoLetter;
  caseNumber: string;
  file: Answer;
  differences: readonly string[];
}

/**
 * Files a letter and drives it through the HTTP API with different accounts. Every request carries a key made from the
 * letter's name and the act, so that a second run finds what the first one did and makes no second copy.
 */
export async function runWalk(api: ApiClient, letter: DemoLetter, walk: Walk): Promise<Walked> {
  const receipt = await api.request('POST', '/submissions', {
    as: walk.files,
    key: `demo/${letter.name}`,
    body: {
      channel: letter.channel,
      kind: letter.expected.kind,
      receivedAt: letter.receivedOn,
      content: letter.content,
      concernsOwnBody: letter.concernsOwnBody,
      confidential: letter.confidential,
      sender: letter.sender,
      subjects: letter.subjects,
    },
  });
  const stage: Stage = { api, letter, caseId: String(receipt['caseId']), receiptCode: String(receipt['receiptCode']) };
  await waitForCase(api, walk, stage);
  for (const [index, act] of walk.acts.entries()) {
    const key = `demo/${letter.name}/${index}/${act.command}`;
    const body = (await act.body?.(stage)) ?? {};
    if (act.as === 'sender') await addAsSender(stage, key, body);
    else {
      const path = `/processes/case/${stage.caseId}/commands`;
      await api
        .request('POST', path, { as: act.as, key, body: { type: act.command, ...body } })
        .catch((error: unknown) => {
          if (!(error instanceof Refused) || error.code !== act.unless) throw error;
        });
    }
  }
  const file = await api.request('GET', `/cases/${stage.caseId}`, { as: reader(walk) });
  return { letter, caseNumber: String(receipt['caseNumber']), file, differences: compare(letter, walk, file) };
}

/** The account that looks at the end: the last one who acted. */
function reader(walk: Walk): string {
  return walk.acts.findLast((act) => act.as !== 'sender')?.as ?? walk.files;
}

/** A submission may be accepted while the engine is down; its case then comes by itself. */
async function waitForCase(api: ApiClient, walk: Walk, { caseId }: Stage): Promise<void> {
  const first = walk.acts.find((act) => act.as !== 'sender')?.as ?? walk.files;
  const until = Date.now() + 180_000;
  for (;;) {
    try {
      await api.request('GET', `/cases/${caseId}`, { as: first });
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

async function addAsSender({ api, receiptCode }: Stage, key: string, body: Answer): Promise<void> {
  const { token, added } = await api.request('POST', '/public/receipts', { body: { receiptCode } });
  if ((added as unknown[]).length > 0) return;
  const form = new FormData();
  form.append('file', new Blob([PICTURE], { type: 'image/png' }), 'anh.png');
  const { id } = await api.request('POST', '/public/uploads', { form });
  await api.request('POST', '/public/receipts/messages', { key, body: { token, ...body, attachments: [id] } });
}

/** What the letter expects and the case does not show. */
function compare(letter: DemoLetter, walk: Walk, file: Answer): string[] {
  const obligations = file['obligations'] as Answer[];
  const shown = file['case'] as Answer;
  const wrongDates = letter.expected.due
    .filter((due) => !obligations.some((one) => one['key'] === due.key && one['dueOn'] === due.on))
    .map(
      (due) =>
        `${due.key}: expected ${due.on}, found ${String(obligations.find((one) => one['key'] === due.key)?.['dueOn'])}`,
    );
  const waiting = obligations.filter((one) => one['status'] === 'open').map((one) => String(one['key']));
  const wrongWaits =
    JSON.stringify(waiting.toSorted()) === JSON.stringify(walk.ends.waitsFor.toSorted())
      ? []
      : [`waits for ${waiting.join(', ')} instead of ${walk.ends.waitsFor.join(', ')}`];
  const wrongStage =
    shown['stage'] === walk.ends.stage ? [] : [`stands at ${String(shown['stage'])} instead of ${walk.ends.stage}`];
  return [...wrongDates, ...wrongWaits, ...wrongStage];
}
