import { evolveObligations, isObligationEvent } from '../deadlines/obligation-events.ts';
import type { Recorded } from '../process.ts';
import { PUTS_IN_CONFLICT } from '../taxonomy/life-events.ts';
import type { RemediationEvent } from './events.ts';
import type { RemediationState, RemediationTask } from './state.ts';

type Of<T extends RemediationEvent['type']> = Extract<RemediationEvent, { type: T }>;

/** The remediation after a recorded event. */
export function evolveRemediation(state: RemediationState, { event }: Recorded<RemediationEvent>): RemediationState {
  return evolveEvent(state, event);
}

/** The remediation after an event. */
export function evolveEvent(state: RemediationState, event: RemediationEvent): RemediationState {
  if (isObligationEvent(event)) return { ...state, obligations: evolveObligations(state.obligations, event) };
  switch (event.type) {
    case 'RemediationBegun':
      return begun(state, event);
    case 'RemediationPlanned':
      return planned(state, event);
    case 'RemediationPlanApproved':
      return {
        ...state,
        stage: 'IN_PROGRESS',
        plan: state.plan === null ? null : { ...state.plan, approvedOn: event.on },
      };
    case 'RemediationPlanReturned':
      return { ...state, plan: null, returns: state.returns + 1 };
    case 'RemediationProgressReported':
      return reported(state, event);
    case 'RemediationChecked': {
      const { checkpoint, on, result, by, dueOn } = event;
      const isLast = result === 'done' || checkpoint === '3';
      return {
        ...state,
        stage: isLast ? 'CHECKED' : state.stage,
        checks: [...state.checks, { checkpoint, on, result, by, dueOn }],
      };
    }
    case 'RemediationConfirmed':
      return { ...state, stage: 'DONE', end: { result: 'done', on: event.on } };
    case 'RemediationDeclaredNotDone':
      return { ...state, stage: 'NOT_DONE' };
    case 'RemediationTakenUp':
      return takenUp(state, event);
    case 'RemediationHandedOver':
      return { ...state, handler: event.to };
    case 'DeskTakenOver':
      return { ...state, handler: event.toPersonId };
    case 'RemediationLifeNoted': {
      const { personId, event: happened, on, leaves } = event;
      const noted = [...state.noted, { personId, event: happened, on }];
      const recused = PUTS_IN_CONFLICT.includes(happened) ? joined(state.recused, [personId]) : state.recused;
      return { ...state, noted, recused, handler: leaves ? null : state.handler };
    }
    case 'ConflictNoted': {
      const { personId } = event;
      const handler = state.handler === personId ? null : state.handler;
      return { ...state, recused: joined(state.recused, [personId]), handler };
    }
    case 'RecurrenceRecorded': {
      const { caseId, codes, on } = event;
      return { ...state, recurrences: [...state.recurrences, { caseId, codes, on }] };
    }
    case 'NoteAdded':
    case 'DeliveryRefused':
      return state;
  }
}

function begun(state: RemediationState, event: Of<'RemediationBegun'>): RemediationState {
  const { type: _, organisationId, organisationPath, ...rest } = event;
  return { ...state, ...rest, stage: 'PLANNED', organisation: { id: organisationId, path: organisationPath } };
}

function planned(state: RemediationState, { tasks, text, by }: Of<'RemediationPlanned'>): RemediationState {
  const owners = tasks.flatMap((one) => (one.ownerPersonId === null ? [] : [one.ownerPersonId]));
  return {
    ...state,
    plan: { text, by, approvedOn: null, tasks: tasks.map((one): RemediationTask => ({ ...one, doneOn: null })) },
    doers: joined(state.doers, owners),
  };
}

function reported(state: RemediationState, event: Of<'RemediationProgressReported'>): RemediationState {
  const { taskId, done, on, by } = event;
  const doers = by === null ? state.doers : joined(state.doers, [by]);
  if (state.plan === null || !done) return { ...state, doers };
  const tasks = state.plan.tasks.map((one) => (one.id === taskId ? { ...one, doneOn: one.doneOn ?? on } : one));
  return { ...state, doers, plan: { ...state.plan, tasks } };
}

/** A new period begins another round of checks, on the tasks that are there; without an approved plan, with the plan. */
function takenUp(state: RemediationState, { how, on, until }: Of<'RemediationTakenUp'>): RemediationState {
  if (how === 'inspection') return { ...state, end: { result: 'not-done', on } };
  const isPlanned = (state.plan?.approvedOn ?? null) !== null;
  return {
    ...state,
    stage: isPlanned ? 'IN_PROGRESS' : 'PLANNED',
    plan: isPlanned ? state.plan : null,
    until,
    firstCheckpoint: isPlanned ? '3' : '1',
    checks: [],
  };
}

function joined(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])];
}
