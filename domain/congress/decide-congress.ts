import { refuseSamePerson } from '../authority/four-eyes.ts';
import { addDays } from '../calendar/day.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { OrganisationKind } from '../facts.ts';
import type { Context, Decision } from '../process.ts';
import type { CongressCommand } from './commands.ts';
import type { CongressEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { ANSWER_KEY, HANDOVER_KEY } from './state.ts';
import type { CongressState } from './state.ts';

type Command<T extends CongressCommand['type']> = Extract<CongressCommand, { type: T }>;

/** Who holds congresses: an inspection committee waits for that of the committee it works for. */
const HOLDS_CONGRESSES: readonly OrganisationKind[] = ['party-committee', 'party-branch'];
/** Farther ahead than this a day is a slip of the pen (own choice). */
const MOST_DAYS_AHEAD = 1100;

/** One person enters the day. Refused with ORGANISATION_UNKNOWN, CONGRESS_NOT_OF_BODY, CONGRESS_DATE_WRONG. */
export function planCongress(
  state: CongressState,
  { organisationId, on }: Command<'planCongress'>,
  context: Context,
): Decision<CongressEvent> {
  const { today, actor, facts } = context;
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  if (!HOLDS_CONGRESSES.includes(body.kind)) return refuse('CONGRESS_NOT_OF_BODY', { kind: body.kind });
  if (on <= today || on > addDays(today, MOST_DAYS_AHEAD)) return refuse('CONGRESS_DATE_WRONG', { on });
  const { path: organisationPath, level } = body;
  const planned: CongressEvent = {
    type: 'CongressPlanned',
    organisationId,
    organisationPath,
    level,
    on,
    by: actor.personId,
  };
  return accept<CongressEvent>(planned, ...open(evolveEvent(state, planned), ANSWER_KEY, today, context));
}

/** Another person declares it (FOUR_EYES, PERSON_REQUIRED): from then on letters may be put off until it. */
export function confirmCongress(state: CongressState, context: Context): Decision<CongressEvent> {
  const refusal = refuseSamePerson(context.actor, [state.plannedBy ?? '']);
  if (refusal !== null) return { ok: false, refusal };
  return accept<CongressEvent>(
    { type: 'CongressDeclared', by: context.actor.personId },
    ...settle(state.obligations, [ANSWER_KEY], context.today),
  );
}

/** What had been put off until it goes on at once. */
export function cancelCongress(
  { obligations }: CongressState,
  { reason }: Command<'cancelCongress'>,
  { today, actor }: Context,
): Decision<CongressEvent> {
  return accept<CongressEvent>(
    { type: 'CongressCancelled', on: today, by: actor.personId, reason },
    ...settle(obligations, [ANSWER_KEY], today),
    ...settle(obligations, [HANDOVER_KEY], today, 'cancelled'),
  );
}

/** The first matter put off makes the head owe the handing over, from the day of the congress. Told twice, nothing happens. */
export function noteDeferral(
  state: CongressState,
  { caseId, on }: Command<'noteDeferral'>,
  context: Context,
): Decision<CongressEvent> {
  if (state.deferrals.some((one) => one.caseId === caseId)) return accept();
  const isFirst = state.stage === 'DECLARED' && state.deferrals.length === 0;
  return accept<CongressEvent>(
    { type: 'DeferralNoted', caseId, on },
    ...(isFirst ? open(state, HANDOVER_KEY, state.on, context) : []),
  );
}

/** Signed minutes hand everything that was put off to the new committee; refused with CONGRESS_NOT_HELD, DATE_IN_FUTURE. */
export function handOver(
  { obligations, on }: CongressState,
  { heldOn, minutes }: Command<'handOverAfterCongress'>,
  { today, actor }: Context,
): Decision<CongressEvent> {
  if (heldOn > today) return refuse('DATE_IN_FUTURE', { on: heldOn });
  if (heldOn < on) return refuse('CONGRESS_NOT_HELD', { on });
  return accept<CongressEvent>(
    { type: 'CongressHeld', heldOn, by: actor.personId, minutes },
    ...settle(obligations, [HANDOVER_KEY], today),
  );
}

function open(state: CongressState, key: string, startedOn: string, context: Context): ObligationEvent[] {
  const owner = { kind: 'role', role: 'HEAD', organisationId: state.organisation.id } as const;
  return openByPolicy({ key, startedOn, owner, conditions: {} }, state.obligations, context);
}
