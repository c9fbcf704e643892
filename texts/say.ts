import type { Params, Words } from './words.ts';

/** The words of a notice; `named` false = for a receiver who may not know which matter it is. */
export function noticeText(words: Words, notice: { code: string; named: boolean; params: Params }): string {
  const forms = words.notices[notice.code];
  if (forms === undefined) throw new Error(`No words for the notice ${notice.code}.`);
  return notice.named ? forms.named(notice.params) : forms.unnamed(notice.params);
}

/** The sentence for a refusal or problem code. Throws for a code without words: every code has them. */
export function refusalText(words: Words, code: string, params: Params = {}): string {
  const template = words.refusals[code] ?? words.problems[code];
  if (template === undefined) throw new Error(`No words for the refusal ${code}.`);
  return template(params);
}

/** The word for a code; the code itself when it is not in the list (an old record, a code of a later version). */
export function wordFor(list: Readonly<Record<string, string>>, code: string): string {
  return list[code] ?? code;
}
