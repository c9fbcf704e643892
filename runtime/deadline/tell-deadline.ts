import type { Calendar, CalendarEntry, Day } from '../../domain/calendar/calendar.ts';
import { dayOfWeek, endOfDay } from '../../domain/calendar/day.ts';
import type { Derivation } from '../../domain/deadlines/derivation.ts';
import type { PolicyCopy } from '../../domain/deadlines/obligation.ts';
import type { DeadlineCommandWords } from '../../texts/deadline-command.ts';
import { explainDerivation } from '../../texts/explain.ts';
import type { ExplainedLine } from '../../texts/explain.ts';
import { wordFor } from '../../texts/say.ts';
import type { Words } from '../../texts/words.ts';
import type { ChosenRow } from './choose-row.ts';

/** A deadline that was counted, with all it rests on. */
export interface CountedDeadline {
  derivation: Derivation;
  /** By what it was counted: the copy of the row, or the period that was given. */
  policy: PolicyCopy;
  /** The row of the table with the conditions that were given, or null for a period of one's own. */
  chosen: (ChosenRow & { given: Readonly<Record<string, string>> }) | null;
  calendar: Calendar;
  isLive: boolean;
  isHourKnown: boolean;
}

/** The words of one language. */
export interface Language {
  all: Words;
  command: DeadlineCommandWords;
}

/** The deadline and why it is that date, as lines of text. */
export function tellDeadline(counted: CountedDeadline, { all, command }: Language): string[] {
  const { derivation, policy, chosen, isLive, isHourKnown } = counted;
  const { n, unit, direction } = policy.length;
  const weekday = weekdayOf(derivation.dueOn, command);
  return [
    chosen === null ? command.freePeriod : `${policy.name} (${policy.key})`,
    derivation.dueAt === endOfDay(derivation.dueOn)
      ? command.due(weekday, derivation.dueOn)
      : command.dueAt(weekday, derivation.dueOn, derivation.dueAt),
    command.length(`${n} ${wordFor(command.units, unit)}`, direction === 'before', policy.roll || unit === 'h'),
    ...(chosen === null ? [] : rowLines(chosen, command)),
    command.basis(policy.legalBasis),
    command.confidence(wordFor(all.confidence, policy.confidence)),
    ...(unit === 'h' ? [] : [calendarLine(counted, command)]),
    ...unsureDays(counted).map(({ day, reason, source, confidence }) =>
      command.unsureDay(day, reason, source, wordFor(all.confidence, confidence)),
    ),
    ...(unit === 'h' && !isHourKnown ? [command.hourUnknown] : []),
    isLive ? command.sourceLive : command.sourceSeed,
    '',
    command.why,
    ...explained(derivation, all).map(({ text }, i) => `${String(i + 1).padStart(3)}. ${text}`),
  ];
}

/** The same as plain data, with every step as the domain gave it and as it reads. */
export function deadlineJson(counted: CountedDeadline, { all, command }: Language): Record<string, unknown> {
  const { derivation, policy, chosen, isLive } = counted;
  return {
    dueOn: derivation.dueOn,
    dueAt: derivation.dueAt,
    weekday: dayOfWeek(derivation.dueOn),
    weekdayText: weekdayOf(derivation.dueOn, command),
    policy: chosen === null ? null : { ...chosen.row, confidenceText: wordFor(all.confidence, policy.confidence) },
    isAssumed: chosen?.isAssumed ?? false,
    source: isLive ? 'live' : 'reference',
    unsureDays: unsureDays(counted),
    derivation,
    lines: explained(derivation, all),
  };
}

function rowLines(
  { row, isAssumed, given }: NonNullable<CountedDeadline['chosen']>,
  words: DeadlineCommandWords,
): string[] {
  const pairs = (facts: Readonly<Record<string, string>>): string[] =>
    Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  const applied = pairs(row.conditions);
  const unused = pairs(given).filter((pair) => !applied.includes(pair));
  return [
    words.row(row.version, row.effectiveFrom, row.effectiveTo),
    ...(isAssumed && row.effectiveFrom !== null ? [words.assumedEarliest(row.effectiveFrom)] : []),
    words.applied(applied, unused),
  ];
}

function calendarLine({ derivation, calendar }: CountedDeadline, words: DeadlineCommandWords): string {
  const { id, version, draftYears } = derivation.calendar;
  const drafted = draftYears.filter((year) => calendar.years[year] === 'draft');
  const missing = draftYears.filter((year) => calendar.years[year] === undefined);
  const years = [
    ...(draftYears.length === 0 ? [words.yearsFinal] : []),
    ...(drafted.length === 0 ? [] : [words.yearsDraft(drafted)]),
    ...(missing.length === 0 ? [] : [words.yearsMissing(missing)]),
  ];
  return [words.calendar(id !== 'national', version), ...years].join('; ');
}

/** Days of final years that moved this date and were not seen in the source themselves; of a drafted year none is sure. */
function unsureDays({ derivation, calendar }: CountedDeadline): CalendarEntry[] {
  const days = new Set<Day>(
    derivation.steps.flatMap((step) => {
      if (step.step === 'skipped' || step.step === 'make-up-day' || step.step === 'half-day') return [step.day];
      return step.step === 'rolled' ? [step.from] : [];
    }),
  );
  return calendar.entries.filter(
    ({ day, confidence }) => days.has(day) && confidence !== 'seen' && calendar.years[day.slice(0, 4)] === 'final',
  );
}

function explained({ steps, calendar }: Derivation, { derivation }: Words): ExplainedLine[] {
  return explainDerivation({ steps, draftYears: calendar.draftYears }, derivation);
}

function weekdayOf(day: Day, { weekdays }: DeadlineCommandWords): string {
  return weekdays[dayOfWeek(day) - 1] ?? '';
}
