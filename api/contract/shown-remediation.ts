import { z } from 'zod';
import { CHECKPOINTS } from '../../domain/remediation/state.ts';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { codedSchema } from './shown-verification.ts';
import { daySchema, namedSchema } from './values.ts';

/** A remediation as a line of the board. */
export const remediationRowSchema = z
  .object({
    remediationId: z.string(),
    processId: z.string(),
    /** Null for who may know of this and not of the case: the supervised body never does. */
    case: z.object({ caseId: z.string(), number: z.string() }).nullable(),
    organisation: namedSchema,
    supervised: namedSchema.nullable(),
    subject: z.string(),
    stage: codedSchema,
    concludedOn: daySchema,
    tasks: z.number().int(),
    tasksDone: z.number().int(),
    nextCheckOn: daySchema.nullable(),
    nextDueOn: daySchema.nullable(),
    overdue: z.boolean(),
    endedOn: daySchema.nullable(),
  })
  .meta({ id: 'RemediationRow' });

const evidenceSchema = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number().int() });

/** A remediation as its file lies on the desk: of those who check, or of the supervised body. */
export const remediationSchema = z
  .object({
    remediation: remediationRowSchema.extend({
      version: z.number().int(),
      handler: namedSchema.nullable(),
      recommendation: z.string().nullable(),
      until: daySchema.nullable(),
      result: codedSchema.nullable(),
    }),
    /** Whether the caller reads it for the supervised body alone. */
    asUnit: z.boolean(),
    plan: z
      .object({
        text: z.string().nullable(),
        approvedOn: daySchema.nullable(),
        tasks: z.array(
          z.object({
            id: z.string(),
            text: z.string().nullable(),
            owner: namedSchema.nullable(),
            dueOn: daySchema,
            doneOn: daySchema.nullable(),
            overdue: z.boolean(),
          }),
        ),
      })
      .nullable(),
    checks: z.array(
      z.object({ checkpoint: codedSchema, on: daySchema, result: codedSchema, by: z.string().nullable() }),
    ),
    /** The check that comes next; null when none does. */
    nextCheckpoint: z.enum(CHECKPOINTS).nullable(),
    /** Persons of the body that has to remedy, while its plan is to be made. */
    people: z.array(namedSchema),
    evidence: z.array(evidenceSchema),
    /** Findings of the same kind about the same subject since then; only for those who handle it (P28). */
    recurrences: z.array(z.object({ codes: z.array(z.string()), on: daySchema })),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Remediation' });
