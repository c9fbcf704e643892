import { z } from 'zod';
import { MARKS } from '../../domain/case/oversight/oversight-state.ts';
import { PROCESS_KINDS } from '../../domain/process.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { cursorSchema, daySchema, idSchema, instantSchema, limitSchema } from './values.ts';

/** Who sees how bodies below handle letters: their levels above, whoever is counted, and the auditor. */
const OVERSEERS = { roles: ['HEAD', 'LEADER', 'AUDITOR'] } as const;

const count = z.number().int().min(0);
const period = { from: daySchema, to: daySchema, organisationId: idSchema.optional() } as const;

const bodySchema = z.object({
  organisationId: z.string(),
  name: z.string(),
  /** Of the one who answers for it; never a name. */
  office: z.string().nullable(),
  /** How often each act was done, all of them: none stands alone. */
  marks: z.record(z.enum(MARKS), count),
  /** What was met in the same days, in time and late: shown only beside the acts (practice: P38). */
  metInTime: count,
  metLate: count,
});

/** Oversight of how letters are dealt with, by body and office and never by whom they are about. */
export const OVERSIGHT_ROUTES = {
  getOversight: route({
    name: 'getOversight',
    method: 'get',
    path: '/oversight',
    tag: 'oversight',
    summary:
      'Acts by which a case may be buried, by body and act, beside what was met in time; and the draws to re-read',
    access: OVERSEERS,
    query: z.strictObject({ ...period, cursor: cursorSchema, limit: limitSchema }),
    responses: {
      200: z.object({
        /** In the order of the tree; `nextCursor` leads on, null on the last page. */
        bodies: z.array(bodySchema),
        nextCursor: z.string().nullable(),
        /** One in twenty of a month, drawn by its seed: with it the draw can be made again. */
        draws: z.array(
          z.object({ month: z.string(), seed: z.string(), candidates: count, drawn: count, drawnAt: instantSchema }),
        ),
      }),
    },
  }),
  listOversightMarks: route({
    name: 'listOversightMarks',
    method: 'get',
    path: '/oversight/marks',
    tag: 'oversight',
    summary: 'Those acts one by one, the latest first; the case is named only to whom it may be known',
    access: OVERSEERS,
    query: z.strictObject({ ...period, mark: z.enum(MARKS).optional(), cursor: cursorSchema, limit: limitSchema }),
    responses: {
      200: pageOf(
        z.object({
          id: z.string(),
          mark: z.enum(MARKS),
          markText: z.string(),
          on: daySchema,
          organisationId: z.string(),
          organisation: z.string(),
          office: z.string().nullable(),
          /** Null where the caller may not know of the case. */
          caseId: z.string().nullable(),
          caseNumber: z.string().nullable(),
          reason: z.string().nullable(),
        }),
      ),
    },
  }),
  listRefusedUrgings: route({
    name: 'listRefusedUrgings',
    method: 'get',
    path: '/oversight/refused-urgings',
    tag: 'oversight',
    summary: 'Urgings that named a finding and were refused: who tried it where, without the words',
    access: { roles: ['AUDITOR'] },
    query: z.strictObject({ cursor: cursorSchema, limit: limitSchema }),
    responses: {
      200: pageOf(
        z.object({
          id: z.string(),
          at: instantSchema,
          code: z.string(),
          codeText: z.string(),
          kind: z.enum(PROCESS_KINDS),
          organisation: z.string(),
          by: z.string(),
        }),
      ),
    },
  }),
} as const;
