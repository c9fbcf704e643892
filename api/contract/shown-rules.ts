import { z } from 'zod';
import { CALENDAR_YEAR_STAGES } from '../../domain/calendar-year/state.ts';
import { POLICY_CHANGE_STAGES } from '../../domain/policy-change/state.ts';
import { calendarEntrySchema, policyDraftSchema, policyExampleSchema } from './commands-rules.ts';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { daySchema, idSchema, namedSchema } from './values.ts';

/** A row as it reads on record: what its names mean was judged when it was taken. */
const shownDraftSchema = policyDraftSchema.extend({
  ...{ ownerRole: z.string(), ladder: z.string(), choice: z.string().optional() },
});

/** One row of the deadline policy, as everybody on the staff may read it. */
export const policyRowSchema = shownDraftSchema
  .extend({
    version: z.number().int(),
    organisationId: z.string().nullable(),
    inForce: z.boolean(),
    /** Running obligations counted by it where the caller heads, leads or keeps the system, without what is closed to them; null for others. */
    openObligations: z.number().int().nullable(),
    /** The change that published it, where the caller may know of that. */
    changeId: z.string().nullable(),
  })
  .meta({ id: 'PolicyRow' });

/** An example with the day that came of it, and whether that is the right one. */
const triedExampleSchema = policyExampleSchema.extend({ computed: daySchema, holds: z.boolean() });

export const policySchema = z
  .object({
    key: z.string(),
    /** Examples as each row counts them today. */
    rows: z.array(policyRowSchema.extend({ examples: z.array(triedExampleSchema) })),
    /** The newest first, as far as the caller may know of them. */
    changes: z.array(
      z.object({
        processId: z.string(),
        changeId: z.string(),
        stage: z.enum(POLICY_CHANGE_STAGES),
        stageText: z.string(),
        proposedOn: daySchema,
        proposedBy: z.string(),
        publishedOn: daySchema.nullable(),
        migratedOn: daySchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'Policy' });

const figuresSchema = z.object({
  /** In how many running obligations the rule would change at all. */
  touched: z.number().int(),
  moved: z.number().int(),
  becomeOverdue: z.number().int(),
  becomeSafe: z.number().int(),
});

/** What a change would come to for what is owed today; nothing of it is written down. */
export const whatIfSchema = z
  .object({
    figures: figuresSchema,
    /** By how many calendar days last days move; negative = earlier. */
    byDays: z.array(z.object({ days: z.number().int(), count: z.number().int() })),
    /** Those that turn first, of processes the caller may know of. */
    sample: z.array(
      z.object({
        obligationId: z.string(),
        processId: z.string(),
        key: z.string(),
        name: z.string(),
        organisation: z.string(),
        /** Null beside a case. */
        caseNumber: z.string().nullable(),
        was: daySchema,
        becomes: daySchema,
        turn: z.enum(['overdue', 'safe']).nullable(),
      }),
    ),
    /** Touched ones in processes the caller may not know of: they are in the figures alone. */
    notShown: z.number().int(),
    /** True where more of those that may be shown move than the sample shows. */
    truncated: z.boolean(),
  })
  .meta({ id: 'WhatIf' });

const migrationSchema = z.object({ confirmedBy: z.string(), on: daySchema, figures: figuresSchema }).nullable();

/** What every page of a process has. */
const fileShape = {
  timeline: z.array(timelineEntrySchema),
  allowedCommands: z.array(allowedCommandSchema),
  obligations: z.array(shownObligationSchema),
} as const;

export const policyChangeSchema = z
  .object({
    processId: z.string(),
    version: z.number().int(),
    stage: z.enum(POLICY_CHANGE_STAGES),
    stageText: z.string(),
    organisation: namedSchema,
    forOrganisation: namedSchema.nullable(),
    draft: shownDraftSchema,
    replaces: z.object({ key: z.string(), version: z.number().int() }).nullable(),
    /** The row it takes the place of, as it stands. */
    before: policyRowSchema.nullable(),
    /** Fields of the row that read otherwise in the draft. */
    differs: z.array(z.string()),
    /** Each example as the draft counts it (`computed`) and as the replaced row did (`before`). */
    examples: z.array(
      policyExampleSchema.extend({ computed: daySchema, holds: z.boolean(), before: daySchema.nullable() }),
    ),
    reason: z.string(),
    proposedBy: z.string(),
    proposedOn: daySchema,
    publishedBy: z.string().nullable(),
    publishedOn: daySchema.nullable(),
    published: policyRowSchema.nullable(),
    migration: migrationSchema,
    /** Null where there is nothing to bring, or it was brought. */
    preview: whatIfSchema.nullable(),
    ...fileShape,
  })
  .meta({ id: 'PolicyChange' });

export const calendarSchema = z
  .object({
    calendarId: z.string(),
    name: z.string(),
    years: z.array(
      z.object({
        year: z.number().int(),
        status: z.enum(['final', 'draft', 'missing']),
        /** Null where nothing is published of that year. */
        version: z.number().int().nullable(),
        processId: z.string().nullable(),
        stage: z.enum(CALENDAR_YEAR_STAGES).nullable(),
        notice: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Calendar' });

const entryKind = calendarEntrySchema.shape.kind.nullable();

export const calendarYearSchema = z
  .object({
    calendarId: z.string(),
    name: z.string(),
    year: z.number().int(),
    status: z.enum(['final', 'draft', 'missing']),
    entries: z.array(calendarEntrySchema),
    version: z.number().int().nullable(),
    /** The process, its stage and what it proposes only for who may know of it. */
    processId: z.string().nullable(),
    yearId: z.string().nullable(),
    stage: z.enum(CALENDAR_YEAR_STAGES).nullable(),
    proposal: z
      .object({
        status: z.enum(['final', 'draft']),
        notice: z.string(),
        entries: z.array(calendarEntrySchema),
        proposedBy: z.string(),
        proposedOn: daySchema,
        reason: z.string().nullable(),
      })
      .nullable(),
    /** Days that the proposal would make others; null = an ordinary day of its weekday. */
    changed: z.array(z.object({ day: daySchema, was: entryKind, becomes: entryKind, reason: z.string() })),
    migration: migrationSchema,
    preview: whatIfSchema.nullable(),
    /** Publications, the newest first. */
    history: z.array(
      z.object({ version: z.number().int(), publishedOn: daySchema.nullable(), notice: z.string().nullable() }),
    ),
    ...fileShape,
  })
  .meta({ id: 'CalendarYear' });

export const checkedNoticeSchema = z
  .object({
    entries: z.array(calendarEntrySchema),
    problems: z.array(z.object({ line: z.number().int(), code: z.string(), text: z.string() })),
  })
  .meta({ id: 'CheckedNotice' });

/** A row and the examples it is to be tried by, on the calendar of an organisation. */
export const tryPolicySchema = z
  .strictObject({
    draft: policyDraftSchema,
    examples: z.array(policyExampleSchema).max(20),
    organisationId: idSchema.nullable().default(null),
  })
  .meta({ id: 'TryPolicy' });

export const triedExamplesSchema = z.object({ examples: z.array(triedExampleSchema) }).meta({ id: 'TriedExamples' });

/** A row or a year as somebody thinks of proposing it. */
export const whatIfBodySchema = z
  .union(
    [
      z.strictObject({
        policy: z.strictObject({
          replaces: z.strictObject({ key: z.string().max(80), version: z.number().int() }),
          draft: policyDraftSchema,
        }),
        organisationId: idSchema.optional(),
      }),
      z.strictObject({
        calendar: z.strictObject({
          calendarId: z.union([z.literal('national'), idSchema]),
          year: z.number().int().min(2000).max(2100),
          status: z.enum(['final', 'draft']).default('final'),
          entries: z.array(calendarEntrySchema).max(366),
        }),
        organisationId: idSchema.optional(),
      }),
    ],
    { error: 'Hãy gửi một thời hạn (policy) hoặc một năm của lịch (calendar).' },
  )
  .meta({ id: 'WhatIfQuestion' });
