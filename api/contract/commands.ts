import { z } from 'zod';
import { ANSWER_FORMS, ANSWER_PURPOSES } from '../../domain/case/commands.ts';
import { PROPOSALS } from '../../domain/case/state.ts';
import { COMPLEXITIES, SUBJECT_KINDS, SUBMISSION_KINDS, TRACKS, URGENCIES } from '../../domain/taxonomy/codes.ts';
import { DECLINE_REASONS } from '../../domain/taxonomy/decline.ts';
import { codeSchema, daySchema, idSchema, textSchema } from './values.ts';

const obligationId = z
  .string()
  .regex(/^[a-z0-9_.]+#\d{1,6}$/, { error: 'Mã nghĩa vụ không hợp lệ.' })
  .meta({ title: 'Nghĩa vụ' });
const personId = idSchema.meta({ title: 'Cán bộ' });
const reason = textSchema.meta({ title: 'Lý do' });

const subjectSchema = z
  .strictObject({
    kind: z.enum(SUBJECT_KINDS).meta({ title: 'Loại' }),
    personId: idSchema.nullable().default(null),
    organisationId: idSchema.nullable().default(null),
    description: textSchema.nullable().default(null).meta({ title: 'Mô tả' }),
  })
  .meta({ id: 'SubjectInput' });

const allegationSchema = z
  .strictObject({
    codes: z.array(codeSchema).max(20).meta({ title: 'Mã phân loại' }),
    summary: textSchema.nullable().default(null).meta({ title: 'Tóm tắt nội dung' }),
  })
  .meta({ id: 'AllegationInput' });

/**
 * What people send, by command type. Fields of `textSchema` become stored content before the command goes on; the
 * titles are what the forms show. `register`, `clock`, `senderAdds` and `deliveryRefused` are not given by people here.
 */
export const COMMAND_SCHEMAS = {
  classify: z.strictObject({
    type: z.literal('classify'),
    kind: z.enum(SUBMISSION_KINDS).meta({ title: 'Loại đơn' }),
    track: z.enum(TRACKS).default('party').meta({ title: 'Trình tự giải quyết' }),
    anonymity: z.enum(['named', 'concrete', 'not-concrete']).meta({ title: 'Danh tính người gửi' }),
    subjects: z
      .array(subjectSchema)
      .min(1, { error: 'Hãy nêu ít nhất một tổ chức, cá nhân được phản ánh.' })
      .max(50)
      .meta({ title: 'Tổ chức, cá nhân được phản ánh' }),
    allegations: z
      .array(allegationSchema)
      .min(1, { error: 'Hãy nêu ít nhất một nội dung phản ánh.' })
      .max(50)
      .meta({ title: 'Nội dung phản ánh' }),
    urgency: z.enum(URGENCIES).default('normal').meta({ title: 'Mức độ khẩn' }),
    complexity: z.enum(COMPLEXITIES).default('simple').meta({ title: 'Mức độ phức tạp' }),
    reason: reason.nullable().default(null).meta({ title: 'Lý do (khi phân loại lại)' }),
  }),
  rerouteUp: z.strictObject({
    type: z.literal('rerouteUp'),
    organisationId: idSchema.meta({ title: 'Cấp trên trực tiếp' }),
    reason,
  }),
  submitToHead: z.strictObject({
    type: z.literal('submitToHead'),
    proposal: z.enum(PROPOSALS).meta({ title: 'Đề xuất' }),
    text: textSchema.meta({ title: 'Nội dung phiếu đề xuất' }),
  }),
  instruct: z.strictObject({
    type: z.literal('instruct'),
    action: z.enum(PROPOSALS).meta({ title: 'Ý kiến chỉ đạo' }),
    assignee: personId.nullable().default(null),
    dueOn: daySchema.nullable().default(null).meta({ title: 'Hạn thực hiện' }),
    text: textSchema.meta({ title: 'Bút phê' }),
  }),
  assign: z.strictObject({ type: z.literal('assign'), assignee: personId }),
  reassign: z.strictObject({ type: z.literal('reassign'), assignee: personId, reason }),
  acceptAssignment: z.strictObject({ type: z.literal('acceptAssignment') }),
  refuseAssignment: z.strictObject({ type: z.literal('refuseAssignment'), reason }),
  resolveDirectly: z.strictObject({
    type: z.literal('resolveDirectly'),
    answer: textSchema.meta({ title: 'Nội dung giải quyết, có lý do' }),
  }),
  decline: z.strictObject({
    type: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS.map((one) => one.code)).meta({ title: 'Căn cứ không thụ lý' }),
    explanation: textSchema.meta({ title: 'Giải thích cho người gửi' }),
  }),
  watch: z.strictObject({ type: z.literal('watch'), grounds: textSchema.meta({ title: 'Căn cứ nắm tình hình' }) }),
  openInspection: z.strictObject({
    type: z.literal('openInspection'),
    grounds: textSchema.meta({ title: 'Căn cứ xem xét' }),
  }),
  answerSender: z.strictObject({
    type: z.literal('answerSender'),
    purpose: z.enum(ANSWER_PURPOSES).meta({ title: 'Loại trả lời' }),
    form: z.enum(ANSWER_FORMS).meta({ title: 'Hình thức' }),
    text: textSchema.meta({ title: 'Nội dung trả lời' }),
  }),
  addNote: z.strictObject({ type: z.literal('addNote'), text: textSchema.meta({ title: 'Ghi chú' }) }),
  confirmReceiptDate: z.strictObject({
    type: z.literal('confirmReceiptDate'),
    receivedOn: daySchema.meta({ title: 'Ngày nhận đúng' }),
    reason: reason.nullable().default(null).meta({ title: 'Lý do (khi sửa ngày)' }),
  }),
  close: z.strictObject({ type: z.literal('close') }),
  requestExtension: z.strictObject({
    type: z.literal('requestExtension'),
    obligationId,
    days: z
      .number({ error: 'Số ngày phải là số.' })
      .int({ error: 'Số ngày phải là số nguyên.' })
      .min(1)
      .max(366)
      .meta({ title: 'Số ngày xin gia hạn' }),
    reason,
  }),
  approveExtension: z.strictObject({ type: z.literal('approveExtension'), obligationId }),
  refuseExtension: z.strictObject({ type: z.literal('refuseExtension'), obligationId, reason }),
  urge: z.strictObject({ type: z.literal('urge'), obligationId, note: textSchema.meta({ title: 'Nội dung đôn đốc' }) }),
  acknowledgeUrging: z.strictObject({
    type: z.literal('acknowledgeUrging'),
    obligationId,
    answer: textSchema.meta({ title: 'Trả lời đôn đốc' }),
  }),
  acknowledgeEscalation: z.strictObject({ type: z.literal('acknowledgeEscalation'), obligationId }),
} as const;

export type CommandType = keyof typeof COMMAND_SCHEMAS;

/** Any command a person may give to a process. */
export const commandSchema = z
  .discriminatedUnion(
    'type',
    Object.values(COMMAND_SCHEMAS) as unknown as readonly [
      typeof COMMAND_SCHEMAS.classify,
      ...(typeof COMMAND_SCHEMAS)[CommandType][],
    ],
    {
      error: 'Việc này không có trong các việc có thể làm.',
    },
  )
  .meta({ id: 'Command' });
