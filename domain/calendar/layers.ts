import type { Calendar, CalendarEntry, CalendarLayer, CalendarPins, CalendarVersion, Day } from './calendar.ts';

/** The layer that holds for the whole country. */
export const NATIONAL = 'national';

/** By what records from before pins were kept had been counted. */
export const FIRST_PINS: CalendarPins = { [NATIONAL]: 1 };

/**
 * One calendar out of its layers, the national one first and the nearest organisation last: a later layer decides its days,
 * and whether its years are final. Without pins by the newest version of each layer; with pins by those named alone.
 */
export function mergeLayers(layers: readonly CalendarLayer[], pins?: CalendarPins): Calendar {
  const chosen = layers.flatMap((layer) => {
    const version = pins === undefined ? newestOf(layer) : layer.versions.find((one) => one.version === pins[layer.id]);
    return version === undefined ? [] : [{ id: layer.id, version }];
  });
  const entries = new Map<Day, CalendarEntry>();
  for (const { version } of chosen) for (const entry of version.entries) entries.set(entry.day, entry);
  return {
    id: chosen.map((one) => one.id).join('+') || NATIONAL,
    version: chosen.reduce((sum, one) => sum + one.version.version, 0),
    years: Object.assign({}, ...chosen.map((one) => one.version.years)) as Calendar['years'],
    entries: [...entries.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    layers,
  };
}

/** Pure memoisation: the same calendar as of the same versions, so that its days are indexed once. */
const seen = new WeakMap<Calendar, Map<string, Calendar>>();

/** The calendar as it was by these versions. A calendar without layers is always as it is. */
export function calendarAs(calendar: Calendar, pins: CalendarPins): Calendar {
  const { layers } = calendar;
  if (layers === undefined) return calendar;
  if (layers.every((layer) => newestOf(layer)?.version === pins[layer.id])) return calendar;
  const known = seen.get(calendar) ?? new Map<string, Calendar>();
  seen.set(calendar, known);
  const key = layers.map((layer) => `${layer.id}@${pins[layer.id] ?? '-'}`).join(' ');
  const made = known.get(key) ?? mergeLayers(layers, pins);
  known.set(key, made);
  return made;
}

/** The versions by which a date counted now is counted. */
export function pinsOf(calendar: Calendar): CalendarPins {
  return Object.fromEntries(
    (calendar.layers ?? []).flatMap((layer) => {
      const newest = newestOf(layer);
      return newest === undefined ? [] : [[layer.id, newest.version]];
    }),
  );
}

/** The newest version of a layer. */
export function newestOf(layer: CalendarLayer): CalendarVersion | undefined {
  return layer.versions.reduce<CalendarVersion | undefined>(
    (newest, one) => (newest === undefined || one.version > newest.version ? one : newest),
    undefined,
  );
}
