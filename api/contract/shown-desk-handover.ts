import { z } from 'zod';
import { timelineEntrySchema } from './shown.ts';
import { codedSchema } from './shown-verification.ts';
import { daySchema, namedSchema } from './values.ts';

/** A desk that was handed over, as a line of the list. */
export const deskHandoverRowSchema = z
  .object({
    handoverId: z.string(),
    processId: z.string(),
    organisation: namedSchema,
    /** By its kind the papers of a body bear the name of the Party or of the State. */
    organisationKind: z.string(),
    from: namedSchema,
    to: namedSchema,
    on: daySchema,
    stage: codedSchema,
  })
  .meta({ id: 'DeskHandoverRow' });

/** The list of what was handed over, as it is printed and signed: numbers and days, nothing of the letters. */
export const deskHandoverSchema = z
  .object({
    handover: deskHandoverRowSchema,
    minutes: z.string().nullable(),
    /** The matters the reader may know of. */
    matters: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        status: codedSchema,
        /** Why it could not be passed. */
        reason: z.string().nullable(),
        owed: z.array(z.object({ name: z.string(), dueOn: daySchema })),
      }),
    ),
    /** How many went back to the head, who names another; for the head and whoever handed the desk over. */
    left: z.number().int().nullable(),
    /** The notes on it. */
    notes: z.array(timelineEntrySchema),
  })
  .meta({ id: 'DeskHandover' });
