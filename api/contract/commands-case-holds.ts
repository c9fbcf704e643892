import { z } from 'zod';
import { HOLD_BASES, HOLD_KINDS } from '../../domain/case/holds/holds-state.ts';
import { day, reason, subjectId, words } from './command-fields.ts';

const kind = z.enum(HOLD_KINDS, { error: 'Hãy chọn việc nhân sự hoặc khen thưởng.' }).meta({ title: 'Việc tạm dừng' });

/** What waits for the outcome of a matter, and what a judgment in force begins (practice: P17, P27). */
export const CASE_HOLD_COMMANDS = {
  placeHold: z.strictObject({
    type: z.literal('placeHold'),
    subjectId,
    kind,
    restsOn: z.enum(HOLD_BASES, { error: 'Hãy chọn lý do tạm dừng.' }).meta({ title: 'Tạm dừng vì' }),
    until: day('Đến hết ngày'),
    text: words('Lý do, căn cứ'),
  }),
  liftHold: z.strictObject({ type: z.literal('liftHold'), subjectId, kind, reason }),
  reconsiderMissed: z.strictObject({
    type: z.literal('reconsiderMissed'),
    subjectId,
    kind,
    text: words('Kết quả xem xét lại'),
  }),
  beginExpulsion: z.strictObject({
    type: z.literal('beginExpulsion'),
    subjectId,
    text: words('Số, ngày bản án; ý kiến của người đứng đầu'),
  }),
} as const;
