import { z } from 'zod';
import { REASONS, SIMILARITIES } from '../../domain/matching/compare.ts';
import { subjectHintSchema } from './intake.ts';
import { CASE_READERS, route } from './route.ts';
import { daySchema, idSchema, textSchema } from './values.ts';

const similarCaseSchema = z
  .object({
    caseId: z.string(),
    caseNumber: z.string(),
    stage: z.string(),
    stageText: z.string(),
    kind: z.string().nullable(),
    kindText: z.string().nullable(),
    receivedOn: daySchema,
    similarity: z.enum(SIMILARITIES),
    similarityText: z.string(),
    because: z.array(z.object({ code: z.enum(REASONS), text: z.string() })),
  })
  .meta({ id: 'SimilarCase' });

/** Ten at most, likest first; only cases the caller may see, and nothing that tells of others. */
export const similarSchema = z
  .object({
    items: z.array(similarCaseSchema),
    /** How many letters that is, and how many matters when near-identical ones count once. */
    letters: z.number().int(),
    matters: z.number().int(),
  })
  .meta({ id: 'SimilarCases' });

/** A letter as far as it is typed. Never its sender: nobody is looked for by who wrote. */
const soughtSchema = z
  .strictObject({
    content: textSchema.meta({ title: 'Nội dung' }),
    subjects: z.array(subjectHintSchema).max(50).optional(),
    place: z.string().trim().max(500).optional().meta({ title: 'Nơi xảy ra' }),
  })
  .meta({ id: 'SoughtLetter' });

/** Duplicates: while typing, and of a case that is there. */
export const SIMILAR_ROUTES = {
  findSimilarToText: route({
    name: 'findSimilarToText',
    method: 'post',
    path: '/submissions/similar',
    tag: 'intake',
    summary: 'Cases like a letter that is being typed',
    access: { roles: ['RECEPTION'] },
    body: soughtSchema,
    responses: { 200: similarSchema },
  }),
  findSimilarToCase: route({
    name: 'findSimilarToCase',
    method: 'get',
    path: '/cases/:caseId/similar',
    tag: 'cases',
    summary: 'Cases like the letters of a case',
    access: CASE_READERS,
    params: z.strictObject({ caseId: idSchema }),
    responses: { 200: similarSchema },
  }),
} as const;
