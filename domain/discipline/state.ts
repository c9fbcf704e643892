import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { Choice } from '../voting/ballot.ts';
import type { BallotKind } from '../voting/rules.ts';
import type { BodyKind, Level } from './competence-table.ts';
import type { DisciplinedKind, Form } from './forms.ts';
import type { UnlimitedMatter, Violation } from './limitation.ts';
import type { PostponementGround } from './postponement.ts';

/** Stages of a discipline; appeals bring ANNULLED and CHANGED with their own part. */
export const DISCIPLINE_STAGES = ['PROPOSED', 'HEARD', 'POSTPONED', 'DECIDED', 'NOT_DISCIPLINED', 'LAPSED'] as const;
export type DisciplineStage = (typeof DISCIPLINE_STAGES)[number];

/** Why it ended without discipline. `OUT_OF_TIME`: the form carried could no longer be imposed (P6). */
export const NO_DISCIPLINE_REASONS = ['NO_MAJORITY', 'OUT_OF_TIME', 'VOTED_NONE', 'SUBJECT_DEAD'] as const;
export type NoDisciplineReason = (typeof NO_DISCIPLINE_REASONS)[number];

/** A proposal voted on the way up: by the branch, then by each body that may propose (P1). */
export interface ProposedBallot {
  body: BodyKind;
  level: Level;
  organisationId: string;
  heldOn: Day;
  form: Form | null;
}

export interface Served {
  on: Day;
  /** Refused to take it: minutes with two witnesses instead of a signature (P24). */
  refused: boolean;
  witnesses: readonly string[];
}

export interface DisciplineState {
  stage: DisciplineStage | null;
  /** The body that owns it: where it began, until another body decides. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  caseId: string;
  matterId: string;
  /** As the case names the subject. */
  subjectId: string;
  personId: string | null;
  organisationSubjectId: string | null;
  subjectKind: DisciplinedKind;
  inOffice: boolean;
  managedBy: Level;
  committeesOf: readonly Level[];
  /** Active elsewhere for a time: the branch there may act beside the own (P19). */
  temporaryActivity: boolean;
  /** What happened to the subject while it ran. */
  noted: readonly LifeEvent[];
  /** When the competent body concluded that discipline is needed: up to then limitation runs. */
  concludedOn: Day;
  violation: Violation | null;
  unlimited: UnlimitedMatter | null;
  selfReview: { ownForm: Form | null; refused: boolean } | null;
  proposals: readonly ProposedBallot[];
  /** The branch is passed over because it cannot, does not or may not know the matter (P14). */
  bypass: boolean;
  /** The day for which the subject is summoned to be heard. */
  hearingOn: Day | null;
  hearing: 'heard' | 'absent' | 'written' | null;
  /** `reviewed` once a review day has come and a ground still held by the record. */
  postponement: {
    grounds: readonly PostponementGround[];
    reviewOn: Day;
    reviewed: boolean;
    from: 'PROPOSED' | 'HEARD';
  } | null;
  /** The meeting on whose agenda it stands, with what the paper offers there. */
  agenda: { meetingId: string; ballot: BallotKind; choices: readonly Choice[] } | null;
  /** What the deciding body voted; in force only from `effectiveFrom` (P4). */
  decision: {
    form: Form;
    meetingId: string;
    body: BodyKind;
    votedOn: Day;
    signedOn: Day | null;
    number: string | null;
    effectiveFrom: Day | null;
    served: Served | null;
    announcedOn: Day | null;
    /** Last day in force; null while unknown or without end. */
    lapsesOn: Day | null;
  } | null;
  noDiscipline: NoDisciplineReason | null;
  /** The day on which it ended without discipline, and the day on which the subject was told. */
  noDisciplineOn: Day | null;
  toldNoneOn: Day | null;
  newViolationsOn: readonly Day[];
  /** Who stepped back from the case or before a meeting: they act no more, whatever they hold. */
  recused: readonly string[];
}

/** A discipline that does not exist yet. */
export const INITIAL_DISCIPLINE: DisciplineState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  caseId: '',
  matterId: '',
  subjectId: '',
  personId: null,
  organisationSubjectId: null,
  subjectKind: 'member',
  inOffice: false,
  managedBy: 'grassroots',
  committeesOf: [],
  temporaryActivity: false,
  noted: [],
  concludedOn: '',
  violation: null,
  unlimited: null,
  selfReview: null,
  proposals: [],
  bypass: false,
  hearingOn: null,
  hearing: null,
  postponement: null,
  agenda: null,
  decision: null,
  noDiscipline: null,
  noDisciplineOn: null,
  toldNoneOn: null,
  newViolationsOn: [],
  recused: [],
};
