import { LADDERS } from '../domain/deadlines/ladder.ts';
import type { LadderRung } from '../domain/deadlines/ladder.ts';
import type { ExtensionRule, PeriodUnit, PolicyRow } from '../domain/policy/policy.ts';

const UNITS: Readonly<Record<PeriodUnit, string>> = {
  h: 'hours',
  wd: 'working days',
  cd: 'calendar days',
  m: 'months',
};

/** The page of the deadline policy an installation begins with: every row with its basis, and the ladders it climbs. */
export function drawPolicies(rows: readonly PolicyRow[]): string {
  return [
    '<!-- Drawn from the code by `npm run docs:generate`; do not edit. -->',
    '# Deadline policy',
    '',
    'The rows an installation begins with; they are data and may be changed there. `seen`: read in the source. `memory`, `assumed`:',
    'not verified, shown as such. `own`: set by the product where no rule gives a period.',
    '',
    '| Key | Version | Name | When | Length | Extension | Owed by | Ladder | In force | Legal basis | Confidence |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(policyLine),
    '',
    '## Ladders',
    '',
    '| Ladder | Step | Working days from the last day | Told |',
    '|---|---|---|---|',
    ...Object.entries(LADDERS).flatMap(([name, rungs]) => ladderLines(name, rungs)),
    '',
  ].join('\n');
}

function policyLine(row: PolicyRow): string {
  const when = Object.entries(row.conditions).map(([fact, value]) => `${fact} = ${value}`);
  const cells = [
    `\`${row.key}\``,
    row.version,
    row.name,
    when.join(', '),
    lengthOf(row),
    row.extension === null ? 'never' : extensionOf(row.extension),
    row.ownerRole,
    row.ladder,
    `${row.effectiveFrom ?? '…'} – ${row.effectiveTo ?? '…'}`,
    row.legalBasis,
    row.confidence,
  ];
  return `| ${cells.join(' | ')} |`;
}

function lengthOf({ length, roll, firstCounted, choice }: PolicyRow): string {
  if (choice !== undefined) return `\`${choice}\``;
  const direction = length.direction === 'before' ? ' before' : '';
  const exact = !roll && length.unit !== 'wd' ? ', exact day' : '';
  const first = firstCounted === 'same-day' ? ', first day counted' : '';
  return `${length.n} ${UNITS[length.unit]}${direction}${exact}${first}`;
}

function extensionOf(rule: ExtensionRule): string {
  const times = rule.times === 1 ? 'once' : `${rule.times} times`;
  return `${amountOf(rule)}, ${times}, by ${rule.approver}`;
}

function amountOf({ kind, n, of, unit }: ExtensionRule): string {
  switch (kind) {
    case 'fixed':
      return `+${n} ${UNITS[unit]}`;
    case 'up-to-total':
      return `to ${n} ${UNITS[unit]} in all`;
    case 'fraction':
      return `up to ${n}/${of ?? 1} of the period`;
  }
}

function ladderLines(name: string, rungs: readonly LadderRung[]): string[] {
  if (rungs.length === 0) return [`| ${name} | – | – | nobody |`];
  return rungs.map(({ step, offset, every, audience }) => {
    const days = `${offset > 0 ? '+' : ''}${offset}${every === undefined ? '' : `, then every ${every}`}`;
    return `| ${name} | ${step} | ${days} | ${audience} |`;
  });
}
