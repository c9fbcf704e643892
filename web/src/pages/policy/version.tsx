import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PolicyVersion } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam, fill } from '../../app/words.ts';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { ExampleTable } from '../../parts/example-table.tsx';
import { forceWords } from '../../parts/in-force-words.ts';
import { OrganisationName } from '../../parts/organisation-name.tsx';
import { useReplacing } from '../../parts/placed-bodies.ts';
import type { PlacedBody } from '../../parts/rule-keeper.ts';
import { useRuleFacts } from '../../parts/rule-words.ts';

/** One version of a deadline with everything that decides a date, and its examples. */
export function Version({ row, bodies }: { row: PolicyVersion; bodies: readonly PlacedBody[] | undefined }) {
  const { rules: words } = useTexts();
  const factsOf = useRuleFacts();
  const [today] = useState(() => dayInVietnam(Date.now()));
  const title = fill(words.version, { n: row.version });
  const mayPropose = (useReplacing(row, bodies) ?? []).length > 0;
  return (
    <article className="desk rule-version" aria-label={title}>
      <header className="version-head">
        <h3>
          {title}
          <span className="quiet"> · {forceWords(row, today, words)}</span>
        </h3>
        {mayPropose && (
          <Link
            to="/chinh-sach/$key/sua/$version"
            params={{ key: row.key, version: String(row.version) }}
            className="propose-link no-print"
            aria-label={fill(words.proposeVersion, { n: row.version })}
          >
            {words.propose}
          </Link>
        )}
      </header>
      <p>
        {row.organisationId === null ? (
          words.forEverybody
        ) : (
          <OrganisationName id={row.organisationId} as={words.setBy} />
        )}
      </p>
      <FactList label={title} facts={factsOf(row).map(([field, text]) => [words.fields[field], text] as const)} />
      <h4>{words.examples}</h4>
      {row.examples.length === 0 ? (
        <p className="quiet">{words.noExamples}</p>
      ) : (
        <ExampleTable label={`${words.examples}, ${title}`} examples={row.examples} />
      )}
    </article>
  );
}
