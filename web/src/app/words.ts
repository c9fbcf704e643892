/** Puts values in place of `{name}`; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `2026-02-11` as `11/02/2026`; anything else is answered unchanged. */
export function showDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return parts === null ? day : `${parts[3]}/${parts[2]}/${parts[1]}`;
}

const OFFSET_MS = 7 * 3_600_000;

/** An instant as date and minute in Vietnam (+07:00 all year), `11/02/2026 08:05`. */
export function showInstant(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const local = new Date(ms + OFFSET_MS).toISOString();
  return `${showDay(local)} ${local.slice(11, 16)}`;
}

/** The legal day in Vietnam at an instant given in milliseconds since 1970. */
export function dayInVietnam(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
}

/** Lower case without tone marks, so that "dang uy" finds "Đảng ủy". */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Words of working days left: `n` under zero is overdue, zero is today. */
export function daysWords(n: number, texts: { daysLeft: string; dueToday: string; overdueBy: string }): string {
  if (n === 0) return texts.dueToday;
  return n > 0 ? fill(texts.daysLeft, { n }) : fill(texts.overdueBy, { n: -n });
}

/** The first word list that has every one of the codes; undefined when none is complete. */
export function wordsFor(
  codes: readonly string[],
  lists: readonly Readonly<Record<string, string>>[],
): Readonly<Record<string, string>> | undefined {
  return codes.length === 0 ? undefined : lists.find((list) => codes.every((code) => list[code] !== undefined));
}
