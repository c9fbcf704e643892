import type { DecisionMaker } from '../../../domain/authority/decision.ts';
import type { SubjectConsequence } from '../../../domain/case/review/review-commands.ts';
import type { Owner } from '../../../domain/deadlines/obligation.ts';
import type { TextRef } from '../../../domain/process.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { COMMITTEE_WORDS } from '../../../texts/vi/committee-words.ts';
import type { Names } from '../../names.ts';

/** What details need besides the event: names, and what things of the process are called. */
export interface DetailWords {
  names: Pick<Names, 'person' | 'organisation' | 'title'>;
  obligation: (id: string) => string;
  /** A subject by the id under which the case knows them. */
  subject: (id: string) => string;
  /** An item of the agenda by its running number. */
  item: (id: string) => string;
}

/** A particular of an event: the key of its label in texts/ and its words; null = nothing to say. */
export type Pair = readonly [key: string, value: string | null];

/** Words that belong to an event: references, or the bare content ids of obligation events. */
type Written = TextRef | string | null;

/** How one type of event is shown: its particulars in the order in which people read them, and the words somebody wrote. */
export interface EventView<E> {
  pairs?: (event: E, words: DetailWords) => readonly Pair[];
  texts?: (event: E) => readonly Written[];
}

/** A view for each type of event: a type that is missing does not compile. */
export type EventViews<E extends { type: string }> = {
  readonly [T in E['type']]: EventView<Extract<E, { type: T }>>;
};

/** A day as people write it, or nothing. */
export function dayText(day: string | null): string | null {
  return day === null ? null : formatDay(day);
}

/** Yes or no in words. */
export function yesNo(yes: boolean): string {
  return yes ? COMMITTEE_WORDS.yes : COMMITTEE_WORDS.no;
}

/** Several words as one, or nothing. */
export function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}

/** Who answered for a decision: a person, or a body, and in whose name it was signed. */
export function decidedBy(decided: DecisionMaker, { names }: DetailWords): Pair {
  const who =
    decided.by === 'person'
      ? decided.personId === null
        ? null
        : names.person(decided.personId)
      : names.organisation(decided.organisationId);
  if (who === null) return ['decidedBy', null];
  // A meeting of the system has a page of its own; a decision on paper says of whom it is and of which day.
  const onPaper =
    decided.by === 'person' || decided.on === undefined
      ? []
      : [wordFor(VI.deciders, decided.by), formatDay(decided.on)];
  const signed = decided.signedAs === 'own' ? [] : [wordFor(VI.signedAs, decided.signedAs)];
  return ['decidedBy', [who, ...onPaper, ...signed].join(', ')];
}

/** The same where a decision of the head alone goes without saying: whoever acted stands with the event. */
export function collegially(decided: DecisionMaker, words: DetailWords): readonly Pair[] {
  return decided.by === 'person' && decided.signedAs === 'own' ? [] : [decidedBy(decided, words)];
}

/** The minutes or the decision by which a body decided on paper, or nothing. */
export function minutesOf(decided: DecisionMaker): TextRef | null {
  return decided.by === 'person' ? null : (decided.minutes ?? null);
}

/** What a conclusion says of each subject in words: what is to be remedied, and whose responsibility it was. */
export function wordsOfConsequences(consequences: readonly SubjectConsequence[]): TextRef[] {
  return consequences.flatMap(({ recommendation, headResponsibility, membersResponsibility }) =>
    [recommendation, headResponsibility, membersResponsibility].flatMap((one) => one ?? []),
  );
}

/** Who owes: a person, or a role of a body. */
export function ownerText(owner: Owner, names: DetailWords['names']): string {
  if (owner.kind === 'person') return names.person(owner.personId);
  return `${wordFor(VI.roles, owner.role)}, ${names.organisation(owner.organisationId)}`;
}
