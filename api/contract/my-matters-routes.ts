import { z } from 'zod';
import { SUBJECTS, route } from './route.ts';
import { pageOf } from './shown.ts';
import { myMatterRowSchema, myMatterSchema } from './shown-my-matter.ts';
import { cursorSchema, idSchema, limitSchema } from './values.ts';

/** The pages that whoever is examined has to themselves. */
export const MY_MATTERS_ROUTES = {
  listMyMatters: route({
    name: 'listMyMatters',
    method: 'get',
    path: '/my-matters',
    tag: 'my-matters',
    summary: 'Matters in which the caller is examined and was told so',
    access: SUBJECTS,
    query: z.strictObject({ cursor: cursorSchema, limit: limitSchema }),
    responses: { 200: pageOf(myMatterRowSchema) },
  }),
  getMyMatter: route({
    name: 'getMyMatter',
    method: 'get',
    path: '/my-matters/:caseId',
    tag: 'my-matters',
    summary: 'What was presented to the caller, what is asked of them, what they said, and the allowed commands',
    access: SUBJECTS,
    params: z.strictObject({ caseId: idSchema }),
    responses: { 200: myMatterSchema },
  }),
} as const;
