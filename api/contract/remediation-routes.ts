import { z } from 'zod';
import { REMEDIATION_STAGES } from '../../domain/remediation/state.ts';
import { route } from './route.ts';
import { pageOf } from './shown.ts';
import { remediationRowSchema, remediationSchema } from './shown-remediation.ts';
import { cursorSchema, daySchema, idSchema, limitSchema } from './values.ts';

/** Roles that may have remediations to see at all: those who check, and who speaks for the body that has to remedy. */
const REMEDIATION_READERS = { roles: ['HEAD', 'INSPECTOR', 'LEADER', 'SUPERVISED_UNIT'] } as const;

/** What has to be remedied after conclusions. */
export const REMEDIATION_ROUTES = {
  listRemediations: route({
    name: 'listRemediations',
    method: 'get',
    path: '/remediations',
    tag: 'remediations',
    summary: 'Remediations the caller may know of, what is due first first',
    access: REMEDIATION_READERS,
    query: z.strictObject({
      organisationId: idSchema.optional(),
      stage: z.enum(REMEDIATION_STAGES).optional(),
      overdue: z.literal('true').optional(),
      checkUntil: daySchema.optional(),
      cursor: cursorSchema,
      limit: limitSchema,
    }),
    responses: { 200: pageOf(remediationRowSchema) },
  }),
  getRemediation: route({
    name: 'getRemediation',
    method: 'get',
    path: '/remediations/:remediationId',
    tag: 'remediations',
    summary: 'A remediation with its plan, checks, evidence, story and the allowed commands',
    access: REMEDIATION_READERS,
    params: z.strictObject({ remediationId: idSchema }),
    responses: { 200: remediationSchema },
  }),
  getRemediationEvidence: route({
    name: 'getRemediationEvidence',
    method: 'get',
    path: '/remediations/:remediationId/evidence/:attachmentId',
    tag: 'remediations',
    summary: 'A file that proves what was remedied',
    access: REMEDIATION_READERS,
    produces: 'application/octet-stream',
    params: z.strictObject({ remediationId: idSchema, attachmentId: idSchema }),
    responses: { 200: z.string() },
  }),
} as const;
