import { z } from 'zod';
import { ANSWER_FORMS, ANSWER_PURPOSES } from '../../domain/case/commands.ts';
import { PROPOSALS } from '../../domain/case/state.ts';
import { COMPLEXITIES, SUBJECT_KINDS, SUBMISSION_KINDS, TRACKS, URGENCIES } from '../../domain/taxonomy/codes.ts';
import { DECLINE_REASONS } from '../../domain/taxonomy/decline.ts';
import { senderIds } from './commands-case-parts.ts';
import { chosen, day, dayOrNone, personId, reason, words, wordsOrNone } from './command-fields.ts';
import { decision } from './commands-case-levels.ts';
import { codeSchema, idSchema, textSchema } from './values.ts';

/** Whom a case is about, as people enter it. */
export const subjectSchema = z
  .strictObject({
    kind: z.enum(SUBJECT_KINDS).meta({ title: 'Loại' }),
    personId: idSchema.nullable().default(null),
    organisationId: idSchema.nullable().default(null),
    description: textSchema.nullable().default(null).meta({ title: 'Mô tả' }),
  })
  .meta({ id: 'SubjectInput' });

/** One matter of a case, as people enter it. */
export const allegationSchema = z
  .strictObject({
    codes: z.array(codeSchema).max(20).meta({ title: 'Mã phân loại' }),
    summary: textSchema.nullable().default(null).meta({ title: 'Tóm tắt nội dung' }),
  })
  .meta({ id: 'AllegationInput' });

/** From the letter to the head's decision what becomes of it. */
export const CASE_INTAKE_COMMANDS = {
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
    reason: wordsOrNone('Lý do (khi phân loại lại)'),
  }),
  rerouteUp: z.strictObject({ type: z.literal('rerouteUp'), organisationId: chosen('Cấp trên trực tiếp'), reason }),
  submitToHead: z.strictObject({
    type: z.literal('submitToHead'),
    proposal: z.enum(PROPOSALS).meta({ title: 'Đề xuất' }),
    text: words('Nội dung phiếu đề xuất'),
  }),
  instruct: z.strictObject({
    type: z.literal('instruct'),
    action: z.enum(PROPOSALS).meta({ title: 'Ý kiến chỉ đạo' }),
    assignee: personId.nullable().default(null),
    dueOn: dayOrNone('Hạn thực hiện'),
    text: words('Bút phê'),
  }),
  assign: z.strictObject({ type: z.literal('assign'), assignee: personId }),
  reassign: z.strictObject({ type: z.literal('reassign'), assignee: personId, reason }),
  acceptAssignment: z.strictObject({ type: z.literal('acceptAssignment') }),
  refuseAssignment: z.strictObject({ type: z.literal('refuseAssignment'), reason }),
  resolveDirectly: z.strictObject({
    type: z.literal('resolveDirectly'),
    answer: words('Nội dung giải quyết, có lý do'),
  }),
  decline: z.strictObject({
    type: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS.map((one) => one.code)).meta({ title: 'Căn cứ không thụ lý' }),
    explanation: words('Giải thích cho người gửi'),
    decision,
  }),
  watch: z.strictObject({ type: z.literal('watch'), grounds: words('Căn cứ nắm tình hình') }),
  openInspection: z.strictObject({
    type: z.literal('openInspection'),
    grounds: words('Căn cứ xem xét'),
    decision,
  }),
  answerSender: z.strictObject({
    type: z.literal('answerSender'),
    purpose: z.enum(ANSWER_PURPOSES).meta({ title: 'Loại trả lời' }),
    form: z.enum(ANSWER_FORMS).meta({ title: 'Hình thức' }),
    text: words('Nội dung trả lời'),
    senderIds,
  }),
  confirmReceiptDate: z.strictObject({
    type: z.literal('confirmReceiptDate'),
    receivedOn: day('Ngày nhận đúng'),
    reason: wordsOrNone('Lý do (khi sửa ngày)'),
  }),
  close: z.strictObject({ type: z.literal('close') }),
} as const;
