import type { workloadWords as vi } from './vi-workload.ts';

/** Words of the page with what each person of a body carries, in English. */
export const workloadWordsEnglish: typeof vi = {
  nav: 'Workload',
  title: 'What each person carries',
  intro:
    'Cases, teams and work owed by each person of the body, so that work can be shared out evenly. By name, without a ranking. What an office owes that nobody was given, and cases the reader may not know of, are not counted.',
  body: 'Body',
  columns: {
    person: 'Person',
    cases: 'Cases handled',
    teams: 'Teams',
    open: 'Owed',
    overdue: 'Of these overdue',
  },
  elsewhere: 'holds no post in the body',
  empty: 'Nobody is on record in this body.',
  owedBy: 'Owed by {name}: {n}',
  overdueOf: 'Overdue of {name}: {n}',
  line: '{cases} cases, {teams} teams, {open} owed',
  lineOverdue: '{cases} cases, {teams} teams, {open} owed, {overdue} overdue',
  nothing: 'carries nothing in this body yet',
};
