import type { By, Transition } from '../process.ts';
import type { CalendarYearCommandType } from './commands.ts';
import type { CalendarYearStage } from './state.ts';

const ADMINISTRATOR: By = { role: 'ADMINISTRATOR', scope: 'own' };
const HEAD: By = { role: 'HEAD', scope: 'own' };
const LEADER: By = { role: 'LEADER', scope: 'above' };
const OWNER: By = { relation: 'owner' };
const PROCESS: By = { actor: 'process' };
const ENGINE: By = { actor: 'system' };

const ALL = ['AWAITED', 'PROPOSED', 'PUBLISHED'] as const satisfies readonly CalendarYearStage[];

/** The life of one year of a calendar as data: waited for, entered by one person, published by another, changed likewise. */
export const CALENDAR_YEAR_TRANSITIONS: readonly Transition<CalendarYearStage, CalendarYearCommandType>[] = [
  { command: 'awaitYear', from: ['NONE'], by: [ENGINE], to: 'AWAITED' },
  { command: 'proposeCalendar', from: ['NONE', 'AWAITED', 'PUBLISHED'], by: [ADMINISTRATOR, HEAD], to: 'PROPOSED' },
  {
    command: 'publishCalendar',
    from: ['PROPOSED'],
    by: [HEAD, LEADER],
    to: 'PUBLISHED',
    note: 'not by who entered it',
  },
  { command: 'rejectCalendar', from: ['PROPOSED'], by: [HEAD, LEADER], to: 'AWAITED', or: ['PUBLISHED'] },
  {
    command: 'withdrawCalendar',
    from: ['PROPOSED'],
    by: [ADMINISTRATOR, HEAD],
    to: 'AWAITED',
    or: ['PUBLISHED'],
    note: 'who entered it',
  },
  {
    command: 'confirmMigration',
    from: ['PUBLISHED'],
    by: [HEAD, LEADER],
    to: 'same',
    note: 'once for each publication, after a look ahead, not by who entered it',
  },
  { command: 'addNote', from: ALL, by: [ADMINISTRATOR, HEAD], to: 'same' },
  { command: 'requestExtension', from: ALL, by: [OWNER], to: 'same' },
  { command: 'approveExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'refuseExtension', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'urge', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'acknowledgeUrging', from: ALL, by: [OWNER], to: 'same' },
  { command: 'acknowledgeEscalation', from: ALL, by: [HEAD, LEADER], to: 'same' },
  { command: 'explainLateness', from: ALL, by: [HEAD], to: 'same' },
  { command: 'applyRule', from: ALL, by: [PROCESS], to: 'same' },
  { command: 'deliveryRefused', from: ALL, by: [ENGINE, PROCESS], to: 'same' },
  { command: 'clock', from: ALL, by: [ENGINE], to: 'same' },
];
