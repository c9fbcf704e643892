import type { z } from 'zod';
import type { CalendarYearEvent } from '../../domain/calendar-year/events.ts';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import { NATIONAL, newestOf } from '../../domain/calendar/layers.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import type { calendarYearSchema } from '../contract/shown-rules.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { loadLayers } from '../obligations/load-calendar.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import type { FoundProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { readEvents } from '../processes/read-events.ts';
import { versionsOf, yearIn } from './calendar-years.ts';
import type { YearOf } from './calendar-years.ts';
import { calendarName } from './list-calendars.ts';
import { prospectOf } from './prospects.ts';
import { showProspect } from './show-what-if.ts';

type ShownYear = z.input<typeof calendarYearSchema>;

/** One year of a calendar for everybody on the staff; what is proposed for it only for who may know of it. */
export const getCalendarYear: Handler<'getCalendarYear'> = async (context) => {
  const { params, deps, correlationId } = context;
  const { calendarId, year } = params;
  const caller = callerOf(context);
  const id = calendarYearId(calendarId, year);
  const [layers, found, names, events] = await Promise.all([
    loadLayers(deps.pool),
    findProcess(deps.pool, caller, { kind: 'calendar-year', id }),
    loadNames(deps.pool, { organisations: calendarId === NATIONAL ? [] : [calendarId] }),
    readEvents(deps.pool, processIdOf('calendar-year', id), null),
  ]);
  const layer = layers.find((one) => one.id === calendarId);
  if (layer === undefined && found === null && !(await isOrganisation(deps, calendarId))) throw notFound();
  const current = yearIn(layer === undefined ? undefined : newestOf(layer), year);
  const versions = versionsOf(layer, year);
  const body: ShownYear = {
    ...{
      calendarId,
      name: calendarName(calendarId, names),
      year,
      status: current.status,
      entries: [...current.entries],
    },
    version: versions.at(-1) ?? null,
    history: historyOf(
      versions,
      events.map((one) => one.data),
    ),
    ...(found === null ? UNKNOWN : await showProcess(deps, { found, id, caller, correlationId, current })),
  };
  return { status: 200, body };
};

type ShownProcess = Omit<ShownYear, 'calendarId' | 'name' | 'year' | 'status' | 'entries' | 'version' | 'history'>;

/** For who may not know whether anything is proposed. */
const UNKNOWN: ShownProcess = {
  ...{ processId: null, yearId: null, stage: null, proposal: null, changed: [], migration: null, preview: null },
  ...{ timeline: [], allowedCommands: [], obligations: [] },
};

interface Opened {
  found: FoundProcess;
  id: string;
  caller: Caller;
  correlationId: string;
  current: YearOf;
}

async function showProcess(
  deps: ApiDeps,
  { found, id, caller, correlationId, current }: Opened,
): Promise<ShownProcess> {
  const state = found.state as CalendarYearState;
  const now = deps.now();
  const [file, prospect] = await Promise.all([
    openFile(deps, found, actorOf(caller, correlationId), () => needsOf(state)),
    prospectOf(deps.pool, found),
  ]);
  const { names, texts } = file;
  const { proposal, migration } = state;
  const reason = proposal?.reason ?? null;
  return {
    ...{ processId: found.processId, yearId: id, stage: state.stage },
    proposal:
      proposal === null
        ? null
        : {
            ...proposal,
            entries: [...proposal.entries],
            proposedBy: names.person(proposal.proposedBy),
            reason: reason === null ? null : (texts.get(reason.contentId) ?? ''),
          },
    changed: proposal === null ? [] : changedBetween(current.entries, proposal.entries),
    migration: migration === null ? null : { ...migration, confirmedBy: names.person(migration.confirmedBy) },
    preview: prospect === null ? null : await showProspect(deps, prospect, caller, now),
    ...file.parts({}),
  };
}

function needsOf({ proposal, migration, organisation }: CalendarYearState) {
  return {
    people: [proposal?.proposedBy ?? null, migration?.confirmedBy ?? null],
    organisations: [organisation.id],
    texts: proposal === null || proposal.reason === null ? [] : [proposal.reason.contentId],
  };
}

/** Days of which another kind is proposed than they are of now. */
function changedBetween(current: YearOf['entries'], proposed: YearOf['entries']): ShownProcess['changed'] {
  const days = [...new Set([...current, ...proposed].map((one) => one.day))].toSorted();
  return days.flatMap((day) => {
    const was = current.find((one) => one.day === day);
    const becomes = proposed.find((one) => one.day === day);
    if (was?.kind === becomes?.kind) return [];
    const reason = becomes?.reason ?? was?.reason ?? '';
    return [{ day, was: was?.kind ?? null, becomes: becomes?.kind ?? null, reason }];
  });
}

/** What was published of the year, the newest first; what came with the installation has neither day nor notice. */
function historyOf(versions: readonly number[], events: readonly { type: string }[]): ShownYear['history'] {
  const recorded = events as readonly CalendarYearEvent[];
  const published = recorded.flatMap((event, i) => {
    if (event.type !== 'CalendarPublished') return [];
    const entered = recorded.slice(0, i).findLast((one) => one.type === 'CalendarProposed');
    const notice = entered?.type === 'CalendarProposed' ? entered.notice : null;
    return [{ version: event.layer.version, publishedOn: event.on, notice }];
  });
  const installed = versions
    .filter((version) => !published.some((one) => one.version === version))
    .map((version) => ({ version, publishedOn: null, notice: null }));
  return [...installed, ...published].toSorted((a, b) => b.version - a.version);
}

async function isOrganisation({ pool }: ApiDeps, calendarId: string): Promise<boolean> {
  if (calendarId === NATIONAL) return true;
  const { rowCount } = await pool.query('select 1 from business.organisation where id = $1::uuid', [calendarId]);
  return rowCount === 1;
}
