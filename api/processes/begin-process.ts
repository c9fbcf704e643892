import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../domain/case/state.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { idFrom } from '../ids.ts';
import { notFound } from '../problem.ts';
import { hashBody, requestId } from '../request-id.ts';
import { fieldProblem, refusedByProcess } from '../say-problem.ts';
import { findRecorded } from '../send-command.ts';
import { findProcess } from './found-process.ts';
import { showAfter } from './give-command.ts';
import { checkFirst, send } from './send-built-command.ts';
import type { Build } from './send-built-command.ts';

type BeginBody = HandlerContext<'beginProcess'>['body'];

/**
 * Begins a process with its first command. The id comes from the caller's key, so that the same request sent again is
 * answered by the same process; a year of a calendar has the id of that year, and may have begun already.
 */
export const beginProcess: Handler<'beginProcess'> = async (context) => {
  const { body, deps, correlationId } = context;
  const caller = callerOf(context);
  const kind = body.process;
  const key = context.idempotencyKey ?? randomUUID();
  const id =
    body.process === 'calendar-year'
      ? calendarYearId(body.calendarId, body.year)
      : idFrom(requestId(caller.accountId, `begin/${kind}`, key));
  const processId = processIdOf(kind, id);
  const request = {
    processId,
    commandId: requestId(caller.accountId, processId, kind === 'calendar-year' ? `begin/${key}` : 'begin'),
    bodyHash: hashBody(deps.secrets.receiptKey, 'command', body),
    actor: actorOf(caller, correlationId),
  };
  const recorded = await findRecorded(deps.pool, request);
  const outcome = recorded ?? (await begin(deps, { ...request, id, caller, body }));
  const { initial } = definitionOf(kind);
  if (!outcome.ok) throw refusedByProcess(outcome.refusal, (one) => one);
  const found = await findProcess(deps.pool, caller, { kind, id });
  const { stage, allowedCommands } = await showAfter(deps, found, request.actor);
  const events = outcome.events.map(({ number, type }) => ({ number, type }));
  return { status: 201, body: { processId, id, stage: stage ?? initial.stage, events, allowedCommands } };
};

type Beginning = Omit<Parameters<typeof send>[1], 'build'> & { id: string; caller: Caller; body: BeginBody };

async function begin(deps: ApiDeps, { id, caller, body, ...request }: Beginning) {
  const build = await buildBeginning(deps, caller, body);
  const { kind } = build;
  const begun = kind === 'calendar-year' ? await findProcess(deps.pool, caller, { kind, id }) : null;
  await checkFirst(deps, { build, actor: request.actor, state: begun?.state ?? definitionOf(kind).initial });
  return send(deps, { ...request, build });
}

/** The first command of what is begun. */
async function buildBeginning(deps: ApiDeps, caller: Caller, body: BeginBody): Promise<Build> {
  switch (body.process) {
    case 'meeting':
      return first('convene', body);
    case 'suspension':
      return ordering(deps, caller, body);
    case 'policy-change':
      return first('proposePolicy', body);
    case 'calendar-year':
      return first('proposeCalendar', body);
  }
}

function first(type: string, { process, ...fields }: BeginBody): Build {
  return { kind: process satisfies ProcessKind, body: { type, ...fields } };
}

/** Who the subject of an order is on record stands in the case; a case the caller may not know of is not there. */
async function ordering(
  deps: ApiDeps,
  caller: Caller,
  { process, ...fields }: Extract<BeginBody, { process: 'suspension' }>,
): Promise<Build> {
  const found = await findProcess(deps.pool, caller, { kind: 'case', id: fields.caseId });
  if (found === null) throw notFound();
  const { subjects } = found.state as CaseState;
  const subject = subjects.find((one) => one.id === fields.subjectId);
  if (subject === undefined) throw fieldProblem('subjectId', 'SUBJECT_UNKNOWN');
  const completed = { personId: subject.personId, organisationSubjectId: subject.organisationId };
  return { kind: process satisfies ProcessKind, body: { type: 'order', ...fields }, completed };
}
