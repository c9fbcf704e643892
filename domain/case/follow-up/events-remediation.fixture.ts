import { about, text } from '../commands.fixture.ts';
import type { AftermathEvent } from './remediation-events.ts';

const SUBJECT = about().id;
const remediationId = 'remediation-1';

/** One event of every type that comes after a conclusion through its remediations. */
export const EVERY_AFTERMATH_EVENT: {
  readonly [Type in AftermathEvent['type']]: Extract<AftermathEvent, { type: Type }>;
} = {
  RemediationMoved: { type: 'RemediationMoved', remediationId, nextOn: '2026-12-31' },
  RemediationSettled: { type: 'RemediationSettled', remediationId, result: 'done', on: '2027-03-01' },
  RecurrenceFound: {
    type: 'RecurrenceFound',
    remediationId,
    subjectId: SUBJECT,
    codes: ['DD-5'],
    concludedOn: '2026-03-02',
  },
  ClearingReadOut: {
    type: 'ClearingReadOut',
    subjectId: SUBJECT,
    place: 'unit',
    on: '2026-12-10',
    minutes: text('minutes'),
  },
};
