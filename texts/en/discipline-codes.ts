import type { WordList } from '../words.ts';

/** English words for the codes of discipline and suspension. */
export const DISCIPLINE_CODES = {
  disciplineStages: {
    PROPOSED: 'Discipline proposed',
    HEARD: 'Heard',
    POSTPONED: 'Discipline postponed',
    DECIDED: 'Discipline decided',
    NOT_DISCIPLINED: 'Not disciplined',
    LAPSED: 'Lapsed by itself',
  },
  forms: {
    reprimand: 'Reprimand',
    warning: 'Warning',
    dismissal: 'Dismissal',
    expulsion: 'Expulsion',
    dissolution: 'Dissolution',
  },
  withheldReasons: {
    NOT_FOR_SUBJECT: 'Does not exist for this subject',
    NOT_IN_OFFICE: 'No Party post to be dismissed from',
    REMOVED_FROM_LIST_INSTEAD: 'An unfit probationary member is removed from the list, not expelled',
    BODY_NOT_COMPETENT: 'This body may not vote on this form',
    OUT_OF_TIME: 'Out of time',
    LIMITATION_NOT_KNOWN: 'Limitation period not examined',
  },
  limitationReasons: {
    PERIOD: 'Counted from the end of the act',
    NO_LIMIT_FOR_FORM: 'This form knows no limitation',
    NO_LIMIT_FOR_MATTER: 'This matter knows no limitation',
    ACT_CONTINUES: 'The act goes on',
    NO_RULE: 'No rule of limitation when the act was done',
  },
  unlimitedMatters: {
    'internal-politics': 'Internal political matters',
    'defence-security-foreign': 'Defence, security, foreign affairs',
    'false-diploma': 'Use of a false or unlawful diploma',
  },
  postponementGrounds: {
    PREGNANT: 'Pregnant',
    CHILD_UNDER_12_MONTHS: 'Raising a child under 12 months',
    SERIOUSLY_ILL_IN_HOSPITAL: 'Seriously ill in hospital',
  },
  hearingOutcomes: {
    heard: 'Heard in person',
    absent: 'Absent though invited',
    written: 'Heard in writing',
  },
  noDisciplineReasons: {
    NO_MAJORITY: 'No form was carried',
    OUT_OF_TIME: 'The form carried is out of time and not imposed',
    VOTED_NONE: 'The vote was for no discipline',
    SUBJECT_DEAD: 'The member has died',
  },
  disciplineStatuses: {
    running: 'Under consideration',
    decided: 'Discipline decided',
    'not-disciplined': 'Not disciplined',
  },
  lapseReasons: {
    NEVER_LAPSES: 'This form never lapses by itself',
    NOT_ANNOUNCED: 'The decision was not announced yet',
    APPEAL_OPEN: 'A discipline appeal is open',
    NEW_VIOLATION: 'A new violation within the period',
    NO_RULE: 'No rule was in force on the day of announcement',
  },
  suspensionStages: {
    ORDERED: 'Suspended',
    EXTENDED: 'Suspended, extended',
    ENDED: 'Suspension ended',
  },
  suspended: {
    'party-activity': 'Suspension from Party activity',
    'committee-activity': 'Suspension from committee activity',
    'organisation-activity': "Suspension of an organisation's activity",
  },
  suspensionGrounds: {
    obstruction: 'Obstructs the examination on purpose',
    'law-proceedings': 'While the criminal proceedings last',
  },
  suspensionEnds: {
    'period-over': 'The period is over',
    lifted: 'Lifted by decision',
    'cleared-by-law': 'Cleared by the bodies of law',
    'replaced-by-discipline': 'Discipline was decided',
  },
} as const satisfies Readonly<Record<string, WordList>>;
