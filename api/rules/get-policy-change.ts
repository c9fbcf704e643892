import type pg from 'pg';
import type { z } from 'zod';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { tryExamples } from '../../domain/policy-change/examples.ts';
import type { PolicyChangeState, PolicyDraft } from '../../domain/policy-change/state.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import type { policyChangeSchema } from '../contract/shown-rules.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { loadRowFacts, POLICY_COLUMNS, showPolicyRow } from './policy-rows.ts';
import type { StoredPolicyRow } from './policy-rows.ts';
import { prospectOf } from './prospects.ts';
import { showProspect } from './show-what-if.ts';

type ShownChange = z.input<typeof policyChangeSchema>;

/** A change of a row: what it says otherwise, its examples under both rows, and what it would come to for what is running. */
export const getPolicyChange: Handler<'getPolicyChange'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'policy-change', id: params.changeId });
  if (found === null) throw notFound();
  const state = found.state as PolicyChangeState;
  const { stage, draft, proposedOn, organisation, forOrganisation, published, migration } = state;
  if (stage === null || draft === null || proposedOn === null) throw notFound();
  const now = deps.now();
  const [file, replaced, prospect] = await Promise.all([
    openFile(deps, found, actorOf(caller, correlationId), () => needsOf(state)),
    findReplaced(deps.pool, state),
    prospectOf(deps.pool, found),
  ]);
  const { names, texts, showing } = file;
  const stored = [
    ...(replaced === null ? [] : [replaced]),
    ...(published === null ? [] : [publishedAs(found.processId, published)]),
  ];
  const facts = await loadRowFacts(deps.pool, caller, { rows: stored, on: showing.today });
  const body: ShownChange = {
    ...{ processId: found.processId, version: found.version, stage, stageText: wordFor(VI.policyChangeStages, stage) },
    organisation: { id: organisation.id, name: names.organisation(organisation.id) },
    forOrganisation:
      forOrganisation === null ? null : { id: forOrganisation, name: names.organisation(forOrganisation) },
    draft,
    replaces: state.replaces,
    before: replaced === null ? null : showPolicyRow(replaced, facts),
    differs: replaced === null ? [] : differing(replaced.data, draft),
    examples: showExamples(state, draft, { replaced: replaced?.data ?? null, calendar: showing.calendar }),
    reason: state.reason === null ? '' : (texts.get(state.reason.contentId) ?? ''),
    proposedBy: names.person(state.proposedBy),
    proposedOn,
    publishedBy: state.publishedBy === null ? null : names.person(state.publishedBy),
    publishedOn: state.publishedOn,
    published: published === null ? null : showPolicyRow(publishedAs(found.processId, published), facts),
    migration: migration === null ? null : { ...migration, confirmedBy: names.person(migration.confirmedBy) },
    preview: prospect === null ? null : await showProspect(deps, prospect, caller, now),
    ...file.parts({}),
  };
  return { status: 200, body };
};

function needsOf({ organisation, forOrganisation, proposedBy, publishedBy, migration, reason }: PolicyChangeState) {
  return {
    people: [proposedBy, publishedBy, migration?.confirmedBy ?? null],
    organisations: [organisation.id, forOrganisation],
    texts: reason === null ? [] : [reason.contentId],
  };
}

async function findReplaced(pool: pg.Pool, { replaces }: PolicyChangeState): Promise<StoredPolicyRow | null> {
  if (replaces === null) return null;
  const { rows } = await pool.query<StoredPolicyRow>(
    `select ${POLICY_COLUMNS} from business.policy_row p where p.key = $1 and p.version = $2`,
    [replaces.key, replaces.version],
  );
  return rows[0] ?? null;
}

function publishedAs(processId: string, data: PolicyRow): Pick<StoredPolicyRow, 'data' | 'processId'> {
  return { data, processId };
}

/** The fields in which the draft reads otherwise than the row. */
function differing(row: PolicyRow, draft: PolicyDraft): string[] {
  return Object.entries(draft).flatMap(([field, value]) => {
    const before: unknown = row[field as keyof PolicyDraft];
    return canonicalJson(before ?? null) === canonicalJson(value ?? null) ? [] : [field];
  });
}

function showExamples(
  { examples }: PolicyChangeState,
  draft: PolicyDraft,
  { replaced, calendar }: { replaced: PolicyRow | null; calendar: Calendar },
): ShownChange['examples'] {
  const before = replaced === null ? [] : tryExamples(replaced, examples, calendar);
  return tryExamples(draft, examples, calendar).map((one, i) => ({ ...one, before: before[i]?.computed ?? null }));
}
