import { addDays } from '../calendar/day.ts';
import { openUntil } from '../deadlines/ledger.ts';
import type { Obligation, Owner } from '../deadlines/obligation.ts';
import { openByPolicy } from '../deadlines/open.ts';
import type { Opening } from '../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import { refuseIncompetent } from './competent-body.ts';
import type { SuspensionCommand } from './commands.ts';
import type { SuspensionEvent } from './events.ts';

type Order = Extract<SuspensionCommand, { type: 'order' }>;

/** How far back an order on paper may be entered, in calendar days (own). */
const LATEST_ENTRY = 366;

/** The period as something owed: its last day is the last day of the order. */
type Period = { ok: true; period: Obligation } | { ok: false; refusal: Refusal };

/** Orders the suspension when the body may (P18) and its last day is known: by the rule, or with the proceedings. */
export function order(command: Order, context: Context): Decision<SuspensionEvent> {
  const { today } = context;
  const { orderedOn, organisationId } = command;
  const body = context.facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  if (orderedOn > today) return refuse('DATE_IN_FUTURE', { on: orderedOn });
  const notBefore = addDays(today, -LATEST_ENTRY);
  if (orderedOn < notBefore) return refuse('DATE_TOO_FAR_BACK', { on: orderedOn, notBefore });
  const misplaced = refuseSubject(command);
  if (misplaced !== null) return { ok: false, refusal: misplaced };
  const incompetent = refuseIncompetent(command, body, context.facts);
  if (incompetent !== null) return { ok: false, refusal: incompetent };
  const found = command.ground === 'obstruction' ? byRule(command, context) : byProceedings(command, context);
  if (!found.ok) return found;
  const { type: _, ...ordered } = command;
  // The head enters and signs what the body decided on paper; in which meeting is on that paper, under its number.
  const decided = { by: 'body', organisationId, meetingId: null, signedAs: 'for-body' } as const;
  return accept<SuspensionEvent>(
    { ...ordered, type: 'SuspensionOrdered', organisationPath: body.path, until: found.period.dueOn, decided },
    { type: 'ObligationOpened', obligation: found.period },
  );
}

/** A member is suspended from activity or from a committee, an organisation from its activity; either is on record. */
function refuseSubject({ what, personId, organisationSubjectId }: Order): Refusal | null {
  if (personId === null && organisationSubjectId === null) return { code: 'SUBJECT_NOT_ON_RECORD', params: {} };
  const isOfOrganisation = what === 'organisation-activity';
  const fits = isOfOrganisation
    ? organisationSubjectId !== null && personId === null
    : personId !== null && organisationSubjectId === null;
  return fits ? null : { code: 'SUSPENSION_NOT_FOR_SUBJECT', params: { what } };
}

function ownerOf({ organisationId }: Order): Owner {
  return { kind: 'role', role: 'HEAD', organisationId };
}

/** Obstruction: as long as the rule in force on the day of the order says, to the exact day, never rolled. */
function byRule(command: Order, context: Context): Period {
  if (command.until !== null) return refuse('UNTIL_SET_BY_RULE');
  const conditions: Record<string, string> =
    command.what === 'organisation-activity' ? { subject: 'organisation' } : {};
  const owner = ownerOf(command);
  // The order names its last day: a rule of later date neither frees nor binds anybody longer.
  const opening: Opening = { key: 'party.susp', startedOn: command.orderedOn, owner, conditions, fixed: true };
  const [opened] = openByPolicy(opening, [], context);
  if (opened?.type !== 'ObligationOpened') return refuse('NO_DEADLINE_RULE', { key: opening.key });
  return { ok: true, period: opened.obligation };
}

/** Law proceedings: as long as their own period, which the order names. */
function byProceedings(command: Order, { facts }: Context): Period {
  const { orderedOn, until, organisationId } = command;
  if (until === null) return refuse('UNTIL_REQUIRED');
  if (until <= orderedOn) return refuse('DATES_REVERSED', { from: orderedOn, to: until });
  const key = 'party.susp.criminal';
  const row = selectPolicy(facts.policies, key, {
    on: orderedOn,
    conditions: {},
    organisationIds: bodiesOf(organisationId, facts.lineage),
  });
  if (row === null) return refuse('NO_DEADLINE_RULE', { key });
  const opened = { key, n: 1, owner: ownerOf(command), row, startedOn: orderedOn, dueOn: until };
  return { ok: true, period: openUntil(opened, facts.calendar) };
}
