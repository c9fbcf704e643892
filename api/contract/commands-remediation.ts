import { z } from 'zod';
import { CHECKPOINTS, CHECK_RESULTS, TAKE_UPS } from '../../domain/remediation/state.ts';
import { attachments, chosen, day, dayOrNone, numbered, personId, reason, words, yesOrNo } from './command-fields.ts';
import { CASE_LIFE_COMMANDS } from './commands-case-life.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

const taskSchema = z
  .strictObject({
    text: words('Việc phải làm'),
    ownerPersonId: chosen('Người phụ trách tại đơn vị').nullable().default(null),
    dueOn: day('Hạn hoàn thành'),
  })
  .meta({ id: 'RemediationTaskInput' });

/** What people send to a remediation (khắc phục sau kết luận): the supervised body, those who check, and the level above. */
export const REMEDIATION_COMMANDS_GIVEN = {
  planRemediation: z.strictObject({
    type: z.literal('planRemediation'),
    tasks: z
      .array(taskSchema)
      .min(1, { error: 'Hãy nêu ít nhất một việc phải làm.' })
      .max(50)
      .meta({ title: 'Các việc khắc phục' }),
    text: words('Nội dung kế hoạch khắc phục'),
  }),
  approveRemediation: z.strictObject({ type: z.literal('approveRemediation') }),
  returnRemediation: z.strictObject({
    type: z.literal('returnRemediation'),
    reason: words('Yêu cầu làm lại kế hoạch'),
  }),
  reportProgress: z.strictObject({
    type: z.literal('reportProgress'),
    taskId: numbered('task', 'Việc khắc phục'),
    done: yesOrNo('Đã hoàn thành'),
    text: words('Kết quả thực hiện'),
    attachments,
  }),
  recordCheckpoint: z.strictObject({
    type: z.literal('recordCheckpoint'),
    checkpoint: z.enum(CHECKPOINTS).meta({ title: 'Lần kiểm tra' }),
    on: day('Ngày kiểm tra'),
    result: z.enum(CHECK_RESULTS).meta({ title: 'Kết quả kiểm tra' }),
    text: words('Nội dung kiểm tra, nhận xét'),
    attachments,
  }),
  confirmRemedied: z.strictObject({ type: z.literal('confirmRemedied'), text: words('Nhận xét kết quả khắc phục') }),
  declareNotRemedied: z.strictObject({ type: z.literal('declareNotRemedied'), reason }),
  handOverRemediation: z.strictObject({ type: z.literal('handOverRemediation'), personId, reason }),
  noteLifeEvent: CASE_LIFE_COMMANDS.noteLifeEvent,
  takeUpRemediation: z.strictObject({
    type: z.literal('takeUpRemediation'),
    how: z.enum(TAKE_UPS).meta({ title: 'Hướng xử lý của cấp trên' }),
    until: dayOrNone('Thời hạn mới (khi cho thêm thời hạn)'),
    text: words('Ý kiến của cấp trên'),
  }),
  ...EVERYWHERE_COMMANDS,
} as const;
