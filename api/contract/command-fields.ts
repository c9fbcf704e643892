import { z } from 'zod';
import { TEXT_DESCRIPTION, daySchema, idSchema, titledText } from './values.ts';

/** Fields that many commands share. A title is what the form of the command shows; the domain judges what the values mean. */

const MOST_ROWS = 50;
const MOST_FILES = 20;

/** An id that stands in a list people choose from, under this title. */
export function chosen(title: string) {
  return idSchema.meta({ title });
}

/** The id of a thing that its process numbers: `witness-1`. */
export function numbered(of: string, title: string) {
  return z
    .string({ error: `${title}: hãy chọn một mục.` })
    .regex(new RegExp(`^${of}-\\d{1,4}$`), { error: `${title}: mã không hợp lệ.` })
    .meta({ title });
}

/** Words of a person, stored encrypted before the command goes on. */
export function words(title: string) {
  return titledText(title).meta({ title, description: TEXT_DESCRIPTION });
}

/** Words that may be left out. */
export function wordsOrNone(title: string) {
  return titledText(title).nullable().default(null).meta({ title });
}

/** A legal day. */
export function day(title: string) {
  return daySchema.meta({ title });
}

/** A legal day that may be left out. */
export function dayOrNone(title: string) {
  return daySchema.nullable().default(null).meta({ title });
}

/** Ids chosen from a list, at least one; `missing` is said when none was. */
export function chosenSome(title: string, missing: string) {
  return z.array(idSchema).min(1, { error: missing }).max(MOST_ROWS).meta({ title });
}

/** Ids chosen from a list, perhaps none. */
export function chosenAny(title: string) {
  return z.array(idSchema).max(MOST_ROWS).default([]).meta({ title });
}

/** Yes or no, said by the person: never by leaving it out. */
export function yesOrNo(title: string) {
  return z.boolean({ error: `${title}: hãy chọn có hoặc không.` }).meta({ title });
}

/** A count of people or papers. */
export function count(title: string) {
  return z
    .number({ error: `${title} phải là số.` })
    .int({ error: `${title} phải là số nguyên.` })
    .min(0, { error: `${title} không được nhỏ hơn 0.` })
    .max(10_000, { error: `${title} quá lớn.` })
    .meta({ title });
}

/** How many days somebody asks for. */
export function numberOfDays(title: string) {
  return z
    .number({ error: 'Số ngày phải là số.' })
    .int({ error: 'Số ngày phải là số nguyên.' })
    .min(1, { error: 'Số ngày ít nhất là 1.' })
    .max(366, { error: 'Số ngày nhiều nhất là 366.' })
    .meta({ title });
}

/** The number a document carries, e.g. 12-QĐ/UBKT. */
export const documentNumber = z
  .string({ error: 'Hãy ghi số văn bản.' })
  .trim()
  .min(1, { error: 'Số văn bản không được để trống.' })
  .max(60, { error: 'Số văn bản quá dài (tối đa 60 ký tự).' })
  .meta({ title: 'Số văn bản' });

export const reason = words('Lý do');
export const personId = chosen('Cán bộ');
export const subjectId = chosen('Tổ chức, cá nhân được phản ánh');
export const attachments = z
  .array(idSchema)
  .max(MOST_FILES, { error: 'Mỗi lần đính kèm nhiều nhất 20 tệp.' })
  .default([])
  .meta({ title: 'Tệp đính kèm' });
