export { caseProcess } from './case.ts';
