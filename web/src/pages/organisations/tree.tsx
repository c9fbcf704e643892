import './organisations.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { childrenQuery } from '../../api/organisation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface Placed {
  id: string;
  name: string;
}

/** The bodies of somebody as they stood on a day, each to be opened further. */
export function Tree({ roots, at }: { roots: readonly Placed[]; at: string }) {
  const { organisations: words } = useTexts();
  return (
    <div className="tree" aria-label={words.tree}>
      <ul>
        {roots.map((root) => (
          <Branch key={root.id} body={root} at={at} opened />
        ))}
      </ul>
    </div>
  );
}

function Branch({
  body,
  at,
  opened = false,
}: {
  body: Placed & { childCount?: number };
  at: string;
  opened?: boolean;
}) {
  const { organisations: words } = useTexts();
  const [isOpen, open] = useState(opened);
  const hasMore = body.childCount !== 0;
  return (
    <li>
      <div className="tree-line">
        {hasMore ? (
          <button
            type="button"
            className="tree-fold"
            aria-expanded={isOpen}
            aria-label={fill(isOpen ? words.fold : words.open, { name: body.name })}
            onClick={() => open(!isOpen)}
          >
            {isOpen ? '−' : '+'}
          </button>
        ) : (
          <span className="tree-fold" aria-hidden="true" />
        )}
        <Link to="/to-chuc/$organisationId" params={{ organisationId: body.id }}>
          {body.name}
        </Link>
      </div>
      {isOpen && hasMore && <Children parentId={body.id} at={at} />}
    </li>
  );
}

function Children({ parentId, at }: { parentId: string; at: string }) {
  const texts = useTexts();
  const { data, error } = useQuery(childrenQuery(parentId, at));
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <p className="quiet">{texts.common.loading}</p>;
  return (
    <ul>
      {data.map((child) => (
        <Branch key={child.id} body={child} at={at} />
      ))}
    </ul>
  );
}
