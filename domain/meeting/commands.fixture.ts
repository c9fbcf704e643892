import type { Day } from '../calendar/calendar.ts';
import type { Form } from '../discipline/forms.ts';
import type { ProcessId, TextRef } from '../process.ts';
import type { Consequence, Finding } from '../taxonomy/settlement.ts';
import type { Choice } from '../voting/ballot.ts';
import type { BallotKind } from '../voting/rules.ts';
import type { MeetingCommand } from './commands.ts';
import { PATHS, membersOf } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';
import type { BallotQuestion, Sitting } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

/** Monday 26 October 2026; papers are owed by Wednesday the 21st, a summons by Monday the 19th. */
export const HELD_ON = '2026-10-26';

export function text(contentId: string): TextRef {
  return { contentId, sha256: `sha-${contentId}` };
}

const SITTINGS: Readonly<Record<Body, Sitting>> = {
  province: 'committee',
  committee: 'standing-committee',
  ubkt: 'inspection-committee',
  branch: 'branch',
  stateBody: 'committee',
  elsewhere: 'committee',
  ubktElsewhere: 'inspection-committee',
};

/** A meeting of the first so many members of a body, led by its head. */
export function convene(body: Body = 'ubkt', size = 9, more: Partial<Command<'convene'>> = {}): Command<'convene'> {
  return {
    type: 'convene',
    organisationId: body,
    sitting: SITTINGS[body],
    title: text('title'),
    heldOn: HELD_ON,
    chair: `${body}1`,
    secretary: body === 'ubkt' || body === 'committee' ? 'officeClerk' : `${body}2`,
    members: membersOf(body, size),
    ...more,
  };
}

export const move = (heldOn: Day): Command<'moveMeeting'> => ({ type: 'moveMeeting', heldOn, reason: text('why') });

export const CALL_OFF: Command<'cancelMeeting'> = { type: 'cancelMeeting', reason: text('flood') };

export function changeMembers(...members: readonly string[]): Command<'changeMembers'> {
  return { type: 'changeMembers', members, reason: text('why') };
}

/** A case about these persons with two allegations, owned by the meeting's body unless said otherwise. */
export function addCase(
  persons: readonly string[] = ['accused'],
  more: Partial<Command<'addItem'>> = {},
): Command<'addItem'> {
  return {
    type: 'addItem',
    source: 'case/1',
    kind: 'case',
    caseId: '1',
    organisationId: 'ubkt',
    organisationPath: PATHS.ubkt,
    subjects: persons.map((personId) => ({
      subjectId: `subject-${personId}`,
      kind: 'member',
      personId,
      organisationId: null,
    })),
    allegationIds: ['allegation-1', 'allegation-2'],
    question: null,
    recused: [],
    ...more,
  };
}

/** A ballot on a member in office whom the grassroots level manages. */
export function question(
  kind: BallotKind = 'decide',
  forms: readonly Form[] = ['reprimand', 'warning', 'dismissal', 'expulsion'],
  more: Partial<BallotQuestion> = {},
): BallotQuestion {
  return {
    kind,
    subjectKind: 'member',
    inOffice: true,
    choices: forms.map((form): Choice => ({ form, enforceable: true, limitedUntil: null })),
    withheld: [{ form: 'dissolution', reason: 'NOT_FOR_SUBJECT' }],
    competence: {
      subject: 'member',
      managedBy: 'grassroots',
      committeesOf: [],
      dutyFromAbove: false,
      temporaryActivity: false,
      bypassBranch: false,
    },
    ...more,
  };
}

/** The discipline of one person, of the meeting's body unless said otherwise. */
export function addDiscipline(
  personId = 'accused',
  asked: BallotQuestion = question(),
  more: Partial<Command<'addItem'>> = {},
): Command<'addItem'> {
  return {
    ...addCase([personId]),
    source: 'discipline/1',
    kind: 'discipline',
    allegationIds: [],
    question: asked,
    ...more,
  };
}

export const drop = (source: ProcessId): Command<'dropItem'> => ({ type: 'dropItem', source });
export const noteConflict = (source: ProcessId, personId: string): Command<'noteConflict'> => ({
  ...{ type: 'noteConflict', source, personId },
});
export const nameSecretary = (personId: string): Command<'nameSecretary'> => ({
  ...{ type: 'nameSecretary', personId, reason: text('why') },
});

/** The desk of the clerk is handed over as a whole. */
export function takeOver(toPersonId: string, more: Partial<Command<'takeOverDesk'>> = {}): Command<'takeOverDesk'> {
  const persons = { fromPersonId: 'clerk', toPersonId, by: 'clerk' };
  return { type: 'takeOverDesk', handoverId: 'handover-1', ...persons, ...more };
}

export const SEND_PAPERS: Command<'sendPapers'> = { type: 'sendPapers' };
export const attend = (present: readonly string[]): Command<'recordAttendance'> => ({
  type: 'recordAttendance',
  present,
});

export function recuse(personId: string, itemId = 'item-1', reason: TextRef | null = text('why')): Command<'recuse'> {
  return { type: 'recuse', itemId, personId, relation: 'interest', reason };
}

export function hear(person = 'accused', itemId = 'item-1'): Command<'hearSubject'> {
  return { type: 'hearSubject', itemId, subjectId: `subject-${person}`, minutes: text('hearing') };
}

export function absent(summonedOn: Day, person = 'accused', itemId = 'item-1'): Command<'recordAbsence'> {
  return { type: 'recordAbsence', itemId, subjectId: `subject-${person}`, summonedOn, minutes: text('absence') };
}

export const openBallot = (itemId = 'item-1'): Command<'openBallot'> => ({ type: 'openBallot', itemId });

/** Papers as counted by a board; those handed out and not told of were blank. */
export function count(
  issued: number,
  forms: Partial<Record<Form, number>>,
  board: readonly string[],
  more: Partial<Command<'closeBallot'>> = {},
): Command<'closeBallot'> {
  const told = Object.values(forms).reduce((sum, n) => sum + n, 0);
  const counts = { forms, noDiscipline: 0, blank: issued - told, invalid: 0 };
  return { type: 'closeBallot', itemId: 'item-1', issued, counts, board, minutes: text('tally'), ...more };
}

/** What the body finds and what follows, for the case of `addCase`. */
export function conclude(
  [votesFor, against, abstained]: readonly [number, number, number],
  {
    persons = ['accused'],
    findings = ['true-violation', 'unfounded'],
    consequence = 'lessons',
    disciplineId = null,
    remediationId = null,
    ...more
  }: Partial<Omit<Command<'adopt'>, 'findings'>> & {
    persons?: readonly string[];
    findings?: readonly Finding[];
    consequence?: Consequence;
    disciplineId?: string | null;
    remediationId?: string | null;
  } = {},
): Command<'adopt'> {
  return {
    type: 'adopt',
    itemId: 'item-1',
    vote: { for: votesFor, against, abstained },
    findings: findings.map((finding, index) => ({ allegationId: `allegation-${index + 1}`, finding })),
    consequences: persons.map((one) => ({
      ...{ subjectId: `subject-${one}`, consequence, disciplineId, remediationId },
      recommendation: consequence === 'remediation' ? text('recommendation') : null,
    })),
    text: text('conclusion'),
    ...more,
  };
}

export function adoptBallot(itemId = 'item-1'): Command<'adopt'> {
  return { type: 'adopt', itemId, vote: null, findings: [], consequences: [], text: text('decision') };
}

export const defer = (itemId = 'item-1'): Command<'deferItem'> => ({ type: 'deferItem', itemId, reason: text('why') });
export const giveBack = (itemId = 'item-1'): Command<'returnItem'> => ({
  type: 'returnItem',
  itemId,
  reason: text('why'),
});
export const unable = (itemId = 'item-1'): Command<'declareBodyUnable'> => ({
  type: 'declareBodyUnable',
  itemId,
  reason: text('why'),
});
export const CLOSE: Command<'closeMeeting'> = { type: 'closeMeeting', minutes: text('minutes') };
export const CLOCK: Command<'clock'> = { type: 'clock' };

/** The process of the item did not take the result. */
export function refused(type: string, about = 'item-1'): Command<'deliveryRefused'> {
  return { type: 'deliveryRefused', outboxId: 'meeting/1#9.0', code: 'COMMAND_NOT_IN_STAGE', refused: type, about };
}
