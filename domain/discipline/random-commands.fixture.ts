import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import * as people from '../case/people.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { Actor } from '../process.ts';
import { LIFE_EVENTS } from '../taxonomy/life-events.ts';
import * as write from './commands.fixture.ts';
import { DISCIPLINE_COMMANDS } from './commands.ts';
import type { DisciplineCommand, DisciplineCommandType } from './commands.ts';
import { admit } from './decide.ts';
import { FORMS } from './forms.ts';
import { DISCIPLINE_PROCESS_POLICIES } from './process-policies.fixture.ts';
import type { DisciplineState } from './state.ts';
import { BRANCH_HEAD, SUBJECT } from './stories.fixture.ts';
import { DISCIPLINE_TRANSITIONS } from './transitions.ts';

/**
 * The seeded policy, but every period can be extended twice: few rows can be, and chance would rarely find them. Not the
 * last day in force, which nobody grants.
 */
export const EXTENSIBLE: readonly PolicyRow[] = DISCIPLINE_PROCESS_POLICIES.map((row) =>
  row.key === 'party.disc.lapse'
    ? row
    : { ...row, extension: row.extension ?? { kind: 'fixed', n: 5, unit: 'wd', times: 2, approver: 'head' } },
);

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
  ...[people.HEAD, people.DEPUTY, people.SECRETARY, people.OFFICER, people.LEADER_ABOVE, SUBJECT, BRANCH_HEAD],
  ...[people.staff('spouse', 'HEAD', 'INSPECTOR'), people.staff('stranger', ['HEAD', 'otherCommune'])],
  ...[people.ENGINE, people.PROCESS, people.SENDER],
];
const BODIES = ['inspection-committee', 'standing-committee', 'committee', 'branch'] as const;
// Chance would kill everybody before their decision.
const RARELY_DEAD = [...LIFE_EVENTS.slice(1), ...LIFE_EVENTS.slice(1), ...LIFE_EVENTS];
const KINDS = ['member', 'member', 'probationary-member', 'organisation'] as const;

/** One element, always the same for the same number. */
function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** Which command is given and by whom. */
export function chooseMove(state: DisciplineState, chance: Chance): { type: DisciplineCommandType; actor: Actor } {
  const stage = state.stage ?? 'NONE';
  const inStage = DISCIPLINE_TRANSITIONS.filter((row) => row.from.some((from) => from === stage));
  if (!chance.apt || inStage.length === 0) {
    return { type: among(DISCIPLINE_COMMANDS, chance.command), actor: among(ACTORS, chance.actor) };
  }
  const type = among(inStage, chance.command).command;
  const facts = { people: people.PEOPLE, organisations: people.ORGANISATIONS };
  const admitted = ACTORS.filter((actor) => admit(state, type, { actor, facts }).ok);
  return { type, actor: among(admitted.length === 0 ? ACTORS : admitted, chance.actor) };
}

/** A command of that type with chosen contents; what it names may be right or wrong. */
export function chooseCommand(
  type: DisciplineCommandType,
  state: DisciplineState,
  today: Day,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
): DisciplineCommand {
  const owed = state.obligations.filter((one) => one.status === 'open' || a % 5 === 0);
  const obligationId = owed.length === 0 ? 'none#1' : among(owed, b).id;
  const words = write.text(`text-${a}`);
  const form = among([...FORMS, null], b);
  const onDay = addDays(today, -(c % 3));
  switch (type) {
    case 'begin':
      return beginAbout(among(KINDS, a), addDays(today, -(b % 5)));
    case 'recordViolation': {
      const endedOn = a % 4 === 0 ? null : addDays(state.concludedOn, -(b % 4000));
      const startedOn = endedOn ?? addDays(state.concludedOn, -(c % 4000));
      return write.violation({
        startedOn,
        endedOn,
        inOffice: d % 2 === 0,
        temporaryActivity: d % 3 === 0,
        committeesOf: c % 5 === 0 ? ['branch'] : [],
      });
    }
    case 'submitSelfReview':
      return write.selfReview(form);
    case 'recordSelfReviewRefused':
      return write.SELF_REVIEW_REFUSED;
    case 'recordBranchVote':
      return write.branchVote({ [among(FORMS, a)]: 4 + (b % 6) }, { heldOn: addDays(today, 1 - (c % 7)) });
    case 'bypassBranch':
      return write.BYPASS;
    case 'summonSubject':
      return write.summon(addDays(today, 5 + (a % 6)));
    case 'recordHearing':
      return write.hearing(among(['heard', 'absent', 'written'], a));
    case 'postpone':
      return write.postpone(
        among(
          [
            { ground: 'SERIOUSLY_ILL_IN_HOSPITAL' },
            { ground: 'PREGNANT', birthExpectedOn: addDays(today, 20) },
            { ground: 'CHILD_UNDER_12_MONTHS', bornOn: addDays(today, -350 - (b % 30)) },
          ],
          a,
        ),
      );
    case 'resume':
      return write.RESUME;
    case 'putOnAgenda':
      return write.putOnAgenda(among(['decide', 'decide', 'propose'], a), among(['meeting-1', 'meeting-2'], b));
    case 'takeVote':
      return voteFor(state, onDay, [a, b, c, d]);
    case 'defer':
      return write.defer(among([state.agenda?.meetingId ?? 'meeting-1', 'meeting-2'], a));
    case 'raise':
      return write.raiseTo(among([state.agenda?.meetingId ?? 'meeting-1', 'meeting-2'], a));
    case 'noteRecusal':
      return write.noteRecusal(among(['nobody', 'officer', 'stranger'], a));
    case 'noteConflict':
      return write.noteConflict(among(['nobody', 'officer', 'stranger'], a));
    case 'noteLifeEvent':
      return write.noteLife(among(RARELY_DEAD, b), addDays(today, 1 - (c % 3)), state.personId ?? 'nobody');
    case 'tellHomeBranch':
      return write.tellHome(onDay);
    case 'signDecision':
      return write.sign(onDay);
    case 'serveDecision':
      return write.serve(onDay, { refused: a % 2 === 0, witnesses: b % 3 === 0 ? [] : [words, write.text('other')] });
    case 'announceDecision':
      return write.announce(onDay);
    case 'confirmStateParallel':
      return write.STATE_PARALLEL;
    case 'tellNotDisciplined':
      return write.tellNone(onDay);
    case 'reportNewViolation':
      return write.newViolation(addDays(today, -(a % 900)));
    case 'deliveryRefused':
      return write.refused({ about: among([state.agenda?.meetingId ?? 'meeting-1', 'meeting-2'], a) });
    case 'confirmEntryDate':
      return { type, obligationId, trueDay: null, reason: words };
    case 'addNote':
      return { type, text: words };
    case 'requestExtension':
      return { type, obligationId, days: 1 + (c % 6), reason: words };
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

function beginAbout(subjectKind: (typeof KINDS)[number], concludedOn: Day): DisciplineCommand {
  if (subjectKind !== 'organisation') return write.begin({ subjectKind, concludedOn });
  return write.begin({ subjectKind, personId: null, organisationSubjectId: 'branch', concludedOn });
}

function voteFor(
  { agenda }: DisciplineState,
  heldOn: Day,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
): DisciplineCommand {
  const body = among(BODIES, a);
  const offered = agenda?.choices.map((one) => one.form) ?? [];
  return write.vote(among([...offered, ...offered, ...FORMS, null], b), {
    meetingId: agenda?.meetingId ?? 'meeting-1',
    ballot: c % 6 === 0 ? 'propose' : (agenda?.ballot ?? 'decide'),
    body,
    level: body === 'branch' ? 'branch' : 'direct',
    heldOn,
    enforceable: d % 5 !== 0,
    reportUp: d % 2 === 0,
  });
}
