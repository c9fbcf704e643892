import { z } from 'zod';
import { READ_OUT_PLACES } from '../../domain/case/follow-up/remediation-commands.ts';
import { PRESS_FORMS, SUBJECT_NOTICES, SUBJECT_NOTICE_FORMS } from '../../domain/case/review/review-commands.ts';
import { chosen, day, documentNumber, subjectId, words, wordsOrNone } from './command-fields.ts';

/** Before the committee, and what is owed to everybody after its conclusion. */
export const CASE_REVIEW_COMMANDS = {
  putOnAgenda: z.strictObject({ type: z.literal('putOnAgenda'), meetingId: chosen('Kỳ họp') }),
  issueConclusion: z.strictObject({
    type: z.literal('issueConclusion'),
    number: documentNumber,
    on: day('Ngày ban hành'),
    text: words('Nội dung thông báo kết luận'),
  }),
  announceConclusion: z.strictObject({
    type: z.literal('announceConclusion'),
    on: day('Ngày công bố'),
    minutes: words('Biên bản công bố'),
  }),
  answerPress: z.strictObject({
    type: z.literal('answerPress'),
    form: z.enum(PRESS_FORMS).meta({ title: 'Hình thức' }),
    text: words('Nội dung trả lời báo chí'),
  }),
  answerRelay: z.strictObject({ type: z.literal('answerRelay'), text: words('Nội dung trả lời nơi chuyển đơn') }),
  notifySubject: z.strictObject({
    type: z.literal('notifySubject'),
    subjectId,
    purpose: z.enum(SUBJECT_NOTICES).meta({ title: 'Loại thông báo' }),
    form: z.enum(SUBJECT_NOTICE_FORMS).meta({ title: 'Hình thức' }),
    text: words('Nội dung thông báo (người được kiểm tra sẽ đọc)'),
    recipients: wordsOrNone('Nơi nhận khác (khi thông báo không có vi phạm: mọi người đã được biết)'),
    readOutAt: z
      .array(z.enum(READ_OUT_PLACES))
      .max(READ_OUT_PLACES.length)
      .default([])
      .meta({ title: 'Công bố tại (khi không có vi phạm và người được kết luận có nguyện vọng)' }),
  }),
  publish: z.strictObject({
    type: z.literal('publish'),
    where: words('Nơi công khai'),
    from: day('Công khai từ ngày'),
    to: day('Đến hết ngày'),
    text: words('Nội dung công khai (không có thông tin người gửi)'),
  }),
  reopen: z.strictObject({ type: z.literal('reopen'), reason: words('Tình tiết mới') }),
} as const;
