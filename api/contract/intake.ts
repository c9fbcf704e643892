import { z } from 'zod';
import { isDay } from '../../domain/calendar/day.ts';
import { REVIEW_GROUNDS } from '../../domain/case/oversight/oversight-state.ts';
import { MEASURE_KINDS } from '../../domain/protection/state.ts';
import { CHANNELS, SUBMISSION_KINDS } from '../../domain/taxonomy/codes.ts';
import { intakeSchema, publicIntakeSchema } from './intake-fields.ts';
import { shownObligationSchema } from './shown.ts';
import { daySchema, idSchema, instantSchema, textSchema } from './values.ts';

const shortText = (title: string, max = 200) =>
  z
    .string({ error: `${title}: hãy nhập bằng chữ.` })
    .trim()
    .min(1, { error: `${title} không được để trống.` })
    .max(max, { error: `${title} quá dài.` })
    .meta({ title });

const personal = {
  name: shortText('Họ và tên').optional(),
  address: shortText('Địa chỉ', 500).optional(),
  phone: shortText('Điện thoại', 40).optional(),
  email: shortText('Thư điện tử').optional(),
  idNumber: shortText('Số căn cước', 20).optional(),
};

/** Who sends. Everything but `type` is sealed at once and can be opened only by another person's consent. */
const senderSchema = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('named'), ...personal, name: shortText('Họ và tên') }),
      z.strictObject({ type: z.literal('anonymous'), phone: personal.phone }),
      z.strictObject({
        type: z.literal('group'),
        representative: z.strictObject({ ...personal, name: shortText('Họ và tên người đại diện') }),
        members: z
          .array(z.strictObject({ ...personal, name: shortText('Họ và tên') }))
          .max(500)
          .default([]),
        count: z.number().int().min(2).max(10_000),
      }),
      z.strictObject({
        type: z.literal('body'),
        organisation: shortText('Cơ quan chuyển đơn'),
        reference: shortText('Số văn bản').optional(),
        ...personal,
      }),
      z.strictObject({
        type: z.literal('press'),
        newspaper: shortText('Cơ quan báo chí'),
        reference: shortText('Số báo, đường dẫn', 500).optional(),
        publishedOn: daySchema.optional(),
        ...personal,
      }),
      z.strictObject({
        type: z.literal('off-system'),
        custodian: shortText('Người giữ phong bì'),
        envelopeNumber: shortText('Số phong bì', 60),
      }),
    ],
    { error: 'Hãy chọn người gửi thuộc loại nào.' },
  )
  .meta({ id: 'Sender' });

/** Whom a letter names, as written in it or from the record. */
export const subjectHintSchema = z.strictObject({
  name: shortText('Tên tổ chức, cá nhân được phản ánh').optional(),
  personId: idSchema.optional(),
  organisationId: idSchema.optional(),
  note: shortText('Chức vụ, nơi công tác', 500).optional(),
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

function isDayOrInstant(value: string): boolean {
  if (INSTANT.test(value)) return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
  return isDay(value);
}

/** `YYYY-MM-DD` (a legal date: the letter's arrival) or an instant with zone. */
const receivedAtSchema = z
  .string({ error: 'Ngày nhận phải là chữ theo dạng năm-tháng-ngày.' })
  .refine(isDayOrInstant, {
    error: 'Ngày nhận không hợp lệ; hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-11.',
  })
  .meta({ title: 'Ngày nhận' });

const common = {
  kind: z.enum(SUBMISSION_KINDS, { error: 'Loại đơn không có trong danh mục.' }).optional(),
  content: textSchema.meta({ title: 'Nội dung' }),
  concernsOwnBody: z.boolean({
    error: 'Hãy trả lời: nội dung có liên quan người đứng đầu hoặc cán bộ của chính cơ quan tiếp nhận không.',
  }),
  sender: senderSchema,
  subjects: z.array(subjectHintSchema).max(50).optional(),
  attachments: z.array(idSchema).max(30).optional(),
  confidential: z.boolean().default(false),
};

export const submissionSchema = z
  .strictObject({
    channel: z.enum(CHANNELS, { error: 'Kênh tiếp nhận không có trong danh mục.' }),
    receivedAt: receivedAtSchema.optional(),
    /** Receiving body; absent = the clerk's own. */
    organisationId: idSchema.optional(),
    ...common,
    intake: intakeSchema.optional(),
  })
  .meta({ id: 'Submission' });

export const publicSubmissionSchema = z
  .strictObject({
    channel: z.literal('portal').default('portal'),
    organisationId: idSchema.meta({ title: 'Gửi tới' }),
    ...common,
    intake: publicIntakeSchema.optional(),
  })
  .meta({ id: 'PublicSubmission' });

export const receiptSchema = z
  .object({
    submissionId: z.string(),
    caseId: z.string(),
    caseNumber: z.string(),
    receiptCode: z.string(),
    /** The page on which senders follow up; the code is never part of an address. Null = on the host that was asked. */
    followAt: z.string().nullable(),
    receivedAt: instantSchema,
    receivedOn: daySchema,
    /** True while only the letter box has it; the case follows by itself, once. */
    provisional: z.boolean(),
    obligations: z.array(shownObligationSchema),
  })
  .meta({ id: 'Receipt' });

export const receiptCodeSchema = z.strictObject({
  receiptCode: z
    .string({ error: 'Hãy nhập mã tra cứu.' })
    .trim()
    .min(8, { error: 'Mã tra cứu quá ngắn.' })
    .max(40, { error: 'Mã tra cứu quá dài.' })
    .meta({ title: 'Mã tra cứu' }),
});

/** What a sender sees: never who handles it. */
export const receiptStatusSchema = z
  .object({
    caseNumber: z.string(),
    stage: z.string(),
    stageText: z.string(),
    receivedOn: daySchema,
    answerDueOn: daySchema.nullable(),
    outcomeText: z.string().nullable(),
    answers: z.array(z.object({ at: instantSchema, purpose: z.string(), purposeText: z.string(), text: z.string() })),
    /** What the sender added or answered since. */
    added: z.array(z.object({ at: instantSchema, text: z.string().nullable(), files: z.number().int() })),
    /** What the sender is asked just now; words sent meanwhile are the answer. */
    question: z.object({ text: z.string(), askedOn: daySchema, answerBy: daySchema }).nullable(),
    /** That a withdrawal was received; what becomes of it is told with an answer. */
    withdrawal: z.object({ receivedOn: daySchema }).nullable(),
    /** Parts of the letter that are settled each on its own, under this one receipt. */
    parts: z.array(
      z.object({
        stage: z.string(),
        stageText: z.string(),
        kindText: z.string(),
        answerDueOn: daySchema.nullable(),
        outcomeText: z.string().nullable(),
      }),
    ),
    /** Whether a sender without a name may still give one. */
    mayIdentify: z.boolean(),
    /** Whether the letter may be withdrawn now: before the conclusion, and while no withdrawal waits. */
    mayWithdraw: z.boolean(),
    /** That the identity is kept secret: by the wish with the letter, or by one since. */
    secrecy: z.object({ since: daySchema }).nullable(),
    /** Whether that may still be asked for: a name was given, and nobody has asked yet. */
    mayAskForSecrecy: z.boolean(),
    /** What the sender may turn to the level above for now, and what has come of it. */
    recourse: z.object({
      grounds: z.array(z.enum(REVIEW_GROUNDS)),
      /** The day the body has named since it was late. */
      delayUntil: daySchema.nullable(),
      /** Each look at an answer one level up, the first one first. */
      reviews: z.array(z.object({ stage: z.string(), stageText: z.string(), receivedOn: daySchema })),
      receivedOnDisputable: z.boolean(),
    }),
    /** How the sender is protected, in general words: no name and no place stands there. Null while they asked for nothing and were told nothing. */
    protection: z
      .object({
        stage: z.string(),
        stageText: z.string(),
        measures: z.array(z.object({ kindText: z.string(), forWhomText: z.string(), until: daySchema.nullable() })),
        nextCheckIn: daySchema.nullable(),
        /** Waits for the sender to say that they are well. */
        asksCheckIn: z.boolean(),
        /** Why nothing was done, or why it stays as it is: the words of the last answer. */
        answer: z.string().nullable(),
        watchUntil: daySchema.nullable(),
        mayWish: z.array(z.enum(['change', 'end', 'review'])),
        wishWaits: z.boolean(),
      })
      .nullable(),
    token: z.string(),
    tokenExpiresAt: instantSchema,
  })
  .meta({ id: 'ReceiptStatus' });

export const senderMessageSchema = z
  .strictObject({
    token: z.string().min(20).max(200),
    text: textSchema.nullable().default(null),
    attachments: z.array(idSchema).max(10).default([]),
  })
  .meta({ id: 'SenderMessage' });

const tokenSchema = senderMessageSchema.shape.token;

export const withdrawalSchema = z
  .strictObject({
    token: tokenSchema,
    text: textSchema.meta({ title: 'Lý do rút đơn' }),
    threatened: z
      .boolean({ error: 'Hãy trả lời: có bị đe dọa, ép buộc rút đơn không.' })
      .meta({ title: 'Bị đe dọa, ép buộc' }),
  })
  .meta({ id: 'SenderWithdrawal' });

export const identitySchema = z
  .strictObject({ token: tokenSchema, ...personal, name: shortText('Họ và tên') })
  .meta({ id: 'SenderIdentity' });

export const secrecySchema = z.strictObject({ token: tokenSchema }).meta({ id: 'SenderSecrecy' });

export const threatSchema = z
  .strictObject({ token: tokenSchema, text: textSchema.meta({ title: 'Việc đe dọa, trả thù' }) })
  .meta({ id: 'SenderThreat' });

export const protectionRequestSchema = z
  .strictObject({
    token: tokenSchema,
    what: z.enum(MEASURE_KINDS).nullable().default(null).meta({ title: 'Cần bảo vệ' }),
    text: textSchema.meta({ title: 'Vì sao cần được bảo vệ' }),
  })
  .meta({ id: 'SenderProtectionRequest' });

export const checkInSchema = z
  .strictObject({
    token: tokenSchema,
    ok: z.boolean({ error: 'Hãy trả lời: ông (bà) có an toàn không.' }),
    text: textSchema.nullable().default(null).meta({ title: 'Việc đã xảy ra' }),
  })
  .meta({ id: 'SenderCheckIn' });

export const protectionWishSchema = z
  .strictObject({
    token: tokenSchema,
    wish: z.enum(['change', 'end', 'review'], { error: 'Hãy chọn nội dung đề nghị.' }).meta({ title: 'Đề nghị' }),
    text: textSchema.meta({ title: 'Nội dung đề nghị' }),
  })
  .meta({ id: 'SenderProtectionWish' });

export const reviewRequestSchema = z
  .strictObject({
    token: tokenSchema,
    ground: z.enum(REVIEW_GROUNDS, { error: 'Hãy chọn nội dung đề nghị.' }).meta({ title: 'Đề nghị về việc gì' }),
    text: textSchema.meta({ title: 'Nội dung đề nghị' }),
  })
  .meta({ id: 'SenderReviewRequest' });

export const receiptDateDisputeSchema = z
  .strictObject({
    token: tokenSchema,
    claimedOn: daySchema.meta({ title: 'Ngày thực tế gửi đến' }),
    text: textSchema.meta({ title: 'Căn cứ' }),
  })
  .meta({ id: 'ReceiptDateDispute' });

export const uploadSchema = z
  .object({ id: z.string(), sha256: z.string(), size: z.number().int(), mediaType: z.string(), name: z.string() })
  .meta({ id: 'Upload' });
