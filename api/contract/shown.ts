import { z } from 'zod';
import { shownCompetenceSchema } from './shown-competence.ts';
import { shownIntakeSchema } from './shown-intake.ts';
import { preparationSchema } from './shown-exposure.ts';
import { agendaSchema, conclusionSchema, standingSchema, verificationSchema } from './shown-verification.ts';
import { daySchema, instantSchema, namedSchema } from './values.ts';

/** One line of "why this date", as code, parameters and Vietnamese words. */
const derivationSchema = z
  .object({
    startedOn: daySchema,
    dueOn: daySchema,
    legalBasis: z.string(),
    confidence: z.string(),
    lines: z.array(z.object({ step: z.string(), text: z.string() })),
  })
  .meta({ id: 'Derivation' });

export const shownObligationSchema = z
  .object({
    processId: z.string(),
    obligationId: z.string(),
    key: z.string(),
    name: z.string(),
    status: z.enum(['open', 'met', 'cancelled']),
    state: z.enum(['due', 'soon', 'overdue', 'paused', 'settled']),
    /** "còn 3 ngày làm việc", "quá hạn 5 ngày làm việc" */
    stateText: z.string(),
    /** Working days left; negative = overdue; null when settled. */
    daysLeft: z.number().int().nullable(),
    startedOn: daySchema,
    dueOn: daySchema,
    dueAt: instantSchema,
    settledOn: daySchema.nullable(),
    late: z.boolean(),
    /** Why it was met late, for whoever sees the file; null while nobody has said, and in lists. */
    latenessReason: z.string().nullable(),
    /** Met late, and nobody has said why. */
    unexplained: z.boolean(),
    /** Calendar days from the start that counts to the day it was settled, or to today; 0 before the start. */
    elapsedDays: z.number().int().min(0),
    owner: z.object({
      kind: z.enum(['person', 'role']),
      name: z.string(),
      mine: z.boolean(),
      /** Of an office: its role and the body, for words in another language; null of a person, and for who may not know. */
      office: z.object({ role: z.string(), organisation: z.string() }).nullable(),
    }),
    ladder: z.array(z.object({ step: z.string(), text: z.string(), on: daySchema, late: z.boolean() })),
    extensionRequested: z.boolean(),
    urgings: z.number().int(),
    derivation: derivationSchema,
  })
  .meta({ id: 'Obligation' });

/** A command that this caller may give now, or one they could expect but may not (with the reason). */
export const allowedCommandSchema = z
  .object({
    processId: z.string(),
    type: z.string(),
    label: z.string(),
    /** JSON-schema reference of the body, e.g. `#/components/schemas/ClassifyCommand`. */
    schema: z.string(),
    allowed: z.boolean(),
    reason: z.string().nullable(),
    /** Obligations the command may name. */
    obligationIds: z.array(z.string()),
    /** Items of the agenda, or texts that wait for a second reader, on which the command would be taken. */
    itemIds: z.array(z.string()),
  })
  .meta({ id: 'AllowedCommand' });

export const timelineEntrySchema = z
  .object({
    number: z.number().int(),
    at: instantSchema,
    type: z.string(),
    title: z.string(),
    actor: z.string(),
    /** The words that belong to it, when the caller may read them. */
    text: z.string().nullable(),
    details: z.array(z.object({ label: z.string(), value: z.string() })),
    /** Ids of the files that came with it: papers on which a day entered late rests, or evidence. */
    files: z.array(z.string()).optional(),
    /** The meeting in which a body decided it. */
    meetingId: z.string().optional(),
  })
  .meta({ id: 'TimelineEntry' });

export const caseRowSchema = z
  .object({
    caseId: z.string(),
    number: z.string(),
    stage: z.string(),
    stageText: z.string(),
    kind: z.string().nullable(),
    kindText: z.string().nullable(),
    channel: z.string(),
    organisation: namedSchema,
    receivedOn: daySchema,
    registeredAt: instantSchema,
    handler: namedSchema.nullable(),
    subjects: z.array(z.string()),
    codes: z.array(z.string()),
    urgency: z.string(),
    outcome: z.string().nullable(),
    outcomeText: z.string().nullable(),
    nextDueOn: daySchema.nullable(),
    state: z.enum(['due', 'soon', 'overdue', 'none']),
    stateText: z.string(),
    receiptDateQuestioned: z.boolean(),
  })
  .meta({ id: 'CaseRow' });

export const caseSchema = z
  .object({
    case: caseRowSchema.extend({
      registerNumber: z.number().int().nullable(),
      track: z.string(),
      anonymity: z.string().nullable(),
      complexity: z.string(),
      restricted: z.boolean(),
      matterId: z.string(),
    }),
    content: z.string(),
    subjects: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        kindText: z.string(),
        name: z.string(),
        personId: z.string().nullable(),
        organisationId: z.string().nullable(),
      }),
    ),
    allegations: z.array(
      z.object({
        id: z.string(),
        codes: z.array(z.object({ code: z.string(), label: z.string() })),
        summary: z.string().nullable(),
      }),
    ),
    submissions: z.array(
      z.object({ submissionId: z.string(), channel: z.string(), receivedOn: daySchema, senderType: z.string() }),
    ),
    /** Everybody who is owed answers, as far as a case knows them: never who they are. */
    senders: z.array(
      z.object({
        id: z.string(),
        senderType: z.string(),
        receivedOn: daySchema,
        isPart: z.boolean(),
        memberCount: z.number().int().nullable(),
        representativeKnown: z.boolean(),
        answered: z.boolean(),
        withdrawn: z.boolean(),
        died: z.boolean(),
      }),
    ),
    /** Parts, joined and linked cases, as far as the caller may know of them. */
    linkedCases: z.array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        relation: z.string(),
        relationText: z.string(),
        stage: z.string(),
        stageText: z.string(),
        kindText: z.string().nullable(),
      }),
    ),
    attachments: z.array(
      z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number().int(), sha256: z.string() }),
    ),
    intake: shownIntakeSchema,
    /** Null where it is no question: nobody named yet, accepted, or on another track than the Party's. */
    competence: shownCompetenceSchema.nullable(),
    standing: standingSchema,
    verification: verificationSchema.nullable(),
    /** What was written for those complained about, the latest first. */
    preparations: z.array(preparationSchema),
    agenda: agendaSchema.nullable(),
    conclusion: conclusionSchema.nullable(),
    /** The case itself, and its meetings, disciplines and suspensions as far as the caller may know of them. */
    /** Earlier remediations after findings of the same kind; only for those who handle the case (practice: P28). */
    recurrences: z.array(z.object({ subject: z.string(), codes: z.array(z.string()), concludedOn: daySchema })),
    processes: z.array(
      z.object({
        processId: z.string(),
        id: z.string(),
        kind: z.string(),
        stage: z.string(),
        stageText: z.string(),
        version: z.number().int(),
        /** Meeting: its title; discipline and suspension: the subject. */
        title: z.string(),
        /** The day a meeting is held, a form was voted, a suspension ordered. */
        on: daySchema.nullable(),
      }),
    ),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    documents: z.array(namedSchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Case' });

/** A code with its words, as people choose it. */
export const codeRowSchema = z.object({
  code: z.string(),
  label: z.string(),
  group: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

/** A page of a list, by key. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    /** Exact up to 1,000, else null ("1.000+"). */
    total: z.number().int().nullable(),
  });
