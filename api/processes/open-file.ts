import { dayOf } from '../../domain/calendar/day.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Actor } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { readTexts } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import { namesNeeded, showObligation } from '../obligations/show-obligation.ts';
import type { Showing } from '../obligations/show-obligation.ts';
import { allowedCommands, factsToOffer } from './allowed-commands.ts';
import { obligationName } from '../obligations/obligation-name.ts';
import type { FoundProcess } from './found-process.ts';
import { readEvents } from './read-events.ts';
import type { EventRow } from './read-events.ts';
import { namedIn, showTimeline, textIdsOf } from './timeline/show-timeline.ts';
import type { TimelineWords } from './timeline/show-timeline.ts';

/** Ids whose names and words a page shows beside obligations and timeline; null = nobody there. */
export interface FileNeeds {
  people: readonly (string | null)[];
  organisations: readonly (string | null)[];
  texts: readonly string[];
  /** Titles of posts. */
  titles?: readonly string[];
}

/** How the things of this process are called; what is not said reads as its id, and everything may be read. */
type FileWords = Partial<Pick<TimelineWords, 'subject' | 'item' | 'mayRead'>>;

/** A process with all names and words of its page, and the parts that every file has. */
export interface OpenFile {
  showing: Showing & { actor: Actor };
  names: Names;
  texts: ReadonlyMap<string, string>;
  events: readonly EventRow[];
  facts: Facts;
  parts(words: FileWords): {
    obligations: ReturnType<typeof showObligation>[];
    timeline: ReturnType<typeof showTimeline>;
    allowedCommands: ReturnType<typeof allowedCommands>;
  };
}

/** Reads what the page of a process needs: its record, what offering commands rests on, and every name and word at once. */
export async function openFile(
  deps: ApiDeps,
  found: FoundProcess,
  actor: Actor,
  needsOf: (events: readonly EventRow[]) => FileNeeds,
): Promise<OpenFile> {
  const { state, processId } = found;
  const now = deps.now();
  const today = dayOf(now);
  const [facts, events] = await Promise.all([
    loadFacts(deps.pool, factsToOffer(found, actor, today), { today, organisationId: state.organisation.id }),
    readEvents(deps.pool, processId, null),
  ]);
  const needs = needsOf(events);
  const named = namedIn(events);
  const owed = namesNeeded(state.obligations);
  const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);
  const [names, texts] = await Promise.all([
    loadNames(deps.pool, {
      people: [...present(needs.people), ...owed.people, ...named.people],
      organisations: [...present(needs.organisations), ...owed.organisations, ...named.organisations],
      accounts: named.accounts,
      titles: [...named.titles, ...(needs.titles ?? [])],
    }),
    readTexts(deps.pool, deps.secrets.contentKey, [...needs.texts, ...events.flatMap((one) => textIdsOf(one.data))]),
  ]);
  const showing = { today, calendar: facts.calendar, names, actor };
  const obligation = (id: string) => {
    const known = state.obligations.find((one) => one.id === id);
    return known === undefined ? id : obligationName(found.kind, known);
  };
  return {
    ...{ showing, names, texts, events, facts },
    parts: (words) => ({
      obligations: showAll(found, { ...showing, texts: readableIn(events, texts, words.mayRead) }),
      timeline: showTimeline(events, {
        ...{ names, texts, obligation, subject: String, item: String, mayRead: () => true },
        ...words,
      }),
      allowedCommands: allowedCommands(found, { now, today, actor, facts }),
    }),
  };
}

function showAll({ kind, processId, state }: FoundProcess, showing: Showing): ReturnType<typeof showObligation>[] {
  const subjects = definitionOf(kind).subjects?.(state) ?? [];
  return state.obligations.map((one) => showObligation(processId, one, { ...showing, subjects }));
}

/** Of the words of a record, those the viewer may read. */
function readableIn(
  events: readonly EventRow[],
  texts: ReadonlyMap<string, string>,
  mayRead: TimelineWords['mayRead'] = () => true,
): ReadonlyMap<string, string> {
  const ids = events.filter((one) => mayRead(one.data)).flatMap((one) => textIdsOf(one.data));
  return new Map([...texts].filter(([id]) => ids.includes(id)));
}
