import { storeText } from '../../api/content.ts';
import { newId } from '../../api/ids.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Actor, ProcessId } from '../../domain/process.ts';
import { addAccount, addPerson } from './api-world.ts';
import type { Answer, ApiWorld } from './api-world.ts';
import { classification, newCase } from './office.ts';
import { wordsToRead } from './second-reader.ts';
import type { Office } from './office.ts';

/** Words of which none may ever reach a subject. */
export const SECRETS = {
  letter: 'Lời-Trong-Đơn về việc thu quỹ',
  sender: 'Nguyễn Thị Sâu Kín',
  phone: '0912345678',
  summary: 'Tóm-Tắt-Theo-Đơn',
  note: 'Ghi-Chú-Nội-Bộ',
  evidence: 'Chứng-Cứ-Của-Người-Khác',
} as const;

/** Somebody who is examined, with an account of their own. */
export interface Examined {
  personId: string;
  name: string;
  token: string;
}

/** A new person of that unit below the committee, on record, with the role of a subject. */
export async function addExamined(office: Office, unitId: string, name: string): Promise<Examined> {
  const personId = await addPerson(office.world, name);
  const username = `dt-${personId.slice(-12)}`;
  const organisationId = office.organisations.committee;
  await office.world.admin.query(
    `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
     values ($1, $2, $3, 'Đảng viên', false, 'grassroots', '2020-01-01')`,
    [newId(), personId, unitId],
  );
  await addAccount(office.world, { username, personId, roles: [{ role: 'SUBJECT', organisationId }] });
  return { personId, name, token: await office.world.signIn(username) };
}

/** A denunciation of these subjects under verification, its plan approved, and nobody told of it yet; `more` = of the letter. */
export async function examinedCase(
  office: Office,
  subjects: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
): Promise<string> {
  const { letter, sender, phone, summary, note } = SECRETS;
  const caseId = await newCase(office, { content: letter, sender: { type: 'named', name: sender, phone }, ...more });
  const { inspector, screener } = office.people;
  for (const [staff, body] of [
    ['screener', classification({ kind: 'denunciation', subjects, allegations: [{ codes: ['TT-1'], summary }] })],
    ['screener', { type: 'addNote', text: note }],
    ['head', { type: 'accept', grounds: 'Đủ điều kiện.' }],
    ['head', { type: 'orderVerification', leader: inspector, members: [screener], scope: 'Việc thu chi quỹ.' }],
    ['head', { type: 'approvePlan', plan: 'Kế hoạch kiểm tra.' }],
  ] as const) {
    taken(await office.command(staff, caseId, body));
  }
  return caseId;
}

/** The answer to a command that was taken; throws what was refused. */
export function taken(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
}

/** The folded state of a case as stored. */
export async function stateOfCase(office: Office, caseId: string): Promise<CaseState> {
  const { state } = await office.row('select state from business.process where id = $1', [`case/${caseId}`]);
  return state as CaseState;
}

/** The id by which the case knows the person or organisation. */
export async function subjectIdOf(office: Office, caseId: string, recordId: string): Promise<string> {
  const { subjects } = await stateOfCase(office, caseId);
  return subjects.find((one) => one.personId === recordId || one.organisationId === recordId)?.id ?? '';
}

/** Gives a command to a process as another process, or as staff of every desk of the committee. Throws what was refused. */
export async function engineCommand(
  office: Office,
  processId: ProcessId,
  as: 'process' | 'staff',
  command: { type: string } & Record<string, unknown>,
): Promise<void> {
  const answer = await office.world.engine.send(
    { processId, commandId: newId(), bodyHash: '', command, actor: actors(office)[as] },
    1_000,
  );
  if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
}

function actors({ people, organisations }: Office): Record<'process' | 'staff', Actor> {
  const roles = (['HEAD', 'MEETING_SECRETARY', 'INSPECTOR'] as const).map((role) => ({
    ...{ role, organisationId: organisations.committee, path: 'mg.d01' },
  }));
  const common = { accountId: null, correlationId: 'test' };
  return {
    process: { ...common, kind: 'process', personId: null, roles: [] },
    staff: { ...common, kind: 'staff', personId: people.head, roles },
  };
}

/** Words in a command that goes to the engine by itself. */
export function wordsOf(text: string, { deps }: ApiWorld) {
  return storeText(deps.pool, deps.secrets.contentKey, { text, accountId: null });
}

/** Today, as the API sees it. */
export function today(office: Office): string {
  return dayOf(office.world.deps.now());
}

/**
 * Has the words of this command to a subject read by a second person first, as the rule asks: the inspector writes them, the
 * head clears them. Answers the command's body, as every other command's at once.
 */
export async function readByAnother<B extends Record<string, unknown>>(
  office: Office,
  caseId: string,
  body: B,
): Promise<B> {
  const read = wordsToRead(body);
  if (read === null) return body;
  taken(await office.command('inspector', caseId, { type: 'prepareForSubject', ...read, exposure: 'none' }));
  const { exposure } = await stateOfCase(office, caseId);
  const preparationId = exposure.preparations.at(-1)?.id;
  taken(await office.command('head', caseId, { type: 'clearForSubject', preparationId }));
  return body;
}
