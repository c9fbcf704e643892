import type { Day } from '../../calendar/calendar.ts';
import { HANOI } from '../../calendar/calendar.fixture.ts';
import { openObligation } from '../../deadlines/ledger.ts';
import type { Obligation, Owner } from '../../deadlines/obligation.ts';
import { CASE_POLICIES } from '../../policy/policies.fixture.ts';
import type { Consequence, Finding } from '../../taxonomy/settlement.ts';
import { about, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { givenState, morning } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { PATHS, PROCESS } from '../people.fixture.ts';
import { evolveEvent } from '../evolve.ts';
import type { SubjectConsequence } from './review-commands.ts';
import type { CaseState, Subject } from '../state.ts';
import { INITIAL_CASE } from '../state.ts';
import { unheard } from '../verification/verification-state.ts';
import type { SubjectHearing } from '../verification/verification-state.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** The meeting on whose agenda the case stands, held on Tuesday 1 December 2026. */
export const MEETING = 'meeting-1';
export const HELD_ON = '2026-12-01';
/** The branch secretary, of whom the letter speaks. */
export const ACCUSED = about({ personId: 'branchSecretary' });
/** A member of the branch, of whom it speaks too. */
export const SECOND = about({ personId: 'branchMember' });

const HEAD_OF_COMMUNE: Owner = { kind: 'role', role: 'HEAD', organisationId: 'commune' };

/** An obligation by its seeded row, open since that day. */
export function owedSince(key: string, startedOn: Day, owner: Owner = HEAD_OF_COMMUNE, n = 1): Obligation {
  const row = CASE_POLICIES.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row for ${key}`);
  return openObligation({ key, n, owner, row, startedOn, startedAt: null }, HANOI);
}

/** The subject to whom the decision was presented, who has explained and answered the draft. */
export function heard(subject: Subject, presentedOn: Day | null = '2026-10-20'): SubjectHearing {
  return { ...unheard(subject.id), presentedOn, explanation: 'given', draft: 'answered' };
}

/**
 * A denunciation of 12 October, accepted on the 15th, verified by two officers and on the agenda of the meeting. Nobody
 * handles it beside the team. Its 90 days run to Monday 11 January 2027.
 */
export function underReview(overrides: Partial<CaseState> = {}): CaseState {
  const { subjects = [ACCUSED] } = overrides;
  return {
    ...INITIAL_CASE,
    stage: 'REVIEW',
    organisation: { id: 'commune', path: PATHS.commune },
    number: 'MG-0001',
    matterId: 'matter-1',
    receivedOn: '2026-10-12',
    kind: 'denunciation',
    anonymity: 'named',
    subjects,
    allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: text('what') }],
    acceptedOn: '2026-10-15',
    verification: {
      leader: 'officer',
      members: ['secondOfficer'],
      former: [],
      orderedOn: '2026-10-16',
      planApproved: true,
      hearings: subjects.map((one) => heard(one)),
      witnesses: [],
      objections: [],
      evidence: 1,
      sessions: 1,
      report: { by: 'officer', on: '2026-11-13', findings: [found('true-violation')] },
      returns: 0,
    },
    agenda: { meetingId: MEETING },
    obligations: [owedSince('party.tc.settle', '2026-10-12')],
    ...overrides,
  };
}

/** The same, not on an agenda yet: the secretary owes it one since Monday 16 November. */
export function awaitingAgenda(overrides: Partial<CaseState> = {}): CaseState {
  const secretary: Owner = { kind: 'role', role: 'MEETING_SECRETARY', organisationId: 'commune' };
  const obligations = [owedSince('party.tc.settle', '2026-10-12'), owedSince('review.agenda', '2026-11-16', secretary)];
  return underReview({ agenda: null, obligations, ...overrides });
}

/** The case after these accepted commands. */
export function goneOn(state: CaseState, ...steps: readonly Step[]): CaseState {
  return steps.reduce(
    (before, [command, actor, on]) =>
      givenState(before)
        .when(command, actor, on)
        .events()
        .reduce((folded, event) => evolveEvent(folded, event, morning(on)), before),
    state,
  );
}

/** The case as the meeting of 1 December concluded it. */
export function concluded(state: CaseState, command: Of<'conclude'> = conclude()): CaseState {
  return goneOn(state, [command, PROCESS, HELD_ON]);
}

export function found(finding: Finding, allegationId = 'allegation-1'): { allegationId: string; finding: Finding } {
  return { allegationId, finding };
}

/** What follows for a subject; a discipline or a remediation has the id of the process that begins. */
export function follows(consequence: Consequence, { id }: Subject = ACCUSED): SubjectConsequence {
  const of = (wanted: Consequence, kind: string) => (consequence === wanted ? `${kind}-of-${id}` : null);
  return {
    ...{ subjectId: id, consequence, disciplineId: of('discipline', 'discipline') },
    remediationId: of('remediation', 'remediation'),
    recommendation: consequence === 'remediation' ? text('recommendation') : null,
  };
}

/** A true violation, with discipline for the branch secretary. */
export function conclude(overrides: Partial<Of<'conclude'>> = {}): Of<'conclude'> {
  return {
    type: 'conclude',
    meetingId: MEETING,
    organisationId: 'commune',
    on: HELD_ON,
    findings: [found('true-violation')],
    consequences: [follows('discipline')],
    text: text('conclusion'),
    ...overrides,
  };
}

/** Nothing was found, and nothing follows for anybody. */
export function clear(...subjects: readonly Subject[]): Of<'conclude'> {
  const cleared = subjects.length === 0 ? [ACCUSED] : subjects;
  return conclude({ findings: [found('unfounded')], consequences: cleared.map((one) => follows('none', one)) });
}

export function putOnAgenda(meetingId = MEETING): Of<'putOnAgenda'> {
  return { type: 'putOnAgenda', meetingId };
}

export function defer(meetingId = MEETING): Of<'defer'> {
  return { type: 'defer', meetingId, reason: text('why') };
}

export function returnToTeam(meetingId = MEETING): Of<'returnToTeam'> {
  return { type: 'returnToTeam', meetingId, reason: text('why') };
}

export function raise(meetingId = MEETING): Of<'raise'> {
  return {
    type: 'raise',
    meetingId,
    organisationId: 'province',
    organisationPath: PATHS.province,
    reason: text('why'),
  };
}

export function settled(
  disciplineId: string,
  outcome: 'decided' | 'not-disciplined' = 'decided',
): Of<'disciplineSettled'> {
  const form = outcome === 'decided' ? 'warning' : null;
  return { type: 'disciplineSettled', disciplineId, outcome, form, on: '2026-12-20' };
}

/** What came back refused from another process. */
export function refusedDelivery(refused: string, request: string): Of<'deliveryRefused'> {
  return { type: 'deliveryRefused', outboxId: 'case/1#9.0', code: 'COMMAND_NOT_IN_STAGE', refused, about: request };
}

export function issue(on: Day): Of<'issueConclusion'> {
  return { type: 'issueConclusion', number: '12-TB/UBKT', on, text: text('paper') };
}

export function announce(on: Day): Of<'announceConclusion'> {
  return { type: 'announceConclusion', on, minutes: text('minutes') };
}

export function answerPress(form: Of<'answerPress'>['form'] = 'letter'): Of<'answerPress'> {
  return { type: 'answerPress', form, text: text('answer') };
}

export function notify(
  purpose: Of<'notifySubject'>['purpose'],
  subject: Subject = ACCUSED,
  form: Of<'notifySubject'>['form'] = 'letter',
): Of<'notifySubject'> {
  return { type: 'notifySubject', subjectId: subject.id, purpose, form, text: text('notice') };
}

export function publish(from: Day, to: Day): Of<'publish'> {
  return { type: 'publish', where: text('where'), from, to, text: text('public') };
}

export const ANSWER_RELAY: CaseCommand = { type: 'answerRelay', text: text('answer') };
