import { bodiesOf } from '../policy/select.ts';
import type { Day } from '../calendar/calendar.ts';
import { settle } from '../deadlines/open.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import { effectiveFrom, lapseOf } from './effect.ts';
import type { DisciplineEvent } from './events.ts';
import { open } from './obligations.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;
type DecisionCommand = Command<
  'signDecision' | 'serveDecision' | 'announceDecision' | 'confirmStateParallel' | 'reportNewViolation'
>;
// Effect and lapse follow the day that is stated; what was owed counts as done on the day of entry: an earlier date would
// need a second person (practice: P36).

type Decided = NonNullable<DisciplineState['decision']>;

/** Witnesses needed when the decision is refused at the door (P24). */
const WITNESSES = 2;

/** Decides what becomes of a decision once voted: its paper, its service, its announcement, and what ends it. */
export function decideDecision(
  state: DisciplineState,
  command: DecisionCommand,
  context: Context,
): Decision<DisciplineEvent> {
  const { decision } = state;
  if (decision === null) return refuse('NOT_DECIDED');
  switch (command.type) {
    case 'signDecision':
      return sign(state, decision, command, context);
    case 'serveDecision':
      return serve(state, decision, command, context);
    case 'announceDecision':
      return announce(state, decision, command, context);
    case 'confirmStateParallel': {
      const met = settle(state.obligations, ['party.disc.state_parallel'], context.today);
      if (met.length === 0) return refuse('STATE_PARALLEL_NOT_OWED');
      return accept<DisciplineEvent>({ type: 'StateParallelConfirmed', text: command.text }, ...met);
    }
    case 'reportNewViolation':
      return reportNewViolation(state, decision, command, context);
  }
}

function isOfBranch({ body }: Decided): boolean {
  return body === 'branch' || body === 'host-branch';
}

/** Why something done with the decision cannot have been done on that day; null when it can. */
function refuseDay(on: Day, notBefore: Day, today: Day): ReturnType<typeof refuse> | null {
  if (on > today) return refuse('DATE_IN_FUTURE', { on });
  return on < notBefore ? refuse('DATE_BEFORE_STEP', { on, notBefore }) : null;
}

/** Signed, it is in force, unless it is of a branch and has been since the vote (P4); now it is to be served and announced. */
function sign(
  state: DisciplineState,
  decision: Decided,
  { number, signedOn }: Command<'signDecision'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (decision.signedOn !== null) return refuse('SIGNED_ALREADY', { signedOn: decision.signedOn });
  const wrongDay = refuseDay(signedOn, decision.votedOn, context.today);
  if (wrongDay !== null) return wrongDay;
  const effect = effectiveFrom(decision.body, { voteAnnouncedOn: decision.votedOn, signedOn });
  if (!effect.ok) return effect;
  // The ten days of a branch, to issue and to hand over alike, run from its vote (296-QĐ/TW Đ15.2).
  const serving = isOfBranch(decision)
    ? open(state, 'disc.serve', decision.votedOn, context, { body: 'branch' })
    : open(state, 'disc.serve', signedOn, context);
  return accept<DisciplineEvent>(
    { type: 'DecisionSigned', number, signedOn, effectiveFrom: effect.effectiveFrom },
    ...settle(state.obligations, ['disc.sign', 'party.disc.branch_issue'], context.today),
    ...serving,
    ...open(state, 'party.disc.announce', signedOn, context),
  );
}

/** Handed over to the subject; when refused, minutes with two witnesses stand in for the signature (P24). */
function serve(
  state: DisciplineState,
  decision: Decided,
  { on, refused, witnesses, minutes }: Command<'serveDecision'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (decision.signedOn === null) return refuse('NOT_SIGNED');
  if (decision.served !== null) return refuse('SERVED_ALREADY', { on: decision.served.on });
  const wrongDay = refuseDay(on, decision.signedOn, context.today);
  if (wrongDay !== null) return wrongDay;
  const named = new Set(witnesses.map((one) => one.contentId)).size;
  if (refused && named < WITNESSES) return refuse('WITNESSES_MISSING', { needed: WITNESSES, named });
  return accept<DisciplineEvent>(
    { type: 'DecisionServed', on, refused, witnesses, minutes },
    ...settle(state.obligations, ['disc.serve'], context.today),
  );
}

/** Announced, it begins to run out; a member's employer is to follow with its own discipline. */
function announce(
  state: DisciplineState,
  decision: Decided,
  { on, minutes }: Command<'announceDecision'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (decision.signedOn === null) return refuse('NOT_SIGNED');
  if (decision.announcedOn !== null) return refuse('ANNOUNCED_ALREADY', { on: decision.announcedOn });
  const wrongDay = refuseDay(on, decision.signedOn, context.today);
  if (wrongDay !== null) return wrongDay;
  const runsFrom = lapseRunsFrom({ ...decision, announcedOn: on });
  const lapsesOn = lastDay(state, decision, runsFrom, state.newViolationsOn, context);
  const isOfMember = state.subjectKind !== 'organisation';
  return accept<DisciplineEvent>(
    { type: 'DecisionAnnounced', on, minutes, lapsesOn },
    ...settle(state.obligations, ['party.disc.announce'], context.today),
    ...(runsFrom === null || lapsesOn === null ? [] : open(state, 'party.disc.lapse', runsFrom, context)),
    ...(isOfMember ? open(state, 'party.disc.state_parallel', on, context) : []),
  );
}

/** A branch announces with its vote; the year runs from there whenever the paper is read out. */
function lapseRunsFrom(decision: Decided): Day | null {
  return isOfBranch(decision) && decision.announcedOn !== null ? decision.votedOn : decision.announcedOn;
}

function lastDay(
  { organisation }: DisciplineState,
  { form }: Decided,
  announcedOn: Day | null,
  newViolationsOn: readonly Day[],
  { facts }: Context,
): Day | null {
  const asked = {
    form,
    announcedOn,
    appeals: [],
    newViolationsOn,
    organisationIds: bodiesOf(organisation.id, facts.lineage),
  };
  return lapseOf(asked, facts.policies, facts.calendar).lapsesOn;
}

/** Within the period it keeps the decision in force: who offends again does not wait it out (30-QĐ/TW). */
function reportNewViolation(
  state: DisciplineState,
  decision: Decided,
  { on, grounds }: Command<'reportNewViolation'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on });
  const violations = [...state.newViolationsOn, on];
  const stillRuns = decision.lapsesOn !== null;
  const lapsesOn = stillRuns ? lastDay(state, decision, lapseRunsFrom(decision), violations, context) : null;
  const cancelled: ObligationEvent[] =
    lapsesOn === null ? settle(state.obligations, ['party.disc.lapse'], context.today, 'cancelled') : [];
  return accept<DisciplineEvent>({ type: 'NewViolationReported', on, grounds, lapsesOn }, ...cancelled);
}
