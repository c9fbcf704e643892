import type { Day, Instant } from '../../../domain/calendar/calendar.ts';
import type { PolicyExample } from '../../../domain/policy/policy.ts';

/** A trigger on a day (at an hour, where the hour counts), and the last day that must come of it. */
export function example(name: string, startedOn: Day, dueOn: Day, startedAt: Instant | null = null): PolicyExample {
  return { name, startedOn, startedAt, dueOn };
}

type Examples = readonly PolicyExample[];

// Each list is for periods of one length; the days were counted by hand in the calendars of 2025 and 2026. None relies on
// 2027, whose days are not final, and only what must rely on an exchanged Saturday.

const WEEK = 'Tuần làm việc bình thường';
const AFTER_TET = 'Bắt đầu trước Tết Nguyên đán, nghỉ từ 16/02 đến 20/02';
const OVER_2_9 = 'Qua dịp Quốc khánh, nghỉ từ 31/8 đến 02/9';
const MADE_UP_26_4 = 'Thứ Bảy 26/4 làm bù được tính, dịp 30/4 không tính';

export const WD_1: Examples = [
  example('Ngày làm việc kế tiếp', '2026-06-01', '2026-06-02'),
  example('Bắt đầu thứ Sáu trước dịp Quốc khánh', '2026-08-28', '2026-09-03'),
];
export const WD_2: Examples = [
  example(WEEK, '2026-06-01', '2026-06-03'),
  example(OVER_2_9, '2026-08-27', '2026-09-03'),
];
export const WD_3: Examples = [
  example(OVER_2_9, '2026-08-27', '2026-09-04'),
  example('Bắt đầu thứ Sáu, không tính thứ Bảy và Chủ nhật', '2026-10-02', '2026-10-07'),
];
export const WD_5: Examples = [
  example(OVER_2_9, '2026-08-27', '2026-09-08'),
  example(WEEK, '2026-10-05', '2026-10-12'),
];
export const WD_7: Examples = [
  example(AFTER_TET, '2026-02-11', '2026-02-27'),
  example(OVER_2_9, '2026-08-27', '2026-09-10'),
];
export const WD_10: Examples = [
  example(AFTER_TET, '2026-02-11', '2026-03-04'),
  example(MADE_UP_26_4, '2025-04-21', '2025-05-07'),
];
export const WD_15: Examples = [example('Ba tuần làm việc bình thường', '2026-10-05', '2026-10-26')];
export const WD_30: Examples = [example(OVER_2_9, '2026-08-27', '2026-10-13')];
export const WD_60: Examples = [example(OVER_2_9, '2026-08-25', '2026-11-20')];

export const BEFORE_1_WD: Examples = [example('Ngày làm việc liền trước', '2026-09-07', '2026-09-04')];
export const BEFORE_2_WD: Examples = [example('Tính lùi qua Thứ Bảy, Chủ nhật', '2026-06-15', '2026-06-11')];
export const BEFORE_3_WD: Examples = [example('Tính lùi qua dịp Quốc khánh', '2026-09-07', '2026-08-28')];
export const BEFORE_5_WD: Examples = [example('Tính lùi qua dịp Quốc khánh', '2026-09-07', '2026-08-26')];

export const DAYS_3: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-06-01', '2026-06-04'),
  example('Hết hạn vào Chủ nhật trước dịp Quốc khánh, dời sang 03/9', '2026-08-27', '2026-09-03'),
];
export const DAYS_5: Examples = [
  example('Hết hạn vào ngày nghỉ Quốc khánh, dời sang 03/9', '2026-08-27', '2026-09-03'),
  example('Hết hạn vào thứ Bảy, dời sang thứ Hai', '2026-06-01', '2026-06-08'),
];
export const DAYS_10: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-06-01', '2026-06-11'),
  example('Hết hạn vào Chủ nhật, dời sang thứ Hai', '2026-08-27', '2026-09-07'),
];
export const DAYS_15: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-10-05', '2026-10-20'),
  example('Hết hạn vào ngày nghỉ Quốc khánh, dời sang 03/9', '2026-08-17', '2026-09-03'),
];
export const DAYS_20: Examples = [
  example('Hết hạn vào Chủ nhật, dời sang thứ Hai', '2026-06-01', '2026-06-22'),
  example('Hết hạn vào ngày nghỉ Quốc khánh, dời sang 03/9', '2026-08-12', '2026-09-03'),
];
export const DAYS_30: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-09-07', '2026-10-07'),
  example('Hết hạn vào ngày lễ 01/5, dời sang thứ Hai', '2026-04-01', '2026-05-04'),
];
export const DAYS_45: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-06-01', '2026-07-16'),
  example('Hết hạn vào thứ Bảy, dời sang thứ Hai', '2026-04-01', '2026-05-18'),
];
export const DAYS_60: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-06-01', '2026-07-31'),
  example('Hết hạn vào Chủ nhật, dời sang thứ Hai', '2026-04-01', '2026-06-01'),
];
export const DAYS_90: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-04-01', '2026-06-30'),
  example('Hết hạn vào Chủ nhật trước dịp Quốc khánh, dời sang 03/9', '2026-06-01', '2026-09-03'),
];
export const DAYS_180: Examples = [
  example('Hết hạn vào ngày làm việc', '2026-02-11', '2026-08-10'),
  example('Hết hạn vào thứ Bảy, dời sang thứ Hai', '2026-06-01', '2026-11-30'),
];

export const MONTHS_12: Examples = [
  example('Kết thúc đúng ngày, cả khi là thứ Bảy', '2026-04-24', '2027-04-24'),
  example('Bắt đầu ngày 29/02 của năm nhuận', '2024-02-29', '2025-02-28'),
];
export const MONTH_OF_RECEPTION: Examples = [
  example('Tháng Hai, hết vào thứ Bảy', '2026-02-01', '2026-02-28'),
  example('Tháng có 31 ngày', '2026-03-01', '2026-03-31'),
];

export const HOURS_24: Examples = [
  example(
    'Nhận lúc 09 giờ 30 thứ Bảy, hết hạn cùng giờ Chủ nhật',
    '2026-11-21',
    '2026-11-22',
    '2026-11-21T02:30:00.000Z',
  ),
  example('Không rõ giờ nhận: tính từ hết ngày nhận', '2026-10-05', '2026-10-06'),
];

/** The day is set elsewhere: in an instruction, an order, a summons. */
export const DAY_ITSELF: Examples = [example('Đúng ngày đã định, cả khi là Chủ nhật', '2026-10-04', '2026-10-04')];
export const DAY_ITSELF_ROLLED: Examples = [
  example('Đúng ngày đã định', '2026-10-05', '2026-10-05'),
  example('Ngày đã định là ngày nghỉ, dời sang ngày làm việc', '2026-09-02', '2026-09-03'),
];
