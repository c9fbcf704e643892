import type pg from 'pg';
import type { z } from 'zod';
import { isDay } from '../../domain/calendar/day.ts';
import type { DeskHandoverState } from '../../domain/desk-handover/state.ts';
import { VI } from '../../texts/vi.ts';
import { visibleDeskHandovers } from '../authorisation/visible-desk-handovers.ts';
import { actorOf, holdsFor } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import type { deskHandoverRowSchema } from '../contract/shown-desk-handover.ts';
import { isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import { notFound } from '../problem.ts';
import { findVisible } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { countDuties, readMatters, readOthers, showMatter, showOther } from './matters.ts';

interface HandoverRow {
  handoverId: string;
  processId: string;
  organisationId: string;
  organisationKind: string;
  stage: string;
  fromPersonId: string;
  toPersonId: string;
  on: string;
}

/** Desks the caller has handed over or received, and those of a body they head, the latest first. */
export const listDeskHandovers: Handler<'listDeskHandovers'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleDeskHandovers(callerOf(context), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (h.handed_on, h.handover_id) < (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const where = `${visible.sql}${after}`;
  const rows = await readHandovers(deps.pool, { where, values, limit: query.limit + 1 });
  const page = pageOf(rows, query.limit, (row) => [row.on, row.handoverId]);
  const names = await loadNames(deps.pool, {
    people: page.items.flatMap((row) => [row.fromPersonId, row.toPersonId]),
    organisations: page.items.map((row) => row.organisationId),
  });
  const items = page.items.map((row) => showRow(row, names));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: null } };
};

/** One desk that was handed over, with the matters the caller may know of; 404 where they may not know of the handing over. */
export const getDeskHandover: Handler<'getDeskHandover'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const asked = { kind: 'desk-handover', id: params.handoverId, visible: visibleDeskHandovers } as const;
  const found = await findVisible(deps.pool, caller, asked);
  if (found === null) throw notFound();
  const [row] = await readHandovers(deps.pool, { where: 'h.process_id = $1', values: [found.processId], limit: 1 });
  if (row === undefined) throw notFound();
  const matters = await readMatters(deps.pool, caller, found.processId);
  const others = await readOthers(deps.pool, caller, found.processId);
  const { minutes } = found.state as DeskHandoverState;
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => ({
    people: [row.fromPersonId, row.toPersonId],
    organisations: [row.organisationId],
    texts: minutes === null ? [] : [minutes.contentId],
  }));
  const answersForIt = caller.personId === row.fromPersonId || holdsFor(caller, 'HEAD', row.organisationId);
  const isListed = ({ status }: { status: string }) => status === 'taken' || (answersForIt && status !== 'left');
  return {
    status: 200,
    body: {
      handover: showRow(row, file.names),
      minutes: minutes === null ? null : (file.texts.get(minutes.contentId) ?? null),
      matters: matters.filter(isListed).map(showMatter),
      others: others.filter(isListed).map(showOther),
      duties: await countDuties(deps.pool, caller, { ...row, answersForIt }),
      left: answersForIt ? [...matters, ...others].filter((one) => one.status === 'left').length : null,
      notes: file.parts({}).timeline.filter((one) => one.type === 'NoteAdded'),
    },
  };
};

async function readHandovers(
  pool: pg.Pool,
  { where, values, limit }: { where: string; values: readonly unknown[]; limit: number },
): Promise<HandoverRow[]> {
  const { rows } = await pool.query<HandoverRow>(
    `select h.handover_id as "handoverId", h.process_id as "processId", h.organisation_id as "organisationId", u.kind as "organisationKind", h.stage,
       h.from_person_id as "fromPersonId", h.to_person_id as "toPersonId", h.handed_on::text as "on"
     from business.desk_handover h join business.organisation u on u.id = h.organisation_id where ${where}
     order by h.handed_on desc, h.handover_id desc limit $${values.length + 1}`,
    [...values, limit],
  );
  return rows;
}

function showRow(row: HandoverRow, names: Names): z.input<typeof deskHandoverRowSchema> {
  const { handoverId, processId, organisationId, organisationKind, fromPersonId, toPersonId, on, stage } = row;
  return {
    ...{ handoverId, processId, organisationKind, on, stage: coded(VI.deskHandoverStages, stage) },
    organisation: { id: organisationId, name: names.organisation(organisationId) },
    from: { id: fromPersonId, name: names.person(fromPersonId) },
    to: { id: toPersonId, name: names.person(toPersonId) },
  };
}
