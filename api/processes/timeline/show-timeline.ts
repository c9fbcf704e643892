import type { z } from 'zod';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import type { timelineEntrySchema } from '../../contract/shown.ts';
import type { Names } from '../../names.ts';
import type { AnyEvent, EventRow } from '../read-events.ts';
import { DISCIPLINE_VIEWS, SUSPENSION_VIEWS } from './discipline-views.ts';
import type { DetailWords, EventView, EventViews } from './event-view.ts';
import { EVERYWHERE_VIEWS } from './everywhere-views.ts';
import { INTAKE_FIELD_VIEWS } from './intake-field-views.ts';
import { IMPORT_VIEWS } from './import-views.ts';
import { INTAKE_VIEWS } from './intake-views.ts';
import { HANDING_VIEWS } from './handing-views.ts';
import { HOLD_VIEWS } from './hold-views.ts';
import { LEVEL_VIEWS } from './level-views.ts';
import { CONGRESS_VIEWS, LIFE_VIEWS } from './life-views.ts';
import { MEETING_VIEWS } from './meeting-views.ts';
import { ORGANISATION_VIEWS } from './organisation-views.ts';
import { AFTERMATH_VIEWS, REMEDIATION_VIEWS } from './remediation-views.ts';
import { PROTECTION_VIEWS } from './protection-views.ts';
import { EXPOSURE_VIEWS } from './exposure-views.ts';
import { OVERSIGHT_VIEWS } from './oversight-views.ts';
import { PARTS_VIEWS } from './parts-views.ts';
import { REVIEW_VIEWS } from './review-views.ts';
import { RULE_VIEWS } from './rule-views.ts';
import { SETTLEMENT_VIEWS } from './settlement-views.ts';
import { VERIFICATION_VIEWS } from './verification-views.ts';

const VIEWS: EventViews<AnyEvent> = {
  ...EVERYWHERE_VIEWS,
  ...INTAKE_VIEWS,
  ...IMPORT_VIEWS,
  ...INTAKE_FIELD_VIEWS,
  ...SETTLEMENT_VIEWS,
  ...VERIFICATION_VIEWS,
  ...REVIEW_VIEWS,
  ...OVERSIGHT_VIEWS,
  ...EXPOSURE_VIEWS,
  ...PARTS_VIEWS,
  ...MEETING_VIEWS,
  ...DISCIPLINE_VIEWS,
  ...SUSPENSION_VIEWS,
  ...REMEDIATION_VIEWS,
  ...PROTECTION_VIEWS,
  ...AFTERMATH_VIEWS,
  ...RULE_VIEWS,
  ...LIFE_VIEWS,
  ...HOLD_VIEWS,
  ...LEVEL_VIEWS,
  ...CONGRESS_VIEWS,
  ...HANDING_VIEWS,
  ...ORGANISATION_VIEWS,
};

type TimelineEntry = z.input<typeof timelineEntrySchema>;

/** What a timeline is written with. */
export interface TimelineWords extends DetailWords {
  names: Names;
  texts: ReadonlyMap<string, string>;
  /** Whether the caller may read what belongs to this event; its title is shown in any case. */
  mayRead: (event: AnyEvent) => boolean;
}

/** What happened in a process, in order, in Vietnamese. */
export function showTimeline(events: readonly EventRow[], words: TimelineWords): TimelineEntry[] {
  return events
    .filter(({ data }) => !tellsOfOthers(data))
    .map(({ number, at, actor, data }) => {
      const isReadable = words.mayRead(data);
      return {
        number,
        at: at.toISOString(),
        type: data.type,
        title: wordFor(VI.events, data.type),
        actor: actorName(actor, words.names),
        text: isReadable ? textsOfEvent(data, words.texts) : null,
        details: isReadable ? detailsOf(data, words) : [],
        ...(isReadable ? filesOf(data) : {}),
        ...(isReadable ? meetingOf(data) : {}),
      };
    });
}

/** The files that came with it, where the page says of each what it is: the scan of a late day, evidence. */
function filesOf(event: AnyEvent): { files?: string[] } {
  switch (event.type) {
    case 'EntryDateQuestioned':
    case 'EvidenceAdded':
    case 'EvidenceOffered':
      return { files: [...event.attachments] };
    default:
      return {};
  }
}

/** The meeting in which a body decided, where that was one of the system. */
function meetingOf(event: AnyEvent): { meetingId?: string } {
  if (!('decided' in event) || event.decided.by === 'person' || event.decided.meetingId === null) return {};
  return { meetingId: event.decided.meetingId };
}

/** Of a desk each matter is a page of its own: a line for each would count those that are closed to the reader. */
const COUNTS_MATTERS: readonly string[] = [
  ...['MatterPassed', 'MatterNotPassed'],
  ...['OtherMatterPassed', 'OtherMatterNotPassed'],
];

/** That a matter refused to hear of a person says that they have a part in one; recorded so until that was left out. */
function tellsOfOthers(event: AnyEvent): boolean {
  if (COUNTS_MATTERS.includes(event.type)) return true;
  return event.type === 'DeliveryRefused' && event.refused === 'noteLifeEvent' && event.about === '';
}

/** The particulars of an event as pairs of words. */
export function detailsOf(event: AnyEvent, words: DetailWords): { label: string; value: string }[] {
  const pairs = viewOf(event).pairs?.(event, words) ?? [];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [{ label: wordFor(VI.details, key), value }]));
}

/** The ids of the words that belong to an event. */
export function textIdsOf(event: AnyEvent): string[] {
  const written = viewOf(event).texts?.(event) ?? [];
  return written.flatMap((one) => (one === null ? [] : [typeof one === 'string' ? one : one.contentId]));
}

/** The persons, organisations and accounts a timeline names: exactly those its details ask for, and who acted. */
export function namedIn(events: readonly EventRow[]): {
  people: string[];
  organisations: string[];
  accounts: string[];
  titles: string[];
} {
  const titles: string[] = [];
  const people: string[] = [];
  const organisations: string[] = [];
  const listening: DetailWords = {
    names: {
      person: (id) => note(people, id),
      organisation: (id) => note(organisations, id),
      title: (id) => note(titles, id),
    },
    ...{ obligation: String, subject: String, item: String },
  };
  for (const { data } of events) detailsOf(data, listening);
  const actors = events.map((one) => one.actor).filter((one) => one.kind === 'staff');
  return {
    people: [...people, ...actors.flatMap((one) => one.personId ?? [])],
    organisations,
    titles,
    accounts: actors.flatMap((one) => (one.personId === null ? (one.accountId ?? []) : [])),
  };
}

function note(ids: string[], id: string): string {
  ids.push(id);
  return id;
}

function textsOfEvent(event: AnyEvent, texts: ReadonlyMap<string, string>): string | null {
  const found = textIdsOf(event).flatMap((id) => texts.get(id) ?? []);
  return found.length === 0 ? null : found.join('\n\n');
}

/** The view of this event's own type; an event of a later version than this program has none. */
function viewOf(event: AnyEvent): EventView<AnyEvent> {
  return (VIEWS as Readonly<Record<string, EventView<AnyEvent> | undefined>>)[event.type] ?? {};
}

function actorName({ kind, personId, accountId }: EventRow['actor'], names: Names): string {
  if (kind !== 'staff') return wordFor(VI.actors, kind);
  if (personId !== null) return names.person(personId);
  return accountId === null ? wordFor(VI.actors, kind) : names.account(accountId);
}
