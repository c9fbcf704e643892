import type pg from 'pg';
import type { z } from 'zod';
import { dayOf } from '../../domain/calendar/day.ts';
import type { Actor } from '../../domain/process.ts';
import { nextCheckpoint } from '../../domain/remediation/obligations.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import { descriptionsOf, subjectNamer } from '../cases/subject-names.ts';
import { decryptContent } from '../content.ts';
import type { remediationSchema } from '../contract/shown-remediation.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import type { Names } from '../names.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { namedInRows, readRemediations, showRemediationRow } from './remediation-rows.ts';

type Shown = z.input<typeof remediationSchema>;

/** What the supervised body reads of the story: what it did itself, and what was decided about it. */
const TOLD_TO_UNIT: readonly string[] = [
  'RemediationBegun',
  'RemediationPlanned',
  'RemediationPlanApproved',
  'RemediationPlanReturned',
  'RemediationProgressReported',
  'RemediationChecked',
  'RemediationConfirmed',
  'RemediationDeclaredNotDone',
  'RemediationTakenUp',
];

/** A remediation: the plan and its tasks, the checks, the evidence. The supervised body reads its own part alone. */
export const getRemediation: Handler<'getRemediation'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'remediation', id: params.remediationId });
  if (found === null) throw notFound();
  const state = found.state as RemediationState;
  const row = await readRow(deps.pool, caller, found.processId);
  const evidence = await readEvidence(deps, found.processId);
  const actor = actorOf(caller, correlationId);
  const needed = namedInRows([row]);
  const tasks = state.plan?.tasks ?? [];
  const file = await openFile(deps, found, actor, () => ({
    people: [...needed.people, state.handler, ...tasks.map((one) => one.ownerPersonId)],
    organisations: needed.organisations,
    texts: descriptionsOf(row.subjects),
  }));
  const { names, texts } = file;
  const today = dayOf(deps.now());
  const parts = file.parts({
    subject: subjectNamer(row.subjects, names, texts),
  });
  // To whoever does not handle it, nothing was ever found again: not even the title of it is told.
  const told = parts.timeline.filter((one) => one.type !== 'RecurrenceRecorded' || handles(state, actor));
  const asUnit = !row.asStaff;
  const body: Shown = {
    remediation: {
      ...showRemediationRow(row, { names, texts, today }),
      version: found.version,
      handler: state.handler === null ? null : { id: state.handler, name: names.person(state.handler) },
      recommendation: texts.get(state.recommendation?.contentId ?? '') ?? null,
      until: state.until,
      result: state.end === null ? null : coded(VI.remediationStatuses, state.end.result),
    },
    asUnit,
    plan: showPlan(state, { names, texts, today }),
    checks: state.checks.map(({ checkpoint, on, result, by }) => ({
      checkpoint: coded(VI.checkpoints, checkpoint),
      on,
      result: coded(VI.checkResults, result),
      by: by === null ? null : names.person(by),
    })),
    nextCheckpoint: state.stage === 'IN_PROGRESS' ? nextCheckpoint(state) : null,
    people: await readUnit(deps.pool, state),
    evidence,
    recurrences:
      handles(state, actor) && !asUnit ? state.recurrences.map(({ codes, on }) => ({ codes: [...codes], on })) : [],
    ...parts,
    obligations: asUnit ? parts.obligations.filter((one) => isOwn(state, one.obligationId)) : parts.obligations,
    timeline: asUnit ? told.filter((one) => TOLD_TO_UNIT.includes(one.type)) : told,
  };
  return { status: 200, body };
};

/** Found again is for those who handle it and for the head who answers for it, never for a list (practice: P28). */
function handles({ handler, organisation }: RemediationState, { personId, roles }: Actor): boolean {
  const isHead = roles.some((held) => held.role === 'HEAD' && held.organisationId === organisation.id);
  return isHead || (personId !== null && personId === handler);
}

function isOwn({ obligations }: RemediationState, id: string): boolean {
  const owner = obligations.find((one) => one.id === id)?.owner;
  return owner?.kind === 'role' && owner.role === 'SUPERVISED_UNIT';
}

function showPlan(
  { plan }: RemediationState,
  { names, texts, today }: { names: Names; texts: ReadonlyMap<string, string>; today: string },
): Shown['plan'] {
  if (plan === null) return null;
  return {
    text: texts.get(plan.text.contentId) ?? null,
    approvedOn: plan.approvedOn,
    tasks: plan.tasks.map(({ id, text, ownerPersonId, dueOn, doneOn }) => ({
      ...{ id, dueOn, doneOn },
      text: texts.get(text.contentId) ?? null,
      owner: ownerPersonId === null ? null : { id: ownerPersonId, name: names.person(ownerPersonId) },
      overdue: doneOn === null && dueOn < today,
    })),
  };
}

async function readRow(pool: pg.Pool, caller: Caller, processId: string) {
  const rows = await readRemediations(pool, caller, { where: 'm.process_id = $1', values: [processId], limit: 1 });
  const row = rows[0];
  if (row === undefined) throw notFound();
  return row;
}

/** Who serves in the supervised body now, by name: whom its plan may name. */
async function readUnit(pool: pg.Pool, { stage, supervisedPath }: RemediationState): Promise<Shown['people']> {
  if (stage !== 'PLANNED' || supervisedPath === null) return [];
  const { rows } = await pool.query<{ id: string; name: string }>(
    `select distinct p.id, p.full_name as name from business.post t
     join business.organisation o on o.id = t.organisation_id join business.person p on p.id = t.person_id
     where t.valid_to is null and (o.path = $1 or starts_with(o.path, $1 || '.')) order by 2, 1 limit 200`,
    [supervisedPath],
  );
  return rows;
}

/** The files that were attached to reports and checks; names are words of people and lie encrypted. */
async function readEvidence({ pool, secrets }: ApiDeps, processId: string): Promise<Shown['evidence']> {
  const { rows } = await pool.query<{ id: string; name: Buffer; mediaType: string; size: number }>(
    `select id, name_ciphertext as name, media_type as "mediaType", size from inbox.upload
     where process_id = $1 order by created_at, id limit 500`,
    [processId],
  );
  return rows.map(({ name, ...row }) => ({
    ...row,
    name: decryptContent(secrets.contentKey, row.id, name, 'inbox.upload.name').toString('utf8'),
  }));
}
