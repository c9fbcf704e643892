import { decidedInPerson } from '../../authority/decision.ts';
import { derive } from '../../deadlines/derive.ts';
import { openUntil } from '../../deadlines/ledger.ts';
import { settle } from '../../deadlines/open.ts';
import { disciplinedKind } from '../../discipline/forms.ts';
import { bodiesOf, copyPolicy, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { HoldCommand } from './holds-commands.ts';
import { runningHold, standingOf } from './holds-state.ts';
import { liftOne } from './lift-holds.ts';
import { isDead } from '../life/life-state.ts';
import { roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { settleOne } from '../verification/team-obligations.ts';

type Command<T extends HoldCommand['type']> = Extract<HoldCommand, { type: T }>;

const END = 'hold.end';

/** Decides what waits for the outcome of a matter, and what a judgment begins (practice: P17, P27). */
export function decideHolds(state: CaseState, command: HoldCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'placeHold':
      return placeHold(state, command, context);
    case 'liftHold': {
      const { subjectId, kind, reason } = command;
      const hold = runningHold(state.holds, subjectId, kind);
      if (hold === null) return refuse('HOLD_NOT_RUNNING', { subjectId, kind });
      return accept<CaseEvent>(...liftOne(state, hold, { how: 'by-head', reason }, context));
    }
    case 'reconsiderMissed': {
      const { subjectId, kind, text } = command;
      const hold = state.holds.all.find(
        (one) => one.subjectId === subjectId && one.kind === kind && one.reconsiderId !== null,
      );
      if (hold === undefined) return refuse('NOTHING_MISSED', { subjectId, kind });
      const decided = decidedInPerson(context.actor);
      return accept<CaseEvent>(
        { type: 'MissedReconsidered', holdId: hold.id, subjectId, kind, text, decided },
        ...settleOne(state.obligations, hold.reconsiderId, context.today),
      );
    }
    case 'beginExpulsion':
      return beginExpulsion(state, command, context);
  }
}

/**
 * A personnel or reward decision waits: only of a matter that is being verified, as the table says, for one subject, to a day
 * that the row `hold.end` limits (calendar days from today, exact), after which it ends by itself. Refused with SUBJECT_UNKNOWN,
 * SUBJECT_NOT_ON_RECORD, SUBJECT_HAS_DIED, HOLD_RUNNING, HOLD_WITHOUT_PROCEEDINGS, DUE_DATE_PAST, HOLD_TOO_LONG, NO_DEADLINE_RULE.
 */
function placeHold(state: CaseState, command: Command<'placeHold'>, context: Context): Decision<CaseEvent> {
  const { subjectId, kind, restsOn, until, text } = command;
  const { today, facts } = context;
  const subject = state.subjects.find((one) => one.id === subjectId);
  if (subject === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  // A body is held no post, but may wait for a reward.
  if (subject.personId === null && (kind === 'personnel' || subject.organisationId === null)) {
    return refuse('SUBJECT_NOT_ON_RECORD', { subjectId });
  }
  if (isDead(state, subjectId)) return refuse('SUBJECT_HAS_DIED', { subjectId });
  if (runningHold(state.holds, subjectId, kind) !== null) return refuse('HOLD_RUNNING', { subjectId, kind });
  if (restsOn === 'proceedings' && !standingOf(state.holds, subjectId).proceedings)
    return refuse('HOLD_WITHOUT_PROCEEDINGS');
  if (until < today) return refuse('DUE_DATE_PAST', { dueOn: until, today });
  const organisationIds = bodiesOf(state.organisation.id, facts.lineage);
  const row = selectPolicy(facts.policies, END, { on: today, conditions: {}, organisationIds });
  if (row === null) return refuse('NO_DEADLINE_RULE', { key: END });
  const longest = derive({ startedOn: today, startedAt: null, policy: copyPolicy(row), ledger: [] }, facts.calendar);
  if (until > longest.dueOn) return refuse('HOLD_TOO_LONG', { until: longest.dueOn });
  const n = state.obligations.filter((one) => one.key === END).length + 1;
  const opened = { key: END, n, owner: roleOwner(state, 'HEAD'), row, startedOn: today, dueOn: until };
  const obligation = openUntil(opened, facts.calendar);
  const decided = decidedInPerson(context.actor);
  const period = { from: today, until, obligationId: obligation.id };
  return accept<CaseEvent>(
    {
      type: 'HoldPlaced',
      holdId: `hold-${state.holds.all.length + 1}`,
      subjectId,
      kind,
      restsOn,
      ...period,
      text,
      decided,
    },
    { type: 'ObligationOpened', obligation },
  );
}

/**
 * By a judgment in force from a non-custodial sentence upward, expulsion comes before the body without an inspection of its own
 * (practice: P17): the head says for whom, and the discipline begins as one that a conclusion asks for. The body still votes.
 * One judgment carries one expulsion. Refused with SUBJECT_UNKNOWN, EXPULSION_UNDER_WAY, JUDGMENT_NOT_NOTED,
 * DISCIPLINE_NOT_FOR_KIND, SUBJECT_NOT_ON_RECORD, SUBJECT_HAS_DIED, DISCIPLINE_ID_MISSING.
 */
function beginExpulsion(
  state: CaseState,
  { subjectId, disciplineId, text }: Command<'beginExpulsion'>,
  { actor, today }: Context,
): Decision<CaseEvent> {
  const subject = state.subjects.find((one) => one.id === subjectId);
  if (subject === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  const running = state.disciplines.filter((one) => one.subjectId === subjectId && one.status === 'running');
  if (running.length > 0) return refuse('EXPULSION_UNDER_WAY', { subjectId });
  const { judgmentOn } = standingOf(state.holds, subjectId);
  if (judgmentOn === null) return refuse('JUDGMENT_NOT_NOTED');
  const kind = disciplinedKind(subject.kind);
  if (kind === null || kind === 'organisation')
    return refuse('DISCIPLINE_NOT_FOR_KIND', { subjectId, kind: subject.kind });
  if (subject.personId === null) return refuse('SUBJECT_NOT_ON_RECORD', { subjectId });
  if (isDead(state, subjectId)) return refuse('SUBJECT_HAS_DIED', { subjectId });
  if (disciplineId === '' || state.disciplines.some((one) => one.disciplineId === disciplineId)) {
    return refuse('DISCIPLINE_ID_MISSING', { subjectId });
  }
  const decided = decidedInPerson(actor);
  return accept<CaseEvent>(
    { type: 'ExpulsionBegun', subjectId, disciplineId, judgmentOn, on: today, text, decided },
    ...settle(state.obligations, ['law.judgment'], today),
  );
}
