import { z } from 'zod';
import { wordsOfCodes } from '../texts/say.ts';
import { VI } from '../texts/vi.ts';
import { FIELD_WORDS } from '../texts/vi/request-problems.ts';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Deepest nesting of a body; no form comes near it. */
const MAX_DEPTH = 20;
const MAX_ERRORS = 50;

// PostgreSQL stores neither NUL nor half a surrogate pair; both only come from broken or hostile senders.
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

// What neither a schema nor `inVietnamese` has words for (formats) is said in Vietnamese by zod.
z.config(z.locales.vi());

/** What zod found, field by field, in Vietnamese. A schema's own words win over the general ones. */
export function fieldErrors(error: z.ZodError, under: string): FieldError[] {
  return error.issues.flatMap((issue) => describe(issue, under)).slice(0, MAX_ERRORS);
}

/** Parameter of zod's `error` option for a whole parse: words for issues whose schema has none of its own. */
export const inVietnamese: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? missing(issue)
        : FIELD_WORDS.wrongType(FIELD_WORDS.types[issue.expected] ?? FIELD_WORDS.otherType);
    case 'invalid_value':
      return issue.input === undefined
        ? missing(issue)
        : FIELD_WORDS.notInList(inWords(issue.values.map(String)).join(', '));
    case 'invalid_union':
      return issue.input === undefined ? missing(issue) : FIELD_WORDS.wrongType(FIELD_WORDS.otherType);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    default:
      return undefined;
  }
};

/** That a field is missing, by its title where its schema has one. */
function missing({ inst }: Pick<z.core.$ZodRawIssue, 'inst'>): string {
  const title = inst instanceof z.core.$ZodType ? z.globalRegistry.get(inst)?.title : undefined;
  return title === undefined ? FIELD_WORDS.missing : FIELD_WORDS.missingNamed(title);
}

/** How a body is nested and whether it has characters nothing can store. */
export interface RawFaults {
  tooDeep: boolean;
  unstorable: FieldError[];
}

/** Looks through plain JSON before any schema does; without recursion, so that no nesting can exhaust the stack. */
export function rawFaults(value: unknown): RawFaults {
  const unstorable: FieldError[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.depth > MAX_DEPTH) return { tooDeep: true, unstorable };
    if (typeof one.value === 'string') {
      if (UNSTORABLE.test(one.value)) unstorable.push({ field: one.path, message: FIELD_WORDS.controlCharacter });
    } else if (typeof one.value === 'object' && one.value !== null) {
      for (const [key, inner] of Object.entries(one.value)) {
        const path = one.path === '' ? printable(key) : `${one.path}.${printable(key)}`;
        waiting.push({ value: inner, path, depth: one.depth + 1 });
      }
    }
  }
  return { tooDeep: false, unstorable: unstorable.slice(0, MAX_ERRORS) };
}

function describe(issue: Issue, under: string): FieldError[] {
  const path = [under, ...issue.path.map(String)].filter((part) => part !== '').map(printable);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = [...path, printable(key)].join('.');
      return { field, message: FIELD_WORDS.unknown(field) };
    });
  }
  return [{ field: path.join('.'), message: issue.message }];
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  const most = written(maximum);
  if (origin === 'string') return FIELD_WORDS.textTooLong(most);
  if (origin === 'array') return FIELD_WORDS.tooMany(most);
  return inclusive === false ? FIELD_WORDS.numberNotBelow(most) : FIELD_WORDS.numberTooLarge(most);
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  const least = written(minimum);
  if (origin === 'string') return least === '1' ? FIELD_WORDS.empty : FIELD_WORDS.textTooShort(least);
  if (origin === 'array') return FIELD_WORDS.tooFew(least);
  return inclusive === false ? FIELD_WORDS.numberNotAbove(least) : FIELD_WORDS.numberTooSmall(least);
}

/** Codes as a person reads them, the code itself beside its words for whoever writes a program. */
function inWords(codes: readonly string[]): string[] {
  const words = wordsOfCodes(VI, codes);
  return codes.map((code) => {
    const said = words?.[code];
    return said === undefined ? code : `${said} (${code})`;
  });
}

/** A number as Vietnamese writes it, thousands apart by full stops. */
function written(limit: number | bigint): string {
  return limit.toLocaleString('vi-VN');
}

/** A name from outside as it may be repeated in an answer. */
function printable(key: string): string {
  return key.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, '?').slice(0, 80);
}
