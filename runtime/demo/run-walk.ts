import type { DemoLetter } from '../../prisma/seed/demo/letters.ts';
import { Refused } from './api-client.ts';
import type { Answer, ApiClient } from './api-client.ts';
import type { Act, Stage, Target, Walk } from './walks.ts';

/** A one-pixel picture, for letters whose sender adds a photograph. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What came of a walk: the case as its owner sees it, and whatever is not as the letter expects. */
export interface Walked {
  letter: DemoLetter;
  walk: Walk;
  caseNumber: string;
  file: Answer;
  differences: readonly string[];
}

/**
 * Files a letter and drives it through the HTTP API with different accounts. Every request carries a key made from the
 * letter's name and the act, so that a second run finds what the first one did and makes no second copy.
 */
export async function runWalk(
  api: ApiClient,
  letter: DemoLetter,
  walk: Walk,
  cases: Map<string, string>,
): Promise<Walked> {
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
  const stage: Stage = {
    api,
    letter,
    receiptCode: String(receipt['receiptCode']),
    ids: { case: String(receipt['caseId']) },
    caseOf: (name) => cases.get(name) ?? '',
  };
  cases.set(letter.name, String(receipt['caseId']));
  await waitForCase(api, walk, stage);
  for (const [index, act] of walk.acts.entries()) {
    await perform(stage, act, `demo/${letter.name}/${walk.part ?? ''}${index}/${act.command}`);
  }
  const file = await api.request('GET', `/cases/${stage.ids.case}`, { as: reader(walk) });
  return { letter, walk, caseNumber: String(receipt['caseNumber']), file, differences: compare(letter, walk, file) };
}

async function perform(stage: Stage, act: Act, key: string): Promise<void> {
  const { api, ids } = stage;
  const target = act.on ?? 'case';
  if (act.as === 'sender') return addAsSender(stage, key, (await act.body?.(stage)) ?? {});
  if (act.command === 'begin') {
    ids[target] = (await begin(stage, act, key)) ?? (await beginning(stage, act.as, target));
    return;
  }
  if (target === 'discipline' || target === 'protection') ids[target] ??= await beginning(stage, act.as, target);
  if (kindOf(target) === 'remediation') ids[target] ??= await ownRemediation(stage, act.as);
  const give = async (): Promise<Answer> => {
    const body = { type: act.command, ...(await act.body?.(stage)) };
    const path = `/processes/${kindOf(target)}/${ids[target]}/commands`;
    return giveEvenLate((more, under) =>
      api.request('POST', path, { as: act.as, key: `${key}${under}`, body: { ...body, ...more } }),
    );
  };
  try {
    await give().catch(async (error: unknown) => {
      // Done before, it is answered as before; otherwise what must come first may still be on its way.
      if (act.when === undefined || isDone(error)) throw error;
      await comeAbout(stage, act, target);
      return give();
    });
  } catch (error) {
    if (isDone(error) || (error instanceof Refused && error.code === act.unless)) return;
    throw new Error(`${act.command} by ${act.as}: ${String(error)}`, { cause: error });
  }
}

/** What the office writes where it is late with what it meets. */
const LATE = { latenessReason: 'Cán bộ phụ trách đi công tác, việc được làm ngay khi trở lại.' };

/**
 * Gives a command, and where that is refused once more with the reason for being late, under a key of its own: so it was
 * taken on an earlier run, or is asked for now. Throws the first refusal when that changes nothing.
 */
async function giveEvenLate(request: (more: Answer, under: string) => Promise<Answer>): Promise<Answer> {
  try {
    return await request({}, '');
  } catch (error) {
    if (!(error instanceof Refused) || isDone(error)) throw error;
    return request(LATE, '/late').catch((second: unknown) => {
      throw isDone(second) ? second : error;
    });
  }
}

/** Whether the same act was done on another day, with that day in it. */
function isDone(error: unknown): boolean {
  return error instanceof Refused && error.code === 'IDEMPOTENCY_KEY_REUSED';
}

async function begin(stage: Stage, act: Act, key: string): Promise<string | null> {
  try {
    const begun = await stage.api.request('POST', '/processes', { as: act.as, key, body: await act.body?.(stage) });
    return String(begun['id']);
  } catch (error) {
    if (isDone(error)) return null;
    throw error;
  }
}

async function comeAbout({ api, ids }: Stage, { as, command, when }: Act, target: Target): Promise<void> {
  const place = `${PLACES[target]}/${ids[target]}`;
  await patiently(`${command} may be given`, async () => when?.(await api.request('GET', place, { as })) ?? true);
}

const PLACES: Readonly<Record<Target, string>> = {
  ...{ case: '/cases', meeting: '/meetings', discipline: '/disciplines' },
  ...{ protection: '/protections', remediation: '/remediations', 'other-remediation': '/remediations' },
};

function kindOf(target: Target): string {
  return target === 'other-remediation' ? 'remediation' : target;
}

/** The one remediation of the unit for which this account speaks: no other is there for it. */
async function ownRemediation({ api }: Stage, unit: string): Promise<string> {
  let found: Answer[] = [];
  await patiently('the remediation has begun', async () => {
    found = (await api.request('GET', '/remediations', { as: unit }))['items'] as Answer[];
    return found.length > 0;
  });
  return String(found[0]?.['remediationId']);
}

/** What the case has led to, of that kind; it comes by itself, a moment after what began it. */
async function beginning({ api, ids }: Stage, as: string, kind: Target): Promise<string> {
  let found = '';
  await patiently(`the ${kind} has begun`, async () => {
    const { processes } = await api.request('GET', `/cases/${ids.case}`, { as });
    const begun = (processes as Answer[]).find((one) => one['kind'] === kind);
    const processId = begun?.['processId'];
    found = typeof processId === 'string' ? processId.replace(`${kind}/`, '') : '';
    return found !== '';
  });
  return found;
}

/** Asks until it is so: what follows from one process in another is seen a moment later. */
async function patiently(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 180_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(`It did not come about that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The account that looks at the end: the last one of the staff who acted on the case. */
function reader(walk: Walk): string {
  return walk.reads ?? walk.acts.findLast((act) => act.as !== 'sender' && act.on === undefined)?.as ?? walk.files;
}

/** A submission may be accepted while the engine is down; its case then comes by itself. */
async function waitForCase(api: ApiClient, walk: Walk, { ids }: Stage): Promise<void> {
  const first = walk.acts.find((act) => act.as !== 'sender')?.as ?? walk.files;
  const until = Date.now() + 180_000;
  for (;;) {
    try {
      await api.request('GET', `/cases/${ids.case}`, { as: first });
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
  const { ends } = walk;
  if (ends === null) return wrongDates;
  const waiting = obligations.filter((one) => one['status'] === 'open').map((one) => String(one['key']));
  const wrongWaits =
    JSON.stringify(waiting.toSorted()) === JSON.stringify(ends.waitsFor.toSorted())
      ? []
      : [`waits for ${waiting.join(', ')} instead of ${ends.waitsFor.join(', ')}`];
  const wrongStage =
    shown['stage'] === ends.stage ? [] : [`stands at ${String(shown['stage'])} instead of ${ends.stage}`];
  return [...wrongDates, ...wrongWaits, ...wrongStage];
}
