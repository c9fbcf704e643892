import type { Day } from '../calendar/calendar.ts';
import { addMonths } from '../calendar/day.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { evolveObligations } from '../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { openUntil } from '../deadlines/ledger.ts';
import { selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { isAllegationCode } from '../taxonomy/codes.ts';
import { declineReasonFor } from '../taxonomy/decline.ts';
import type { CaseCommand } from './commands.ts';
import { propose } from './decide-assignment.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { CLASSIFICATION_KEYS, SCREENING_KEYS, clocksOf, handlerOrHead, open, roleOwner } from './obligations.ts';
import type { CaseState } from './state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ScreeningCommand = Command<
  'classify' | 'submitToHead' | 'instruct' | 'resolveDirectly' | 'decline' | 'watch' | 'openInspection'
>;

/** Decides what a submission is and what is done with it first. */
export function decideScreening(state: CaseState, command: ScreeningCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'classify':
      return classify(state, command, context);
    case 'submitToHead':
      return accept<CaseEvent>(
        { type: 'SubmittedToHead', proposal: command.proposal, by: context.actor.personId, text: command.text },
        ...settle(state.obligations, ['proposal.answer'], context.today, 'cancelled'),
        ...open(state, 'proposal.answer', context.today, roleOwner(state, 'HEAD'), context),
      );
    case 'instruct':
      return instruct(state, command, context);
    case 'resolveDirectly':
      return resolveDirectly(state, command, context);
    case 'decline':
      return decline(state, command, context);
    case 'watch':
      if (state.anonymity !== 'concrete') return refuse('WATCH_NEEDS_CONCRETE_ANONYMOUS', {}, 'Luật Tố cáo 2018 Đ25');
      return accept<CaseEvent>(
        { type: 'CaseWatched', grounds: command.grounds },
        ...settle(state.obligations, [...SCREENING_KEYS, 'proposal.answer'], context.today),
        ...open(state, 'party.watch.review', context.today, handlerOrHead(state), context),
      );
    case 'openInspection':
      return accept<CaseEvent>(
        { type: 'InspectionOpened', grounds: command.grounds },
        ...settle(state.obligations, ['party.watch.review'], context.today),
      );
  }
}

/** Names the kind, subjects and matters; the clocks of the kind start from receipt, and those of a former kind end. */
function classify(state: CaseState, command: Command<'classify'>, context: Context): Decision<CaseEvent> {
  const again = state.kind !== null && state.stage === 'SCREENING';
  if (again && command.reason === null) return refuse('REASON_REQUIRED', { command: command.type });
  if (command.subjects.length === 0) return refuse('SUBJECT_REQUIRED');
  if (command.allegations.length === 0) return refuse('ALLEGATION_REQUIRED');
  const unknown = command.allegations.flatMap((one) => one.codes).filter((code) => !isAllegationCode(code));
  if (unknown.length > 0) return refuse('CODE_UNKNOWN', { codes: unknown });
  if (command.anonymity === 'named' && state.senderType === 'anonymous') return refuse('SENDER_IS_ANONYMOUS');
  const own = context.facts.organisations[state.organisation.id];
  const concernsHead = command.subjects.some(
    (one) =>
      (one.personId !== null && one.personId === own?.headPersonId) || one.organisationId === state.organisation.id,
  );
  if (concernsHead) return refuse('CONCERNS_OWN_BODY', {}, 'Quy định 11-QĐi/TW');
  const classified: CaseEvent = {
    type: 'CaseClassified',
    kind: command.kind,
    previousKind: state.kind,
    track: command.track,
    anonymity: command.anonymity,
    subjects: command.subjects,
    allegations: command.allegations,
    urgency: command.urgency,
    complexity: command.complexity,
    reason: command.reason,
  };
  const next = evolveEvent(state, classified, context.now);
  const wanted = clocksOf(command.track, command.kind, command.anonymity);
  const running = state.obligations.filter((one) => one.status === 'open').map((one) => one.key);
  const ended = settle(
    state.obligations,
    CLASSIFICATION_KEYS.filter((key) => !wanted.includes(key)),
    context.today,
    'cancelled',
  );
  const started = wanted
    .filter((key) => !running.includes(key))
    .flatMap((key) => open(next, key, state.receivedOn, roleOwner(state, 'SCREENER'), context));
  const sorted = settle(state.obligations, ['intake.internal_sort'], context.today);
  const changes: ObligationEvent[] = [...sorted, ...ended, ...started];
  const after = changes.reduce(evolveObligations, state.obligations);
  return accept<CaseEvent>(classified, ...changes, ...ladderEvents(after, context.today, context.facts.calendar));
}

/** The head's instruction (bút phê): what, by whom, by when. The step every letter passes (P12). */
function instruct(state: CaseState, command: Command<'instruct'>, context: Context): Decision<CaseEvent> {
  if (command.dueOn !== null && command.dueOn < context.today) return refuse('DUE_DATE_PAST', { dueOn: command.dueOn });
  const instructed: CaseEvent = {
    type: 'Instructed',
    action: command.action,
    dueOn: command.dueOn,
    text: command.text,
  };
  const answered = settle(state.obligations, ['proposal.answer'], context.today);
  const task = command.dueOn === null ? [] : openTask(state, command.dueOn, command.assignee, context);
  if (command.assignee === null) return accept<CaseEvent>(instructed, ...answered, ...task);
  if (state.handler === command.assignee) return accept<CaseEvent>(instructed, ...answered, ...task);
  const proposed = propose(state, command.assignee, null, context);
  return proposed.ok ? accept<CaseEvent>(instructed, ...answered, ...task, ...proposed.events) : proposed;
}

function openTask(state: CaseState, dueOn: Day, assignee: string | null, context: Context): ObligationEvent[] {
  const row = selectPolicy(context.facts.policies, 'instruct.execute', {
    on: context.today,
    conditions: {},
    organisationIds: [state.organisation.id],
  });
  if (row === null) return [];
  const owner =
    assignee === null
      ? handlerOrHead(state)
      : ({ kind: 'person', personId: assignee, organisationId: state.organisation.id } as const);
  const n = state.obligations.filter((one) => one.key === row.key).length + 1;
  return [
    {
      type: 'ObligationOpened',
      obligation: openUntil({ key: row.key, n, owner, row, startedOn: context.today, dueOn }),
    },
  ];
}

/** A report or proposal answered with reasons and without verification: the commonest end (P9). */
function resolveDirectly(state: CaseState, command: Command<'resolveDirectly'>, context: Context): Decision<CaseEvent> {
  if (state.kind !== 'report' && state.kind !== 'proposal') {
    return refuse('KIND_NEEDS_PROCEDURE', { kind: state.kind ?? '' }, 'Luật Tiếp công dân 2013 Đ2, Đ28');
  }
  if (state.proposal === null) return refuse('NO_PROPOSAL', { command: command.type });
  return accept<CaseEvent>({ type: 'CaseResolvedDirectly', answer: command.answer }, ...followUp(state, context));
}

/** Not processed, for a reason the law names; anonymous but concrete is never simply declined. */
function decline(state: CaseState, command: Command<'decline'>, context: Context): Decision<CaseEvent> {
  if (state.kind === null) return refuse('NOT_CLASSIFIED');
  const reason = declineReasonFor(command.reason, state.kind);
  if (reason === null) return refuse('DECLINE_REASON_NOT_FOR_KIND', { reason: command.reason, kind: state.kind });
  if (state.anonymity === 'concrete' && reason.needsVagueContent) {
    return refuse('CONCRETE_MUST_BE_WATCHED', {}, 'Luật Tố cáo 2018 Đ25');
  }
  const keep = selectPolicy(context.facts.policies, 'submission.declined_keep', {
    on: context.today,
    conditions: {},
    organisationIds: [state.organisation.id],
  });
  return accept<CaseEvent>(
    {
      type: 'CaseDeclined',
      reason: reason.code,
      explanation: command.explanation,
      legalBasis: reason.legalBasis,
      keepUntil: keep === null ? null : addMonths(context.today, keep.length.n),
    },
    ...followUp(state, context),
  );
}

/** What an outcome settles, and the answer it owes to the sender. */
function followUp(state: CaseState, context: Context): ObligationEvent[] {
  return [
    ...settle(state.obligations, [...SCREENING_KEYS, 'proposal.answer'], context.today),
    ...open(state, 'answer.sender', context.today, handlerOrHead(state), context),
  ];
}
