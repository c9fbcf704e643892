import { mayHave } from '../../authority/taking-over.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import type { Context } from '../../process.ts';
import type { LifeEvent } from '../../taxonomy/life-events.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { handlerOrHead, isOwed, open, roleOwner } from '../obligations.ts';
import { closedTo } from './parts-state.ts';
import type { CaseState } from '../state.ts';
import { TEAM_KEYS, leaderOrHead, openedId, personOwner } from '../verification/team-obligations.ts';

/** Everybody who works on a case in person, each once: who handles it or is asked to, and the team. */
export function workersOf({ handler, assignment, verification }: CaseState): readonly string[] {
  const team = verification === null ? [] : [verification.leader, ...verification.members];
  const all = [handler ?? '', assignment?.personId ?? '', ...team];
  return [...new Set(all)].filter((personId) => personId !== '');
}

/**
 * The work of somebody who is gone or may not go on passes on the same day (practice: P19): the place of a handler or a
 * member to the substitute on record who may take it, otherwise back to the head, who owes another name; a leader is never
 * replaced by a substitute, the head names one. Minutes of the hand-over are owed (P39). Nothing for who works on nothing here.
 */
export function passOn(
  state: CaseState,
  { personId, event }: { personId: string; event: LifeEvent },
  context: Context,
): readonly CaseEvent[] {
  if (!workersOf(state).includes(personId)) return [];
  const { today, now } = context;
  const isLeader = state.verification?.leader === personId;
  const hasPlace = state.handler === personId || (state.verification?.members.includes(personId) ?? false);
  const toPersonId = hasPlace ? substituteFor(state, personId, context) : null;
  const minutes = hasPlace || isLeader ? open(state, 'handover.minutes', today, roleOwner(state, 'HEAD'), context) : [];
  const passed: CaseEvent = {
    type: 'WorkPassedOn',
    personId,
    event,
    toPersonId,
    handoverId: openedId(minutes),
    on: today,
  };
  const next = evolveEvent(state, passed, now);
  return [
    passed,
    ...handedOver(state, next, { personId, toPersonId }, context),
    ...minutes,
    ...owedNames(state, next, context),
  ];
}

/** What the person owed: of the team by its leader, the rest by the substitute, or by the handler or head there is then. */
export function handedOver(
  state: CaseState,
  next: CaseState,
  { personId, toPersonId }: { personId: string; toPersonId: string | null },
  { today }: Context,
): ObligationEvent[] {
  const theirs = state.obligations.filter(
    ({ status, owner }) => status === 'open' && owner.kind === 'person' && owner.personId === personId,
  );
  const rest = toPersonId === null ? handlerOrHead(next) : personOwner(state, toPersonId);
  return [
    ...settle(theirs, ['assignment.answer'], today, 'cancelled'),
    ...theirs
      .filter((one) => one.key !== 'assignment.answer')
      .map(({ id, key }): ObligationEvent => {
        const owner = TEAM_KEYS.includes(key) ? leaderOrHead(next) : rest;
        return { type: 'ObligationHandedOver', obligationId: id, owner };
      }),
  ];
}

/** Whom the head has to name: a handler where one was lost and nobody follows, a leader where the team has none. */
export function owedNames(state: CaseState, next: CaseState, context: Context): ObligationEvent[] {
  const head = roleOwner(state, 'HEAD');
  const hadHandler = state.handler !== null || state.assignment !== null;
  const isHandlerOwed = hadHandler && next.handler === null && next.assignment === null;
  const isLeaderOwed = isLeaderless(next) && !isLeaderless(state);
  return [
    ...(isHandlerOwed && !isOwed(state, 'assignment.renew')
      ? open(state, 'assignment.renew', context.today, head, context)
      : []),
    ...(isLeaderOwed ? oweLeader(next, context) : []),
  ];
}

function isLeaderless({ stage, verification }: CaseState): boolean {
  return stage === 'VERIFICATION' && verification?.leader === '';
}

/** The head owes the team a leader. */
export function oweLeader(state: CaseState, context: Context): ObligationEvent[] {
  if (!isLeaderless(state) || isOwed(state, 'team.leader')) return [];
  return open(state, 'team.leader', context.today, roleOwner(state, 'HEAD'), context);
}

/** Whoever stands in by an absence on record, serves in the owning body, does not lead it, and is free of conflict; else null. */
function substituteFor(state: CaseState, personId: string, context: Context): string | null {
  const id = context.facts.people[personId]?.substituteId;
  return id !== undefined && id !== personId && mayFollow(state, id, context) ? id : null;
}

/** Whether this person may take over another's work here: may have it as anywhere, is there, and nobody rightly objected to them. */
export function mayFollow(state: CaseState, id: string, { facts }: Context): boolean {
  const isGone = state.life.noted.some((one) => one.personId === id);
  const isRefused =
    state.verification?.objections.some((one) => one.personId === id && one.answer === 'upheld') ?? false;
  return mayHave(matterOf(state), id, facts) && !isGone && !isRefused;
}

/** The case as the judging of who may have its work needs it. */
export function matterOf(state: CaseState) {
  return { organisation: state.organisation, subjects: closedTo(state), recused: state.recused };
}
