import { z } from 'zod';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { codedSchema } from './shown-verification.ts';
import { daySchema, namedSchema } from './values.ts';

/** A congress as a line of the list: whose, when, and how many cases wait for it. */
export const congressRowSchema = z
  .object({
    congressId: z.string(),
    processId: z.string(),
    organisation: namedSchema,
    stage: codedSchema,
    on: daySchema,
    deferrals: z.number().int(),
  })
  .meta({ id: 'CongressRow' });

const candidateStatementSchema = z
  .object({
    statementId: z.string(),
    person: namedSchema,
    asOf: daySchema,
    by: namedSchema.nullable(),
    matters: z.array(
      z.object({
        on: daySchema,
        organisation: namedSchema,
        form: codedSchema.nullable(),
        number: z.string().nullable(),
        lapsesOn: daySchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'CandidateStatement' });

/** A congress as its file lies on the desk. */
export const congressSchema = z
  .object({
    congress: congressRowSchema.extend({ version: z.number().int() }),
    /** The cases put off until it; without case where the reader may not know of it. */
    deferrals: z.array(
      z.object({ case: z.object({ caseId: z.string(), number: z.string() }).nullable(), deferredOn: daySchema }),
    ),
    /** Statements on candidates, the latest first; null for whoever does not head the inspection committee. */
    statements: z.array(candidateStatementSchema).nullable(),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Congress' });
