import { UNITS } from './deadlines.ts';

/** Names of files about rules, and what more is said of them than a word for a code. */
export const RULE_WORDS = {
  nationalCalendar: 'Lịch làm việc chung cả nước',
  calendarYear: (year: number) => `Lịch làm việc năm ${year}`,
  length: (n: number, unit: string) => `${n} ${UNITS[unit] ?? unit}`,
  yearStatuses: { final: 'Chính thức', draft: 'Dự kiến' },
  everybody: 'Tất cả cơ quan',
  /** Those who owe in person for a body, together. */
  persons: 'Người được giao việc',
} as const;
