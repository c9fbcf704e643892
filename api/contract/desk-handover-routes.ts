import { z } from 'zod';
import { deskHandoverRowSchema, deskHandoverSchema } from './shown-desk-handover.ts';
import { CASE_READERS, route } from './route.ts';
import { pageOf } from './shown.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

/** Desks handed over as a whole; one is begun like any other process. */
export const DESK_HANDOVER_ROUTES = {
  listDeskHandovers: route({
    name: 'listDeskHandovers',
    method: 'get',
    path: '/desk-handovers',
    tag: 'desks',
    summary: 'Desks the caller has handed over or received, and those of a body they head, the latest first',
    access: CASE_READERS,
    query: z.strictObject({ cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: pageOf(deskHandoverRowSchema) },
  }),
  getDeskHandover: route({
    name: 'getDeskHandover',
    method: 'get',
    path: '/desk-handovers/:handoverId',
    tag: 'desks',
    summary: 'What was handed over with one desk: numbers and days, as far as the caller may know of each matter',
    access: CASE_READERS,
    params: z.strictObject({ handoverId: idSchema }),
    responses: { 200: deskHandoverSchema },
  }),
} as const;
