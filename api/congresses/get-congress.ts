import type pg from 'pg';
import type { CongressState } from '../../domain/congress/state.ts';
import type { CandidateStatement, ConcludedMatter } from '../../domain/congress/statement.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { headsInspectionOf } from '../authorisation/visible-congresses.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import type { Names } from '../names.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import type { FoundProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { readCongresses, showCongressRow } from './congress-rows.ts';

/** More are not put off before one congress of one body; the count beside the list is of all. */
const MOST_SHOWN = 500;

/** A congress, and the cases that wait for it: by number for who may know of them, the rest as one more. */
export const getCongress: Handler<'getCongress'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'congress', id: params.congressId });
  if (found === null) throw notFound();
  const [row] = await readCongresses(deps.pool, { where: 'g.process_id = $1', values: [found.processId], limit: 1 });
  if (row === undefined) throw notFound();
  const deferrals = await readDeferrals(deps.pool, caller, found.processId);
  const statements = (await headsInspectionOf(deps.pool, caller, row.organisationId)) ? statementsOf(found) : null;
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => ({
    people: statements?.flatMap((one) => [one.personId, one.by]) ?? [],
    organisations: [row.organisationId, ...mattersIn(statements).map((one) => one.organisationId)],
    texts: [],
  }));
  return {
    status: 200,
    body: {
      congress: { ...showCongressRow(row, file.names), version: found.version },
      deferrals: deferrals.map(({ caseId, number, deferredOn }) => ({
        case: caseId === null || number === null ? null : { caseId, number },
        deferredOn,
      })),
      statements: statements?.map((one) => showStatement(one, file.names)) ?? null,
      ...file.parts({}),
    },
  };
};

function statementsOf({ state }: FoundProcess): readonly CandidateStatement[] {
  return (state as CongressState).statements.toReversed();
}

function mattersIn(statements: readonly CandidateStatement[] | null): readonly ConcludedMatter[] {
  return statements?.flatMap((one) => one.matters) ?? [];
}

function showStatement({ statementId, personId, asOf, by, matters }: CandidateStatement, names: Names) {
  return {
    ...{ statementId, asOf, person: { id: personId, name: names.person(personId) } },
    by: by === null ? null : { id: by, name: names.person(by) },
    matters: matters.map(({ on, organisationId, form, number, lapsesOn }) => ({
      ...{ on, number, lapsesOn, organisation: { id: organisationId, name: names.organisation(organisationId) } },
      form: form === null ? null : coded(VI.forms, form),
    })),
  };
}

interface DeferralRow {
  caseId: string | null;
  number: string | null;
  deferredOn: string;
}

async function readDeferrals(pool: pg.Pool, caller: Caller, processId: string): Promise<DeferralRow[]> {
  const seen = visibleCases(caller, 3);
  const { rows } = await pool.query<DeferralRow>(
    `select case when ${seen.sql} then c.case_id end as "caseId", case when ${seen.sql} then c.number end as number,
       d.deferred_on::text as "deferredOn"
     from business.congress_deferral d left join business.case_file c on c.case_id = d.case_id
     where d.process_id = $1 order by d.deferred_on, d.case_id limit $2`,
    [processId, MOST_SHOWN, ...seen.values],
  );
  return rows;
}
