import { decidedInPerson } from '../../authority/decision.ts';
import { addMonths } from '../../calendar/day.ts';
import { settle } from '../../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { declineReasonFor } from '../../taxonomy/decline.ts';
import type { CaseCommand } from '../commands.ts';
import { endSettlement } from '../settlement/ending.ts';
import type { CaseEvent } from '../events.ts';
import { refuseUnfounded } from '../four-eyes.ts';
import { refuseAsDenunciation } from '../intake/many-signers.ts';
import { handlerOrHead, isOwed, open } from '../obligations.ts';
import { settleScreening } from '../settlement/standstill.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type OutcomeCommand = Command<'resolveDirectly' | 'decline' | 'watch' | 'openInspection'>;

/** Decides how the screening ends, and whether a watched matter is examined after all. */
export function decideOutcome(state: CaseState, command: OutcomeCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'resolveDirectly':
      return resolveDirectly(state, command, context);
    case 'decline':
      return decline(state, command, context);
    case 'watch':
      return watch(state, command, context);
    case 'openInspection':
      return accept<CaseEvent>(
        { type: 'InspectionOpened', grounds: command.grounds, decided: decidedInPerson(context.actor) },
        ...settle(state.obligations, ['party.watch.review'], context.today),
        ...open(state, 'screening.outcome', context.today, handlerOrHead(state), context),
      );
  }
}

/** Why a matter of this kind is not answered without verification (KIND_NEEDS_PROCEDURE), or null for a report or proposal. */
export function refuseProcedure({ kind }: Pick<CaseState, 'kind'>): ReturnType<typeof refuse> | null {
  if (kind === 'report' || kind === 'proposal') return null;
  return refuse('KIND_NEEDS_PROCEDURE', { kind: kind ?? '' }, 'Luật Tiếp công dân 2013 Đ2, Đ28');
}

/** A report or proposal answered with reasons and without verification: the commonest end (P9). */
function resolveDirectly(state: CaseState, command: Command<'resolveDirectly'>, context: Context): Decision<CaseEvent> {
  const procedure = refuseProcedure(state);
  if (procedure !== null) return procedure;
  const unfounded = refuseUnfounded(state, command.type, 'resolve-directly', context);
  if (unfounded !== null) return unfounded;
  return accept<CaseEvent>(
    { type: 'CaseResolvedDirectly', answer: command.answer, decided: decidedInPerson(context.actor) },
    ...endSettlement(state, context),
  );
}

/** Not processed, for a reason the law names; anonymous but concrete is never simply declined, nor what was taken on, nor a named letter for want of a name (SENDER_IS_NAMED). */
function decline(state: CaseState, command: Command<'decline'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  if (isOwed(state, 'protect.vulnerable')) return refuse('PROTECTION_NOT_TOLD');
  const unfounded = refuseUnfounded(state, command.type, 'decline', context);
  if (unfounded !== null) return unfounded;
  const reason = state.kind === null ? null : declineReasonFor(command.reason, state.kind);
  if (reason === null) {
    return refuse('DECLINE_REASON_NOT_FOR_KIND', { reason: command.reason, kind: state.kind ?? '' });
  }
  if (state.anonymity === 'concrete' && reason.needsVagueContent) {
    return refuse('CONCRETE_MUST_BE_WATCHED', {}, 'Luật Tố cáo 2018 Đ25');
  }
  if (state.anonymity === 'named' && reason.needsUnknownSender === true) {
    return refuse('SENDER_IS_NAMED', { reason: reason.code }, reason.legalBasis);
  }
  const keep = selectPolicy(context.facts.policies, 'submission.declined_keep', {
    on: context.today,
    conditions: {},
    organisationIds: bodiesOf(state.organisation.id, context.facts.lineage),
  });
  return accept<CaseEvent>(
    {
      type: 'CaseDeclined',
      reason: reason.code,
      explanation: command.explanation,
      legalBasis: reason.legalBasis,
      decided: decidedInPerson(context.actor),
      keepUntil: keep === null ? null : addMonths(context.today, keep.length.n),
    },
    ...endSettlement(state, context),
  );
}

/** An anonymous letter with concrete content, or one that is settled as no denunciation, is watched, and looked at again before long. */
function watch(state: CaseState, command: Command<'watch'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  if (state.anonymity !== 'concrete' && refuseAsDenunciation(state) === null) {
    return refuse('WATCH_NEEDS_CONCRETE_ANONYMOUS', {}, 'Luật Tố cáo 2018 Đ25');
  }
  const unfounded = refuseUnfounded(state, command.type, 'watch', context);
  if (unfounded !== null) return unfounded;
  return accept<CaseEvent>(
    { type: 'CaseWatched', grounds: command.grounds, decided: decidedInPerson(context.actor) },
    ...settleScreening(state, context),
    ...open(state, 'party.watch.review', context.today, handlerOrHead(state), context),
  );
}
