import { randomUUID } from 'node:crypto';
import { processId } from '../../domain/process.ts';
import type { Actor } from '../../domain/process.ts';
import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import type { ApiWorld } from './api-world.ts';

type Begin = Extract<ProtectionCommand, { type: 'begin' }>;

const PROCESS: Actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: 'test' };

/** A command to a protection as its case gives it, brought by hand where no relay runs. */
export async function tellProtection(world: ApiWorld, submissionId: string, command: ProtectionCommand): Promise<void> {
  const request = { commandId: randomUUID(), bodyHash: '', actor: PROCESS };
  const asked = { ...request, processId: processId('protection', submissionId), command };
  const answer = await world.engine.send(asked, 1_000);
  if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
}

/** What the outbox of a case holds for the protection of that letter, brought to it. */
export async function bringToProtection(world: ApiWorld, caseId: string, submissionId: string): Promise<number> {
  const { rows } = await world.admin.query<{ command: ProtectionCommand }>(
    `select payload -> 'command' as command from business.outbox
     where process_id = $1 and payload ->> 'to' = $2 and delivered_at is null order by event_number, id`,
    [`case/${caseId}`, processId('protection', submissionId)],
  );
  for (const { command } of rows) await tellProtection(world, submissionId, command);
  await world.admin.query(
    `update business.outbox set delivered_at = now() where process_id = $1 and payload ->> 'to' = $2`,
    [`case/${caseId}`, processId('protection', submissionId)],
  );
  return rows.length;
}

/** A protection of a letter, as the first threat begins it; its id is that of the letter. */
export async function addProtection(
  world: ApiWorld,
  begun: Pick<Begin, 'caseId' | 'organisationId' | 'organisationPath'>,
  more: Partial<Begin> = {},
): Promise<string> {
  const submissionId = more.submissionId ?? randomUUID();
  await tellProtection(world, submissionId, {
    ...{ type: 'begin', submissionId, trigger: 'threat', what: null, isClosed: false },
    ...{ text: { contentId: randomUUID(), sha256: '' }, subjects: [], recused: [] },
    ...begun,
    ...more,
  });
  return submissionId;
}
