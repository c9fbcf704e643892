import { formatDay } from '../format.ts';
import type { DerivationWords, DueWords } from '../words.ts';

/** Units of periods. */
export const UNITS: Readonly<Record<string, string>> = { h: 'giờ', wd: 'ngày làm việc', cd: 'ngày', m: 'tháng' };

/** How a due date is spoken of in Vietnamese. */
export const DUE: DueWords = {
  left: (days, unit) => `còn ${days} ${UNITS[unit]}`,
  today: 'đến hạn hôm nay',
  overdue: (days, unit) => `quá hạn ${days} ${UNITS[unit]}`,
  paused: 'tạm dừng',
  metInTime: 'đã thực hiện đúng hạn',
  metLate: 'đã thực hiện nhưng quá hạn',
  cancelled: 'không còn phải thực hiện',
  none: 'không có việc đến hạn',
};

const from = (source: string) => (source === '' ? '' : ` (${source})`);

/** The sentences of "why this date" in Vietnamese. */
export const DERIVATION: DerivationWords = {
  start: (day, firstCounted) =>
    day === firstCounted
      ? `Tính từ ngày ${formatDay(day)}.`
      : `Tính từ ngày ${formatDay(day)}; ngày đầu tiên được tính là ${formatDay(firstCounted)}.`,
  cutOff: (day, hour, countsFrom) =>
    `Nhận ngày ${formatDay(day)} sau ${hour} giờ hoặc vào ngày nghỉ, được coi là nhận ngày ${formatDay(countsFrom)}.`,
  skipped: (first, last, why, source) =>
    first === last
      ? `Ngày ${formatDay(first)} không tính: ${why}${from(source)}.`
      : `Từ ngày ${formatDay(first)} đến ngày ${formatDay(last)} không tính: ${why}${from(source)}.`,
  makeUpDay: (day, reason, source) => `Ngày ${formatDay(day)} được tính: ${lowerFirst(reason)}${from(source)}.`,
  counted: (n, unit, reached) =>
    n < 0
      ? `Tính lùi ${-n} ${UNITS[unit] ?? unit} đến ngày ${formatDay(reached)}.`
      : `Đủ ${n} ${UNITS[unit] ?? unit} vào ngày ${formatDay(reached)}.`,
  paused: (first, until, days, reached) =>
    until === null
      ? `Tạm dừng từ ngày ${formatDay(first)}, chưa tính tiếp.`
      : `Tạm dừng từ ngày ${formatDay(first)}, tính tiếp từ ngày ${formatDay(until)}: ${days} ngày không tính, hạn đến ngày ${formatDay(reached)}.`,
  extended: (n, unit, reached) => `Gia hạn ${n} ${UNITS[unit] ?? unit}, đến ngày ${formatDay(reached)}.`,
  halfDay: (day, reason, source) =>
    `Ngày ${formatDay(day)} làm việc nửa ngày (${lowerFirst(reason)}${from(source)}) vẫn tính là một ngày.`,
  ruleChanged: (was, basis) => `Tính lại theo ${basis}; trước đó hết hạn ngày ${formatDay(was)}.`,
  corrected: (before, to) => `Ngày bắt đầu được sửa từ ${formatDay(before)} thành ${formatDay(to)}.`,
  rolled: (day, to, why) =>
    `Ngày cuối ${formatDay(day)} là ngày không tính (${why}) nên hạn chuyển sang ngày ${formatDay(to)}.`,
  notRolled: (day) => `Ngày cuối ${formatDay(day)} là ngày nghỉ; thời hạn này không chuyển sang ngày khác.`,
  draftYears: (years) =>
    `Lịch nghỉ năm ${years.join(', ')} chưa có thông báo chính thức; hạn có thể thay đổi khi có thông báo.`,
  answeredBy: (dueOn) =>
    `Đơn đã tách được nhập lại: người gửi chỉ cần một văn bản trả lời, theo việc cùng tên có hạn ngày ${formatDay(dueOn)}.`,
  weekend: 'nghỉ hằng tuần',
  holiday: (reason) => (/^nghỉ/i.test(reason) ? lowerFirst(reason) : `nghỉ ${reason}`),
  pausedDay: 'đang tạm dừng',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
