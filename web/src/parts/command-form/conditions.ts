import type { FieldModel, FormValues } from './model.ts';

/** What another field must say for a field to apply, by its place. */
const ONLY_WHEN: Readonly<Record<string, readonly [field: string, value: unknown]>> = {
  'order.until': ['ground', 'law-proceedings'],
  'recordLawNotice.sentence': ['notice', 'judgment'],
  'postpone.grounds.birthExpectedOn': ['ground', 'PREGNANT'],
  'postpone.grounds.bornOn': ['ground', 'CHILD_UNDER_12_MONTHS'],
  'serveDecision.witnesses': ['refused', true],
};

/**
 * Whether a field applies beside the others of its form or row: a person for people, an organisation for organisations,
 * both only described when unknown; a day only with its ground.
 */
export function applies(field: FieldModel, beside: FormValues | undefined): boolean {
  const when = ONLY_WHEN[field.place];
  if (when !== undefined) return beside?.[when[0]] === when[1];
  if (!/^((classify|openCase)\.subjects|identifySubject)\./.test(field.place)) return true;
  const kind = beside?.['kind'];
  if (field.input === 'person') return kind !== 'organisation' && kind !== 'unknown';
  if (field.input === 'organisation') return kind === 'organisation';
  return true;
}
