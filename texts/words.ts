/** Parameters of a text, as refusals and notices carry them: ids, dates, codes, numbers. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** A sentence that is completed with parameters. Missing parameters leave the sentence readable. */
export type Template = (params: Params) => string;

/** A notice in two forms: with the case number, and for a receiver who may not know the case (practice: P31). */
export interface NoticeWords {
  named: Template;
  unnamed: Template;
}

/** What is added to a notice, whatever it is. */
export interface NoticePartWords {
  /** Said to a substitute; the name is that of the colleague who is away. */
  inPlaceOf(name: string): string;
}

/** What a letter to a member of staff is made of: how many of what wait, the numbers of the day, where to sign in. */
export interface MailParts {
  urgent: number;
  due: number;
  fresh: number;
  digest: Params | null;
  link: string;
}

/** Letters to staff. They pass through other hands: no name, no number of a case, nothing of what it says. */
export interface MailWords {
  /** `waiting` leaves the digest out; with nothing else the letter is the digest alone. */
  subject(waiting: number): string;
  greeting: string;
  lines: Readonly<Record<'urgent' | 'due' | 'fresh', (n: number) => string>>;
  digest: Template;
  open(link: string): string;
  closing: string;
}

/** Words for one set of codes. */
export type WordList = Readonly<Record<string, string>>;

/** How a due date is spoken of. */
export interface DueWords {
  left(days: number, unit: 'wd' | 'cd'): string;
  today: string;
  overdue(days: number, unit: 'wd' | 'cd'): string;
  paused: string;
  metInTime: string;
  metLate: string;
  cancelled: string;
  none: string;
}

/** The sentences of "why this date". Days come in as `YYYY-MM-DD`. */
export interface DerivationWords {
  start(day: string, firstCounted: string): string;
  cutOff(day: string, hour: number, countsFrom: string): string;
  skipped(from: string, to: string, why: string, source: string): string;
  makeUpDay(day: string, reason: string, source: string): string;
  counted(n: number, unit: string, reached: string): string;
  paused(from: string, until: string | null, days: number, reached: string): string;
  extended(n: number, unit: string, reached: string): string;
  corrected(from: string, to: string): string;
  halfDay(day: string, reason: string, source: string): string;
  ruleChanged(was: string, basis: string): string;
  rolled(from: string, to: string, why: string): string;
  notRolled(day: string): string;
  draftYears(years: readonly string[]): string;
  /** Owed twice to one person: answered with the other, whose last day this is. */
  answeredBy(dueOn: string): string;
  weekend: string;
  /** What a holiday or exchange is called inside a sentence. */
  holiday(reason: string): string;
  pausedDay: string;
}

/** Words for a matter between the letter and the conclusion. */
export interface SettlementWords {
  lawBodies: WordList;
  lawNotices: WordList;
  pauseGrounds: WordList;
  terminationGrounds: WordList;
  withdrawalSigns: WordList;
  conflictRelations: WordList;
  evidenceSources: WordList;
  explanationStates: WordList;
  draftStates: WordList;
  witnessAnswers: WordList;
  objectionAnswers: WordList;
  findings: WordList;
  consequences: WordList;
  pressForms: WordList;
  subjectNotices: WordList;
  subjectNoticeForms: WordList;
  signedAs: WordList;
}

/** Words for what happens to people, what bodies of law write, and congresses. */
export interface LifeWords {
  lifeEvents: WordList;
  lifeNotices: WordList;
  lawMeasures: WordList;
  sentences: WordList;
  takenUpCauses: WordList;
  holdKinds: WordList;
  holdBases: WordList;
  holdEnds: WordList;
  congressStages: WordList;
  deciders: WordList;
  bypassGrounds: WordList;
}

/** Words for how a letter came. */
export interface IntakeWords {
  intakeFields: WordList;
  signatures: WordList;
  copies: WordList;
  unopenedGrounds: WordList;
  capacities: WordList;
  relayers: WordList;
  languages: WordList;
  origins: WordList;
  inspectors: WordList;
  envelopeResults: WordList;
  protectionBodies: WordList;
  reweighings: WordList;
  identityChecks: WordList;
  intakeHelpers: WordList;
  /** What was done with a statement spoken at the desk. */
  spoken: Readonly<Record<'written-down' | 'read-back' | 'interpreter-sealed' | 'interpreter-on-record', string>>;
}

/** Words for what the levels above see. */
export interface OversightWords {
  oversightMarks: WordList;
  reviewGrounds: WordList;
  linkRelations: WordList;
  refusedUrgings: WordList;
  /** What of a sender stood in a text to others. */
  senderData: WordList;
  subjectTexts: WordList;
  exposures: WordList;
  preparationStatuses: WordList;
}

/** Words for meetings and ballots. */
export interface MeetingWords {
  meetingStages: WordList;
  sittings: WordList;
  bodyKinds: WordList;
  levels: WordList;
  itemEnds: WordList;
  itemHearings: WordList;
  ballotKinds: WordList;
  tallyOutcomes: WordList;
  unableCauses: WordList;
}

/** Words for discipline and suspension. */
export interface DisciplineWords {
  disciplineStages: WordList;
  forms: WordList;
  withheldReasons: WordList;
  limitationReasons: WordList;
  unlimitedMatters: WordList;
  postponementGrounds: WordList;
  hearingOutcomes: WordList;
  noDisciplineReasons: WordList;
  disciplineStatuses: WordList;
  lapseReasons: WordList;
  suspensionStages: WordList;
  policyChangeStages: WordList;
  /** By `<kind of process>/<key>`, where an obligation is not called as its policy row is. */
  obligationNames: WordList;
  calendarYearStages: WordList;
  importStages: WordList;
  suspended: WordList;
  suspensionGrounds: WordList;
  suspensionEnds: WordList;
}

/** Words for how alike two letters are. */
export interface MatchingWords {
  similarities: WordList;
  similarityReasons: WordList;
}

/** Words for organisations and people in time. */
export interface OrganisationWords {
  organisationStages: WordList;
  personStages: WordList;
  organisationKinds: WordList;
  organisationActs: WordList;
  successionKinds: WordList;
  relationsOnRecord: WordList;
  recordedLifeEvents: WordList;
}

/** Words for remediations, and for what follows a clearing. */
export interface RemediationWords {
  remediationStages: WordList;
  checkpoints: WordList;
  checkResults: WordList;
  takeUps: WordList;
  remediationStatuses: WordList;
  readOutPlaces: WordList;
}

/** Words for protections. */
export interface ProtectionWords {
  protectionStages: WordList;
  measureKinds: WordList;
  protectedPeople: WordList;
  protectionTriggers: WordList;
  protectionWishes: WordList;
}

/** Words for desks that are handed over. */
export interface HandingWords {
  deskHandoverStages: WordList;
  handedKinds: WordList;
  matterAnswers: WordList;
  matterReasons: WordList;
}

/** Every word people see, by code. Both languages have the same groups and keys; a test holds them together. */
export interface Words
  extends
    LifeWords,
    OrganisationWords,
    OversightWords,
    IntakeWords,
    MatchingWords,
    SettlementWords,
    MeetingWords,
    DisciplineWords,
    RemediationWords,
    ProtectionWords,
    HandingWords {
  stages: WordList;
  kinds: WordList;
  channels: WordList;
  senderTypes: WordList;
  subjectKinds: WordList;
  tracks: WordList;
  anonymity: WordList;
  urgencies: WordList;
  complexities: WordList;
  outcomes: WordList;
  roles: WordList;
  proposals: WordList;
  answerPurposes: WordList;
  answerForms: WordList;
  declineReasons: WordList;
  conflictGrounds: WordList;
  confidence: WordList;
  actors: WordList;
  commands: WordList;
  events: WordList;
  details: WordList;
  ladderSteps: WordList;
  receiptStages: WordList;
  refusals: Readonly<Record<string, Template>>;
  problems: Readonly<Record<string, Template>>;
  notices: Readonly<Record<string, NoticeWords>>;
  noticeParts: NoticePartWords;
  mails: MailWords;
  due: DueWords;
  derivation: DerivationWords;
}
