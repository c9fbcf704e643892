import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { importTree, newKey, previewTree } from '../../api/call.ts';
import type { TreePreview } from '../../api/organisation-queries.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { fieldMessages } from '../../parts/give-command.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { KeptBody } from '../../parts/rule-keeper.ts';

/** A file of organisations or people: shown row by row, then sent whole as one proposal. */
export function ImportTree({ bodies, today }: { bodies: readonly KeptBody[]; today: string }) {
  const texts = useTexts();
  const { treeImport: words, reorganisation } = texts;
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [file, setFile] = useState<File | null>(null);
  const [organisationId, setBody] = useState(bodies[0]?.id ?? '');
  const [on, setOn] = useState(today);
  const [decisionNumber, setNumber] = useState('');
  const preview = useMutation({ mutationFn: (chosen: File) => previewTree(chosen, { organisationId, on }) });
  const send = useMutation({
    mutationFn: ({ chosen, sha256 }: { chosen: File; sha256: string }) =>
      importTree(chosen, { organisationId, on, decisionNumber, sha256 }, key.current),
    onSuccess: async (begun) => {
      key.current = newKey();
      await queries.invalidateQueries({ queryKey: ['reorganisations'] });
      await navigate({ to: '/to-chuc/quyet-dinh/$reorganisationId', params: { reorganisationId: begun.id } });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  const read = preview.data;
  const isRight = read !== undefined && read.counts.wrong === 0 && read.counts.new + read.counts.changed > 0;
  // What was shown was shown for another file, body or day.
  const forget = () => preview.reset();
  return (
    <div className="files-input form-column">
      <p className="quiet">{words.lead}</p>
      {bodies.length > 1 && (
        <p>
          <label htmlFor={`${id}-body`}>{reorganisation.deciding}</label>{' '}
          <select
            id={`${id}-body`}
            value={organisationId}
            onChange={(event) => {
              setBody(event.currentTarget.value);
              forget();
            }}
          >
            {bodies.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}-on`}>{reorganisation.fields.on}</label>{' '}
        <DayInput
          id={`${id}-on`}
          value={on}
          canClear={false}
          onChange={(day) => {
            setOn(day ?? today);
            forget();
          }}
        />
      </p>
      <p className="files-label" id={`${id}-label`}>
        {words.file}
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.xlsx"
        className="files-native"
        aria-labelledby={`${id}-label ${id}-button`}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          forget();
        }}
      />
      <label htmlFor={`${id}-file`} id={`${id}-button`} className="files-button">
        {words.choose}
      </label>
      <p role="status">{file !== null && fill(words.chosen, { name: file.name })}</p>
      <Button
        disabled={file === null}
        loading={preview.isPending}
        onClick={() => file !== null && preview.mutate(file)}
      >
        {words.preview}
      </Button>
      <ProblemNotice error={preview.error ?? send.error} />
      {fieldMessages(send.error).map((message) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      {read !== undefined && <Preview read={read} />}
      {isRight && file !== null && (
        <p>
          <label htmlFor={`${id}-number`}>{reorganisation.fields.number}</label>{' '}
          <Input
            id={`${id}-number`}
            className="short-input"
            maxLength={60}
            value={decisionNumber}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />{' '}
          <Button
            type="primary"
            loading={send.isPending}
            disabled={decisionNumber.trim() === ''}
            onClick={() => send.mutate({ chosen: file, sha256: read.sha256 })}
          >
            {words.send}
          </Button>
        </p>
      )}
    </div>
  );
}

function Preview({ read }: { read: TreePreview }) {
  const { treeImport: words } = useTexts();
  const { columns } = words;
  return (
    <>
      <p role="status">{fill(words.counts, read.counts)}</p>
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
          {read.rows.map((row) => (
            <tr key={row.row}>
              <td data-label={columns.row}>{row.row}</td>
              <td data-label={columns.status}>{words.statuses[row.status]}</td>
              <td data-label={columns.text}>{row.text}</td>
              <td data-label={columns.errors}>
                {row.errors.map((one) => (
                  <span key={`${one.column}/${one.message}`} className="below">
                    {one.column}: {one.message}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
