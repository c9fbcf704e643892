import { z } from 'zod';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { codedSchema } from './shown-verification.ts';
import { daySchema, namedSchema } from './values.ts';

/** A protection as a line of the list: it names nobody. */
export const protectionRowSchema = z
  .object({
    protectionId: z.string(),
    processId: z.string(),
    /** Null for who may know of this and not of the case. */
    case: z.object({ caseId: z.string(), number: z.string() }).nullable(),
    organisation: namedSchema,
    stage: codedSchema,
    /** Retaliation was reported and nobody has answered for it yet. */
    alert: z.boolean(),
    measures: z.number().int(),
    nextCheckIn: daySchema.nullable(),
    watchUntil: daySchema.nullable(),
    nextDueOn: daySchema.nullable(),
    overdue: z.boolean(),
    endedOn: daySchema.nullable(),
  })
  .meta({ id: 'ProtectionRow' });

/** A protection as its file lies on the desk. */
export const protectionSchema = z
  .object({
    protection: protectionRowSchema.extend({
      version: z.number().int(),
      responsible: namedSchema.nullable(),
      lastCheckIn: z.object({ on: daySchema, ok: z.boolean() }).nullable(),
      wish: codedSchema.nullable(),
      underReview: z.boolean(),
      endsOn: daySchema.nullable(),
    }),
    measures: z.array(
      z.object({
        id: z.string(),
        kind: codedSchema,
        forWhom: codedSchema,
        text: z.string().nullable(),
        until: daySchema.nullable(),
        endedOn: daySchema.nullable(),
      }),
    ),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Protection' });
