import { randomUUID } from 'node:crypto';
import { newId } from '../../api/ids.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { Actor } from '../../domain/process.ts';
import { processId } from '../../domain/process.ts';
import type { RemediationCommand } from '../../domain/remediation/commands.ts';
import type { ApiWorld } from './api-world.ts';

type Begin = Extract<RemediationCommand, { type: 'begin' }>;

const PROCESS: Actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: 'test' };

/** What a conclusion has to say to begin a remediation, as far as a test says it. */
interface Begun {
  organisationId: string;
  path: string;
  caseId: string;
  concludedOn: Day;
  /** The organisation that has to remedy. */
  supervised: string;
  more?: Partial<Begin>;
}

/** A remediation as a concluded case begins it; returns its id. */
export async function addRemediation(
  world: ApiWorld,
  { organisationId, path, caseId, concludedOn, supervised, more = {} }: Begun,
): Promise<string> {
  const id = newId();
  const command: Begin = {
    type: 'begin',
    ...{ caseId, matterId: newId(), organisationId, organisationPath: path, concludedOn },
    ...{ subjectId: 's1', personId: null, organisationSubjectId: supervised, handler: null },
    ...{ codes: ['TT-1'], recommendation: null, until: null, recused: [] },
    ...more,
  };
  const request = { commandId: randomUUID(), bodyHash: '', actor: PROCESS };
  const asked = { ...request, processId: processId('remediation', id), command };
  const answer = await world.engine.send(asked, 1_000);
  if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
  return id;
}
