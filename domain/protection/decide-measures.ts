import { decidedInPerson } from '../authority/decision.ts';
import { refuseSamePerson } from '../authority/four-eyes.ts';
import { isOver } from '../authority/level-over.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { watchOf } from './alert.ts';
import type { MeasureInput, ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { RENEW, isOwed, nextCheckIn } from './obligations.ts';
import type { ProtectionState } from './state.ts';

type Command<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;
type Refused = Extract<Decision<never>, { ok: false }>;

/**
 * Measures are decided (Luật Tố cáo 2018 Đ47–58; 231-QĐ/TW): from then on the sender is asked how they are. After a refusal
 * that the sender wants looked at, only the level above decides, and never who refused. Refused with NOT_THE_LEVEL_ABOVE,
 * PERSON_REQUIRED, FOUR_EYES, MEASURES_MISSING, DUE_DATE_PAST.
 */
export function decideMeasures(
  state: ProtectionState,
  { measures, text }: Command<'decideProtection'>,
  context: Context,
): Decision<ProtectionEvent> {
  const refusal = refuseReviewer(state, context) ?? refuseList(measures, context);
  if (refusal !== null) return refusal;
  const { today, actor } = context;
  const decided: ProtectionEvent = {
    ...{ type: 'ProtectionDecided', on: today, measures: numbered(state, measures), text },
    ...{ nextCheckIn: nextCheckIn(state, today, context), decided: decidedInPerson(actor) },
  };
  return accept<ProtectionEvent>(
    decided,
    ...settle(state.obligations, ['protect.decide'], today),
    ...watchOf(evolveEvent(state, decided), context),
  );
}

/** No measures: the sender reads why, and may ask the level above once. Refused as `decideMeasures`, and with RETALIATION_OPEN. */
export function refuseIt(
  state: ProtectionState,
  { reason }: Command<'refuseProtection'>,
  context: Context,
): Decision<ProtectionEvent> {
  const refusal = refuseReviewer(state, context);
  if (refusal !== null) return refusal;
  if (isOwed(state, 'protect.ack')) return refuse('RETALIATION_OPEN');
  const { today, actor } = context;
  return accept<ProtectionEvent>(
    { type: 'ProtectionRefused', on: today, reason, decided: decidedInPerson(actor) },
    ...settle(state.obligations, ['protect.decide'], today),
    // Nobody has to see to it any more.
    ...settle(state.obligations, [RENEW], today, 'cancelled'),
  );
}

function refuseReviewer(state: ProtectionState, context: Context): Refused | null {
  if (!state.underReview) return null;
  if (!isOver(state, context)) return refuse('NOT_THE_LEVEL_ABOVE');
  const same = refuseSamePerson(context.actor, state.refusedBy === null ? [] : [state.refusedBy]);
  return same === null ? null : { ok: false, refusal: same };
}

/** Other measures take the place of those that run; a wish of the sender is answered with it. */
export function changeMeasures(
  state: ProtectionState,
  { measures, reason }: Command<'changeMeasures'>,
  context: Context,
): Decision<ProtectionEvent> {
  const refusal = refuseList(measures, context);
  if (refusal !== null) return refusal;
  const { today, actor } = context;
  return accept<ProtectionEvent>(
    {
      ...{ type: 'MeasuresChanged', on: today, measures: numbered(state, measures), reason },
      decided: decidedInPerson(actor),
    },
    ...settle(state.obligations, ['protect.decide'], today),
  );
}

/** Refused with MEASURE_UNKNOWN for one that is not there or ended before. */
export function endMeasure(
  state: ProtectionState,
  { measureId, reason }: Command<'endMeasure'>,
  { today, actor }: Context,
): Decision<ProtectionEvent> {
  const runs = state.measures.some((one) => one.id === measureId && one.endedOn === null);
  if (!runs) return refuse('MEASURE_UNKNOWN', { measureId });
  return accept<ProtectionEvent>({ type: 'MeasureEnded', measureId, on: today, reason, by: actor.personId });
}

function refuseList(measures: readonly MeasureInput[], { today }: Context): Refused | null {
  if (measures.length === 0) return refuse('MEASURES_MISSING');
  const past = measures.find(({ until }) => until !== null && until < today);
  return past?.until === undefined || past.until === null
    ? null
    : refuse('DUE_DATE_PAST', { dueOn: past.until, today });
}

function numbered({ measures: known }: ProtectionState, measures: readonly MeasureInput[]) {
  return measures.map((one, index) => ({ ...one, id: `measure-${known.length + index + 1}` }));
}
