import { z } from 'zod';
import { IMPORT_STAGES } from '../../domain/import/state.ts';
import { allowedCommandSchema } from './shown.ts';
import { daySchema, namedSchema } from './values.ts';

/** An import of an old register in a list. */
export const importRowSchema = z
  .object({
    importId: z.string(),
    organisation: namedSchema,
    stage: z.enum(IMPORT_STAGES),
    stageText: z.string(),
    rows: z.number().int(),
    errorCount: z.number().int(),
    batches: z.number().int(),
    batchesDone: z.number().int(),
    /** Cases that came of it so far. */
    recorded: z.number().int(),
    /** Rows whose number came in with another import meanwhile. */
    known: z.number().int(),
    /** Rows that wait for a person to look at them. */
    refused: z.number().int(),
    uploadedBy: z.string().nullable(),
    uploadedOn: daySchema.nullable(),
    startedBy: z.string().nullable(),
    startedOn: daySchema.nullable(),
    finishedOn: daySchema.nullable(),
  })
  .meta({ id: 'ImportRow' });

const importErrorSchema = z
  .object({
    /** From 1 below the header; 0 = the header itself. */
    row: z.number().int(),
    column: z.string().nullable(),
    columnLabel: z.string().nullable(),
    code: z.string(),
    /** For words in another language; never what is written in the file. */
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: 'ImportError' });

/** An import, how far it is and what is wrong in its file. */
export const importSchema = importRowSchema
  .extend({
    /** The first of them; all are in the list of errors. */
    errors: z.array(importErrorSchema),
    errorCounts: z.array(z.object({ code: z.string(), text: z.string(), count: z.number().int() })),
    /** The first rows as they will come in, before the start; without who sent them, and without rows about anybody on record. */
    preview: z.array(
      z.object({
        row: z.number().int(),
        number: z.string(),
        receivedOn: daySchema,
        senderTypeText: z.string(),
        kindText: z.string().nullable(),
        content: z.string(),
        /** What is recorded as the state on paper. */
        statusText: z.string(),
      }),
    ),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Import' });
