import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/calendar.ts';
import type { Actor } from '../process.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { DECLINE_REASONS } from '../taxonomy/decline.ts';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { among } from './among.fixture.ts';
import * as write from './commands.fixture.ts';
import { ANSWER_PURPOSES, CASE_COMMANDS } from './commands.ts';
import type { CaseCommand, CaseCommandType } from './commands.ts';
import { admit } from './decide.ts';
import * as people from './people.fixture.ts';
import { chooseLater } from './verification/random-examination.fixture.ts';
import { chooseExposure } from './exposure/random-exposure.fixture.ts';
import { chooseHanding } from './handling/random-handing.fixture.ts';
import { chooseHold } from './holds/random-holds.fixture.ts';
import { chooseIntake, intakeBy } from './intake/random-intake.fixture.ts';
import { chooseLevels } from './levels/random-levels.fixture.ts';
import { chooseLife } from './life/random-life.fixture.ts';
import { chooseAftermath } from './follow-up/random-remediation.fixture.ts';
import { chooseOversight } from './oversight/random-oversight.fixture.ts';
import { chooseParts } from './parts/random-parts.fixture.ts';
import type { CaseState } from './state.ts';
import { PROPOSALS } from './state.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

/** The seeded policy, but every period can be extended twice: few rows of this stage can be, and chance would rarely find them. */
export const EXTENSIBLE: readonly PolicyRow[] = CASE_POLICIES.map((row) => ({
  ...row,
  extension: row.extension ?? { kind: 'fixed', n: 5, unit: 'wd', times: 2, approver: 'head' },
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

const ABOVE = people.staff('provincialLeader', ['LEADER', 'province'], ['HEAD', 'province'], ['SCREENER', 'province']);
const ACTORS: readonly Actor[] = [
  ...[people.CLERK, people.SCREENER, people.HEAD, people.DEPUTY, people.KEEPER, people.OFFICER, people.SECOND_OFFICER],
  ...[people.staff('spouse'), people.staff('branchMember', ['RECEPTION', 'branch']), people.staff('branchSecretary')],
  ...[people.staff('stranger', ['HEAD', 'otherCommune']), ABOVE, people.ENGINE, people.SENDER, people.PROCESS],
  ...[people.SECRETARY, people.staff('branchSecretary', ['SUBJECT', 'branch'])],
  people.staff('keeper', ['REGISTER_KEEPER', 'province']),
];
const ASSIGNEES = [
  'officer',
  'secondOfficer',
  'spouse',
  'branchMember',
  'clerk',
  'stranger',
  'provincialLeader',
  'nobody',
];
const SUBJECTS = [
  ...[write.about(), write.about({ personId: 'branchSecretary' }), write.about({ organisationId: 'branch' })],
  ...[write.about({ personId: 'officer' }), write.about({ personId: 'head' }), write.about({ personId: 'stranger' })],
];
const KINDS = [
  'report',
  'proposal',
  'complaint',
  'denunciation',
  'crime-report',
  'discipline-appeal',
  'withdrawal',
] as const;
const SENDERS = ['named', 'anonymous', 'press', 'body'] as const;

/** Which command is given and by whom. */
export function chooseMove(state: CaseState, chance: Chance): { type: CaseCommandType; actor: Actor } {
  const inStage = commandsAt(state);
  if (!chance.apt || inStage.length === 0) {
    return { type: among(CASE_COMMANDS, chance.command), actor: among(ACTORS, chance.actor) };
  }
  const type = among(inStage, chance.command);
  return { type, actor: among(actorsFor(state, type), chance.actor) };
}

/** The commands that the table has a row for at this stage. */
export function commandsAt(state: CaseState): readonly CaseCommandType[] {
  const stage = state.stage ?? 'NONE';
  return CASE_TRANSITIONS.filter((row) => row.from.some((from) => from === stage)).map((row) => row.command);
}

/** Whoever may give this command now; everybody where nobody may. */
export function actorsFor(state: CaseState, type: CaseCommandType): readonly Actor[] {
  const facts = { people: people.PEOPLE, organisations: people.ORGANISATIONS };
  // Before there is a case, whoever may open one serves in the body that it names.
  const body = { id: 'commune', path: people.PATHS.commune };
  const standing = state.stage === null && type === 'openCase' ? { ...state, organisation: body } : state;
  const admitted = ACTORS.filter((actor) => admit(standing, type, { actor, facts }).ok);
  return admitted.length === 0 ? ACTORS : admitted;
}

/** As a row of an old register says it. */
const ON_PAPER = {
  imported: {
    ...{ importId: 'import-1', row: 3, number: '12a', confirmedBy: 'head' },
    paper: { acceptedOn: null, answeredOn: null, ended: null },
  },
};

/** The messages of a case that another process may still refuse. */
function awaitedOf({ agenda, parts, consolidation }: CaseState): readonly { refused: string; about: string }[] {
  return [
    ...(agenda === null ? [] : [{ refused: 'addItem', about: agenda.meetingId }]),
    ...parts.map((one) => ({ refused: 'beginPart', about: one.caseId })),
    ...(consolidation === null ? [] : [{ refused: 'takeIn', about: consolidation.into }]),
  ];
}

/** A command of that type with chosen contents; what it names may exist or not. */
export function chooseCommand(
  type: CaseCommandType,
  state: CaseState,
  today: Day,
  choices: readonly number[],
): CaseCommand {
  const [a = 0, b = 0, c = 0, d = 0] = choices;
  const owed = state.obligations.filter((one) => one.status === 'open' || a % 5 === 0);
  const obligationId = owed.length === 0 ? 'none#1' : among(owed, b).id;
  const words = write.text(`text-${a}`);
  switch (type) {
    case 'clock':
      return write.CLOCK;
    case 'register':
      return write.register(addDays(today, -(a % 40)), {
        senderType: among(SENDERS, b),
        ...intakeBy(c),
        ...(d % 4 === 0 ? ON_PAPER : {}),
      });
    case 'classify':
      return write.classify({
        kind: among(KINDS, a),
        track: among(['party', 'party', 'state'], b),
        anonymity: among(['named', 'concrete', 'not-concrete'], c),
        subjects: d % 7 === 0 ? [] : [among(SUBJECTS, d)],
        reason: b % 5 === 0 ? null : words,
      });
    case 'rerouteUp':
      return write.rerouteUp(a % 4 === 0 ? 'province' : 'otherCommune');
    case 'submitToHead':
      return write.propose(among(PROPOSALS, a));
    case 'instruct':
      return write.instruct({
        action: among(PROPOSALS, d),
        assignee: a % 2 === 0 ? null : among(ASSIGNEES, b),
        dueOn: c % 2 === 0 ? null : addDays(today, (d % 12) - 1),
      });
    case 'assign':
      return write.assign(among(ASSIGNEES, a));
    case 'reassign':
      return write.reassign(among(ASSIGNEES, a));
    case 'acceptAssignment':
      return write.ACCEPT;
    case 'refuseAssignment':
      return write.REFUSE;
    case 'resolveDirectly':
      return write.RESOLVE;
    case 'decline':
      return write.decline(among(DECLINE_REASONS, a).code);
    case 'watch':
      return write.WATCH;
    case 'openInspection':
      return write.INSPECT;
    case 'answerSender':
      return write.answer(among(ANSWER_PURPOSES, a));
    case 'senderAdds':
      return { type, text: a % 2 === 0 ? null : words, attachments: b % 2 === 0 ? [] : ['upload-1'] };
    case 'addNote':
      return { type, text: words };
    case 'confirmReceiptDate':
      return write.confirm(a % 2 === 0 ? state.receivedOn : addDays(today, -(b % 30)), c % 3 === 0 ? null : words);
    case 'close':
      return write.CLOSE;
    case 'deliveryRefused': {
      // What was not taken and by whom is seldom found by chance alone.
      const awaited = awaitedOf(state);
      const any = {
        refused: among(['addItem', 'withdraw', 'begin', 'beginPart', 'takeIn', 'noteLink'], a),
        about: among(['meeting-1', 'part', 'case-1'], b),
      };
      const found = c % 2 === 0 && awaited.length > 0 ? among(awaited, a) : any;
      return { type, outboxId: 'case/1#1.0', code: 'NOT_PERMITTED', ...found };
    }
    case 'requestExtension':
      return write.requestExtension(obligationId, 1 + (c % 6));
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
    default:
      return (
        chooseOversight(type, state, today, choices) ??
        chooseExposure(type, state, choices) ??
        chooseHanding(type, state, today, choices) ??
        chooseHold(type, state, today, choices) ??
        chooseLevels(type, state, today, choices) ??
        chooseAftermath(type, state, today, choices) ??
        chooseLife(type, state, today, choices) ??
        chooseParts(type, state, today, choices) ??
        chooseIntake(type, state, today, choices) ??
        chooseLater(type, state, today, choices)
      );
  }
}
