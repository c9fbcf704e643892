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

/** A congress as its file lies on the desk. */
export const congressSchema = z
  .object({
    congress: congressRowSchema.extend({ version: z.number().int() }),
    /** The cases put off until it; without case where the reader may not know of it. */
    deferrals: z.array(
      z.object({ case: z.object({ caseId: z.string(), number: z.string() }).nullable(), deferredOn: daySchema }),
    ),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Congress' });
