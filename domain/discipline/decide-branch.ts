import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { ballotRules } from '../voting/ballot-rules.ts';
import { checkCounts } from '../voting/ballot.ts';
import type { Ballot } from '../voting/ballot.ts';
import { quorum } from '../voting/quorum.ts';
import { VOTING_RULES } from '../voting/rules.ts';
import { tally } from '../voting/tally.ts';
import { competenceOf, hasBranchVoted, paperOf } from './ballot-paper.ts';
import type { DisciplineCommand } from './commands.ts';
import { competentBodies } from './competence.ts';
import type { DisciplineEvent } from './events.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;

/** Decides what the branch has its part in: its proposal by secret ballot, or why it is passed over (P14). */
export function decideBranch(
  state: DisciplineState,
  command: Command<'recordBranchVote' | 'bypassBranch'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (state.agenda !== null) return refuse('ON_AGENDA', { meetingId: state.agenda.meetingId });
  if (hasBranchVoted(state)) return refuse('BRANCH_VOTED');
  if (state.bypass) return refuse('BRANCH_BYPASSED');
  if (command.type === 'recordBranchVote') return recordBranchVote(state, command, context);
  return accept<DisciplineEvent>({ type: 'BranchBypassed', reason: command.reason, by: context.actor.personId });
}

/** A `propose` ballot counted on paper: a form carries by its own papers only, and without one the count is reported up (P1). */
function recordBranchVote(
  state: DisciplineState,
  command: Command<'recordBranchVote'>,
  context: Context,
): Decision<DisciplineEvent> {
  const { organisationId, heldOn, issued, counts, minutes } = command;
  if (heldOn > context.today) return refuse('DATE_IN_FUTURE', { on: heldOn });
  const paper = paperOf(state, heldOn, context);
  if (!paper.ok) return paper;
  if (context.facts.organisations[organisationId]?.kind !== 'party-branch') {
    return refuse('NOT_A_BRANCH', { organisationId });
  }
  const asked = { ...competenceOf(state), act: 'propose', on: heldOn } as const;
  const mayPropose = paper.choices.map(({ form }) => competentBodies({ ...asked, form }));
  const refused = mayPropose.find((found) => !found.ok || found.bodies.every(({ body }) => body !== 'branch'));
  if (refused !== undefined) return refused.ok ? refuse('BODY_NOT_COMPETENT', { body: 'branch' }) : refused;
  const rules = ballotRules(VOTING_RULES, { on: heldOn, kind: 'propose', body: 'branch' });
  if (rules === null) return refuse('NO_VOTING_RULE');
  const ballot: Ballot = {
    kind: 'propose',
    subjectKind: state.subjectKind,
    inOffice: state.inOffice,
    base: command.entitled,
    present: command.present,
    recused: command.recused,
    choices: paper.choices,
    issued,
    counts,
  };
  const miscounted = checkCounts(ballot);
  if (miscounted !== null) return { ok: false, refusal: miscounted };
  const { met, present, needed } = quorum(ballot, rules.quorum);
  // Held already: nobody can wait for more to come.
  if (!met) return refuse('BRANCH_WITHOUT_QUORUM', { present, needed }, rules.quorum.legalBasis);
  const counted = tally(ballot, rules);
  const form = counted.result.outcome === 'CARRIED' ? counted.result.form : null;
  return accept<DisciplineEvent>({
    type: 'BranchVoteRecorded',
    organisationId,
    heldOn,
    counted: { kind: 'propose', issued, counts, tally: counted },
    form,
    minutes,
  });
}
