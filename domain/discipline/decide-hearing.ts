import { derive } from '../deadlines/derive.ts';
import { settle } from '../deadlines/open.ts';
import { bodiesOf, copyPolicy, selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { open, openFor } from './obligations.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;

/** A representative hears the subject before the meeting; who stays away without reason does not hold it up. */
const HEARING_BASIS = '296-QĐ/TW ngày 30/5/2025 Đ12';

/** Decides when the subject is to be heard, and whether that has been done. */
export function decideHearing(
  state: DisciplineState,
  command: Command<'summonSubject' | 'recordHearing'>,
  context: Context,
): Decision<DisciplineEvent> {
  return command.type === 'summonSubject' ? summon(state, command, context) : recordHearing(state, command, context);
}

/** Summoned early enough to prepare; a new summons replaces the one before it. */
function summon(
  state: DisciplineState,
  { hearingOn, text }: Command<'summonSubject'>,
  context: Context,
): Decision<DisciplineEvent> {
  const { today, facts } = context;
  const row = selectPolicy(facts.policies, 'party.hearing_summons', {
    on: today,
    conditions: {},
    organisationIds: bodiesOf(state.organisation.id, facts.lineage),
  });
  // Without a row a summons still cannot come after the hearing.
  const sendBy =
    row === null
      ? hearingOn
      : derive({ startedOn: hearingOn, startedAt: null, policy: copyPolicy(row), ledger: [] }, facts.calendar).dueOn;
  if (today > sendBy) return refuse('SUMMONS_TOO_LATE', { hearingOn, sendBy }, row?.legalBasis);
  return accept<DisciplineEvent>(
    { type: 'SubjectSummoned', hearingOn, text },
    ...settle(state.obligations, ['disc.hearing'], today, 'cancelled'),
    ...openFor(state, 'disc.hearing', hearingOn, context),
  );
}

/** Heard in person or in writing after the self-review, or absent on the day of a proper summons (296-QĐ/TW Đ12.2.1). */
function recordHearing(
  state: DisciplineState,
  { outcome, minutes }: Command<'recordHearing'>,
  context: Context,
): Decision<DisciplineEvent> {
  const { hearingOn } = state;
  if (outcome === 'absent') {
    if (hearingOn === null) return refuse('NOT_SUMMONED', {}, HEARING_BASIS);
    if (context.today < hearingOn) return refuse('SUMMONS_NOT_YET', { hearingOn }, HEARING_BASIS);
  } else if (state.selfReview === null) return refuse('SELF_REVIEW_MISSING');
  return accept<DisciplineEvent>(
    { type: 'HearingRecorded', outcome, minutes },
    ...settle(state.obligations, ['disc.hear', 'disc.hearing'], context.today),
    ...open(state, 'disc.agenda', context.today, context),
  );
}
