import type { Personal } from '../../domain/sender-text/sender-pieces.ts';

type Said = Readonly<Record<string, unknown>>;

/** Of a newspaper or a body that passes letters on, the address is an office's. */
const OFFICES: readonly unknown[] = ['press', 'body'];
/** Who stands beside the sender: whoever knows them knows the sender. An interpreter serves many. */
const BESIDE = ['proxy', 'guardian', 'witness'] as const;

/**
 * Everybody by whom the sender of a letter would be known, from what is about to be sealed: the sender, all of a group, whoever
 * acts for them. A guardian who is complained about is named in what goes out, and is left out.
 */
export function peopleOfLetter(sender: Said, sealed: Said): readonly Personal[] {
  const isOffice = OFFICES.includes(sender['type']);
  const own = [sender, sender['representative'], ...listOf(sender['members'])];
  const beside = BESIDE.map((one) => (typeof sealed[one] === 'string' ? { name: sealed[one] } : sealed[one])).filter(
    (one) => !isSaid(one) || one['isSubject'] !== true,
  );
  return [...own, ...beside].filter(isSaid).map(({ name, address, phone, email, idNumber }) => ({
    ...{ name: words(name), phone: words(phone), email: words(email), idNumber: words(idNumber) },
    address: isOffice ? undefined : words(address),
  }));
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
