import { z } from 'zod';
import { EXPOSURES, SUBJECT_TEXTS } from '../../domain/case/exposure/exposure-state.ts';
import { numbered, reason, words, wordsOrNone } from './command-fields.ts';

const preparationId = numbered('preparation', 'Văn bản chờ duyệt');

/** What reaches whoever is complained about is written by one person and read by another (practice: P30). */
export const CASE_EXPOSURE_COMMANDS = {
  prepareForSubject: z.strictObject({
    type: z.literal('prepareForSubject'),
    purpose: z.enum(SUBJECT_TEXTS).meta({ title: 'Dùng để' }),
    text: words('Nội dung sẽ gửi (người được kiểm tra sẽ đọc)'),
    exposure: z.enum(EXPOSURES).meta({ title: 'Chi tiết có thể làm lộ người gửi' }),
    details: wordsOrNone('Chi tiết nào, thay bằng gì'),
  }),
  clearForSubject: z.strictObject({
    type: z.literal('clearForSubject'),
    preparationId,
    senderAgreed: z.boolean().default(false).meta({ title: 'Người gửi đã đồng ý (khi có chi tiết không thể bỏ)' }),
  }),
  returnPreparation: z.strictObject({ type: z.literal('returnPreparation'), preparationId, reason }),
} as const;
