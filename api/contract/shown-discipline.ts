import { z } from 'zod';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { questionSchema } from './shown-meeting.ts';
import { agendaSchema, codedSchema } from './shown-verification.ts';
import { daySchema, namedSchema } from './values.ts';

const caseRefSchema = z.object({
  caseId: z.string(),
  /** Null for who may know of this and not of the case. */
  number: z.string().nullable(),
});

/** A discipline as a line of the list of decisions. */
export const decisionRowSchema = z
  .object({
    disciplineId: z.string(),
    processId: z.string(),
    case: caseRefSchema,
    organisation: namedSchema,
    stage: codedSchema,
    subject: z.string(),
    form: codedSchema.nullable(),
    votedOn: daySchema.nullable(),
    signedOn: daySchema.nullable(),
    number: z.string().nullable(),
    effectiveFrom: daySchema.nullable(),
    announcedOn: daySchema.nullable(),
    lapsesOn: daySchema.nullable(),
  })
  .meta({ id: 'DecisionRow' });

const filePartsSchema = z.object({
  obligations: z.array(shownObligationSchema),
  timeline: z.array(timelineEntrySchema),
  allowedCommands: z.array(allowedCommandSchema),
});

/** A discipline as its file lies on the desk. */
export const disciplineSchema = z
  .object({
    discipline: decisionRowSchema.extend({
      version: z.number().int(),
      subjectId: z.string(),
      subjectKind: codedSchema,
      inOffice: z.boolean(),
      managedBy: codedSchema,
      concludedOn: daySchema,
    }),
    violation: z
      .object({ startedOn: daySchema, endedOn: daySchema.nullable(), unlimited: codedSchema.nullable() })
      .nullable(),
    selfReview: z.object({ ownForm: codedSchema.nullable(), refused: z.boolean() }).nullable(),
    /** Votes of the branch and of the bodies that propose, the first first. */
    proposals: z.array(
      z.object({ body: codedSchema, organisation: namedSchema, heldOn: daySchema, form: codedSchema.nullable() }),
    ),
    bypass: z.boolean(),
    hearingOn: daySchema.nullable(),
    hearing: codedSchema.nullable(),
    postponement: z.object({ grounds: z.array(codedSchema), reviewOn: daySchema }).nullable(),
    agenda: agendaSchema.extend({ ballot: codedSchema }).nullable(),
    /** The paper as put before the meeting last. */
    question: questionSchema.pick({ choices: true, withheld: true }).nullable(),
    decision: z
      .object({
        form: codedSchema,
        body: codedSchema,
        meetingId: z.string(),
        votedOn: daySchema,
        signedOn: daySchema.nullable(),
        number: z.string().nullable(),
        effectiveFrom: daySchema.nullable(),
        served: z.object({ on: daySchema, refused: z.boolean(), witnesses: z.array(z.string()) }).nullable(),
        announcedOn: daySchema.nullable(),
        lapsesOn: daySchema.nullable(),
      })
      .nullable(),
    noDiscipline: codedSchema.nullable(),
  })
  .extend(filePartsSchema.shape)
  .meta({ id: 'Discipline' });

/** An order of suspension as its file lies on the desk. */
export const suspensionSchema = z
  .object({
    suspension: z.object({
      suspensionId: z.string(),
      processId: z.string(),
      version: z.number().int(),
      case: caseRefSchema,
      organisation: namedSchema,
      stage: codedSchema,
      subjectId: z.string(),
      subject: z.string(),
      what: codedSchema,
      ground: codedSchema,
      orderedOn: daySchema,
      until: daySchema,
      extensions: z.number().int(),
      end: z.object({ how: codedSchema, on: daySchema }).nullable(),
    }),
  })
  .extend(filePartsSchema.shape)
  .meta({ id: 'Suspension' });
