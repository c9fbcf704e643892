import type { Params } from './words.ts';

const OFFSET_MS = 7 * 3_600_000;

/** A day `YYYY-MM-DD` as people write it, dd/MM/yyyy. */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as HH:mm dd/MM/yyyy in Asia/Ho_Chi_Minh. */
export function formatInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return `${local.slice(11, 16)} ${formatDay(local)}`;
}

/** A parameter as text; lists are joined, what is missing becomes empty. */
export function textOf(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** A day parameter as dd/MM/yyyy; empty when it is no day. */
export function dayParam(value: string | number | readonly string[] | undefined): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? formatDay(value) : '';
}

/** The wording for a step of the ladder: after the due date, on the very day, or before it. */
export function standingAt(params: Params, words: Readonly<Record<'overdue' | 'today' | 'soon', string>>): string {
  const step = textOf(params['step']);
  if (step.startsWith('escalate')) return words.overdue;
  return step === 'remind.0' ? words.today : words.soon;
}

/** A day parameter as it stands in a sentence, after a space and what goes before it; `otherwise` when there is none. */
export function dayIn(params: Params, name: string, otherwise = '', before = ''): string {
  const text = dayParam(params[name]);
  return text === '' ? otherwise : `${before} ${text}`;
}

/** A parameter of days as they stand in a sentence, after a space; empty when there are none. */
export function daysIn(params: Params, name: string): string {
  const days = params[name];
  return typeof days === 'object' && days.length > 0 ? ` ${days.map(formatDay).join(', ')}` : '';
}

/** A list parameter as one more sentence, begun by these words; empty when nothing is in the list. */
export function alsoIn(params: Params, name: string, before: string): string {
  const text = textOf(params[name]);
  return text === '' ? '' : ` ${before}: ${text}.`;
}

/** What is said about two parameters together; empty when one of them is missing. */
export function bothIn(params: Params, first: string, second: string, say: (a: string, b: string) => string): string {
  const [a, b] = [textOf(params[first]), textOf(params[second])];
  return a === '' || b === '' ? '' : say(a, b);
}
