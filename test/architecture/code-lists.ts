import type { ConflictGround } from '../../domain/authority/conflict.ts';
import { SIGNED_AS } from '../../domain/authority/decision.ts';
import { CALENDAR_YEAR_COMMANDS } from '../../domain/calendar-year/commands.ts';
import { CALENDAR_YEAR_STAGES } from '../../domain/calendar-year/state.ts';
import type { Confidence } from '../../domain/calendar/calendar.ts';
import { ANSWER_FORMS, ANSWER_PURPOSES, CASE_COMMANDS } from '../../domain/case/commands.ts';
import { PRESS_FORMS, SUBJECT_NOTICES, SUBJECT_NOTICE_FORMS } from '../../domain/case/review/review-commands.ts';
import { CASE_STAGES, OUTCOMES, PROPOSALS } from '../../domain/case/state.ts';
import type { Anonymity } from '../../domain/case/state.ts';
import * as intake from '../../domain/case/intake/intake-commands.ts';
import { INSPECTORS, ORIGIN_KINDS } from '../../domain/case/intake/origin.ts';
import { CASE_RELATIONS } from '../../domain/case/parts/parts-state.ts';
import { MARKS, REVIEW_GROUNDS } from '../../domain/case/oversight/oversight-state.ts';
import type {
  Objection,
  StartedDiscipline,
  SubjectHearing,
  WitnessProposal,
} from '../../domain/case/verification/verification-state.ts';
import {
  CAPACITIES,
  COPIES,
  INTAKE_FIELDS,
  LANGUAGES,
  RELAYERS,
  SIGNATURES,
  UNOPENED_GROUNDS,
} from '../../domain/intake/fields.ts';
import { SENDER_TEXT_LISTS } from './code-lists-sender-text.ts';
import { CONGRESS_COMMANDS } from '../../domain/congress/commands.ts';
import { HANDOVER_COMMANDS } from '../../domain/desk-handover/commands.ts';
import { LADDERS } from '../../domain/deadlines/ladder.ts';
import { DISCIPLINE_COMMANDS } from '../../domain/discipline/commands.ts';
import { REPORT_REFUSALS } from '../../domain/case/verification/decide-report.ts';
import { COMPETENCE_REFUSALS } from '../../domain/discipline/competence.ts';
import { LEVELS } from '../../domain/discipline/competence-table.ts';
import type { BodyKind } from '../../domain/discipline/competence-table.ts';
import { EFFECT_REFUSALS } from '../../domain/discipline/effect.ts';
import type { Lapse } from '../../domain/discipline/effect.ts';
import { FORMS } from '../../domain/discipline/forms.ts';
import { UNLIMITED_MATTERS } from '../../domain/discipline/limitation.ts';
import type { LimitationReason } from '../../domain/discipline/limitation.ts';
import type { PostponementGround } from '../../domain/discipline/postponement.ts';
import { DISCIPLINE_STAGES, NO_DISCIPLINE_REASONS } from '../../domain/discipline/state.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import { REASONS, SIMILARITIES } from '../../domain/matching/compare.ts';
import { IMPORT_COMMANDS } from '../../domain/import/commands.ts';
import { IMPORT_STAGES } from '../../domain/import/state.ts';
import { MEETING_COMMANDS } from '../../domain/meeting/commands.ts';
import { ITEM_ENDS, MEETING_STAGES, SITTINGS } from '../../domain/meeting/state.ts';
import type { ItemHearing } from '../../domain/meeting/state.ts';
import { ORGANISATION_COMMANDS } from '../../domain/organisation/commands.ts';
import { ORGANISATION_STAGES } from '../../domain/organisation/state.ts';
import type { Move } from '../../domain/organisation/succession.ts';
import { ACTS } from '../../domain/organisation/tree.ts';
import { PERSON_COMMANDS, RECORDED_LIFE_EVENTS } from '../../domain/person/commands.ts';
import { PERSON_STAGES } from '../../domain/person/state.ts';
import { RELATIONS_ON_RECORD } from '../../domain/taxonomy/relations.ts';
import { POLICY_CHANGE_COMMANDS } from '../../domain/policy-change/commands.ts';
import { POLICY_CHANGE_STAGES } from '../../domain/policy-change/state.ts';
import { ORGANISATION_KINDS } from '../../domain/facts.ts';
import { ROLES } from '../../domain/process.ts';
import type { Actor } from '../../domain/process.ts';
import { READ_OUT_PLACES } from '../../domain/case/follow-up/remediation-commands.ts';
import type { StartedRemediation } from '../../domain/case/follow-up/remediation-state.ts';
import { PROTECTION_COMMANDS } from '../../domain/protection/commands.ts';
import { PROTECTION } from './code-lists-protection.ts';
import { REMEDIATION_COMMANDS } from '../../domain/remediation/commands.ts';
import { CHECKPOINTS, CHECK_RESULTS, REMEDIATION_STAGES, TAKE_UPS } from '../../domain/remediation/state.ts';
import { SUSPENSION_COMMANDS } from '../../domain/suspension/commands.ts';
import { SUSPENDED, SUSPENSION_ENDS, SUSPENSION_GROUNDS, SUSPENSION_STAGES } from '../../domain/suspension/state.ts';
import * as codes from '../../domain/taxonomy/codes.ts';
import { DECLINE_REASONS } from '../../domain/taxonomy/decline.ts';
import * as settlement from '../../domain/taxonomy/settlement.ts';
import { BALLOT_REFUSALS } from '../../domain/voting/ballot.ts';
import type { Withheld } from '../../domain/voting/ballot.ts';
import { MODE_REFUSALS } from '../../domain/voting/mode.ts';
import { QUORUM_REFUSALS } from '../../domain/voting/quorum.ts';
import type { UnableCause } from '../../domain/voting/quorum.ts';
import type { BallotKind } from '../../domain/voting/rules.ts';
import type { TallyResult } from '../../domain/voting/tally.ts';
import { LIFE } from './code-lists-life.ts';

/** The members of a union of codes that has no list at run time; the compiler keeps the record complete and exact. */
function every<Code extends string>(record: Readonly<Record<Code, true>>): string[] {
  return Object.keys(record);
}

/** Refusals that are listed as data, beside those that are written where they are given. */
export const LISTED_REFUSALS: readonly string[] = [
  ...BALLOT_REFUSALS,
  ...REPORT_REFUSALS,
  ...QUORUM_REFUSALS,
  ...MODE_REFUSALS,
  ...COMPETENCE_REFUSALS,
  ...EFFECT_REFUSALS,
];

const CASE = {
  stages: CASE_STAGES,
  receiptStages: ['RECEIVED', ...CASE_STAGES],
  outcomes: OUTCOMES,
  proposals: PROPOSALS,
  roles: ROLES,
  kinds: codes.SUBMISSION_KINDS,
  channels: codes.CHANNELS,
  senderTypes: codes.SENDER_TYPES,
  subjectKinds: codes.SUBJECT_KINDS,
  tracks: codes.TRACKS,
  urgencies: codes.URGENCIES,
  complexities: codes.COMPLEXITIES,
  anonymity: every<Anonymity>({ named: true, concrete: true, 'not-concrete': true }),
  answerPurposes: ANSWER_PURPOSES,
  answerForms: ANSWER_FORMS,
  declineReasons: DECLINE_REASONS.map((one) => one.code),
  ladderSteps: [...new Set(Object.values(LADDERS).flatMap((rungs) => rungs.map((rung) => rung.step)))],
  confidence: every<Confidence>({ seen: true, memory: true, local: true, assumed: true, own: true }),
  actors: every<Actor['kind'] | 'body'>({ staff: true, sender: true, system: true, process: true, body: true }),
} as const;

/** Grounds of conflict by the record, and the one that people declared. */
const CONFLICT = every<ConflictGround | 'RECUSED' | 'SAME_UNIT'>({
  SAME_UNIT: true,
  IN_SMALL_UNIT: true,
  IS_SUBJECT: true,
  RELATIVE_OF_SUBJECT: true,
  SUBORDINATE_OF_SUBJECT: true,
  HEADS_SUBJECT: true,
  IN_SUBJECT_UNIT: true,
  RECUSED: true,
});

const INTAKE = {
  intakeFields: INTAKE_FIELDS,
  signatures: SIGNATURES,
  copies: COPIES,
  unopenedGrounds: UNOPENED_GROUNDS,
  capacities: CAPACITIES,
  relayers: RELAYERS,
  languages: LANGUAGES,
  origins: ORIGIN_KINDS,
  inspectors: INSPECTORS,
  envelopeResults: intake.ENVELOPE_RESULTS,
  protectionBodies: intake.PROTECTION_BODIES,
  reweighings: intake.REWEIGHINGS,
  identityChecks: intake.IDENTITY_CHECKS,
  intakeHelpers: ['interpreter', 'witness'],
} as const;

const MATCHING = { similarities: SIMILARITIES, similarityReasons: REASONS } as const;

const SETTLEMENT = {
  conflictGrounds: CONFLICT,
  lawBodies: settlement.LAW_BODIES,
  lawNotices: settlement.LAW_NOTICES,
  pauseGrounds: settlement.PAUSE_GROUNDS,
  terminationGrounds: settlement.TERMINATION_GROUNDS,
  withdrawalSigns: settlement.WITHDRAWAL_SIGNS,
  conflictRelations: settlement.CONFLICT_RELATIONS,
  evidenceSources: settlement.EVIDENCE_SOURCES,
  findings: settlement.FINDINGS,
  consequences: settlement.CONSEQUENCES,
  pressForms: PRESS_FORMS,
  subjectNotices: SUBJECT_NOTICES,
  subjectNoticeForms: SUBJECT_NOTICE_FORMS,
  signedAs: SIGNED_AS,
  explanationStates: every<SubjectHearing['explanation']>({
    'not-asked': true,
    asked: true,
    given: true,
    silent: true,
  }),
  draftStates: every<SubjectHearing['draft']>({ 'not-shared': true, shared: true, answered: true, silent: true }),
  witnessAnswers: every<WitnessProposal['answer']>({ open: true, accepted: true, refused: true }),
  objectionAnswers: every<Objection['answer']>({ open: true, upheld: true, rejected: true }),
} as const;

const MEETING = {
  meetingStages: MEETING_STAGES,
  sittings: SITTINGS,
  itemEnds: ITEM_ENDS,
  levels: LEVELS,
  bodyKinds: every<BodyKind>({
    branch: true,
    'host-branch': true,
    'inspection-committee': true,
    'standing-committee': true,
    committee: true,
  }),
  itemHearings: every<ItemHearing['status']>({ heard: true, 'absent-after-summons': true }),
  ballotKinds: every<BallotKind>({ propose: true, decide: true }),
  tallyOutcomes: every<TallyResult['outcome']>({ CARRIED: true, NO_MAJORITY: true, NOT_DISCIPLINED: true }),
  unableCauses: every<UnableCause>({ ALL_CONFLICTED: true, CONFLICTS: true, ABSENCE: true }),
} as const;

const DISCIPLINE = {
  disciplineStages: DISCIPLINE_STAGES,
  forms: FORMS,
  noDisciplineReasons: NO_DISCIPLINE_REASONS,
  unlimitedMatters: UNLIMITED_MATTERS,
  withheldReasons: every<Withheld['reason']>({
    NOT_FOR_SUBJECT: true,
    NOT_IN_OFFICE: true,
    REMOVED_FROM_LIST_INSTEAD: true,
    BODY_NOT_COMPETENT: true,
    OUT_OF_TIME: true,
    LIMITATION_NOT_KNOWN: true,
  }),
  limitationReasons: every<LimitationReason>({
    PERIOD: true,
    NO_LIMIT_FOR_FORM: true,
    NO_LIMIT_FOR_MATTER: true,
    ACT_CONTINUES: true,
    NO_RULE: true,
  }),
  postponementGrounds: every<PostponementGround['ground']>({
    PREGNANT: true,
    CHILD_UNDER_12_MONTHS: true,
    SERIOUSLY_ILL_IN_HOSPITAL: true,
  }),
  hearingOutcomes: every<NonNullable<DisciplineState['hearing']>>({ heard: true, absent: true, written: true }),
  disciplineStatuses: every<StartedDiscipline['status']>({ running: true, decided: true, 'not-disciplined': true }),
  lapseReasons: every<Extract<Lapse, { lapsesOn: null }>['reason']>({
    NEVER_LAPSES: true,
    NOT_ANNOUNCED: true,
    APPEAL_OPEN: true,
    NEW_VIOLATION: true,
    NO_RULE: true,
  }),
  suspensionStages: SUSPENSION_STAGES,
  suspended: SUSPENDED,
  suspensionGrounds: SUSPENSION_GROUNDS,
  suspensionEnds: SUSPENSION_ENDS,
} as const;

const REMEDIATION = {
  oversightMarks: MARKS,
  reviewGrounds: REVIEW_GROUNDS,
  linkRelations: CASE_RELATIONS,
  ...SENDER_TEXT_LISTS,
  remediationStages: REMEDIATION_STAGES,
  checkpoints: CHECKPOINTS,
  checkResults: CHECK_RESULTS,
  takeUps: TAKE_UPS,
  remediationStatuses: every<StartedRemediation['status']>({ running: true, done: true, 'not-done': true }),
  readOutPlaces: READ_OUT_PLACES,
  ...PROTECTION,
} as const;

/** Every set of codes of the domain by the group of words that must say it; commands of all processes together. */
export const CODE_LISTS = {
  commands: [
    ...ORGANISATION_COMMANDS,
    ...PERSON_COMMANDS,
    'succeedOwner',
    ...new Set([
      ...[...CASE_COMMANDS, ...MEETING_COMMANDS, ...DISCIPLINE_COMMANDS, ...SUSPENSION_COMMANDS],
      ...[...POLICY_CHANGE_COMMANDS, ...CALENDAR_YEAR_COMMANDS],
      ...IMPORT_COMMANDS,
      ...REMEDIATION_COMMANDS,
      ...PROTECTION_COMMANDS,
      ...CONGRESS_COMMANDS,
      ...HANDOVER_COMMANDS,
    ]),
  ],
  policyChangeStages: POLICY_CHANGE_STAGES,
  calendarYearStages: CALENDAR_YEAR_STAGES,
  organisationStages: ORGANISATION_STAGES,
  personStages: PERSON_STAGES,
  organisationKinds: ORGANISATION_KINDS,
  organisationActs: ACTS,
  successionKinds: every<Move['how']>({ merged: true, split: true, dissolved: true, moved: true }),
  relationsOnRecord: RELATIONS_ON_RECORD,
  recordedLifeEvents: RECORDED_LIFE_EVENTS,
  importStages: IMPORT_STAGES,
  ...CASE,
  ...INTAKE,
  ...MATCHING,
  ...SETTLEMENT,
  ...MEETING,
  ...DISCIPLINE,
  ...REMEDIATION,
  ...LIFE,
} as const satisfies Readonly<Record<string, readonly string[]>>;
