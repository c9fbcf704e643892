import type { Day } from '../calendar/calendar.ts';
import type { TextRef } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import type { Subject } from './state.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** Stored words, by their id. */
export function text(contentId: string): TextRef {
  return { contentId, sha256: '0'.repeat(64) };
}

/** A subject: a person on record, a body on record, or somebody only described. */
export function about(of: { personId?: string; organisationId?: string } = {}): Subject {
  const { personId = null, organisationId = null } = of;
  const kind = organisationId === null ? (personId === null ? 'unknown' : 'member') : 'organisation';
  return {
    id: `subject-${personId ?? organisationId ?? 'x'}`,
    kind,
    personId,
    organisationId,
    description: text('who'),
  };
}

/** A signed letter to the commune, entered by its clerk. */
export function register(receivedOn: Day, overrides: Partial<Of<'register'>> = {}): Of<'register'> {
  return {
    type: 'register',
    submissionId: 'submission-1',
    caseNumber: 'MG-0001',
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    channel: 'letter',
    kind: null,
    senderType: 'named',
    contentId: 'letter-1',
    receivedOn,
    restricted: false,
    subjectPersonIds: [],
    subjectOrganisationIds: [],
    enteredBy: 'clerk',
    ...overrides,
  };
}

/** A named report about the branch secretary. */
export function classify(overrides: Partial<Of<'classify'>> = {}): Of<'classify'> {
  return {
    type: 'classify',
    kind: 'report',
    track: 'party',
    anonymity: 'named',
    subjects: [about({ personId: 'branchSecretary' })],
    allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: text('what') }],
    urgency: 'normal',
    complexity: 'simple',
    reason: null,
    ...overrides,
  };
}

export function propose(proposal: Of<'submitToHead'>['proposal'] = 'resolve-directly'): Of<'submitToHead'> {
  return { type: 'submitToHead', proposal, text: text('slip') };
}

export function instruct(overrides: Partial<Of<'instruct'>> = {}): Of<'instruct'> {
  return {
    type: 'instruct',
    action: 'resolve-directly',
    assignee: null,
    dueOn: null,
    text: text('but-phe'),
    ...overrides,
  };
}

export function assign(assignee: string): Of<'assign'> {
  return { type: 'assign', assignee };
}

export function reassign(assignee: string): Of<'reassign'> {
  return { type: 'reassign', assignee, reason: text('why') };
}

export function decline(reason: string): Of<'decline'> {
  return { type: 'decline', reason, explanation: text('why') };
}

export function answer(purpose: Of<'answerSender'>['purpose']): Of<'answerSender'> {
  return { type: 'answerSender', purpose, form: 'letter', text: text('answer') };
}

export function confirm(receivedOn: Day, reason: TextRef | null = null): Of<'confirmReceiptDate'> {
  return { type: 'confirmReceiptDate', receivedOn, reason };
}

export function rerouteUp(organisationId: string): Of<'rerouteUp'> {
  return { type: 'rerouteUp', organisationId, reason: text('why') };
}

export function requestExtension(obligationId: string, days: number): Of<'requestExtension'> {
  return { type: 'requestExtension', obligationId, days, reason: text('why') };
}

export const ACCEPT: CaseCommand = { type: 'acceptAssignment' };
export const REFUSE: CaseCommand = { type: 'refuseAssignment', reason: text('why') };
export const RESOLVE: CaseCommand = { type: 'resolveDirectly', answer: text('answer') };
export const WATCH: CaseCommand = { type: 'watch', grounds: text('why') };
export const INSPECT: CaseCommand = { type: 'openInspection', grounds: text('why') };
export const CLOSE: CaseCommand = { type: 'close' };
export const CLOCK = { type: 'clock' } as const;
