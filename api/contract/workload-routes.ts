import { z } from 'zod';
import { route } from './route.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

const count = z.number().int().min(0);

const loadSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    /** The post held in that body today; null for who works on its cases from elsewhere. */
    post: z.string().nullable(),
    /** Running cases of the body handled, or offered and not yet answered. */
    cases: count,
    /** Teams of the body on which they verify or wait for the meeting. */
    teams: count,
    /** What they owe themselves within the body. */
    open: count,
    overdue: count,
  })
  .meta({ id: 'PersonLoad' });

/** What the people of a body carry, for whoever gives out its work (product: workload). */
export const WORKLOAD_ROUTES = {
  listWorkload: route({
    name: 'listWorkload',
    method: 'get',
    path: '/workload',
    tag: 'obligations',
    summary: 'What each person carries in a body the caller heads, by name; only of what the caller may know',
    access: { roles: ['HEAD'] },
    query: z.strictObject({ organisationId: idSchema, cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: z.object({ items: z.array(loadSchema), nextCursor: z.string().nullable() }) },
  }),
} as const;
