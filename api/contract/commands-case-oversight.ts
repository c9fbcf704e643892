import { z } from 'zod';
import { day, reason, words, yesOrNo } from './command-fields.ts';
import { senderId } from './commands-case-parts.ts';

/** What the level above does about a case below it, and what the body answers. */
export const CASE_OVERSIGHT_COMMANDS = {
  askForReport: z.strictObject({ type: z.literal('askForReport'), text: words('Yêu cầu báo cáo') }),
  reportDelay: z.strictObject({
    type: z.literal('reportDelay'),
    reason: words('Lý do chậm'),
    newDate: day('Ngày sẽ giải quyết xong (người gửi sẽ đọc)'),
  }),
  answerComplaint: z.strictObject({
    type: z.literal('answerComplaint'),
    upheld: yesOrNo('Phản ánh về người xử lý là đúng'),
    text: words('Kết quả xem xét'),
  }),
  decideReceiptDate: z.strictObject({
    type: z.literal('decideReceiptDate'),
    receivedOn: day('Ngày nhận đúng'),
    reason,
    senderId,
  }),
  recordRereading: z.strictObject({
    type: z.literal('recordRereading'),
    agrees: yesOrNo('Đồng ý với việc đã làm'),
    text: words('Ý kiến sau khi xem lại'),
  }),
} as const;
