import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { newKey, uploadRegister } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface UploadRegisterProps {
  bodies: readonly { value: string; label: string }[];
}

/** Chooses the file of an old register; read, it opens on a page of its own. */
export function UploadRegister({ bodies }: UploadRegisterProps) {
  const texts = useTexts();
  const { imports: words } = texts;
  const id = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(newKey());
  const [organisationId, choose] = useState(bodies[0]?.value ?? '');
  const upload = useMutation({
    mutationFn: (file: File) => uploadRegister(file, organisationId, key.current),
    onSuccess: async ({ importId }) => {
      key.current = newKey();
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/nhap-so/$importId', params: { importId } });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  return (
    <section className="files-input no-print">
      {bodies.length > 1 && (
        <p>
          <label htmlFor={`${id}-body`}>{words.body}</label>{' '}
          <select id={`${id}-body`} value={organisationId} onChange={(event) => choose(event.currentTarget.value)}>
            {bodies.map((body) => (
              <option key={body.value} value={body.value}>
                {body.label}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="files-label" id={`${id}-label`}>
        {words.file}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx"
        className="files-native"
        aria-labelledby={`${id}-label ${id}-button`}
        disabled={upload.isPending}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, is chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) upload.mutate(file);
        }}
      />
      <label htmlFor={id} id={`${id}-button`} className="files-button">
        {words.choose}
      </label>
      <div role="status">{upload.isPending && fill(words.reading, { name: upload.variables.name })}</div>
      <ProblemNotice error={upload.error} />
    </section>
  );
}
