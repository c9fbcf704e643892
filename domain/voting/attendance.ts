import type { BaseRule } from './rules.ts';

/** The body at one item, in persons. Who is absent and conflicted counts as absent. */
export interface Attendance {
  /** Members entitled to vote: official, not suspended; whether the subject is one of them is for the rule of the body. */
  base: number;
  /** Members entitled to vote who are present, the recused among them included. */
  present: number;
  /** Those of the present who take no part in this item. */
  recused: number;
}

/** Why an attendance cannot be true. */
export const ATTENDANCE_REFUSALS = [
  'NUMBER_NOT_WHOLE',
  'NOBODY_ENTITLED',
  'PRESENT_EXCEEDS_ENTITLED',
  'RECUSED_EXCEEDS_PRESENT',
] as const;
export type AttendanceRefusal = (typeof ATTENDANCE_REFUSALS)[number];

/** Why these numbers cannot be those of a body at an item, or null. */
export function checkAttendance({ base, present, recused }: Attendance): AttendanceRefusal | null {
  if (![base, present, recused].every(isCount)) return 'NUMBER_NOT_WHOLE';
  if (base === 0) return 'NOBODY_ENTITLED';
  if (present > base) return 'PRESENT_EXCEEDS_ENTITLED';
  return recused > present ? 'RECUSED_EXCEEDS_PRESENT' : null;
}

/** Whether it is a number of persons or papers: whole and not negative. */
export function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

/** How many may cast a vote on this item. */
export function votersOf({ present, recused }: Attendance): number {
  return present - recused;
}

/** The number of which shares are taken; absence and recusal lower it only where the rule says so (P3). */
export function countingBase(attendance: Attendance, rule: BaseRule): number {
  switch (rule) {
    case 'entitled':
      return attendance.base;
    case 'entitled-unrecused':
      return attendance.base - attendance.recused;
    case 'present-unrecused':
      return votersOf(attendance);
  }
}
