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
    /** What is no case, as far as the reader may know of it: remediations, protections, meetings. */
    others: z.array(
      z.object({
        processId: z.string(),
        kind: codedSchema,
        /** The number of the case behind, or the day of the meeting; null where the reader may not know it. */
        of: z.string().nullable(),
        status: codedSchema,
        reason: z.string().nullable(),
        owed: z.array(z.object({ name: z.string(), dueOn: daySchema })),
      }),
    ),
    /**
     * How much that was owed then by a role of whoever handed the desk over is still owed: it stays with the role. For the receiver, of the
     * roles they hold too.
     */
    duties: z.number().int(),
    /** How many went back to the head, who names another; for the head and whoever handed the desk over. */
    left: z.number().int().nullable(),
    /** The notes on it. */
    notes: z.array(timelineEntrySchema),
  })
  .meta({ id: 'DeskHandover' });
