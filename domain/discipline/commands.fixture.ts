import type { Day } from '../calendar/calendar.ts';
import { text } from '../case/commands.fixture.ts';
import type { Counts } from '../voting/ballot.ts';
import type { ClockCommand } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { Form } from './forms.ts';

type Of<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;
type Changes<T extends DisciplineCommand['type']> = Partial<Omit<Of<T>, 'type'>>;

export { text };
export const CLOCK: ClockCommand = { type: 'clock' };

/** On the secretary of the branch, as a member, concluded by the commune on Monday 5 October 2026. */
export function begin(changes: Changes<'begin'> = {}): Of<'begin'> {
  return {
    type: 'begin',
    caseId: 'case-1',
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    subjectId: 'subject-1',
    subjectKind: 'member',
    personId: 'branchSecretary',
    organisationSubjectId: null,
    concludedOn: '2026-10-05',
    recused: [],
    ...changes,
  };
}

/** From March 2025 to June 2026 by a member in office whom the grassroots manage. */
export function violation(changes: Changes<'recordViolation'> = {}): Of<'recordViolation'> {
  return {
    type: 'recordViolation',
    startedOn: '2025-03-01',
    endedOn: '2026-06-30',
    unlimited: null,
    inOffice: true,
    managedBy: 'grassroots',
    committeesOf: [],
    temporaryActivity: false,
    grounds: text('grounds'),
    ...changes,
  };
}

export function selfReview(ownForm: Form | null = 'reprimand'): Of<'submitSelfReview'> {
  return { type: 'submitSelfReview', text: text('self-review'), ownForm };
}

export const SELF_REVIEW_REFUSED: Of<'recordSelfReviewRefused'> = {
  type: 'recordSelfReviewRefused',
  minutes: text('minutes'),
};

/** Papers of a ballot; those not told of are blank. */
export function papers(issued: number, forms: Counts['forms'], noDiscipline = 0): Counts {
  const told = Object.values(forms).reduce((sum, n) => sum + n, noDiscipline);
  return { forms, noDiscipline, blank: issued - told, invalid: 0 };
}

/** Nine members entitled and present, nobody recused. */
export function branchVote(forms: Counts['forms'], changes: Changes<'recordBranchVote'> = {}): Of<'recordBranchVote'> {
  return {
    type: 'recordBranchVote',
    organisationId: 'branch',
    heldOn: '2026-10-14',
    entitled: 9,
    present: 9,
    recused: 0,
    issued: 9,
    counts: papers(9, forms),
    minutes: text('minutes'),
    ...changes,
  };
}

export const BYPASS: Of<'bypassBranch'> = { type: 'bypassBranch', reason: text('reason') };

export function summon(hearingOn: string): Of<'summonSubject'> {
  return { type: 'summonSubject', hearingOn, text: text('summons') };
}

export function hearing(outcome: Of<'recordHearing'>['outcome'] = 'heard'): Of<'recordHearing'> {
  return { type: 'recordHearing', outcome, minutes: text('minutes') };
}

export function postpone(...grounds: Of<'postpone'>['grounds']): Of<'postpone'> {
  return { type: 'postpone', grounds, text: text('certificate') };
}

export const RESUME: Of<'resume'> = { type: 'resume', reason: text('recovered') };

export function putOnAgenda(
  ballot: Of<'putOnAgenda'>['ballot'] = 'decide',
  meetingId = 'meeting-1',
): Of<'putOnAgenda'> {
  return { type: 'putOnAgenda', meetingId, ballot };
}

/** The standing committee of the commune, which owns the matter, decides on Friday 30 October. */
export function vote(form: Form | null, changes: Changes<'takeVote'> = {}): Of<'takeVote'> {
  return {
    type: 'takeVote',
    meetingId: 'meeting-1',
    ballot: 'decide',
    body: 'standing-committee',
    level: 'direct',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    heldOn: '2026-10-30',
    form,
    enforceable: form !== null,
    reportUp: false,
    ...changes,
  };
}

/** What the branch itself decides on the same day. */
export function branchDecides(form: Form | null, changes: Changes<'takeVote'> = {}): Of<'takeVote'> {
  const branch = { organisationId: 'branch', organisationPath: 'mg.x01.c01' } as const;
  return vote(form, { body: 'branch', level: 'branch', ...branch, ...changes });
}

export function defer(meetingId = 'meeting-1'): Of<'defer'> {
  return { type: 'defer', meetingId, reason: text('reason') };
}

export function raiseTo(meetingId = 'meeting-1'): Of<'raise'> {
  return { type: 'raise', meetingId, organisationId: 'province', organisationPath: 'mg', reason: text('reason') };
}

export function noteRecusal(personId: string, changes: Changes<'noteRecusal'> = {}): Of<'noteRecusal'> {
  return { type: 'noteRecusal', meetingId: 'meeting-1', personId, relation: 'interest', reason: null, ...changes };
}

export function noteConflict(personId: string): Of<'noteConflict'> {
  return { type: 'noteConflict', personId, relation: 'relative', reason: null };
}

export function noteLife(event: Of<'noteLifeEvent'>['event'], on: Day, personId = 'branchMember'): Of<'noteLifeEvent'> {
  return { type: 'noteLifeEvent', personId, event, on, text: null };
}

export function tellHome(on: Day): Of<'tellHomeBranch'> {
  return { type: 'tellHomeBranch', on, text: text('told') };
}

export function refused(changes: Changes<'deliveryRefused'> = {}): Of<'deliveryRefused'> {
  return {
    type: 'deliveryRefused',
    outboxId: 'discipline/1#9.0',
    code: 'ITEM_NOT_OF_BODY',
    refused: 'addItem',
    about: 'meeting-1',
    ...changes,
  };
}

export function sign(signedOn: string): Of<'signDecision'> {
  return { type: 'signDecision', number: '12-QĐ/UBKT', signedOn };
}

export function serve(on: string, changes: Changes<'serveDecision'> = {}): Of<'serveDecision'> {
  return { type: 'serveDecision', on, refused: false, witnesses: [], minutes: text('minutes'), ...changes };
}

export function announce(on: string): Of<'announceDecision'> {
  return { type: 'announceDecision', on, minutes: text('minutes') };
}

export function tellNone(on: string): Of<'tellNotDisciplined'> {
  return { type: 'tellNotDisciplined', on, text: text('no-discipline') };
}

export const STATE_PARALLEL: Of<'confirmStateParallel'> = { type: 'confirmStateParallel', text: text('notice') };

export function newViolation(on: string): Of<'reportNewViolation'> {
  return { type: 'reportNewViolation', on, grounds: text('grounds') };
}
