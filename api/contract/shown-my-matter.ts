import { z } from 'zod';
import { allowedCommandSchema, shownObligationSchema } from './shown.ts';
import { codedSchema } from './shown-verification.ts';
import { daySchema, instantSchema, namedSchema } from './values.ts';

/**
 * A matter as a line of the list that whoever is examined has to themselves. Without the number of the case: the sender has
 * it on the receipt, and whoever holds both knows that the two belong together (practice: P11).
 */
export const myMatterRowSchema = z
  .object({
    caseId: z.string(),
    /** The body that examines. */
    organisation: namedSchema,
    stage: codedSchema,
    presentedOn: daySchema,
    /** How many answers are asked of the caller just now, and by which day the first of them. */
    asked: z.number().int(),
    nextDueOn: daySchema.nullable(),
  })
  .meta({ id: 'MyMatterRow' });

/** What a subject wrote: on their own page, or on paper with their signature. */
const statementShape = {
  subjectId: z.string(),
  at: instantSchema,
  text: z.string(),
  onPaper: z.boolean(),
  files: z.array(z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number().int() })),
};
const statementSchema = z.object(statementShape).meta({ id: 'MyStatement' });
/** With what became of it; `reason` once it is answered. */
const answeredShape = { ...statementShape, answer: codedSchema, reason: z.string().nullable() };

/** What was sent to a subject for an answer. */
const askedSchema = z
  .object({
    subjectId: z.string(),
    at: instantSchema,
    text: z.string(),
    /** The period in which to answer, with its derivation; null where no rule sets one. */
    due: shownObligationSchema.nullable(),
  })
  .meta({ id: 'AskedOfMe' });

const decisionSchema = z
  .object({
    form: codedSchema,
    number: z.string().nullable(),
    signedOn: daySchema.nullable(),
    effectiveFrom: daySchema,
    servedOn: daySchema.nullable(),
    announcedOn: daySchema.nullable(),
    lapsesOn: daySchema.nullable(),
    /** The right to appeal (khiếu nại kỷ luật), from the day the decision was served. */
    appeal: z
      .object({
        name: z.string(),
        lastDay: daySchema,
        isOpen: z.boolean(),
        derivation: shownObligationSchema.shape.derivation,
      })
      .nullable(),
  })
  .meta({ id: 'MyDecision' });

const disciplineSchema = z
  .object({
    disciplineId: z.string(),
    /** Where `submitSelfReview` goes. */
    processId: z.string(),
    subjectId: z.string(),
    organisation: namedSchema,
    stage: codedSchema,
    selfReviews: z.array(
      z.object({ at: instantSchema, text: z.string(), ownForm: codedSchema.nullable(), onPaper: z.boolean() }),
    ),
    selfReviewRefused: z.boolean(),
    selfReviewDue: shownObligationSchema.nullable(),
    /** The last summons to be heard. */
    summons: z.object({ hearingOn: daySchema, text: z.string() }).nullable(),
    hearing: codedSchema.nullable(),
    /** Null until a decision is in force; `stage` tells no more until then. */
    decision: decisionSchema.nullable(),
    /** Null until the subject was told. */
    noDiscipline: codedSchema.extend({ toldOn: daySchema, notice: z.string() }).nullable(),
  })
  .meta({ id: 'MyDiscipline' });

/**
 * Everything a subject may know of their matter (practice: P11, P26): what was presented, asked, shared, concluded, and what
 * they said themselves. Nothing of the letter, of who sent it, how and when, of who works on it beside the team, or of any
 * other subject.
 */
export const myMatterSchema = z
  .object({
    matter: myMatterRowSchema,
    subjects: z.array(
      z.object({
        subjectId: z.string(),
        name: z.string(),
        presentedOn: daySchema,
        explanation: codedSchema,
        draft: codedSchema,
      }),
    ),
    presented: z.array(z.object({ on: daySchema, text: z.string() })),
    team: z.object({ leader: namedSchema.nullable(), members: z.array(namedSchema) }),
    questions: z.array(askedSchema),
    drafts: z.array(askedSchema),
    explanations: z.array(statementSchema),
    evidence: z.array(statementSchema),
    witnesses: z.array(z.object(answeredShape).meta({ id: 'MyWitness' })),
    objections: z.array(z.object({ ...answeredShape, person: namedSchema }).meta({ id: 'MyObjection' })),
    comments: z.array(statementSchema),
    opinions: z.array(statementSchema),
    reviewRequests: z.array(statementSchema),
    minutes: z.array(z.object({ subjectId: z.string(), on: daySchema, text: z.string() })),
    notices: z.array(
      z.object({
        subjectId: z.string(),
        at: instantSchema,
        purpose: codedSchema,
        form: codedSchema,
        text: z.string(),
      }),
    ),
    /** Null until the conclusion was issued. */
    conclusion: z
      .object({
        number: z.string(),
        on: daySchema,
        issuedOn: daySchema,
        announcedOn: daySchema.nullable(),
        text: z.string(),
        findings: z.array(
          z.object({
            allegationId: z.string(),
            codes: z.array(z.object({ code: z.string(), label: z.string() })),
            finding: codedSchema,
          }),
        ),
        consequences: z.array(z.object({ subjectId: z.string(), consequence: codedSchema })),
      })
      .nullable(),
    /** Before the conclusion was issued only what is asked in them. */
    disciplines: z.array(disciplineSchema),
    /** What is asked of the caller and still open, in the case and its disciplines. */
    obligations: z.array(shownObligationSchema),
    allowedCommands: z.array(allowedCommandSchema),
  })
  .meta({ id: 'MyMatter' });
