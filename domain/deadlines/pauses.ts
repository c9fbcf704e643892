import type { Day } from '../calendar/calendar.ts';
import { toEpochDay } from '../calendar/day.ts';
import type { LedgerEntry } from './obligation.ts';

/** A pause as it stands now; half-open [from, until), `until` null while nobody has resumed. */
export interface Pause {
  from: Day;
  until: Day | null;
}

/** Whether a day, given as a number of days since 1970-01-01, lies in a pause and so is not counted. */
export type PausedTest = (n: number) => boolean;

/**
 * The pauses that stand, in order of their first day. Entries are never overwritten: an entry with `until` that begins on
 * the same day as an open pause closes it. Only the time of recording decides, not the place in the list.
 */
export function standingPauses(ledger: readonly LedgerEntry[]): Pause[] {
  const entries = ledger.filter((entry) => entry.kind === 'pause').toSorted(byRecording);
  const pauses: Pause[] = [];
  for (const entry of entries) {
    const open = pauses.find((pause) => pause.until === null && pause.from === entry.from);
    if (open) open.until = entry.until;
    else pauses.push({ from: entry.from, until: entry.until });
  }
  return pauses.toSorted((a, b) => compare(a.from, b.from) || compare(a.until ?? '9999', b.until ?? '9999'));
}

/** The pause that is open, or null. */
export function openPause(ledger: readonly LedgerEntry[]): Pause | null {
  return standingPauses(ledger).find((pause) => pause.until === null) ?? null;
}

/** Whether the period stands still on a day. */
export function isPausedOn(ledger: readonly LedgerEntry[], day: Day): boolean {
  return standingPauses(ledger).some((pause) => pause.from <= day && (pause.until === null || day < pause.until));
}

/** A test for the days of closed pauses. An open pause takes no days yet: how many is known only when it ends. */
export function pausedTest(pauses: readonly Pause[]): PausedTest {
  const spans = pauses.flatMap(({ from, until }) =>
    until === null ? [] : [{ from: toEpochDay(from), until: toEpochDay(until) }],
  );
  return (n) => spans.some((span) => span.from <= n && n < span.until);
}

/** Recorded at one moment, the opening entry comes before the one that closes it. */
function byRecording(a: LedgerEntry & { kind: 'pause' }, b: LedgerEntry & { kind: 'pause' }): number {
  return compare(a.recordedAt, b.recordedAt) || compare(a.from, b.from) || compare(a.until ?? '', b.until ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
