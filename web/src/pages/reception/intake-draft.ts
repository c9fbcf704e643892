import type { SubmissionBody } from './draft.ts';

export type IntakeBody = NonNullable<SubmissionBody['intake']>;

/** What stands in the folded part of the form; nothing of it needs to be filled in. */
export type IntakeDraft = Readonly<Record<string, unknown>>;

/** Without what was left empty: no empty words, no box that nobody ticked, no part of which nothing is left. */
function filledIn(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined || value === false) return undefined;
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const filled = filledIn(inner);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  if (kept.length === 0) return undefined;
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** What was filled in of it, to be sent; undefined when nothing was. */
export function intakeOf(draft: IntakeDraft | undefined): IntakeBody | undefined {
  // The form asks for exactly these fields; the API checks them again.
  return filledIn(draft) as IntakeBody | undefined;
}

/** What may be said of an article beside the day on which it was printed. */
export const BESIDE_THE_DAY = ['title', 'newspaper', 'link'] as const;

/** Whether something is said of an article and its day is not; a line left empty counts as none. */
export function lacksDay(article: unknown): boolean {
  const { publishedOn, ...said } = (filledIn(article) ?? {}) as IntakeDraft;
  return publishedOn === undefined && BESIDE_THE_DAY.some((name) => said[name] !== undefined);
}

const ORAL: readonly string[] = ['visit', 'phone', 'hotline'];
const RELAYED: readonly string[] = ['relay', 'petition'];

/** Which parts of the folded fields are asked, by channel, kind and sender. */
export function intakeParts(letter: { channel?: unknown; kind?: unknown; senderType?: unknown }) {
  const { channel } = letter;
  return {
    isOral: ORAL.some((one) => one === channel),
    isRelayed: RELAYED.some((one) => one === channel) || letter.senderType === 'body',
    isPress: channel === 'press' || letter.senderType === 'press',
    isComplaint: letter.kind === 'complaint' || letter.kind === 'discipline-appeal',
  };
}
