import type { Calendar, CalendarEntry, CalendarLayer, CalendarPins, CalendarVersion, Day } from './calendar.ts';

/** The layer that holds for the whole country. */
export const NATIONAL = 'national';

/** By what records from before pins were kept had been counted. */
export const FIRST_PINS: CalendarPins = { [NATIONAL]: 1 };

/**
 * One calendar out of its layers, the national one first and the nearest organisation last: a later layer decides its days,
 * and whether its years are final. Each by its newest version. `elsewhere` counts for nothing but what is pinned to it.
 */
export function mergeLayers(layers: readonly CalendarLayer[], elsewhere: readonly CalendarLayer[] = []): Calendar {
  return { ...merge(layers, newestOf), elsewhere };
}

function merge(
  layers: readonly CalendarLayer[],
  versionOf: (layer: CalendarLayer) => CalendarVersion | undefined,
): Calendar {
  const chosen = layers.flatMap((layer) => {
    const version = versionOf(layer);
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

/** The pin by which one year of a layer is counted by a later version than the layer's other years: each year is confirmed by itself. */
export function yearPin(layerId: string, year: number): string {
  return `${layerId}#${year}`;
}

/** The years of that layer counted by versions of their own, later than the one of the layer. */
function yearsPinned(pins: CalendarPins, layerId: string): readonly (readonly [year: string, version: number])[] {
  return Object.entries(pins).flatMap(([pin, version]) => {
    const [id = '', year] = pin.split('#');
    return id === layerId && year !== undefined && version > (pins[layerId] ?? 0) ? [[year, version] as const] : [];
  });
}

/** Pure memoisation: the same calendar as of the same versions, so that its days are indexed once. */
const seen = new WeakMap<Calendar, Map<string, Calendar>>();

/** The calendar as it was by these versions. A calendar without layers is always as it is. */
export function calendarAs(calendar: Calendar, pins: CalendarPins): Calendar {
  const { layers, elsewhere = [] } = calendar;
  if (layers === undefined) return calendar;
  const left = elsewhere.filter(({ id }) => pins[id] !== undefined || yearsPinned(pins, id).length > 0);
  if (left.length === 0 && layers.every((layer) => newestOf(layer)?.version === pins[layer.id])) return calendar;
  const known = seen.get(calendar) ?? new Map<string, Calendar>();
  seen.set(calendar, known);
  const all = [...layers, ...left];
  const key = all.map(({ id }) => `${id}@${pins[id] ?? '-'}${yearsPinned(pins, id).join('+')}`).join(' ');
  const pinned = (layer: CalendarLayer) => pinnedWithYears(layer, pins);
  const made = known.get(key) ?? merge(all, pinned);
  known.set(key, made);
  return made;
}

/** The layer by its version, each year that was confirmed since by its own. */
function pinnedWithYears(layer: CalendarLayer, pins: CalendarPins): CalendarVersion | undefined {
  const base = pinnedOf(layer, pins[layer.id]);
  return yearsPinned(pins, layer.id).reduce<CalendarVersion | undefined>((whole, [year, version]) => {
    const own = pinnedOf(layer, version);
    const isOf = ({ day }: { day: Day }) => day.startsWith(`${year}-`);
    const status = own?.years[year];
    return {
      version: Math.max(whole?.version ?? 0, version),
      years: { ...whole?.years, ...(status === undefined ? {} : { [year]: status }) },
      entries: [...(whole?.entries ?? []).filter((one) => !isOf(one)), ...(own?.entries ?? []).filter(isOf)],
    };
  }, base);
}

/** Throws for a version there is not: a date counted without it would be wrong and look right. */
function pinnedOf(layer: CalendarLayer, version: number | undefined): CalendarVersion | undefined {
  const found = layer.versions.find((one) => one.version === version);
  if (version !== undefined && found === undefined)
    throw new Error(`The calendar ${layer.id} has no version ${version}.`);
  return found;
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
