import type { TimelineEntry } from '../../api/types.ts';
import { dayInVietnam } from '../../app/words.ts';

type Entries = readonly TimelineEntry[];

/** The last entry of one of these types, or null. */
export function lastOf(timeline: Entries, ...types: readonly string[]): TimelineEntry | null {
  return timeline.findLast((entry) => types.includes(entry.type)) ?? null;
}

/** Whether something of these types happened after the last of those; also when none of those ever did. */
export function happenedSince(timeline: Entries, types: readonly string[], since: readonly string[]): boolean {
  const from = lastOf(timeline, ...since);
  const last = lastOf(timeline, ...types);
  return last !== null && (from === null || last.number > from.number);
}

/** The legal day of an entry, `YYYY-MM-DD`. */
export function dayOfEntry(entry: TimelineEntry): string {
  return dayInVietnam(Date.parse(entry.at));
}

/**
 * What happened of one type about one subject, oldest first. The story names subjects by name alone: `isUnique` says
 * whether this name stands for one subject only; where it does not, nothing is answered rather than something wrong.
 */
export function aboutSubject(
  timeline: Entries,
  types: readonly string[],
  { name, isUnique }: { name: string; isUnique: boolean },
): readonly TimelineEntry[] {
  if (!isUnique) return [];
  return timeline.filter(
    (entry) => types.includes(entry.type) && entry.details.some((detail) => detail.value.split('; ').includes(name)),
  );
}
