import { textOf } from '../format.ts';
import type { NoticeWords, Template } from '../words.ts';

/** What a receiver without access is told in English: that something waits, never which matter (practice: P31). */
export function unnamed(what: string): Template {
  return () => `There is 01 ${what}; sign in to see your work.`;
}

/** The case a notice is about, by its number; a file without one is only called a file. */
export const of: Template = (params) => {
  const number = textOf(params['caseNumber']);
  return number === '' ? 'A file' : `Case ${number}`;
};

/** A notice about a case: its number and what is said of it, or only that such a thing waits. */
export function about(said: string, waiting: string): NoticeWords {
  return { named: (params) => `${of(params)}: ${said}.`, unnamed: unnamed(waiting) };
}
