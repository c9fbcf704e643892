import { z } from 'zod';
import { CALENDAR_ENTRY_KINDS } from '../../domain/calendar/calendar.ts';
import { POLICY_CHOICES } from '../../domain/policy/choices.ts';
import { chosen, day, dayOrNone, reason, wordsOrNone } from './command-fields.ts';
import { EVERYWHERE_COMMANDS } from './commands-everywhere.ts';
import { idSchema, daySchema } from './values.ts';

const CONFIDENCES = ['seen', 'memory', 'local', 'assumed', 'own'] as const;
const UNITS = ['h', 'wd', 'cd', 'm'] as const;
const LADDER_NAMES = ['standard', 'quiet', 'none'] as const;

/** Short plain text that is no one's data: names of rules, documents. */
function label(title: string, most = 300) {
  return z
    .string({ error: `${title}: hãy ghi nội dung.` })
    .trim()
    .min(1, { error: `${title}: hãy ghi nội dung.` })
    .max(most, { error: `${title}: nhiều nhất ${most} ký tự.` })
    .meta({ title });
}

function whole(title: string, least: number, most: number) {
  return z
    .number({ error: `${title} phải là số.` })
    .int({ error: `${title} phải là số nguyên.` })
    .min(least, { error: `${title} ít nhất là ${least}.` })
    .max(most, { error: `${title} nhiều nhất là ${most}.` })
    .meta({ title });
}

const policyKey = z
  .string({ error: 'Mã thời hạn: hãy ghi.' })
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/, { error: 'Mã thời hạn không hợp lệ.' })
  .max(80)
  .meta({ title: 'Mã thời hạn' });

const periodSchema = z
  .strictObject({
    n: whole('Độ dài', 0, 1000),
    unit: z.enum(UNITS, { error: 'Đơn vị: hãy chọn giờ, ngày làm việc, ngày hoặc tháng.' }).meta({ title: 'Đơn vị' }),
    direction: z.enum(['after', 'before']).default('after').meta({ title: 'Chiều tính' }),
  })
  .meta({ title: 'Thời hạn' });

const extensionSchema = z
  .strictObject({
    kind: z.enum(['fixed', 'up-to-total', 'fraction']).meta({ title: 'Cách gia hạn' }),
    n: whole('Gia hạn nhiều nhất', 1, 1000),
    of: whole('Trên', 1, 100).optional(),
    unit: z.enum(UNITS).meta({ title: 'Đơn vị gia hạn' }),
    times: whole('Số lần', 1, 10),
    approver: z.enum(['head', 'same-body', 'level-above']).meta({ title: 'Người quyết định gia hạn' }),
  })
  .meta({ title: 'Gia hạn' });

/** A row as somebody proposes it; version and whose it is are given by the process. */
export const policyDraftSchema = z
  .strictObject({
    key: policyKey,
    name: label('Tên thời hạn'),
    conditions: z.record(z.string().max(40), z.string().max(80)).default({}).meta({ title: 'Điều kiện' }),
    length: periodSchema,
    choice: z
      .enum([...new Set(Object.values(POLICY_CHOICES).flat())], { error: 'Cách áp dụng: hãy chọn.' })
      .optional()
      .meta({ title: 'Cách áp dụng' }),
    extension: extensionSchema.nullable().default(null).meta({ title: 'Gia hạn' }),
    roll: z.boolean().default(true).meta({ title: 'Hết hạn vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo' }),
    firstCounted: z.enum(['next-day', 'same-day']).default('next-day').meta({ title: 'Ngày đầu tiên được tính' }),
    cutOffHour: whole('Giờ chốt nhận trong ngày', 0, 23).nullable().default(null),
    selectBy: z.enum(['trigger', 'violation']).default('trigger').meta({ title: 'Chọn quy định theo ngày' }),
    ownerRole: label('Vai trò chịu trách nhiệm', 40),
    ladder: z.enum(LADDER_NAMES).default('standard').meta({ title: 'Nhắc việc và cảnh báo' }),
    legalBasis: label('Căn cứ'),
    confidence: z.enum(CONFIDENCES).meta({ title: 'Độ tin cậy' }),
    effectiveFrom: dayOrNone('Có hiệu lực từ ngày'),
    effectiveTo: dayOrNone('Đến hết ngày'),
  })
  .meta({ title: 'Thời hạn', id: 'PolicyDraft' });

export const policyExampleSchema = z
  .strictObject({
    name: label('Ví dụ'),
    startedOn: day('Ngày bắt đầu'),
    startedAt: z.iso
      .datetime({ error: 'Thời điểm không hợp lệ.' })
      .nullable()
      .default(null)
      .meta({ title: 'Thời điểm' }),
    dueOn: day('Ngày hết hạn đúng'),
  })
  .meta({ title: 'Ví dụ', id: 'PolicyExample' });

const figuresSchema = z
  .strictObject({
    touched: whole('Số nghĩa vụ áp dụng', 0, 10_000_000),
    moved: whole('Số nghĩa vụ đổi ngày', 0, 10_000_000),
    becomeOverdue: whole('Số nghĩa vụ thành quá hạn', 0, 10_000_000),
    becomeSafe: whole('Số nghĩa vụ hết quá hạn', 0, 10_000_000),
  })
  .meta({ title: 'Kết quả xem trước' });

const confirmMigration = z.strictObject({ type: z.literal('confirmMigration'), figures: figuresSchema });

/** What people send to a change of policy. `proposePolicy` begins one and goes to POST /processes. */
export const POLICY_CHANGE_COMMANDS_GIVEN = {
  proposePolicy: z.strictObject({
    type: z.literal('proposePolicy'),
    organisationId: chosen('Tổ chức đề nghị'),
    forOrganisation: idSchema.nullable().default(null).meta({ title: 'Áp dụng riêng cho tổ chức' }),
    draft: policyDraftSchema,
    replaces: z
      .strictObject({ key: policyKey, version: whole('Phiên bản', 1, 100_000) })
      .nullable()
      .default(null)
      .meta({ title: 'Thay cho quy định' }),
    examples: z
      .array(policyExampleSchema)
      .min(1, { error: 'Ví dụ: cần ít nhất một ví dụ.' })
      .max(20, { error: 'Ví dụ: nhiều nhất 20.' })
      .meta({ title: 'Ví dụ kiểm chứng' }),
    reason,
  }),
  publishPolicy: z.strictObject({ type: z.literal('publishPolicy') }),
  rejectPolicy: z.strictObject({ type: z.literal('rejectPolicy'), reason }),
  withdrawPolicy: z.strictObject({ type: z.literal('withdrawPolicy'), reason }),
  confirmMigration,
  ...EVERYWHERE_COMMANDS,
} as const;

export const calendarEntrySchema = z
  .strictObject({
    day: daySchema.meta({ title: 'Ngày' }),
    kind: z
      .enum(CALENDAR_ENTRY_KINDS, { error: 'Loại ngày: nghỉ, làm bù hoặc nửa ngày.' })
      .meta({ title: 'Loại ngày' }),
    reason: label('Lý do'),
    source: label('Căn cứ'),
    confidence: z.enum(CONFIDENCES).meta({ title: 'Độ tin cậy' }),
  })
  .meta({ title: 'Ngày', id: 'CalendarEntry' });

/** What people send to a year of a calendar. `proposeCalendar` may begin one and then goes to POST /processes. */
export const CALENDAR_YEAR_COMMANDS_GIVEN = {
  proposeCalendar: z.strictObject({
    type: z.literal('proposeCalendar'),
    organisationId: chosen('Tổ chức nhập lịch'),
    calendarId: z
      .union([z.literal('national'), idSchema], { error: 'Lịch: hãy chọn lịch chung hoặc tổ chức.' })
      .meta({ title: 'Lịch' }),
    year: whole('Năm', 2000, 2100),
    status: z.enum(['final', 'draft'], { error: 'Tình trạng: chính thức hoặc dự kiến.' }).meta({ title: 'Tình trạng' }),
    notice: label('Số, ngày thông báo'),
    entries: z
      .array(calendarEntrySchema)
      .max(366, { error: 'Các ngày: nhiều nhất 366.' })
      .meta({ title: 'Các ngày nghỉ, làm bù' }),
    reason: wordsOrNone('Lý do thay đổi'),
  }),
  publishCalendar: z.strictObject({ type: z.literal('publishCalendar') }),
  rejectCalendar: z.strictObject({ type: z.literal('rejectCalendar'), reason }),
  withdrawCalendar: z.strictObject({ type: z.literal('withdrawCalendar'), reason }),
  confirmMigration,
  ...EVERYWHERE_COMMANDS,
} as const;
