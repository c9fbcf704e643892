export { calendarYearProcess } from './calendar-year.ts';
export { caseProcess } from './case.ts';
export { disciplineProcess } from './discipline.ts';
export { meetingProcess } from './meeting.ts';
export { morningRound } from './morning.ts';
export { nightRound } from './night.ts';
export { policyChangeProcess } from './policy-change.ts';
export { suspensionProcess } from './suspension.ts';
