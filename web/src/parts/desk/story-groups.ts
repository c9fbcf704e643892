import type { TimelineEntry } from '../../api/types.ts';

/** Events that only keep the clocks; told beneath what caused them. */
const BOOKKEEPING: readonly string[] = [
  'ObligationOpened',
  'ObligationSettled',
  'ObligationHandedOver',
  'DeadlineMoved',
  'LatenessRejudged',
];

/** Something that happened, with the clocks it started, stopped or handed over. */
export interface StoryItem {
  entry: TimelineEntry;
  clocks: readonly TimelineEntry[];
}

/** The story, latest first: what one act changed in the clocks stands with the last thing that act did. */
export function storyItems(entries: readonly TimelineEntry[]): readonly StoryItem[] {
  const items: { entry: TimelineEntry; clocks: TimelineEntry[] }[] = [];
  const waiting: TimelineEntry[] = [];
  for (const entry of entries.toSorted((one, other) => one.number - other.number)) {
    const last = items.at(-1);
    if (!BOOKKEEPING.includes(entry.type)) {
      // Clocks that an act stopped before it is named itself.
      const clocks = waiting.filter((one) => one.at === entry.at);
      items.push(...alone(waiting, entry.at), { entry, clocks });
      waiting.length = 0;
    } else if (last !== undefined && last.entry.at === entry.at && !BOOKKEEPING.includes(last.entry.type)) {
      last.clocks.push(entry);
    } else waiting.push(entry);
  }
  items.push(...alone(waiting, null));
  return items.toReversed();
}

function alone(
  entries: readonly TimelineEntry[],
  except: string | null,
): { entry: TimelineEntry; clocks: TimelineEntry[] }[] {
  return entries.filter((entry) => entry.at !== except).map((entry) => ({ entry, clocks: [] }));
}
