import type { Obligation } from '../../domain/deadlines/obligation.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { VI } from '../../texts/vi.ts';

/**
 * What an obligation is called where it is owed: mostly as its policy row is. One row counts the answer to whatever is
 * proposed; what that answer is, each kind of process calls by its own name.
 */
export function obligationName(
  kind: ProcessKind | null,
  { key, policy }: { key: string; policy: Pick<Obligation['policy'], 'name'> },
): string {
  return VI.obligationNames[`${kind ?? ''}/${key}`] ?? policy.name;
}
