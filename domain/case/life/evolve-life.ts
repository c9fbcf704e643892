import { NO_INTAKE } from '../../intake/fields.ts';
import { PUTS_IN_CONFLICT } from '../../taxonomy/life-events.ts';
import type { LifeCaseEvent } from './life-events.ts';
import type { Pass } from './life-state.ts';
import type { SettlementEvent } from '../settlement/settlement-events.ts';
import type { CaseState } from '../state.ts';
import { withoutTeam } from '../verification/verification-state.ts';

type Of<T extends LifeCaseEvent['type']> = Extract<LifeCaseEvent, { type: T }>;

/** The case after something happened to one of its people, or on one of its ways. */
export function evolveLife(state: CaseState, event: LifeCaseEvent): CaseState {
  switch (event.type) {
    case 'LifeEventNoted':
      return noted(state, event);
    case 'WorkPassedOn':
      return passedOn(state, event);
    case 'HandoverRecorded':
      return withLife(state, {
        handovers: state.life.handovers.map((one) =>
          one.personId === event.fromPersonId ? { ...one, done: true } : one,
        ),
      });
    case 'SubjectIdentified':
      return identified(state, event);
    case 'CaseTakenUp':
      return takenUp(state, event);
    case 'AgendaLeft':
      return { ...state, agenda: null };
    case 'ToldOfLifeEvent':
    case 'ContinuedAfterDeath':
    case 'CompetenceRecomputed':
    case 'CompetenceConfirmed':
    case 'LawNoticeAnswered':
      return state;
    default:
      return evolveWaiting(state, event);
  }
}

type Waiting = Of<
  | 'PauseConfirmed'
  | 'WatchRenewed'
  | 'DeferredForCongress'
  | 'CongressPassed'
  | 'CaseGuided'
  | 'SealedForOutside'
  | 'HandedOverOutside'
>;

function evolveWaiting(state: CaseState, event: Waiting): CaseState {
  switch (event.type) {
    case 'PauseConfirmed': {
      if (state.pause === null || event.lastDay === undefined) return state;
      return { ...state, pause: { ...state.pause, lastDay: event.lastDay } };
    }
    case 'WatchRenewed':
      return withLife(state, { watchRenewals: state.life.watchRenewals + 1 });
    case 'DeferredForCongress': {
      const by = event.decided.by === 'person' ? event.decided.personId : null;
      const pause = { ground: 'PRE_CONGRESS', from: event.from, by, lastDay: event.until } as const;
      return { ...withLife(state, { deferral: { congressId: event.congressId, on: event.until } }), pause };
    }
    case 'CongressPassed':
      return withLife(state, { deferral: null });
    case 'CaseGuided':
      return { ...state, stage: 'FOLLOW_UP', outcome: 'GUIDED', question: null, pause: null };
    case 'SealedForOutside':
      return {
        ...withLife(state, { deferral: null }),
        stage: 'INTAKE',
        restricted: true,
        intake: { ...(state.intake ?? NO_INTAKE), forOutside: true },
        verification: withoutTeam(state.verification),
        question: null,
        pause: null,
        proposal: null,
        instruction: null,
        assignment: null,
        handler: null,
      };
    case 'HandedOverOutside':
      return {
        ...state,
        stage: 'CLOSED',
        outcome: 'TRANSFERRED_OUT',
        restricted: true,
        resultAnswered: true,
        question: null,
        pause: null,
        handler: null,
        assignment: null,
      };
  }
}

function withLife(state: CaseState, change: Partial<CaseState['life']>): CaseState {
  return { ...state, life: { ...state.life, ...change } };
}

/** Whoever came to be complained about or related takes no part any more, whatever they hold. */
function noted(state: CaseState, { personId, event, on }: Of<'LifeEventNoted'>): CaseState {
  const after = withLife(state, { noted: [...state.life.noted, { personId, event, on }] });
  if (!PUTS_IN_CONFLICT.includes(event) || state.recused.includes(personId)) return after;
  return { ...after, recused: [...state.recused, personId] };
}

function passedOn(state: CaseState, event: Of<'WorkPassedOn'>): CaseState {
  const { personId, toPersonId, handoverId } = event;
  const hadPlace = handoverId !== null || state.handler === personId || isInTeam(state, personId);
  const handovers = hadPlace
    ? [...state.life.handovers, { personId, obligationId: handoverId, done: false }]
    : state.life.handovers;
  return {
    ...withLife(state, { handovers }),
    handler: state.handler === personId ? toPersonId : state.handler,
    assignment: state.assignment?.personId === personId ? null : state.assignment,
    verification: replacedInTeam(state, personId, toPersonId),
  };
}

function isInTeam({ verification }: CaseState, personId: string): boolean {
  return verification !== null && [verification.leader, ...verification.members].includes(personId);
}

/** The team without who leaves; a substitute takes the place of a member, never that of the leader. */
export function replacedInTeam(
  { verification }: CaseState,
  leaves: string,
  joins: string | null,
): CaseState['verification'] {
  if (verification === null) return null;
  const { leader, members, former } = verification;
  if (leader !== leaves && !members.includes(leaves)) return verification;
  const isNew = joins !== null && joins !== leader && !members.includes(joins);
  return {
    ...verification,
    leader: leader === leaves ? '' : leader,
    members: members.flatMap((one) => (one === leaves ? (isNew ? [joins] : []) : [one])),
    former: [...former.filter((one) => one !== leaves), leaves],
  };
}

function identified(state: CaseState, event: Of<'SubjectIdentified'>): CaseState {
  const { subjectId, personId, organisationId, kind } = event;
  return {
    ...state,
    subjects: state.subjects.map((one) => (one.id === subjectId ? { ...one, personId, organisationId, kind } : one)),
  };
}

/** As a case that was raised: whoever worked on it below has no part in it above, where nothing was proposed yet. */
function takenUp(state: CaseState, { organisationId, organisationPath }: Of<'CaseTakenUp'>): CaseState {
  return {
    ...state,
    organisation: { id: organisationId, path: organisationPath },
    restricted: true,
    proposal: null,
    instruction: null,
    assignment: null,
    handler: null,
    verification: withoutTeam(state.verification),
  };
}

type Passing = Extract<SettlementEvent, { type: 'CaseTransferred' | 'TransferReturned' | 'CompetenceDecided' }>;

/** The ways a letter has gone, with this one: none of them is gone twice (practice: P16). */
export function withPass({ life, organisation, transfer }: CaseState, event: Passing): CaseState['life'] {
  return { ...life, passes: passesAfter(life.passes, { organisation, transfer }, event) };
}

function passesAfter(
  passes: readonly Pass[],
  { organisation, transfer }: Pick<CaseState, 'organisation' | 'transfer'>,
  event: Passing,
): readonly Pass[] {
  switch (event.type) {
    case 'CaseTransferred': {
      const { fromOrganisationId, toOrganisationId, toKind = null } = event;
      return [...passes, { fromOrganisationId, toOrganisationId, kind: toKind, how: 'sent' }];
    }
    case 'TransferReturned': {
      const last = passes.findLastIndex((one) => one.toOrganisationId === transfer?.toOrganisationId);
      return passes.map((one, index) => (index === last ? { ...one, how: 'returned' } : one));
    }
    case 'CompetenceDecided': {
      const { organisationId: toOrganisationId } = event;
      return [...passes, { fromOrganisationId: organisation.id, toOrganisationId, kind: null, how: 'decided' }];
    }
  }
}
