import { z } from 'zod';
import { isDay } from '../../domain/calendar/day.ts';

/** Longest text a person may write in one field; long enough for any letter. */
const TEXT_MAX = 50_000;

export const daySchema = z
  .string()
  .refine(isDay, { error: 'Ngày không hợp lệ; hãy ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-11.' })
  .meta({
    id: 'Day',
    description: 'Legal date YYYY-MM-DD in Asia/Ho_Chi_Minh.',
    format: 'date',
    example: '2026-02-11',
  });

export const instantSchema = z
  .string()
  .meta({ id: 'Instant', description: 'UTC instant, ISO 8601.', format: 'date-time' });

export const idSchema = z.uuid({ error: 'Mã định danh không hợp lệ.' }).meta({ id: 'Id' });

/** How the schema describes words of a person. */
export const TEXT_DESCRIPTION = 'Words of a person; stored encrypted, never sent to the engine.';

/** What words of a person are made from: whatever is made from one of these is stored encrypted (api/processes/text-fields.ts). */
export const TEXTS = new WeakSet<z.core.$ZodType>();

/** Words of a person: stored encrypted before the command is sent, which carries only an id. */
export const textSchema = z
  .string({ error: 'Hãy nhập nội dung bằng chữ.' })
  .trim()
  .min(1, { error: 'Nội dung không được để trống.' })
  .max(TEXT_MAX, { error: 'Nội dung quá dài (tối đa 50.000 ký tự).' })
  .meta({ id: 'Text', description: TEXT_DESCRIPTION });
TEXTS.add(textSchema);

/** The same under a title, by which its messages name it: several such fields stand in one form. */
export function titledText(title: string) {
  const text = z
    .string({ error: `${title}: hãy nhập bằng chữ.` })
    .trim()
    .min(1, { error: `${title} không được để trống.` })
    .max(TEXT_MAX, { error: `${title} quá dài (tối đa 50.000 ký tự).` });
  TEXTS.add(text);
  return text;
}

export const codeSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/, { error: 'Mã phân loại không hợp lệ.' })
  .meta({ id: 'Code' });

/** `key` opaque to the caller; pages go by key, never by offset. */
export const cursorSchema = z.string().max(400).optional();

export const limitSchema = z.coerce
  .number({ error: 'Số dòng phải là số.' })
  .int({ error: 'Số dòng phải là số nguyên.' })
  .min(1, { error: 'Số dòng ít nhất là 1.' })
  .max(200, { error: 'Số dòng nhiều nhất là 200.' })
  .default(50);

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    instance: z.string().optional(),
    legalBasis: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'application/problem+json (RFC 9457); detail is Vietnamese.' });

/** A named thing people choose or read. */
export const namedSchema = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Named' });
