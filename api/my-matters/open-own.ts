import { dayOf } from '../../domain/calendar/day.ts';
import { DISCIPLINE_PROCESS } from '../../domain/discipline/process.ts';
import type { Actor, Context } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import type { ApiDeps } from '../deps.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import { namesNeeded } from '../obligations/show-obligation.ts';
import type { Showing, ShownObligation } from '../obligations/show-obligation.ts';
import type { AllowedCommand } from '../processes/allowed-commands.ts';
import { UNSTORED } from '../processes/text-fields.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';
import { factsOfOwn, ownCaseCommands, ownDisciplineCommands } from './own-commands.ts';
import { readOwnCaseEvents, readOwnDisciplineEvents } from './own-events.ts';
import type { OwnCaseEvent, OwnDisciplineEvent, OwnRecord } from './own-events.ts';
import { askedOfCaller, selfReviews, showOwnObligations } from './own-obligations.ts';

/** A process of the caller's own with what of it is theirs. */
interface Opened<E> {
  context: Context;
  showing: Showing;
  records: OwnRecord<E>[];
  /** By the ids the process knows them by. */
  obligations: ReadonlyMap<string, ShownObligation>;
  allowedCommands: AllowedCommand[];
}

/** Ids whose names the page shows beside those who owe. */
type Named = Parameters<typeof loadNames>[1];

/** Opens a case for the subject: their part of the record, what they are asked, and what they may do. */
export async function openOwnCase(
  deps: ApiDeps,
  found: OwnCase,
  actor: Actor,
  namedIn: (records: readonly OwnRecord<OwnCaseEvent>[]) => Named = () => ({}),
): Promise<Opened<OwnCaseEvent>> {
  const now = deps.now();
  const today = dayOf(now);
  const [facts, records] = await Promise.all([
    loadFacts(deps.pool, factsOfOwn(found, { actor }), { today, organisationId: found.state.organisation.id }),
    readOwnCaseEvents(deps.pool, found),
  ]);
  const asked = askedOfCaller(found, records);
  const names = await loadBoth(deps, namesNeeded(asked), namedIn(records));
  const context = { now, today, actor, facts };
  const showing = { today, calendar: facts.calendar, names, actor };
  return {
    ...{ context, showing, records },
    obligations: showOwnObligations(found.processId, asked, showing),
    allowedCommands: ownCaseCommands(found, context),
  };
}

/** Opens a discipline for the one it is against. */
export async function openOwnDiscipline(
  deps: ApiDeps,
  found: OwnDiscipline,
  actor: Actor,
): Promise<Opened<OwnDisciplineEvent>> {
  const now = deps.now();
  const today = dayOf(now);
  const { state, processId } = found;
  const attempt = { type: 'submitSelfReview', text: UNSTORED, ownForm: null } as const;
  const owed = selfReviews(found);
  const [facts, records, names] = await Promise.all([
    loadFacts(deps.pool, DISCIPLINE_PROCESS.factsFor(state, attempt, actor), {
      today,
      organisationId: state.organisation.id,
    }),
    readOwnDisciplineEvents(deps.pool, found),
    loadBoth(deps, namesNeeded(owed), { organisations: [state.organisation.id] }),
  ]);
  const context = { now, today, actor, facts };
  const showing = { today, calendar: facts.calendar, names, actor };
  return {
    ...{ context, showing, records },
    obligations: showOwnObligations(processId, owed, showing),
    allowedCommands: ownDisciplineCommands(found, context),
  };
}

function loadBoth({ pool }: ApiDeps, owed: Named, named: Named): Promise<Names> {
  return loadNames(pool, {
    people: [...(owed.people ?? []), ...(named.people ?? [])],
    organisations: [...(owed.organisations ?? []), ...(named.organisations ?? [])],
  });
}
