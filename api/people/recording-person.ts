import { createHash } from 'node:crypto';
import type { ProcessKind } from '../../domain/process.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import type { HandlerContext } from '../handler.ts';
import { idFrom } from '../ids.ts';
import type { Build } from '../processes/send-built-command.ts';
import { requestId } from '../request-id.ts';
import { fieldProblem } from '../say-problem.ts';

type PersonBody = Extract<HandlerContext<'beginProcess'>['body'], { process: 'person' }>;
type Entry = NonNullable<PersonBody['entry']>;

const KIND = 'person' satisfies ProcessKind;

/**
 * The first command of a person on record. A name is stored where letters are, before the command, which carries its place and
 * never the name: so that no event and no history of the engine has it. Throws 422 when it names neither or both.
 */
export async function recordingPerson(
  deps: ApiDeps,
  caller: Caller,
  { id, body }: { id: string; body: PersonBody },
): Promise<Build> {
  const { personId, entry } = body;
  if (entry === null) {
    if (personId === null) throw fieldProblem('entry', 'PERSON_UNKNOWN');
    return { kind: KIND, body: { type: 'takeUpPerson', personId } };
  }
  if (personId !== null) throw fieldProblem('personId', 'PERSON_ON_RECORD');
  return recordingEntry(deps, caller, { id, entry });
}

/** The command that records this entry as the person of that id. */
export async function recordingEntry(
  { pool }: Pick<ApiDeps, 'pool'>,
  caller: Caller,
  { id, entry }: { id: string; entry: Entry },
): Promise<Build> {
  const { fullName, birthYear, partyMember, ...post } = entry;
  const sha256 = createHash('sha256')
    .update(JSON.stringify([fullName, birthYear, partyMember]))
    .digest('hex');
  const entryId = idFrom(requestId(caller.accountId, `person-entry/${id}`, sha256));
  await pool.query(
    `insert into inbox.person_entry (id, full_name, birth_year, party_member, sha256, entered_by)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [entryId, fullName, birthYear, partyMember, sha256, caller.accountId],
  );
  return { kind: KIND, body: { type: 'recordPerson', personId: id, entryId, ...post } };
}
