import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { publicReferenceQuery } from '../../api/queries.ts';
import type { Answer } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Body = Answer<'publicReference'>['organisations'][number];

function below(bodies: readonly Body[], parentId: string | null): Body[] {
  const known = new Set(bodies.map((body) => body.id));
  // A body whose parent is not in the list stands at the top.
  return bodies.filter((body) =>
    parentId === null ? body.parentId === null || !known.has(body.parentId) : body.parentId === parentId,
  );
}

interface BodyChoiceProps {
  fault?: string | undefined;
  onChange: (organisationId: string | null) => void;
}

/** Chooses the receiving body level by level: first the body, then a unit below it where there is one. */
export function BodyChoice({ fault, onChange }: BodyChoiceProps) {
  const texts = useTexts();
  const id = useId();
  const { data, error, isPending } = useQuery(publicReferenceQuery);
  const [path, setPath] = useState<readonly string[]>([]);
  const bodies = data?.organisations ?? [];

  function choose(level: number, value: string): void {
    const next = value === '' ? path.slice(0, level) : [...path.slice(0, level), value];
    setPath(next);
    onChange(next.at(-1) ?? null);
  }

  const levels = [null, ...path].map((parentId) => below(bodies, parentId)).filter((choices) => choices.length > 0);
  return (
    <fieldset className="field">
      <legend>{texts.send.body}</legend>
      <ProblemNotice error={error} />
      {isPending && <p>{texts.common.loading}</p>}
      {levels.map((choices, level) => (
        <div key={level} className="stacked">
          <label htmlFor={`${id}-${level}`}>{level === 0 ? texts.send.bodyHead : texts.send.bodyBelow}</label>
          <select
            id={`${id}-${level}`}
            value={path[level] ?? ''}
            aria-invalid={level === 0 && fault !== undefined}
            aria-describedby={fault === undefined ? undefined : `${id}-fault`}
            onChange={(event) => choose(level, event.target.value)}
          >
            <option value="">{level === 0 ? texts.send.bodyChoose : texts.send.bodySelf}</option>
            {choices.map((body) => (
              <option key={body.id} value={body.id}>
                {body.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
