import { dayParam, textOf } from '../format.ts';
import type { NoticePartWords, NoticeWords, Template } from '../words.ts';

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

/** What is added to any notice. */
export const NOTICE_PARTS: NoticePartWords = {
  inPlaceOf: (name) => `You are told in place of ${name}, who is away.`,
};

/** A number of things as notices write it; empty for none. */
const some = (value: Parameters<typeof textOf>[0], what: string): string[] => {
  const n = Number(textOf(value) || '0');
  return n === 0 ? [] : [`${String(n).padStart(2, '0')} ${what}`];
};

/** What the morning shows: own work by how it stands, and what is overdue in the body one heads or leads. */
export const digest: Template = (params) => {
  const own = [
    ...some(params['overdue'], 'overdue'),
    ...some(params['today'], 'due today'),
    ...some(params['soon'], 'due within two working days'),
  ];
  const body = some(params['bodyOverdue'], 'overdue in what you head or lead');
  const parts = [own.join(', '), body.join('')].filter((part) => part !== '');
  return `Work on ${dayParam(params['day'])}: ${parts.join('; ')}.`;
};
