import type { WebTexts } from '../../../texts/web/vi.ts';
import type { PolicyDraft, PolicyRow } from '../api/rules-queries.ts';
import { useTexts } from '../app/language.ts';
import { fill, showDay } from '../app/words.ts';
import { useCodeWords } from './code-words.ts';

type Words = WebTexts['rules'];
type Field = keyof Words['fields'];

function amount(words: Words, n: number, unit: keyof Words['units']): { n: number; unit: string } {
  return { n, unit: words.units[unit] };
}

/** What may be chosen by rows of this key, in words; null where they give a length of time. */
export function choiceWords(key: string, words: Words): Readonly<Record<string, string>> | null {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
  return choices[key] ?? null;
}

/** How long a rule gives, in words: `15 ngày làm việc`; of a rule that gives no time, what it chooses. */
export function periodWords(
  { key, length, choice }: Pick<PolicyRow, 'key' | 'length'> & { choice?: string | undefined },
  words: Words,
): string {
  if (choice !== undefined) return choiceWords(key, words)?.[choice] ?? choice;
  const text = length.direction === 'before' ? words.periodBefore : words.period;
  return fill(text, amount(words, length.n, length.unit));
}

/** How long a rule may be extended, how often and by whom, in words. */
export function extensionWords({ extension }: Pick<PolicyRow, 'extension'>, words: Words): string {
  if (extension === null) return words.noExtension;
  const { kind, n, unit, of = 1, times, approver } = extension;
  const said = fill(words.extensions[kind], { ...amount(words, n, unit), of });
  return fill(words.extended, { amount: said, times, approver: words.approvers[approver] });
}

/** From when until when a row holds, in words. */
export function effectWords(
  { effectiveFrom, effectiveTo }: Pick<PolicyRow, 'effectiveFrom' | 'effectiveTo'>,
  words: Words,
): string {
  const days = { from: showDay(effectiveFrom ?? ''), to: showDay(effectiveTo ?? '') };
  if (effectiveFrom !== null) return fill(effectiveTo === null ? words.from : words.fromUntil, days);
  return effectiveTo === null ? words.always : fill(words.until, days);
}

/** For which matters a row is meant, in words. */
export function useConditionWords(): (row: Pick<PolicyRow, 'conditions'>) => string {
  const { rules: words } = useTexts();
  const codeWords = useCodeWords();
  const names: Readonly<Record<string, string>> = words.conditionNames;
  const values: Readonly<Record<string, string>> = words.conditionValues;
  return ({ conditions }) => {
    const said = Object.entries(conditions).map(([name, value]) => {
      const text = values[value] ?? codeWords([value])(value).toLowerCase();
      return `${names[name] ?? name}: ${text}`;
    });
    return said.length === 0 ? words.noConditions : said.join('; ');
  };
}

/** The name of the role that owes by a rule. */
export function useRoleWords(): (role: string) => string {
  const roles: Readonly<Record<string, string>> = useTexts().words.roles;
  return (role) => roles[role] ?? role;
}

/** What a row says, field by field in the order people read it. */
export function useRuleFacts(): (row: PolicyDraft) => readonly (readonly [Field, string])[] {
  const { rules: words } = useTexts();
  const conditions = useConditionWords();
  const role = useRoleWords();
  const ladders: Readonly<Record<string, string>> = words.ladders;
  const counted = (row: PolicyDraft): readonly (readonly [Field, string])[] => [
    ['length', periodWords(row, words)],
    ['extension', extensionWords(row, words)],
    ['roll', row.roll ? words.rolls : words.rollsNot],
    ['firstCounted', words.firstDays[row.firstCounted]],
    ['cutOffHour', row.cutOffHour === null ? words.noCutOff : fill(words.cutOff, { hour: row.cutOffHour })],
    ['selectBy', words.selectedBy[row.selectBy]],
    ['ladder', ladders[row.ladder] ?? row.ladder],
    ['ownerRole', role(row.ownerRole)],
  ];
  return (row) => [
    ['name', row.name],
    ['conditions', conditions(row)],
    ...(row.choice === undefined ? counted(row) : [['choice', periodWords(row, words)] as const]),
    ['legalBasis', row.legalBasis],
    ['confidence', words.confidences[row.confidence]],
    ['effective', effectWords(row, words)],
  ];
}
