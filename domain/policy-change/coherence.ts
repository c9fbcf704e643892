import { LADDERS } from '../deadlines/ladder.ts';
import { choicesOf } from '../policy/choices.ts';
import { ROLES } from '../process.ts';
import type { PolicyDraft } from './state.ts';

/** What may make a row contradict itself. */
export const POLICY_FLAWS = [
  'length',
  'choice',
  'total-not-longer',
  'extension-unit',
  'share-not-part',
  'extension-before',
  'dates-reversed',
  'cut-off-hour',
  'hours-rolled',
  'owner-role',
  'ladder',
] as const;
export type PolicyFlaw = (typeof POLICY_FLAWS)[number];

/** The first thing in which a row contradicts itself, or null. */
export function flawOf(draft: PolicyDraft): PolicyFlaw | null {
  const { length, cutOffHour, effectiveFrom, effectiveTo } = draft;
  const found: Readonly<Record<PolicyFlaw, boolean>> = {
    length: !isCount(length.n, 0),
    choice: !choosesAsItsKey(draft),
    ...flawsOfExtension(draft),
    'dates-reversed': effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom,
    'cut-off-hour': cutOffHour !== null && !(isCount(cutOffHour, 0) && cutOffHour <= 23),
    // An instant is never moved to another day.
    'hours-rolled': length.unit === 'h' && draft.roll,
    'owner-role': !ROLES.some((role) => role === draft.ownerRole),
    ladder: !Object.hasOwn(LADDERS, draft.ladder),
  };
  return POLICY_FLAWS.find((flaw) => found[flaw]) ?? null;
}

/** A row of a key that chooses says one of the choices and gives no time; every other row gives a time and chooses nothing. */
function choosesAsItsKey({ key, choice, length, extension }: PolicyDraft): boolean {
  const choices = choicesOf(key);
  if (choices === null || choice === undefined) return choices === null && choice === undefined;
  return choices.includes(choice) && length.n === 0 && extension === null;
}

type ExtensionFlaw = 'total-not-longer' | 'extension-unit' | 'share-not-part' | 'extension-before';

function flawsOfExtension({ extension, length }: PolicyDraft): Readonly<Record<ExtensionFlaw, boolean>> {
  const { kind, n, unit, times, of } = extension ?? { kind: 'fixed', n: 1, unit: 'cd', times: 1 };
  return {
    'total-not-longer': kind === 'up-to-total' && n <= length.n,
    // A total and a share are of the period; and nothing is extended by hours.
    'extension-unit': extension !== null && (unit === 'h' || (kind !== 'fixed' && unit !== length.unit)),
    'share-not-part': !isCount(n, 1) || !isCount(times, 1) || (kind === 'fraction' && !(isCount(of, 1) && n < of)),
    // What counts back ends with its trigger: later than that there is nothing.
    'extension-before': extension !== null && length.direction === 'before',
  };
}

function isCount(n: number | undefined, least: number): n is number {
  return n !== undefined && Number.isInteger(n) && n >= least;
}
