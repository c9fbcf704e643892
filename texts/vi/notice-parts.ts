import { dayParam, textOf } from '../format.ts';
import type { NoticePartWords, NoticeWords, Template } from '../words.ts';

/** What a receiver without access is told in Vietnamese: that something waits, never which matter (practice: P31). */
export function unnamed(what: string): Template {
  return () => `Có 01 ${what}; hãy đăng nhập để xem các việc được giao.`;
}

/** The case a notice is about, by its number; a file without one is only called a file. */
export const of: Template = (params) => {
  const number = textOf(params['caseNumber']);
  return number === '' ? 'Hồ sơ' : `Vụ việc ${number}`;
};

/** A notice about a case: its number and what is said of it, or only that such a thing waits. */
export function about(said: string, waiting: string): NoticeWords {
  return { named: (params) => `${of(params)}: ${said}.`, unnamed: unnamed(waiting) };
}

/** What is added to any notice. */
export const NOTICE_PARTS: NoticePartWords = {
  inPlaceOf: (name) => `Đồng chí nhận thông báo này thay đồng chí ${name} đang vắng mặt.`,
};

/** A number of things as notices write it; empty for none. */
const some = (value: Parameters<typeof textOf>[0], what: string): string[] => {
  const n = Number(textOf(value) || '0');
  return n === 0 ? [] : [`${String(n).padStart(2, '0')} việc ${what}`];
};

/** What the morning shows: own work by how it stands, and what is overdue in the body one heads or leads. */
export const digest: Template = (params) => {
  const own = [
    ...some(params['overdue'], 'quá hạn'),
    ...some(params['today'], 'đến hạn hôm nay'),
    ...some(params['soon'], 'đến hạn trong 02 ngày làm việc tới'),
  ];
  const body = some(params['bodyOverdue'], 'quá hạn trong phạm vi phụ trách');
  const parts = [own.join(', '), body.join('')].filter((part) => part !== '');
  return `Tổng hợp ngày ${dayParam(params['day'])}: ${parts.join('; ')}.`;
};
