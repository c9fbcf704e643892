import type { WordList } from '../words.ts';

/** English words for the codes of a matter between the letter and the conclusion. */
export const SETTLEMENT_CODES = {
  lawBodies: {
    police: 'Investigating body of the police',
    procuracy: "People's procuracy",
    military: 'Investigating body of the army',
  },
  lawNotices: {
    'not-prosecuted': 'No criminal proceedings',
    proceedings: 'Criminal proceedings opened',
    detention: 'Held in custody',
    prosecution: 'Prosecuted',
    trial: 'Brought to trial',
    discontinued: 'Proceedings discontinued',
    exempted: 'Exempted from criminal liability',
    acquitted: 'Found not guilty',
    judgment: 'Judgment in force',
  },
  pauseGrounds: {
    WAITING_FOR_LAW_BODY: 'Waits for a body of law',
    WAITING_FOR_ASSESSMENT: 'Waits for an expert assessment',
    WAITING_FOR_OTHER_SETTLEMENT: 'Waits for the settlement of a related matter',
    SUBJECT_UNABLE: 'The subject cannot take part for a good reason',
    FORCE_MAJEURE: 'Disaster, epidemic, force majeure',
    PRE_CONGRESS: 'Put off until after the congress',
  },
  terminationGrounds: {
    SUBJECT_DEAD: 'The person complained about has died',
    SETTLED_BY_JUDGMENT: 'Settled by a judgment or decision in force',
    CONTENT_WITHDRAWN: 'Withdrawn as a whole, with no ground to go on',
    OTHER_BODY_SETTLED: 'Settled by another competent body',
  },
  withdrawalSigns: {
    violation: 'Signs of a violation',
    threat: 'Signs that the sender was threatened or coerced',
    bribery: 'Signs that the sender was bribed',
    slander: 'Signs that the letter served slander',
  },
  conflictRelations: {
    relative: 'Family relation',
    subordinate: 'Subordinate',
    superior: 'Direct superior',
    'same-unit': 'Serves in the same unit',
    interest: 'Has rights or interests at stake',
    'earlier-handler': 'Settled this matter at a lower level',
    other: 'Another reason',
  },
  evidenceSources: {
    sender: 'Given by the sender',
    subject: 'Given by the subject',
    witness: 'Given by a witness',
    organisation: 'Given by a body concerned',
    register: 'Registers and archives',
    'site-visit': 'Checked on the spot',
    expert: 'Expert assessment',
  },
  explanationStates: {
    'not-asked': 'Not asked to explain yet',
    asked: 'Explanation awaited',
    given: 'Has explained',
    silent: 'No explanation in time',
  },
  draftStates: {
    'not-shared': 'Draft not given yet',
    shared: 'Draft given, comment awaited',
    answered: 'Has commented on the draft',
    silent: 'No comment on the draft in time',
  },
  witnessAnswers: {
    open: 'Answer awaited',
    accepted: 'Accepted',
    refused: 'Refused, with a reason',
  },
  objectionAnswers: {
    open: 'Decision awaited',
    upheld: 'Upheld, the member is replaced',
    rejected: 'Not upheld, with a reason',
  },
  findings: {
    unfounded: 'False or unfounded',
    'not-enough-basis': 'Not enough basis to conclude',
    'true-shortcoming': 'True, a shortcoming',
    'true-violation': 'True, a violation',
  },
  consequences: {
    none: 'Nothing to follow',
    lessons: 'Lessons to be drawn',
    remediation: 'Remedy required',
    referral: 'Referred to the competent body',
    discipline: 'Discipline to be considered',
  },
  pressForms: {
    letter: 'In writing',
    'in-press': 'In the press',
  },
  subjectNotices: {
    acceptance: 'Notice of acceptance',
    conclusion: 'Conclusion notice',
    'no-violation': 'Notice that there was no violation',
  },
  subjectNoticeForms: {
    letter: 'In writing',
    meeting: 'At a meeting, with minutes',
    page: 'On their own page',
  },
  signedAs: {
    own: 'In their own right',
    'for-body': 'For the body',
    'for-head': 'For the head',
    'by-order': 'By order',
  },
} as const satisfies Readonly<Record<string, WordList>>;
