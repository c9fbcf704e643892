import { z } from 'zod';
import { allowedCommandSchema, shownObligationSchema, timelineEntrySchema } from './shown.ts';
import { codedSchema, consequenceShownSchema, findingShownSchema } from './shown-verification.ts';
import { daySchema, instantSchema, namedSchema } from './values.ts';

/** A meeting as a line of a list. */
export const meetingRowSchema = z
  .object({
    meetingId: z.string(),
    processId: z.string(),
    title: z.string(),
    sitting: codedSchema,
    level: codedSchema,
    stage: codedSchema,
    heldOn: daySchema,
    organisation: namedSchema,
    chair: namedSchema,
    secretary: namedSchema,
    items: z.number().int(),
    openItems: z.number().int(),
  })
  .meta({ id: 'MeetingRow' });

/** What a ballot asks: which forms are on the paper, and which are not and why. */
export const questionSchema = z
  .object({
    kind: codedSchema,
    subjectKind: codedSchema,
    choices: z.array(z.object({ form: codedSchema, enforceable: z.boolean(), limitedUntil: daySchema.nullable() })),
    withheld: z.array(z.object({ form: codedSchema, reason: codedSchema })),
  })
  .meta({ id: 'BallotQuestion' });

/** Papers as counted, and every step of the tally. Numbers only: nobody learns who voted what. */
export const countedSchema = z
  .object({
    issued: z.number().int(),
    forms: z.array(z.object({ form: codedSchema, votes: z.number().int() })),
    noDiscipline: z.number().int(),
    blank: z.number().int(),
    invalid: z.number().int(),
    board: z.array(namedSchema),
    tally: z.object({
      base: z.number().int(),
      outcome: codedSchema,
      form: codedSchema.nullable(),
      cumulated: z.boolean(),
      enforceable: z.boolean(),
      text: z.string(),
      steps: z.array(
        z.object({
          form: codedSchema,
          votes: z.number().int(),
          counted: z.number().int(),
          needed: z.number().int(),
          reached: z.boolean(),
        }),
      ),
      rules: z.array(
        z.object({ key: z.string(), version: z.number().int(), legalBasis: z.string(), confidence: z.string() }),
      ),
    }),
  })
  .meta({ id: 'CountedBallot' });

/** An item of the agenda. Who may not know its matter sees that it is there and how it ended, and nothing else of it. */
export const agendaItemSchema = z
  .object({
    itemId: z.string(),
    position: z.number().int(),
    title: z.string(),
    kind: z.enum(['case', 'discipline']),
    end: codedSchema.nullable(),
    /** Null for who may not know the matter. */
    matter: z
      .object({
        processId: z.string(),
        caseId: z.string(),
        caseNumber: z.string(),
        subjects: z.array(z.object({ subjectId: z.string(), name: z.string(), isOrganisation: z.boolean() })),
        allegations: z.array(z.object({ id: z.string(), summary: z.string().nullable(), codes: z.array(z.string()) })),
        /** What the team reported, as proposal for the conclusion. */
        reported: z.array(findingShownSchema),
        recused: z.array(z.object({ person: namedSchema, ground: codedSchema })),
        hearings: z.array(z.object({ subjectId: z.string(), subject: z.string(), status: codedSchema })),
        question: questionSchema.nullable(),
        ballot: z.object({ kind: codedSchema, openedAt: instantSchema, counted: countedSchema.nullable() }).nullable(),
        vote: z
          .object({
            for: z.number().int(),
            against: z.number().int(),
            abstained: z.number().int(),
            text: z.string(),
          })
          .nullable(),
        resolution: z
          .object({
            findings: z.array(findingShownSchema),
            consequences: z.array(consequenceShownSchema),
            text: z.string().nullable(),
          })
          .nullable(),
        /** Why the process it belongs to did not take the result; the item is open again. */
        refused: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'AgendaItem' });

/** A meeting with its members, its agenda and what may be done next. */
export const meetingSchema = z
  .object({
    meeting: meetingRowSchema.extend({
      version: z.number().int(),
      papersSentOn: daySchema.nullable(),
      closedOn: daySchema.nullable(),
    }),
    members: z.array(z.object({ id: z.string(), name: z.string(), present: z.boolean() })),
    /** Null until somebody recorded who came. */
    attendance: z
      .object({ present: z.number().int(), needed: z.number().int(), base: z.number().int(), text: z.string() })
      .nullable(),
    items: z.array(agendaItemSchema),
    obligations: z.array(shownObligationSchema),
    timeline: z.array(timelineEntrySchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'Meeting' });
