import type pg from 'pg';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { kindOf } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import { comparesFileNames, lettersKept, outgoingOf } from '../../domain/sender-text/outgoing.ts';
import type { SenderData } from '../../domain/sender-text/piece.ts';
import { textPieces } from '../../domain/sender-text/text-pieces.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { descriptionsOf } from '../cases/subject-names.ts';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { loadNames } from '../names.ts';
import { keepRefusedUrging } from '../oversight/refused-urgings.ts';
import type { CommandBody } from '../processes/build-command.ts';
import { problem } from '../say-problem.ts';
import { piecesOfName, readFileNames } from './file-names.ts';
import { wordsAt } from './outgoing-words.ts';
import { openSenderMarks } from './sender-marks.ts';
import type { OpenMarks } from './sender-marks.ts';

/** So often in a day somebody may be told that a text holds something of the sender; more would be guessing who it is [own]. */
const REFUSALS_A_DAY = 10;
const DAY_MS = 24 * 60 * 60 * 1000;
const CODE = 'SENDER_IN_TEXT';

interface Outgoing {
  /** Of the process whose command it is: a case, or what follows from one. */
  processId: ProcessId;
  accountId: string;
  body: CommandBody;
  /** Of the case whose letters are kept. */
  state: CaseState;
}

/**
 * What others read, and what the files are called that come with a command, holds nothing by which the sender is known (product:
 * F18; practice: P30). Throws 422 SENDER_IN_TEXT, or SENDER_IN_FILE_NAME, that
 * names the field and what kind of data it is, never the data; 429 to whoever was told so too often in a day. That somebody was
 * refused is kept for the auditor, without the words.
 */
export async function checkSenderText(deps: ApiDeps, { processId, accountId, body, state }: Outgoing): Promise<void> {
  const kind = kindOf(processId) ?? 'case';
  const texts = wordsAt(body, outgoingOf(body, kind));
  const files = comparesFileNames(body.type, kind) ? await readFileNames(deps, idsIn(body['attachments'])) : [];
  if (texts.length + files.length === 0) return;
  const marks = await readMarks(deps, lettersKept(state, body));
  if (marks.size === 0) return;
  await refuseGuessing(deps.pool, accountId, deps.now());
  const known = await knownNames(deps, state);
  const said = [
    ...texts.map(({ field, text }) => ({ field, pieces: [...textPieces(text)] })),
    ...(files.length === 0 ? [] : [{ field: 'attachments', pieces: files.flatMap(({ name }) => piecesOfName(name)) }]),
  ];
  const faults = said.flatMap(({ field, pieces }) => {
    const data = dataIn(pieces, { marks, known });
    return data.length === 0 ? [] : [{ field, data }];
  });
  const [first] = faults;
  if (first === undefined) return;
  deps.log.warn({ processId, actorId: accountId, code: CODE }, 'a text to others was refused');
  await keepRefusedUrging(deps.pool, { code: CODE, accountId, processId, organisation: state.organisation });
  const params = (data: readonly SenderData[]) => ({ data: data.map((one) => wordFor(VI.senderData, one)).join(', ') });
  const errors = faults.map(({ field, data }) => ({
    field,
    message: problem(422, codeOf(field), {}, params(data)).message,
  }));
  throw problem(422, codeOf(first.field), { errors }, params(first.data));
}

/** Whether something of the sender of this letter stands in the name of a file. */
export async function tellsOfLetter(deps: Pick<ApiDeps, 'pool' | 'secrets'>, submissionId: string) {
  const marks = await readMarks(deps, [submissionId]);
  return (name: string) => marks.size > 0 && piecesOfName(name).some((piece) => marks.has(piece) !== null);
}

/** Of a file's name it is said that the file needs another one. */
function codeOf(field: string): 'SENDER_IN_TEXT' | 'SENDER_IN_FILE_NAME' {
  return field === 'attachments' ? 'SENDER_IN_FILE_NAME' : CODE;
}

function idsIn(attachments: unknown): readonly string[] {
  return Array.isArray(attachments) ? attachments.map(String) : [];
}

async function readMarks(
  { pool, secrets }: Pick<ApiDeps, 'pool' | 'secrets'>,
  submissionIds: readonly string[],
): Promise<OpenMarks> {
  const { rows } = await pool.query<{ submissionId: string; sealed: Buffer }>(
    'select submission_id as "submissionId", sealed from inbox.sender_mark where submission_id = any ($1::uuid[])',
    [[...submissionIds]],
  );
  return openSenderMarks(secrets.markKey, rows);
}

/** What the subjects and the bodies of a case are called may be said, whoever else is called the same. */
async function knownNames({ pool, secrets }: ApiDeps, state: CaseState): Promise<readonly string[]> {
  const people = state.subjects.flatMap((one) => one.personId ?? []);
  const organisations = [state.organisation.id, ...state.subjects.flatMap((one) => one.organisationId ?? [])];
  const [names, texts] = await Promise.all([
    loadNames(pool, { people, organisations }),
    readTexts(pool, secrets.contentKey, descriptionsOf(state.subjects)),
  ]);
  return [...people.map(names.person), ...organisations.map(names.organisation), ...texts.values()];
}

function dataIn(
  pieces: readonly string[],
  { marks, known }: { marks: OpenMarks; known: readonly string[] },
): readonly SenderData[] {
  const sayable = new Set(known.flatMap((name) => [...textPieces(name)]));
  const found = pieces.flatMap((piece) => (sayable.has(piece) ? [] : (marks.has(piece) ?? [])));
  return [...new Set(found)].toSorted();
}

/** Each refusal tells something of the sender; whoever collects them would learn who it is. */
async function refuseGuessing(pool: pg.Pool, accountId: string, now: Instant): Promise<void> {
  const since = fromMillis(toMillis(now) - DAY_MS);
  if ((await countRefused(pool, accountId, since)) < REFUSALS_A_DAY) return;
  throw problem(429, 'SENDER_TEXT_TRIED_OFTEN');
}

async function countRefused(pool: pg.Pool, accountId: string, since: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from access.refused_urging
       where account_id = $1 and at > $2::timestamptz and code = $3 limit $4) as lately`,
    [accountId, since, CODE, REFUSALS_A_DAY],
  );
  return rows[0]?.n ?? 0;
}
