import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
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
import { idFrom, newTimelessId } from '../ids.ts';
import { newCaseNumber } from '../intake/case-number.ts';
import { notFound } from '../problem.ts';
import { hashBody, requestId } from '../request-id.ts';
import { fieldProblem, refusedByProcess } from '../say-problem.ts';
import { findRecorded } from '../send-command.ts';
import { caseBehind } from '../sender-text/case-behind.ts';
import { checkSenderText } from '../sender-text/check-sender-text.ts';
import { findProcess } from './found-process.ts';
import { showAfter } from './give-command.ts';
import { recordingPerson } from '../people/recording-person.ts';
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
  const id = givenId(body) ?? idFrom(requestId(caller.accountId, `begin/${kind}`, key));
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
  const build = await buildBeginning(deps, caller, { id, body });
  const { kind } = build;
  const begun = kind === 'calendar-year' ? await findProcess(deps.pool, caller, { kind, id }) : null;
  const state = begun?.state ?? definitionOf(kind).initial;
  const { processId, actor } = request;
  await checkFirst(deps, { build, actor, state });
  const behind = await caseBehind(deps.pool, { kind, body: build.body, state });
  const asked = { processId, accountId: caller.accountId, body: build.body };
  if (behind !== null) await checkSenderText(deps, { ...asked, state: behind });
  return send(deps, { ...request, build });
}

/** The id of what there is only one of: a year of a calendar, a person on record. */
function givenId(body: BeginBody): string | null {
  if (body.process === 'calendar-year') return calendarYearId(body.calendarId, body.year);
  return body.process === 'person' ? body.personId : null;
}

/** The first command of what is begun. */
async function buildBeginning(
  deps: ApiDeps,
  caller: Caller,
  { id, body }: Pick<Beginning, 'id' | 'body'>,
): Promise<Build> {
  switch (body.process) {
    case 'case':
      return openingCase(deps, body);
    case 'meeting':
      return first('convene', body);
    case 'suspension':
      return ordering(deps, caller, body);
    case 'policy-change':
      return first('proposePolicy', body);
    case 'calendar-year':
      return first('proposeCalendar', body);
    case 'congress':
      return first('planCongress', body);
    case 'desk-handover':
      return first('handOverDesk', body);
    case 'organisation':
      return first('proposeReorganisation', body);
    case 'person':
      return recordingPerson(deps, caller, { id, body });
  }
}

function first(type: string, { process, ...fields }: BeginBody): Build {
  return { kind: process satisfies ProcessKind, body: { type, ...fields } };
}

/** What the API adds to a case that nobody sent: its number, its matter, and where its body stands. */
async function openingCase(
  deps: ApiDeps,
  { process, ...fields }: Extract<BeginBody, { process: 'case' }>,
): Promise<Build> {
  const today = dayOf(deps.now());
  const { rows } = await deps.pool.query<{ path: string }>(
    `select path from business.organisation
     where id = $1::uuid and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)`,
    [fields.organisationId, today],
  );
  const organisationPath = rows[0]?.path;
  if (organisationPath === undefined) throw fieldProblem('organisationId', 'ORGANISATION_UNKNOWN');
  const completed = { caseNumber: newCaseNumber(today), matterId: newTimelessId(), organisationPath };
  return { kind: process satisfies ProcessKind, body: { type: 'openCase', ...fields }, completed };
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
