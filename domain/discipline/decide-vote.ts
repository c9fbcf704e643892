import type { DecisionMaker } from '../authority/decision.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { competenceOf } from './ballot-paper.ts';
import type { DisciplineCommand } from './commands.ts';
import { checkCompetence } from './competence.ts';
import { effectiveFrom } from './effect.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { Form } from './forms.ts';
import { cancelAll, open } from './obligations.ts';
import type { DisciplineState, NoDisciplineReason } from './state.ts';

type TakeVote = Extract<DisciplineCommand, { type: 'takeVote' }>;

/** Takes what a meeting voted: a proposal goes up to the next body, a decision ends the question (P1). */
export function takeVote(state: DisciplineState, vote: TakeVote, context: Context): Decision<DisciplineEvent> {
  const { agenda } = state;
  const { meetingId, ballot } = vote;
  if (agenda?.meetingId !== meetingId) return refuse('NOT_ON_AGENDA', { meetingId });
  // The two ballots are never mixed: an answer to the other question is no answer.
  if (agenda.ballot !== ballot) return refuse('OTHER_BALLOT_ASKED', { asked: agenda.ballot, voted: ballot });
  const { form } = vote;
  const choice = agenda.choices.find((one) => one.form === form);
  if (form !== null && choice === undefined) return refuse('FORM_NOT_OFFERED', { form });
  // A form that was marked on the paper as out of time is not enforced, whoever forgets it (P6).
  const enforceable = vote.enforceable && choice?.enforceable === true;
  return ballot === 'propose'
    ? takeProposal(state, vote, context)
    : takeDecision(state, { ...vote, enforceable }, context);
}

/** With a form or without one, the body above is told, and it has to be brought before that body. */
function takeProposal(
  state: DisciplineState,
  { meetingId, body, level, organisationId, heldOn, form }: TakeVote,
  context: Context,
): Decision<DisciplineEvent> {
  return accept<DisciplineEvent>(
    { type: 'ProposalVoted', meetingId, body, level, organisationId, heldOn, form },
    ...open(state, 'disc.agenda', context.today, context),
  );
}

function takeDecision(state: DisciplineState, vote: TakeVote, context: Context): Decision<DisciplineEvent> {
  const { meetingId, body, level, organisationId, heldOn, form, enforceable, reportUp } = vote;
  const decided: DecisionMaker = { by: 'body', organisationId, meetingId, signedAs: 'for-body' };
  if (form === null) return notDisciplined(state, vote, reportUp ? 'NO_MAJORITY' : 'VOTED_NONE', decided, context);
  const incompetent = checkCompetence({ body, level }, { ...competenceOf(state), act: 'decide', form, on: heldOn });
  if (incompetent !== null) return { ok: false, refusal: incompetent };
  // Examined, concluded and voted, but no longer to be enforced (P6).
  if (!enforceable) return notDisciplined(state, vote, 'OUT_OF_TIME', decided, context);
  return formDecided(state, vote, form, decided, context);
}

/** No end is silent: whoever voted owes it to the subject to say so. */
function notDisciplined(
  state: DisciplineState,
  { meetingId, heldOn, organisationId, organisationPath }: TakeVote,
  reason: NoDisciplineReason,
  decided: DecisionMaker,
  context: Context,
): Decision<DisciplineEvent> {
  const ended: DisciplineEvent = {
    type: 'NotDisciplined',
    reason,
    meetingId,
    on: heldOn,
    decided,
    organisationId,
    organisationPath,
  };
  return accept<DisciplineEvent>(
    ended,
    ...cancelAll(state, context.today),
    ...open(evolveEvent(state, ended), 'disc.tell_none', heldOn, context),
  );
}

/** In force at once when a branch decides, else with the signing (P4); owed by the body that decided. */
function formDecided(
  state: DisciplineState,
  { meetingId, body, heldOn, organisationId, organisationPath }: TakeVote,
  form: Form,
  decided: DecisionMaker,
  context: Context,
): Decision<DisciplineEvent> {
  const isHost = body === 'host-branch' || (body === 'branch' && state.temporaryActivity);
  const effect = effectiveFrom(body, { voteAnnouncedOn: heldOn, signedOn: null });
  const voted: DisciplineEvent = {
    type: 'FormDecided',
    meetingId,
    form,
    body,
    votedOn: heldOn,
    effectiveFrom: effect.ok ? effect.effectiveFrom : null,
    decided,
    organisationId,
    organisationPath,
  };
  return accept<DisciplineEvent>(
    voted,
    ...cancelAll(state, context.today),
    ...open(evolveEvent(state, voted), effect.ok ? 'party.disc.branch_issue' : 'disc.sign', heldOn, context),
    // Decided where the member is active for a time: the branch to which they belong hears of it (P19).
    ...(isHost ? open(evolveEvent(state, voted), 'party.disc.home_notice', heldOn, context) : []),
  );
}
