import { dayOf } from '../../domain/calendar/day.ts';
import type { PrismaClient, ReferenceCode } from '../../prisma/generated/client.ts';
import type { Handler } from '../handler.ts';

/** A code with its Vietnamese words, as people choose it. */
interface CodeRow {
  code: string;
  label: string;
  group: string | null;
  data: Record<string, unknown>;
}

/** All lists of codes by the name of the list, each in the order in which it is shown. */
export const reference: Handler<'reference'> = async ({ deps }) => {
  const sets: Record<string, CodeRow[]> = {};
  for (const row of await readCodes(deps.prisma)) (sets[row.setName] ??= []).push(codeRow(row));
  return { status: 200, body: sets };
};

/** What the public page needs before anyone signs in: kinds of submission, and the bodies that have a reception. */
export const publicReference: Handler<'publicReference'> = async ({ deps }) => {
  const [kinds, organisations] = await Promise.all([
    readCodes(deps.prisma, 'submission-kind'),
    deps.pool.query<{ id: string; name: string; parentId: string | null }>(RECEIVING, [dayOf(deps.now())]),
  ]);
  return { status: 200, body: { kinds: kinds.map(codeRow), organisations: organisations.rows } };
};

// A body that nobody receives for would only swallow letters; its level above stands in the list instead.
const RECEIVING = `
  select o.id, o.name, o.parent_id as "parentId" from business.organisation o
  where o.valid_from <= $1::date and (o.valid_to is null or o.valid_to >= $1::date)
    and exists (select 1 from access.role_held g where g.organisation_id = o.id and g.role = 'RECEPTION'
      and g.valid_from <= $1::date and (g.valid_to is null or g.valid_to >= $1::date))
  order by o.path collate "C"`;

function readCodes(prisma: PrismaClient, setName?: string): Promise<ReferenceCode[]> {
  return prisma.referenceCode.findMany({
    where: setName === undefined ? {} : { setName },
    orderBy: [{ setName: 'asc' }, { position: 'asc' }],
  });
}

function codeRow({ code, labelVi, data }: ReferenceCode): CodeRow {
  const details = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const group = 'group' in details && typeof details.group === 'string' ? details.group : null;
  return { code, label: labelVi, group, data: details };
}
