import type { DeadlineCommandWords } from '../deadline-command.ts';
import { formatDay, formatInstant, textOf } from '../format.ts';
import type { Params } from '../words.ts';

const USAGE = `npm run deadline -- --from DAY --policy KEY [--when name=value]...
npm run deadline -- --from DAY --unit h|wd|cd|m --length N [--no-roll] [--before]
npm run deadline -- --batch FILE

Counts the last day of a period and tells every step.

  --from DAY           day of the trigger, written YYYY-MM-DD
  --policy KEY         key of the rule, e.g. intake.head_notice (see docs/generated/policies.md)
  --when name=value    a condition by which the row is chosen; may be given several times
  --at HH:MM           hour of the trigger, for periods in hours and for a last hour of the day
  --unit, --length     a period of your own: h hours, wd working days, cd days, m months; a whole number from 0 to 10000
  --no-roll            a last day that is off stays
  --before             counts back from the trigger
  --json               prints JSON
  --batch FILE         each line is a JSON {"from", "unit", "length", "roll"} ("roll" may be left out and is then true);
                       - reads standard input. Prints one last day YYYY-MM-DD per line, in order; empty lines are
                       passed over; one bad line and no day is printed
  --live               takes rules and calendar of the running system instead of the reference data of the installation
  --organisation CODE  with --live: also the rules and the calendar of this organisation's own, e.g. mg.d01
  --english            prints English

Exit code: 0 done, 1 the running system cannot be reached, 2 something given is not right.`;

const UNITS = { h: 'hours', wd: 'working days', cd: 'days', m: 'months' };

function place({ line, field }: Params): string {
  return line === undefined ? textOf(field) : `Line ${textOf(line)}, ${textOf(field)}`;
}

/** What the command that counts one deadline says in English. */
export const DEADLINE_COMMAND: DeadlineCommandWords = {
  usage: USAGE,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  units: UNITS,
  conditions: {
    kind: 'kind of letter',
    body: 'handling body',
    complexity: 'complexity',
    place: 'place',
    level: 'level',
    subject: 'subject',
    asked: 'who is asked',
    form: 'form',
    round: 'round',
    reminder: 'reminder',
    checkpoint: 'check',
    sentence: 'sentence',
  },
  problems: {
    FLAG_UNKNOWN: ({ flag }) => `There is no ${textOf(flag)}; see npm run deadline -- --help.`,
    VALUE_MISSING: ({ flag }) => `${textOf(flag)} needs a value; write it right after.`,
    NOT_TOGETHER: ({ flag, other }) => `${textOf(flag)} does not go with ${textOf(other)}; leave one out.`,
    ONLY_WITH: ({ flag, other }) =>
      `${textOf(flag)} goes with ${textOf(other)} only; add ${textOf(other)} or leave ${textOf(flag)} out.`,
    FROM_MISSING: () => 'The day of the trigger is missing; add --from YYYY-MM-DD.',
    PERIOD_MISSING: () => 'The period is missing; add --policy KEY, or --unit and --length.',
    DAY_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" is no existing day written YYYY-MM-DD (year 1900 to 2999); write it e.g. 2026-02-11.`,
    UNIT_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" is no unit; use h (hours), wd (working days), cd (days) or m (months).`,
    LENGTH_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" is no whole number from 0 to 10000; correct it.`,
    ROLL_INVALID: (params) => `${place(params)}: "${textOf(params['value'])}" is neither true nor false; correct it.`,
    TIME_INVALID: (params) => `${place(params)}: "${textOf(params['value'])}" is no HH:MM; write it e.g. 09:30.`,
    WHEN_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" is no name=value; write it e.g. kind=denunciation.`,
    LINE_INVALID: ({ line }) =>
      `Line ${textOf(line)} is no JSON of the form {"from", "unit", "length", "roll"}; correct it.`,
    FIELD_UNKNOWN: (params) => `${place(params)}: there is no such field; use from, unit, length, roll only.`,
    FILE_UNREADABLE: ({ file }) => `The file ${textOf(file)} cannot be read; check path and rights.`,
    POLICY_UNKNOWN: ({ key, near }) =>
      textOf(near) === ''
        ? `There is no rule ${textOf(key)}; see the list in docs/generated/policies.md.`
        : `There is no rule ${textOf(key)}; is it one of: ${listed(near)}.`,
    CONDITION_UNKNOWN: ({ key, name, known }) =>
      textOf(known) === ''
        ? `The rule ${textOf(key)} depends on no condition; leave out --when ${textOf(name)}.`
        : `The rule ${textOf(key)} knows no condition ${textOf(name)}; use: ${listed(known)}.`,
    CONDITION_NEEDED: ({ key, choices }) =>
      `The rule ${textOf(key)} has rows with conditions only; add one of these:\n${lines(choices)}`,
    NOT_IN_FORCE: ({ key, day }) =>
      `No row of the rule ${textOf(key)} is in force on ${formatDay(textOf(day))}; check the day.`,
    ORGANISATION_UNKNOWN: ({ code }) => `There is no organisation with the code ${textOf(code)}; check it.`,
    SYSTEM_UNREACHABLE: () =>
      'The running system cannot be reached; start it with npm start, or leave out --live to use the reference data of the installation.',
  },
  freePeriod: 'A period of your own, by no rule of the table',
  due: (weekday, day) => `Last day: ${weekday}, ${formatDay(day)} (${day}), to 24:00`,
  dueAt: (weekday, day, instant) => `Last moment: ${weekday}, ${formatInstant(instant)} (${day})`,
  length: (period, before, rolls) =>
    `Length: ${period}${before ? ', counted back' : ''}${rolls ? '' : '; a last day that is off stays'}`,
  row: (version, from, to) =>
    `Version of the rule: ${version}, in force ${from === null ? 'from no stated day' : `from ${formatDay(from)}`}${to === null ? '' : ` to ${formatDay(to)}`}`,
  applied: (conditions, unused) =>
    `Conditions of the row: ${conditions.length === 0 ? 'none' : conditions.join(', ')}${unused.length === 0 ? '' : `; no row of its own for ${unused.join(', ')}`}`,
  basis: (text) => `Legal basis: ${text}`,
  confidence: (text) => `Certainty of the basis: ${text}`,
  assumedEarliest: (from) =>
    `The trigger lies before every rule of the table: the earliest row, in force from ${formatDay(from)}, is assumed`,
  hourUnknown: 'The hour of the trigger is not given (--at): counted from 24:00 of its day',
  calendar: (own, version) =>
    `Working calendar: ${own ? "national with the organisation's own" : 'national'}, version ${version}`,
  yearsFinal: 'all years used are final',
  yearsDraft: (years) => `${years.join(', ')} only drafted`,
  yearsMissing: (years) => `no holidays known for ${years.join(', ')}, only Saturdays and Sundays are off`,
  unsureDay: (day, reason, source, confidence) =>
    `${formatDay(day)} in the calendar (${reason}, ${source}): ${confidence}`,
  sourceSeed: 'Source: reference data of the installation',
  sourceLive: 'Source: the running system',
  why: 'How it was counted:',
};

function listed(value: Params[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : textOf(value);
}

function lines(value: Params[string] | undefined): string {
  return typeof value === 'object' ? value.map((one) => `  ${one}`).join('\n') : textOf(value);
}
