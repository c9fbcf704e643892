import { z } from 'zod';
import { dayOrNone, numberOfDays, reason, words, wordsOrNone } from './command-fields.ts';

const obligationId = z
  .string()
  .regex(/^[a-z0-9_.]+#\d{1,6}$/, { error: 'Mã nghĩa vụ không hợp lệ.' })
  .meta({ title: 'Nghĩa vụ' });

/** What people may send where days may be entered late: that another person confirms one. */
export const ENTRY_DATE_COMMANDS = {
  confirmEntryDate: z.strictObject({
    type: z.literal('confirmEntryDate'),
    obligationId,
    trueDay: dayOrNone('Ngày đúng (để trống nếu ngày đã ghi là đúng)'),
    reason: wordsOrNone('Lý do (khi sửa ngày)'),
  }),
} as const;

/** What people may send to a process of any kind: about what is owed, and notes. */
export const EVERYWHERE_COMMANDS = {
  addNote: z.strictObject({ type: z.literal('addNote'), text: words('Ghi chú') }),
  requestExtension: z.strictObject({
    type: z.literal('requestExtension'),
    obligationId,
    days: numberOfDays('Số ngày xin gia hạn'),
    reason,
  }),
  approveExtension: z.strictObject({ type: z.literal('approveExtension'), obligationId }),
  refuseExtension: z.strictObject({ type: z.literal('refuseExtension'), obligationId, reason }),
  urge: z.strictObject({ type: z.literal('urge'), obligationId, note: words('Nội dung đôn đốc') }),
  acknowledgeUrging: z.strictObject({
    type: z.literal('acknowledgeUrging'),
    obligationId,
    answer: words('Trả lời đôn đốc'),
  }),
  acknowledgeEscalation: z.strictObject({ type: z.literal('acknowledgeEscalation'), obligationId }),
  explainLateness: z.strictObject({ type: z.literal('explainLateness'), obligationId, reason }),
} as const;
