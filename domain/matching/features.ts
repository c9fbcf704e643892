import { AFTER_NAMES, AFTER_PLACES, EMPTY_WORDS, FORMS_OF_ADDRESS, LARGE_PLACES, SMALL_PLACES } from './word-lists.ts';
import { foldWords } from './fold.ts';
import type { FoldedWord } from './fold.ts';
import { matterWords } from './passages.ts';

/** What of a letter is compared: sets of folded pieces, none of them about the sender. */
export interface Features {
  /** Words that say something. */
  words: readonly string[];
  /** Two words that say something, one after the other or with one between. */
  pairs: readonly string[];
  /** Three letters running on through the words: what is left of a word that is misspelt. */
  grams: readonly string[];
  /** Hamlets, villages, quarters, schools: by their kind and name. */
  places: readonly string[];
  /** Communes, wards, districts. */
  widePlaces: readonly string[];
  /** Persons after a form of address: each two words of the name that follow each other, and the last alone. */
  names: readonly string[];
  /** Sums, days, sizes: numbers with the word that follows. */
  figures: readonly string[];
}

const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS);
const ENDS_NAME: ReadonlySet<string> = new Set([...AFTER_NAMES, ...EMPTY_WORDS]);
const ENDS_PLACE: ReadonlySet<string> = new Set(AFTER_PLACES);
const phrasesOf = (list: readonly string[]) => list.map((phrase) => phrase.split(' '));
const SMALL = phrasesOf(SMALL_PLACES);
const LARGE = phrasesOf(LARGE_PLACES);
const ADDRESS = phrasesOf(FORMS_OF_ADDRESS);
const NUMBERED: readonly string[] = ['to', 'to dan pho', 'khu', 'khu pho', 'khu dan cu', 'thon', 'ban'];
const NAME_WORDS = 4;
const YEAR = /^(19|20)\d\d$/;
const GRAM = 3;

/** What of a letter is compared. `unsaid` are names of the sender as far as they are known: nothing is taken from them. */
export function featuresOf(text: string, unsaid: readonly string[] = []): Features {
  const words = matterWords(text, unsaid);
  const telling = words.filter((one) => !EMPTY.has(one.plain) && !/^\d/.test(one.word));
  return {
    words: unique(telling.map((one) => one.word)),
    pairs: unique(pairsOf(telling)),
    grams: unique(gramsOf(telling)),
    places: unique(placesOf(words, SMALL)),
    // To whom a letter goes is no part of the matter, but tells where it is.
    widePlaces: unique(placesOf(foldWords(text), LARGE)),
    names: unique(namesOf(words)),
    figures: unique(figuresOf(words)),
  };
}

function pairsOf(words: readonly FoldedWord[]): string[] {
  return words.flatMap(({ word }, at) =>
    [words[at + 1], words[at + 2]].flatMap((other) =>
      other === undefined ? [] : [[word, other.word].toSorted().join(' ')],
    ),
  );
}

function gramsOf(words: readonly FoldedWord[]): string[] {
  const line = words.map((one) => one.word).join(' ');
  return Array.from({ length: Math.max(0, line.length - GRAM + 1) }, (_, at) => line.slice(at, at + GRAM));
}

/** Kind and name, the name with one word and with two: what follows a name without a comma is not known to end it. */
function placesOf(words: readonly FoldedWord[], kinds: readonly (readonly string[])[]): string[] {
  return words.flatMap((_, at) => {
    const kind = kinds.find((phrase) => standsAt(words, at, phrase));
    if (kind === undefined) return [];
    const [first, second] = [words[at + kind.length], words[at + kind.length + 1]];
    if (first === undefined || first.starts || ENDS_PLACE.has(first.plain)) return [];
    // "tổ" without marks is also "to" or "tờ": only numbered ones are places. And where not all are numbered, a number is a date.
    const isNumbered = /^\d/.test(first.plain);
    if (isNumbered ? !NUMBERED.includes(kind.join(' ')) : kind.join(' ') === 'to') return [];
    // A school is called by its level or not.
    const label = kind[0] === 'truong' ? 'truong' : kind.join(' ');
    const isOne = second === undefined || second.starts || ENDS_PLACE.has(second.plain) || isNumbered;
    return [isOne ? `${label} ${first.word}` : `${label} ${first.word} ${second.word}`];
  });
}

function namesOf(words: readonly FoldedWord[]): string[] {
  return words.flatMap((_, at) => {
    const address = ADDRESS.find((phrase) => standsAt(words, at, phrase));
    if (address === undefined) return [];
    const name: string[] = [];
    for (const next of words.slice(at + address.length, at + address.length + NAME_WORDS)) {
      if (next.starts || ENDS_NAME.has(next.plain) || /\d/.test(next.word)) break;
      name.push(next.word);
    }
    return nameParts(name);
  });
}

function nameParts(name: readonly string[]): string[] {
  const two = name.slice(1).map((word, at) => `${name[at] ?? ''} ${word}`);
  return [...two, ...name.slice(-1)];
}

/** A day by itself, any other number with what it counts; years and bare numbers tell too little. */
function figuresOf(words: readonly FoldedWord[]): string[] {
  return words.flatMap(({ word }, at) => {
    if (!/^\d/.test(word)) return [];
    const number = word.replaceAll(/[.,](?=\d{3}\b)/g, '').replaceAll(/\b0+(?=\d)/g, '');
    if (number.includes('/')) return [number];
    const unit = words[at + 1];
    const counts = unit !== undefined && !unit.starts && !EMPTY.has(unit.plain) && !/^\d/.test(unit.word);
    return counts && !YEAR.test(number) ? [`${number} ${unit.word}`] : [];
  });
}

function standsAt(words: readonly FoldedWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => words[at + index]?.plain === part);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted();
}
