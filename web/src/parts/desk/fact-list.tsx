import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Dry facts, one under the other; what there is nothing to say about is left out. */
export function FactList({ facts, label }: { facts: readonly Fact[]; label?: string }) {
  const said = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts" aria-label={label}>
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
