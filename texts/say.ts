import { textOf } from './format.ts';
import type { MailParts, Params, Words } from './words.ts';

/** The words of a notice; `named` false = for a receiver who may not know which matter it is. */
export function noticeText(words: Words, notice: { code: string; named: boolean; params: Params }): string {
  const forms = words.notices[notice.code];
  if (forms === undefined) throw new Error(`No words for the notice ${notice.code}.`);
  const said = notice.named ? forms.named(notice.params) : forms.unnamed(notice.params);
  const away = textOf(notice.params['substituteName']);
  return away === '' ? said : `${said} ${words.noticeParts.inPlaceOf(away)}`;
}

/** A letter to a member of staff, of everything that waits for them at that moment. */
export function mailText({ mails }: Words, parts: MailParts): { subject: string; text: string } {
  const counted = (['urgent', 'due', 'fresh'] as const).flatMap((kind) =>
    parts[kind] === 0 ? [] : [`- ${mails.lines[kind](parts[kind])}`],
  );
  const lines = [...counted, ...(parts.digest === null ? [] : [`- ${mails.digest(parts.digest)}`])];
  return {
    subject: mails.subject(parts.urgent + parts.due + parts.fresh),
    text: [mails.greeting, '', ...lines, '', mails.open(parts.link), '', mails.closing, ''].join('\n'),
  };
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

/** The first list of words that has every one of these codes; null when none has. Which list a code is of, codes alone do not say. */
export function wordsOfCodes(words: Words, codes: readonly string[]): Readonly<Record<string, string>> | null {
  const lists: readonly object[] = Object.values(words).filter((one) => typeof one === 'object');
  for (const list of lists) {
    const said = new Map<string, unknown>(Object.entries(list));
    const found = codes.flatMap((code): [string, string][] => {
      const word = said.get(code);
      return typeof word === 'string' ? [[code, word]] : [];
    });
    if (found.length === codes.length) return Object.fromEntries(found);
  }
  return null;
}
