import type { Calendar, CalendarEntry, Confidence, Day } from '../../../domain/calendar/calendar.ts';

const LABOUR_CODE = 'Bộ luật Lao động 2019 Đ112';
const MADE_UP = 'Bộ luật Lao động 2019 Đ111.3';
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16 Đ2';
const NOTICE_2024 = 'Thông báo 5015/TB-LĐTBXH, 1570/TB-LĐTBXH';
const NOTICE_2025 = 'Thông báo 6150/TB-BLĐTBXH';
const NOTICE_2026 = 'Thông báo 9441/TB-BNV';
const DRAFT_2027 = 'Dự kiến, chưa có thông báo';

const NEW_YEAR = 'Tết Dương lịch';
const LUNAR_NEW_YEAR = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY_DAY = 'Ngày Chiến thắng 30/4';
const LABOUR_DAY = 'Ngày Quốc tế Lao động 01/5';
const NATIONAL_DAY = 'Quốc khánh 02/9';

function off(reason: string, source: string, confidence: Confidence, ...days: Day[]): CalendarEntry[] {
  return days.map((day) => ({ day, kind: 'off', reason, source, confidence }));
}

/** A weekday off exchanged for a Saturday worked; each half has its own confidence. */
function swap(
  source: string,
  dayOff: { day: Day; confidence: Confidence },
  worked: { day: Day; confidence: Confidence },
): CalendarEntry[] {
  return [
    { ...dayOff, kind: 'off', reason: 'Nghỉ hoán đổi', source },
    { ...worked, kind: 'work', reason: 'Làm bù', source },
  ];
}

const YEAR_2024: readonly CalendarEntry[] = [
  ...off(NEW_YEAR, LABOUR_CODE, 'seen', '2024-01-01'),
  ...off(LUNAR_NEW_YEAR, NOTICE_2024, 'memory', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
  ...off(HUNG_KINGS, LABOUR_CODE, 'seen', '2024-04-18'),
  ...swap(NOTICE_2024, { day: '2024-04-29', confidence: 'memory' }, { day: '2024-05-04', confidence: 'memory' }),
  ...off(VICTORY_DAY, LABOUR_CODE, 'seen', '2024-04-30'),
  ...off(LABOUR_DAY, LABOUR_CODE, 'seen', '2024-05-01'),
  ...off(NATIONAL_DAY, LABOUR_CODE, 'seen', '2024-09-02'),
  ...off(NATIONAL_DAY, NOTICE_2024, 'memory', '2024-09-03'),
];

const YEAR_2025: readonly CalendarEntry[] = [
  ...off(NEW_YEAR, LABOUR_CODE, 'seen', '2025-01-01'),
  ...off(LUNAR_NEW_YEAR, NOTICE_2025, 'seen', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...off(HUNG_KINGS, NOTICE_2025, 'seen', '2025-04-07'),
  ...off(VICTORY_DAY, NOTICE_2025, 'seen', '2025-04-30'),
  ...off(LABOUR_DAY, NOTICE_2025, 'seen', '2025-05-01'),
  ...swap(NOTICE_2025, { day: '2025-05-02', confidence: 'seen' }, { day: '2025-04-26', confidence: 'seen' }),
  ...off(NATIONAL_DAY, NOTICE_2025, 'seen', '2025-09-01', '2025-09-02'),
];

const YEAR_2026: readonly CalendarEntry[] = [
  ...off(NEW_YEAR, LABOUR_CODE, 'seen', '2026-01-01'),
  ...swap(NOTICE_2026, { day: '2026-01-02', confidence: 'seen' }, { day: '2026-01-10', confidence: 'memory' }),
  ...off(LUNAR_NEW_YEAR, NOTICE_2026, 'seen', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...off(`${HUNG_KINGS} (nghỉ bù)`, MADE_UP, 'seen', '2026-04-27'),
  ...off(VICTORY_DAY, 'Công văn 3383/BNV-CVL', 'seen', '2026-04-30'),
  ...off(LABOUR_DAY, 'Công văn 3383/BNV-CVL', 'seen', '2026-05-01'),
  ...swap(NOTICE_2026, { day: '2026-08-31', confidence: 'seen' }, { day: '2026-08-22', confidence: 'memory' }),
  ...off(NATIONAL_DAY, NOTICE_2026, 'seen', '2026-09-01', '2026-09-02'),
  ...off('Ngày Văn hóa Việt Nam', CULTURE_DAY, 'seen', '2026-11-24'),
];

const YEAR_2027: readonly CalendarEntry[] = [
  ...off(NEW_YEAR, LABOUR_CODE, 'seen', '2027-01-01'),
  ...off(LUNAR_NEW_YEAR, DRAFT_2027, 'own', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
  ...off(HUNG_KINGS, LABOUR_CODE, 'own', '2027-04-16'),
  ...off(VICTORY_DAY, LABOUR_CODE, 'seen', '2027-04-30'),
  ...off(`${LABOUR_DAY} (nghỉ bù)`, MADE_UP, 'own', '2027-05-03'),
  ...off(NATIONAL_DAY, LABOUR_CODE, 'seen', '2027-09-02'),
  ...off(NATIONAL_DAY, DRAFT_2027, 'own', '2027-09-03'),
  ...off('Ngày Văn hóa Việt Nam', CULTURE_DAY, 'seen', '2027-11-24'),
];

/** The national working calendar; an organisation whose offices work otherwise gets its own. */
export const CALENDARS: Calendar[] = [
  {
    id: 'national',
    version: 1,
    years: { '2024': 'final', '2025': 'final', '2026': 'final', '2027': 'draft' },
    entries: [...YEAR_2024, ...YEAR_2025, ...YEAR_2026, ...YEAR_2027],
  },
];
