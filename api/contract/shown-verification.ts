import { z } from 'zod';
import { daySchema, namedSchema } from './values.ts';

/** A code with its words. */
export const codedSchema = z.object({ code: z.string(), text: z.string() }).meta({ id: 'Coded' });

export const findingShownSchema = z.object({ allegationId: z.string(), finding: codedSchema }).meta({ id: 'Finding' });

export const consequenceShownSchema = z
  .object({
    subjectId: z.string(),
    subject: z.string(),
    consequence: codedSchema,
    /** The discipline that begins with it; the caller may or may not see that one. */
    disciplineId: z.string().nullable(),
    /** The remediation that begins with it; the caller may or may not see that one. */
    remediationId: z.string().nullable(),
    recommendation: z.string().nullable(),
    remedyBy: daySchema.nullable(),
    /** Of an organisation (practice: P14). */
    headResponsibility: z.string().nullable(),
    membersResponsibility: z.string().nullable(),
    cleared: z.boolean(),
  })
  .meta({ id: 'Consequence' });

/** The team at work, who was heard, and what it found. */
export const verificationSchema = z
  .object({
    leader: namedSchema,
    members: z.array(namedSchema),
    former: z.array(namedSchema),
    orderedOn: daySchema,
    planApproved: z.boolean(),
    sessions: z.number().int(),
    evidence: z.number().int(),
    returns: z.number().int(),
    hearings: z.array(
      z.object({
        subjectId: z.string(),
        subject: z.string(),
        presentedOn: daySchema.nullable(),
        explanation: codedSchema,
        draft: codedSchema,
      }),
    ),
    witnesses: z.array(z.object({ id: z.string(), subjectId: z.string(), subject: z.string(), answer: codedSchema })),
    objections: z.array(
      z.object({
        id: z.string(),
        subjectId: z.string(),
        subject: z.string(),
        person: namedSchema,
        answer: codedSchema,
      }),
    ),
    report: z.object({ by: z.string().nullable(), on: daySchema, findings: z.array(findingShownSchema) }).nullable(),
  })
  .meta({ id: 'Verification' });

/** What the committee concluded. */
export const conclusionSchema = z
  .object({
    meetingId: z.string(),
    on: daySchema,
    findings: z.array(findingShownSchema),
    consequences: z.array(consequenceShownSchema),
    issuedOn: daySchema.nullable(),
    announcedOn: daySchema.nullable(),
  })
  .meta({ id: 'Conclusion' });

/** What stands in the way of a case or beside it just now; null = nothing of that kind. */
export const standingSchema = z
  .object({
    acceptedOn: daySchema.nullable(),
    question: z.object({ askedOn: daySchema, answerBy: daySchema, pauses: z.boolean() }).nullable(),
    pause: z.object({ ground: codedSchema, from: daySchema }).nullable(),
    withdrawal: z
      .object({
        receivedOn: daySchema,
        signs: z.array(codedSchema),
        status: z.enum(['open', 'continued', 'accepted']),
      })
      .nullable(),
    transfer: z
      .object({
        from: namedSchema,
        to: namedSchema,
        status: z.enum(['sent', 'returned', 'with-superior', 'taken']),
        returns: z.number().int(),
      })
      .nullable(),
    referral: z.object({ body: codedSchema, on: daySchema, isFinal: z.boolean() }).nullable(),
    recused: z.array(namedSchema),
  })
  .meta({ id: 'Standing' });

/** The meeting on whose agenda something stands; day and title only for who may know of the meeting. */
export const agendaSchema = z
  .object({ meetingId: z.string(), heldOn: daySchema.nullable(), title: z.string().nullable() })
  .meta({ id: 'Agenda' });
