import { z } from 'zod';
import { MEASURE_KINDS, PROTECTED_PEOPLE } from '../../domain/protection/state.ts';
import { day, dayOrNone, numbered, personId, reason, words, yesOrNo } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';

const measureSchema = z
  .strictObject({
    kind: z.enum(MEASURE_KINDS).meta({ title: 'Bảo vệ' }),
    text: words('Biện pháp cụ thể'),
    forWhom: z.enum(PROTECTED_PEOPLE).meta({ title: 'Người được bảo vệ' }),
    until: dayOrNone('Áp dụng đến hết ngày'),
  })
  .meta({ id: 'ProtectionMeasureInput' });

const measures = z
  .array(measureSchema)
  .min(1, { error: 'Hãy nêu ít nhất một biện pháp bảo vệ.' })
  .max(20)
  .meta({ title: 'Các biện pháp bảo vệ' });

/** What staff send to a protection (bảo vệ người gửi): the head, the person responsible, the level above. */
export const PROTECTION_COMMANDS_GIVEN = {
  decideProtection: z.strictObject({
    type: z.literal('decideProtection'),
    measures,
    text: words('Căn cứ, ý kiến quyết định'),
  }),
  refuseProtection: z.strictObject({
    type: z.literal('refuseProtection'),
    reason: words('Lý do không áp dụng biện pháp bảo vệ (người gửi đọc được)'),
  }),
  nameResponsible: z.strictObject({ type: z.literal('nameResponsible'), personId, reason }),
  changeMeasures: z.strictObject({ type: z.literal('changeMeasures'), measures, reason }),
  endMeasure: z.strictObject({
    type: z.literal('endMeasure'),
    measureId: numbered('measure', 'Biện pháp'),
    reason,
  }),
  recordCheckIn: z.strictObject({
    type: z.literal('recordCheckIn'),
    on: day('Ngày liên lạc'),
    ok: yesOrNo('Người gửi an toàn'),
    text: words('Nội dung liên lạc'),
  }),
  reportRetaliation: z.strictObject({ type: z.literal('reportRetaliation'), text: words('Việc đe dọa, trả thù') }),
  acknowledgeRetaliation: z.strictObject({
    type: z.literal('acknowledgeRetaliation'),
    text: words('Việc đã làm ngay để bảo vệ'),
  }),
  answerWish: z.strictObject({
    type: z.literal('answerWish'),
    text: words('Trả lời đề nghị (người gửi đọc được)'),
  }),
  proposeEnd: z.strictObject({ type: z.literal('proposeEnd'), reason }),
  endProtection: z.strictObject({
    type: z.literal('endProtection'),
    reason: words('Lý do kết thúc (người gửi đọc được)'),
  }),
  recordBreach: z.strictObject({
    type: z.literal('recordBreach'),
    text: words('Thông tin bị lộ, lộ ở đâu, khi nào, việc đã làm'),
  }),
  ...EVERYWHERE_COMMANDS,
} as const;
