import { z } from 'zod';
import { PROTECTION_STAGES } from '../../domain/protection/state.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { protectionRowSchema, protectionSchema } from './shown-protection.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

/** Roles that may have protections to see at all: heads and leaders, and whoever was named responsible for one. */
const PROTECTION_READERS = { roles: ['HEAD', 'LEADER', 'INSPECTOR', 'SCREENER', 'RECEPTION'] } as const;

/** How senders are protected. */
export const PROTECTION_ROUTES = {
  listProtections: route({
    name: 'listProtections',
    method: 'get',
    path: '/protections',
    tag: 'protections',
    summary: 'Protections the caller may know of, what is due first first',
    access: PROTECTION_READERS,
    query: z.strictObject({
      stage: z.enum(PROTECTION_STAGES).optional(),
      alert: z.literal('true').optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(protectionRowSchema) },
  }),
  getProtection: route({
    name: 'getProtection',
    method: 'get',
    path: '/protections/:protectionId',
    tag: 'protections',
    summary: 'A protection with its measures, check-ins, story and the allowed commands',
    access: PROTECTION_READERS,
    params: z.strictObject({ protectionId: idSchema }),
    responses: { 200: protectionSchema },
  }),
} as const;
