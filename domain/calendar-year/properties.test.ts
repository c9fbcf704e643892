import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { holdTo, liveUntil } from '../live-until.fixture.ts';
import { CALENDAR_ENTRY_KINDS } from '../calendar/calendar.ts';
import type { Calendar, CalendarLayer, Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { mergeLayers, newestOf } from '../calendar/layers.ts';
import { explainDay } from '../calendar/working-days.ts';
import * as people from '../case/people.fixture.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { ruleOf } from '../deadlines/random-rule.fixture.ts';
import type { Actor } from '../process.ts';
import type { Story } from '../policy-change/story.fixture.ts';
import * as write from './commands.fixture.ts';
import { CALENDAR_YEAR_COMMANDS } from './commands.ts';
import type { CalendarYearCommand, CalendarYearCommandType } from './commands.ts';
import type { CalendarYearEvent } from './events.ts';
import { evolveCalendarYear } from './evolve.ts';
import { INSTALLED, contextFor, fold, record } from './given.fixture.ts';
import { CALENDAR_YEAR_PROCESS } from './process.ts';
import { NOTICE_KEY } from './state.ts';
import type { CalendarYearState } from './state.ts';
import { CALENDAR_YEAR_TRANSITIONS } from './transitions.ts';

const ACTORS: readonly Actor[] = [
  ...[write.ADMINISTRATOR, write.SECOND_ADMINISTRATOR, write.TOPMOST, write.TOPMOST_DEPUTY, people.LEADER_ABOVE],
  ...[people.HEAD, people.DEPUTY, people.ENGINE, people.ENGINE, people.PROCESS],
];

/** Years that live beside each other: two of the national calendar, one of the topmost body's own, two of the commune's. */
const YEARS = [
  { organisationId: 'province', calendarId: 'national', year: 2027 },
  { organisationId: 'province', calendarId: 'national', year: 2028 },
  { organisationId: 'province', calendarId: 'province', year: 2027 },
  { organisationId: 'commune', calendarId: 'commune', year: 2027 },
] as const;
type Year = (typeof YEARS)[number];

interface Chance {
  process: number;
  actor: number;
  command: number;
  days: number;
  choices: readonly number[];
}
const chances: fc.Arbitrary<readonly Chance[]> = fc.array(
  fc.record({
    process: fc.nat(),
    actor: fc.nat(),
    command: fc.nat(),
    days: fc.constantFrom(0, 0, 0, 1, 2, 11),
    choices: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 100, maxLength: 100 },
);

function among<T>(list: readonly T[], n = 0): T {
  const chosen = list[n % list.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A few days around the new year and in the spring, of any kind; most of them fit. */
function proposal(year: Year, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): CalendarYearCommand {
  const first = addDays(`${year.year}-01-01`, a % 17 === 0 ? -1 : a % 12);
  const days = [first, addDays(first, 1 + (b % 40)), addDays(first, c % 9 === 0 ? 0 : 50 + (c % 9))];
  const entries = days.slice(0, d % 4).map((day, index) => write.entry(day, among(CALENDAR_ENTRY_KINDS, a + index)));
  const status = b % 3 === 0 ? 'draft' : 'final';
  const reason = c % 5 === 0 ? null : write.REJECT.reason;
  return write.proposeCalendar({ ...year, status, entries, reason });
}

function chooseCommand(
  type: CalendarYearCommandType,
  { obligations }: CalendarYearState,
  year: Year,
  choices: readonly number[],
): CalendarYearCommand {
  const obligationId = (obligations.find((one) => one.status === 'open') ?? obligations.at(-1))?.id ?? 'none#1';
  const words = { contentId: 'text', sha256: 'x' };
  switch (type) {
    case 'awaitYear':
      return write.awaitYear({ ...year, isFinal: (choices[0] ?? 0) % 4 === 0 });
    case 'proposeCalendar':
      return proposal(year, choices);
    case 'publishCalendar':
      return write.PUBLISH;
    case 'confirmMigration':
      return write.CONFIRM;
    case 'addNote':
      return { type, text: words };
    case 'deliveryRefused':
      return { type, outboxId: 'calendar-year/1#1.0', code: 'COMMAND_NOT_IN_STAGE' };
    case 'requestExtension':
      return { type, obligationId, days: 1, reason: words };
    case 'urge':
      return { type, obligationId, note: words };
    case 'acknowledgeUrging':
      return { type, obligationId, answer: words };
    case 'rejectCalendar':
    case 'withdrawCalendar':
      return { type, reason: words };
    case 'refuseExtension':
    case 'explainLateness':
      return { type, obligationId, reason: words };
    case 'approveExtension':
    case 'acknowledgeEscalation':
      return { type, obligationId };
    case 'applyRule':
      return ruleOf(obligations, choices[0] ?? 0);
    case 'clock':
      return write.CLOCK;
  }
}

interface Accepted {
  type: string;
  events: readonly CalendarYearEvent[];
  before: CalendarYearState;
  after: CalendarYearState;
  on: Day;
  /** What its body counted by before, and counts by now. */
  calendars: readonly [Calendar, Calendar];
  layers: readonly CalendarLayer[];
}

/** The calendar of a body: the national one, the topmost body's, then its own. */
function seenBy(organisationId: string, layers: readonly CalendarLayer[]): Calendar {
  const ids = ['national', 'province', organisationId];
  return mergeLayers(layers.filter((layer) => ids.includes(layer.id)));
}

function live(moves: readonly Chance[], check: (step: Accepted) => void): readonly Story<CalendarYearEvent>[] {
  let today: Day = '2026-10-26';
  let layers: readonly CalendarLayer[] = INSTALLED.layers ?? [];
  const stories: Story<CalendarYearEvent>[] = YEARS.map(() => []);
  for (const one of moves) {
    today = addDays(today, one.days);
    const at = one.process % stories.length;
    const year = among(YEARS, at);
    const story = stories[at] ?? [];
    const before = fold(story);
    const actor = among(ACTORS, one.actor);
    const begun = before.stage !== null;
    const type = begun ? among(CALENDAR_YEAR_COMMANDS, one.command) : among(CALENDAR_YEAR_COMMANDS, one.command % 2);
    const command = chooseCommand(type, before, year, one.choices);
    const calendar = seenBy(year.organisationId, layers);
    const decision = CALENDAR_YEAR_PROCESS.decide(
      before,
      command,
      contextFor(before, command, { actor, on: today, calendar }),
    );
    if (!decision.ok) continue;
    const next = record(story, decision.events, actor, today);
    stories[at] = next;
    const after = next.slice(story.length).reduce(evolveCalendarYear, before);
    layers = decision.events.reduce((all, event) => stored(all, after.calendarId, event), layers);
    const calendars = [calendar, seenBy(year.organisationId, layers)] as const;
    check({ type, events: decision.events, before, after, on: today, calendars, layers });
  }
  return stories;
}

/** The layers as the ledger stores them: in the order of the bodies, from the top. */
function stored(layers: readonly CalendarLayer[], id: string, event: CalendarYearEvent): readonly CalendarLayer[] {
  if (event.type !== 'CalendarPublished') return layers;
  const before = layers.find((layer) => layer.id === id)?.versions ?? [];
  const order = ['national', 'province', 'commune'];
  return [...layers.filter((layer) => layer.id !== id), { id, versions: [...before, event.layer] }].toSorted(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
}

const DAYS = Array.from({ length: 800 }, (_, index) => addDays('2026-12-01', index));

/** What holds after every accepted command; the sentence is the message when it does not. */
const PROMISES: Readonly<Record<string, (step: Accepted) => boolean>> = {
  'no year is published, and nothing brought by it, by one person alone': ({ after }) =>
    after.publishedBy === null ||
    (after.enteredBy !== null &&
      after.enteredBy !== after.publishedBy &&
      after.enteredBy !== after.migration?.confirmedBy),
  'the versions of a calendar are without gap and without double': ({ layers }) =>
    layers.every((layer) => layer.versions.every(({ version }, index) => version === index + 1)),
  'a version has each day once, and the days of other years as the version before had them': ({
    layers,
    after,
    type,
  }) =>
    type !== 'publishCalendar' ||
    layers.every((layer) => {
      const [before, newest] = [layer.versions.at(-2), newestOf(layer)];
      const days = newest?.entries.map((one) => one.day) ?? [];
      const ofOthers = (version = newest): string =>
        (version?.entries ?? [])
          .filter((one) => !one.day.startsWith(String(after.year)))
          .map((one) => JSON.stringify(one))
          .toSorted()
          .join();
      const isOther = layer.id !== after.calendarId || before === undefined;
      return new Set(days).size === days.length && (isOther || ofOthers(before) === ofOthers());
    }),
  'every day that counts otherwise lies between the days that are told': ({ type, after, calendars: [was, is] }) =>
    type !== 'publishCalendar' ||
    DAYS.filter((day) => explainDay(was, day).working !== explainDay(is, day).working).every(
      (day) => after.changedDays !== null && after.changedDays.from <= day && day <= after.changedDays.to,
    ),
  'what nobody published changes no day': ({ type, calendars: [was, is] }) =>
    type === 'publishCalendar' || JSON.stringify(was.entries) === JSON.stringify(is.entries),
  'an answer is owed exactly as long as something is proposed': ({ after }) =>
    after.obligations.some((one) => one.key !== NOTICE_KEY && one.status === 'open') === (after.stage === 'PROPOSED') &&
    (after.proposal !== null) === (after.stage === 'PROPOSED'),
  'a missing notice is owed from 1 December on until a final year is published, and never twice': ({ after, on }) => {
    const notices = after.obligations.filter((one) => one.key === NOTICE_KEY);
    const isOpen = notices.some((one) => one.status === 'open');
    const isSilent = !after.awaited || after.status === 'final' || on < `${after.year - 1}-12-01`;
    return notices.length <= 1 && (isSilent ? !isOpen : isOpen || after.stage === 'PROPOSED');
  },
  'a run ends only where nothing is owed and nothing waited for': ({ after }) =>
    !CALENDAR_YEAR_PROCESS.isFinished(after) ||
    (CALENDAR_YEAR_PROCESS.wakesOn(after).length === 0 && after.obligations.every((one) => one.status !== 'open')),
  'nothing that time has brought is left for later': ({ after, on, calendars: [was] }) =>
    CALENDAR_YEAR_PROCESS.wakesOn(after).every((day) => day > on) &&
    ladderEvents(after.obligations, on, was).length === 0,
  'running matters are asked to follow only by a confirmation': ({ type, after, events }) => {
    const asked = CALENDAR_YEAR_PROCESS.followUps(after, events, 'calendar-year/1');
    const spread = asked.filter((one) => one.kind === 'apply-rule').length;
    return spread === (type === 'confirmMigration' ? 1 : 0);
  },
  'it goes where the table says': ({ type, before, after }) => {
    const stage = before.stage ?? 'NONE';
    const row = CALENDAR_YEAR_TRANSITIONS.find(
      (one) => one.command === type && one.from.some((from) => from === stage),
    );
    const to = row?.to === 'same' ? before.stage : row?.to;
    return [to, ...(row?.or ?? [])].includes(after.stage);
  },
};

describe('whatever people do with the years of calendars, in any order', () => {
  it('every promise is kept after every step, and every command that can be accepted is', () => {
    const accepted = new Set<string>();
    // The rows by which an answer and a notice are owed allow no extension, so there is never a request to decide on.
    const never = ['requestExtension', 'approveExtension', 'refuseExtension'];
    const missing = () => CALENDAR_YEAR_COMMANDS.filter((name) => !accepted.has(name) && !never.includes(name));
    const left = liveUntil(
      () =>
        fc.assert(
          fc.property(chances, (moves) => {
            live(moves, (step) => {
              accepted.add(step.type);
              holdTo(PROMISES, step);
            });
          }),
          { numRuns: 200 },
        ),
      missing,
    );
    expect(left).toEqual([]);
    expect(never.filter((name) => accepted.has(name))).toEqual([]);
  }, 120_000);

  it('the record, read back from storage, gives the same year every time', () =>
    fc.assert(
      fc.property(chances, (moves) => {
        for (const story of live(moves, () => undefined)) {
          expect(fold(JSON.parse(JSON.stringify(story)) as typeof story)).toEqual(fold(story));
        }
      }),
      { numRuns: 40 },
    ));
});
