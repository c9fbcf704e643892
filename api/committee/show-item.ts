import type { z } from 'zod';
import type { AgendaItem } from '../../domain/meeting/state.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import { VI } from '../../texts/vi.ts';
import { COMMITTEE_WORDS } from '../../texts/vi/committee-words.ts';
import { coded, showConsequences, showFindings } from '../cases/show-verification.ts';
import { subjectNamer } from '../cases/subject-names.ts';
import type { agendaItemSchema } from '../contract/shown-meeting.ts';
import type { Names } from '../names.ts';
import type { EventRow } from '../processes/read-events.ts';
import { groundText } from '../processes/timeline/meeting-views.ts';
import type { Matter } from './read-matters.ts';
import { showCounted, showQuestion } from './show-ballot.ts';

type ShownItem = z.input<typeof agendaItemSchema>;
type ShownMatter = NonNullable<ShownItem['matter']>;
type Adopted = Extract<MeetingEvent, { type: 'ItemAdopted' }>;

/** What items are shown with. */
export interface ItemWords {
  names: Names;
  texts: ReadonlyMap<string, string>;
  events: readonly EventRow[];
}

/** What an item is called: by its number, and by its case for who may know that. */
export function itemTitle(position: number, kind: AgendaItem['kind'], matter: Matter | undefined): string {
  if (matter === undefined) return COMMITTEE_WORDS.closedItem(position);
  const title = kind === 'case' ? COMMITTEE_WORDS.caseItem : COMMITTEE_WORDS.disciplineItem;
  return title(position, matter.number);
}

/** An item of the agenda; without `matter` only that it is there and how it ended. */
export function showItem(item: AgendaItem, position: number, matter: Matter | undefined, words: ItemWords): ShownItem {
  return {
    ...{ itemId: item.itemId, position, kind: item.kind, title: itemTitle(position, item.kind, matter) },
    end: item.end === null ? null : coded(VI.itemEnds, item.end),
    matter: matter === undefined ? null : showMatter(item, matter, words),
  };
}

/** A matter; what is read of its file, only while it lies before this body or once the body has decided on it. */
function showMatter(item: AgendaItem, { caseId, number, state }: Matter, words: ItemWords): ShownMatter {
  const { names, texts } = words;
  const subject = subjectNamer(state.subjects, names, texts);
  const isBeforeBody = item.end === null || item.end === 'adopted';
  return {
    ...{ processId: item.source, caseId, caseNumber: number, refused: item.refused },
    subjects: item.subjects.map(({ subjectId, organisationId }) => ({
      ...{ subjectId, name: subject(subjectId), isOrganisation: organisationId !== null },
    })),
    allegations: state.allegations
      .filter((one) => item.allegationIds.includes(one.id))
      .map(({ id, codes, summary }) => ({
        ...{ id, codes: [...codes] },
        summary: isBeforeBody ? (texts.get(summary?.contentId ?? '') ?? null) : null,
      })),
    reported: item.kind === 'case' && isBeforeBody ? showFindings(state.verification?.report?.findings ?? []) : [],
    recused: item.recused.map(({ personId, ground }) => ({
      person: { id: personId, name: names.person(personId) },
      ground: { code: ground, text: groundText(ground) },
    })),
    hearings: item.hearings.map(({ subjectId, status }) => ({
      ...{ subjectId, subject: subject(subjectId), status: coded(VI.itemHearings, status) },
    })),
    question: item.question === null ? null : showQuestion(item.question),
    ballot: showBallot(item, names),
    vote: item.vote === null ? null : { ...item.vote, text: COMMITTEE_WORDS.hands(item.vote) },
    resolution: showResolution(item, subject, words),
  };
}

function showBallot({ ballot }: AgendaItem, names: Names): ShownMatter['ballot'] {
  if (ballot === null) return null;
  const { kind, openedAt, counted } = ballot;
  return {
    kind: coded(VI.ballotKinds, kind),
    openedAt,
    counted: counted === null ? null : showCounted(counted, names),
  };
}

/** What was adopted last, as recorded; nothing while the item is open. */
function showResolution(
  { itemId, end }: AgendaItem,
  subject: (subjectId: string) => string,
  { events, texts }: ItemWords,
): ShownMatter['resolution'] {
  if (end !== 'adopted') return null;
  const adopted = events.map((one) => one.data).findLast((one): one is Adopted => isAdopted(one, itemId));
  if (adopted === undefined) return null;
  return {
    findings: showFindings(adopted.resolution?.findings ?? []),
    consequences: showConsequences(adopted.resolution?.consequences ?? [], { subject, texts }),
    text: texts.get(adopted.text.contentId) ?? null,
  };
}

function isAdopted(event: EventRow['data'], itemId: string): event is Adopted {
  return event.type === 'ItemAdopted' && event.itemId === itemId;
}

/** The persons an item names. */
export function peopleIn(item: AgendaItem): string[] {
  return [...item.recused.map((one) => one.personId), ...(item.ballot?.counted?.board ?? [])];
}
