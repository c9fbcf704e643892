import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam, fill } from '../../app/words.ts';
import { forceWords } from '../../parts/in-force-words.ts';
import { usePolicyName } from '../../parts/policy-names.ts';
import { effectWords, periodWords, useConditionWords, useRoleWords } from '../../parts/rule-words.ts';
import type { PolicyGroup } from './group-policies.ts';

/** Rows of the policy, a body of the table for each key. */
export function PolicyTable({ groups }: { groups: readonly PolicyGroup[] }) {
  const { rules: words } = useTexts();
  const conditions = useConditionWords();
  const role = useRoleWords();
  const policyName = usePolicyName();
  // How much runs is told only to who answers for it.
  const { open, ...others } = words.columns;
  const isCounted = groups.some(({ rows }) => rows.some((row) => row.openObligations !== null));
  const columns = isCounted ? { ...others, open } : others;
  const [today] = useState(() => dayInVietnam(Date.now()));
  return (
    <table className="rows policy-rows" aria-label={words.policiesTitle}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, rows }) => (
        <tbody key={key}>
          <tr className="key-row">
            <th scope="rowgroup" colSpan={Object.keys(columns).length}>
              <Link to="/chinh-sach/$key" params={{ key }}>
                {rows[0] === undefined ? key : policyName(rows[0])}
              </Link>{' '}
              <span className="quiet key-code">{key}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.version} className={row.inForce ? undefined : 'not-in-force'}>
              <td data-label={columns.length}>
                <strong>{periodWords(row, words)}</strong>
                <span className="below">
                  {fill(words.version, { n: row.version })}
                  {row.inForce ? '' : ` · ${forceWords(row, today, words)}`}
                </span>
              </td>
              <td data-label={columns.conditions}>
                {conditions(row)}
                {row.organisationId !== null && <span className="below">{words.setByOther}</span>}
              </td>
              <td data-label={columns.ownerRole}>{role(row.ownerRole)}</td>
              <td data-label={columns.legalBasis}>{row.legalBasis}</td>
              <td data-label={columns.confidence}>{words.confidences[row.confidence]}</td>
              <td data-label={columns.effective}>{effectWords(row, words)}</td>
              {isCounted && (
                <td data-label={open} className="number">
                  {row.openObligations}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
