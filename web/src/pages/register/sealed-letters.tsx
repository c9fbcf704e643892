import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { Answer, CallInput } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { SchemaForm } from '../../parts/command-form/form.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

type Body = CallInput<'handOverOutside'>['body'];
type Letter = Answer<'listLettersForOutside'>['items'][number];

const lettersQuery = infiniteQueryOptions({
  queryKey: ['letters-for-outside'],
  queryFn: ({ pageParam, signal }) =>
    call('listLettersForOutside', { query: pageParam === undefined ? {} : { cursor: pageParam } }, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
});

/** Letters about the topmost body that the keeper of the register hands over unopened; nothing where there are none. */
export function SealedLetters() {
  const { outside: words } = useTexts();
  const pages = useInfiniteQuery(lettersQuery);
  const [chosen, setChosen] = useState<Letter | null>(null);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0) return <ProblemNotice error={pages.error} />;
  const { columns } = words;
  return (
    <section className="no-print">
      <h2>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      <table className="rows" aria-label={words.title}>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseId}>
              <td data-label={columns.receivedOn}>{showDay(row.receivedOn)}</td>
              <td data-label={columns.channelText}>{row.channelText}</td>
              <td data-label={columns.dueOn}>{row.dueOn === null ? '' : showDay(row.dueOn)}</td>
              <td data-label={columns.packedOn}>{row.packedOn === null ? '' : showDay(row.packedOn)}</td>
              <td data-label={columns.handedOn}>
                {row.handedOn === null ? (
                  <Button onClick={() => setChosen(row)}>{words.handOver}</Button>
                ) : (
                  showDay(row.handedOn)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton pages={pages} />
      {chosen !== null && <HandOver key={chosen.caseId} letter={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

function HandOver({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const { outside: words } = useTexts();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const handing = useMutation({
    mutationFn: (body: Body) =>
      call('handOverOutside', { params: { caseId: letter.caseId }, body }, { idempotencyKey: key.current }),
    onSuccess: () => {
      key.current = newKey();
      onClose();
      return queries.invalidateQueries({ queryKey: lettersQuery.queryKey });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  return (
    <Drawer open title={fill(words.handOverOf, { day: showDay(letter.receivedOn) })} onClose={onClose} size={560}>
      <SchemaForm
        schema="#/components/schemas/HandingOver"
        submitLabel={words.handOver}
        give={{
          isPending: handing.isPending,
          error: handing.error,
          mutate: (fields, options) => handing.mutate(fields as unknown as Body, options),
        }}
      />
    </Drawer>
  );
}
