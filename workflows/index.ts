export { caseProcess } from './case.ts';
export { disciplineProcess } from './discipline.ts';
export { meetingProcess } from './meeting.ts';
export { suspensionProcess } from './suspension.ts';
