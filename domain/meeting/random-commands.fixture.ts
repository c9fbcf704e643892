import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { MEETING_POLICIES } from '../policy/meeting-policies.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { Actor } from '../process.ts';
import { LIFE_EVENTS } from '../taxonomy/life-events.ts';
import { CONSEQUENCES, FINDINGS } from '../taxonomy/settlement.ts';
import { votersAt } from './attendance-at.ts';
import * as write from './commands.fixture.ts';
import { MEETING_COMMANDS } from './commands.ts';
import type { MeetingCommand, MeetingCommandType } from './commands.ts';
import { admit } from './decide.ts';
import * as people from './people.fixture.ts';
import type { AgendaItem, MeetingState } from './state.ts';
import { MEETING_TRANSITIONS } from './transitions.ts';

/** The seeded policy, but the day of the meeting can be extended: no row of a meeting can be, and chance would never find one. */
export const EXTENSIBLE: readonly PolicyRow[] = MEETING_POLICIES.map((row) => ({
  ...row,
  extension: { kind: 'fixed', n: 5, unit: 'wd', times: 2, approver: 'head' },
}));

/** What chance says about one step; numbers are taken modulo what there is to choose from. */
export interface Chance {
  /** Whether the command and the actor are chosen among those the table admits; otherwise among all. */
  apt: boolean;
  command: number;
  actor: number;
  days: number;
  choices: readonly number[];
}

const ACTORS: readonly Actor[] = [
  ...[people.headOf('ubkt'), people.clerkOf('ubkt'), people.staff('ubkt2', 'ubkt', 'HEAD', 'MEETING_SECRETARY')],
  ...[people.staff('ubkt3', 'ubkt', 'COMMITTEE_MEMBER'), people.staff('ubkt5', 'ubkt', 'COMMITTEE_MEMBER')],
  ...[people.staff('committee2', 'committee', 'LEADER'), people.headOf('committee'), people.staff('accused', 'branch')],
  ...[people.PROCESS, people.ENGINE],
];
const ACCUSED = ['accused', 'accused', 'accused', 'kinOfOne', 'kinOfTwo', 'kinOfThree', 'ubkt3', 'committee1'] as const;
const SOURCES = ['case/1', 'case/2', 'discipline/1', 'discipline/2'] as const;

const TO_OPEN: readonly MeetingCommandType[] = ['addItem', 'addItem', 'recordAttendance', 'recordAttendance'];
const TO_VOTE: readonly MeetingCommandType[] = [
  ...(['addItem', 'hearSubject', 'hearSubject', 'openBallot', 'openBallot', 'openBallot'] as const),
  ...(['closeBallot', 'closeBallot', 'closeBallot', 'adopt', 'deliveryRefused'] as const),
];

/** One element, always the same for the same number. */
function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** Which command is given and by whom. */
export function chooseMove(state: MeetingState, chance: Chance): { type: MeetingCommandType; actor: Actor } {
  const stage = state.stage ?? 'NONE';
  if (stage === 'NONE') return { type: 'convene', actor: among(ACTORS, chance.actor % 3) };
  const inStage = MEETING_TRANSITIONS.filter((row) => row.from.some((from) => from === stage)).map(
    (one) => one.command,
  );
  if (!chance.apt) return { type: among(MEETING_COMMANDS, chance.command), actor: among(ACTORS, chance.actor) };
  // Chance alone would rarely open a session, and close it before anything was voted.
  const type = among([...inStage, ...(stage === 'CONVENED' ? TO_OPEN : TO_VOTE)], chance.command);
  const facts = { people: people.PEOPLE, organisations: people.ORGANISATIONS };
  const admitted = ACTORS.filter((actor) => admit(state, type, { actor, facts }).ok);
  return { type, actor: among(admitted.length === 0 ? ACTORS : admitted, chance.actor) };
}

/** A command of that type with chosen contents; what it names may exist or not. */
export function chooseCommand(
  type: MeetingCommandType,
  state: MeetingState,
  today: Day,
  choices: readonly number[],
): MeetingCommand {
  const [a = 0, b = 0, c = 0] = choices;
  const owed = state.obligations.filter((one) => one.status === 'open' || a % 5 === 0);
  const obligationId = owed.length === 0 ? 'none#1' : among(owed, b).id;
  const open = state.items.filter((one) => one.end === null);
  const fitting = open.filter((one) => isNextFor(type, one));
  const likely = fitting.length === 0 ? open : fitting;
  const item = likely.length === 0 || a % 9 === 0 ? state.items[b % 4] : among(likely, b);
  const itemId = item?.itemId ?? 'item-9';
  const adopted = state.items.find((one) => one.end === 'adopted');
  const person = item?.subjects[0]?.personId ?? 'accused';
  const words = write.text(`text-${a}`);
  const anybody = among([...people.membersOf('ubkt', 9), 'clerk'], b);
  switch (type) {
    case 'convene':
      return write.convene('ubkt', among([3, 4, 5, 9], a), { heldOn: addDays(today, b % 6) });
    case 'moveMeeting':
      return write.move(addDays(today, (a % 9) - 1));
    case 'cancelMeeting':
      return write.CALL_OFF;
    case 'changeMembers':
      return write.changeMembers(...people.membersOf('ubkt', 1 + (a % 9)));
    case 'nameSecretary':
      return { type, personId: anybody, reason: words };
    case 'takeOverDesk':
      return write.takeOver(anybody, { fromPersonId: state.secretary });
    case 'noteLifeEvent':
      return { type, personId: anybody, event: among(LIFE_EVENTS, b), on: today, text: null };
    case 'reviewConflicts':
      return { type, personId: anybody, on: today };
    case 'addItem': {
      const source = among(SOURCES, a);
      const persons = [among(ACCUSED, b)];
      const recused = c % 4 === 0 ? [anybody] : [];
      return source.startsWith('case/')
        ? write.addCase(persons, { source, recused })
        : write.addDiscipline(persons[0], write.question(), { source, recused });
    }
    case 'dropItem':
      return write.drop(among(SOURCES, a));
    case 'noteConflict':
      return write.noteConflict(among(SOURCES, a), anybody);
    case 'sendPapers':
      return write.SEND_PAPERS;
    case 'recordAttendance':
      return write.attend(state.members.slice(0, Math.max(state.present.length, state.members.length - (a % 3))));
    case 'recuse':
      return write.recuse(anybody, itemId, c % 3 === 0 ? null : words);
    case 'hearSubject':
      return write.hear(person, itemId);
    case 'recordAbsence':
      return write.absent(addDays(state.heldOn, -(a % 14)), person, itemId);
    case 'openBallot':
      return write.openBallot(itemId);
    case 'closeBallot':
      return ballotOf(state, item, choices);
    case 'adopt':
      return adoptionOf(state, item, choices);
    case 'deferItem':
      return write.defer(itemId);
    case 'returnItem':
      return write.giveBack(itemId);
    case 'declareBodyUnable':
      return write.unable(itemId);
    case 'closeMeeting':
      return write.CLOSE;
    case 'confirmEntryDate':
      return { type, obligationId, trueDay: null, reason: words };
    case 'addNote':
      return { type, text: words };
    case 'deliveryRefused':
      return write.refused(among(['conclude', 'takeVote', 'defer'], c), (adopted ?? state.items[b % 4])?.itemId);
    case 'requestExtension':
      return { type, obligationId, days: 5, reason: words };
    case 'refuseExtension':
      return { type, obligationId, reason: words };
    case 'urge':
      return { type, obligationId, note: words };
    case 'acknowledgeUrging':
      return { type, obligationId, answer: words };
    case 'explainLateness':
      return { type, obligationId, reason: words };
    case 'applyRule':
      return ruleOf(state.obligations, b);
    case 'approveExtension':
    case 'acknowledgeEscalation':
      return { type, obligationId };
    case 'clock':
      return write.CLOCK;
  }
}

/** Whether an item is one that such a command is likely to be about: chance alone would rarely walk the whole way to a count. */
function isNextFor(type: MeetingCommandType, { kind, hearings, ballot }: AgendaItem): boolean {
  if (type === 'hearSubject') return hearings.length === 0;
  if (type === 'openBallot') return kind === 'discipline' && hearings.length > 0;
  if (type === 'closeBallot') return ballot !== null && ballot.counted === null;
  return type !== 'adopt' || kind === 'case' || (ballot !== null && ballot.counted !== null);
}

/** Papers that mostly add up, counted by a board of whoever may vote. */
function ballotOf(state: MeetingState, item: AgendaItem | undefined, choices: readonly number[]): MeetingCommand {
  const [a = 0, b = 0, c = 0] = choices;
  const voters = item === undefined ? [] : votersAt(state, item);
  const issued = a % 7 === 0 ? state.members.length : voters.length;
  const expulsion = b % (issued + 1);
  const warning = c % (issued - expulsion + 1);
  const board = b % 7 === 0 ? state.members.slice(-3) : voters.slice(0, 3);
  return write.count(issued, { expulsion, warning }, board, { itemId: item?.itemId ?? 'item-9' });
}

/** What fits the item, mostly: hands that mostly add up, or the ballot as counted. */
function adoptionOf(state: MeetingState, item: AgendaItem | undefined, choices: readonly number[]): MeetingCommand {
  const [a = 0, b = 0, c = 0] = choices;
  const itemId = item?.itemId ?? 'item-9';
  if (item?.kind === 'discipline' && a % 9 !== 0) return write.adoptBallot(itemId);
  const voters = item === undefined || b % 7 === 0 ? state.present.length : votersAt(state, item).length;
  const against = c % 5 === 0 ? Math.min(1, voters) : 0;
  return write.conclude([voters - against, against, 0], {
    itemId,
    persons: (item?.subjects ?? []).map((one) => one.personId ?? ''),
    findings: [among(FINDINGS, a), among(FINDINGS, b)],
    consequence: among(CONSEQUENCES, c),
    disciplineId: a % 3 === 0 ? null : 'd1',
    remediationId: a % 3 === 0 ? null : 'r1',
  });
}
