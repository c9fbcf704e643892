import { z } from 'zod';
import { codedSchema } from './shown-verification.ts';
import { daySchema } from './values.ts';

/** A text to whoever is complained about, written by one person and read by another before it goes out. */
export const preparationSchema = z
  .object({
    id: z.string(),
    /** The command by which it goes out. */
    purpose: codedSchema,
    /** The field of that command that holds it. */
    field: z.string(),
    text: z.string().nullable(),
    exposure: codedSchema,
    details: z.string().nullable(),
    by: z.string().nullable(),
    on: daySchema,
    status: codedSchema,
    reviewedBy: z.string().nullable(),
    reviewedOn: daySchema.nullable(),
    reason: z.string().nullable(),
    /** Cleared, and no letter has come since: the command takes it. */
    usable: z.boolean(),
  })
  .meta({ id: 'Preparation' });
