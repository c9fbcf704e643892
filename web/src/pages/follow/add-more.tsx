import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { call, newKey } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { FilesInput } from '../../parts/files-input.tsx';
import type { ChosenFile } from '../../parts/files-input.tsx';
import { LabelledText } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Words and files the sender adds later. The token of the status answer stands for the code. */
export function AddMore({ token, onAdded }: { token: string; onAdded: () => Promise<unknown> }) {
  const texts = useTexts();
  const words = texts.follow;
  const key = useRef(newKey());
  const [text, setText] = useState('');
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const [uploading, setUploading] = useState(false);
  const [fault, setFault] = useState<string | undefined>(undefined);

  const add = useMutation({
    mutationFn: () =>
      call(
        'addMessage',
        { body: { token, text: text.trim() === '' ? null : text.trim(), attachments: files.map((file) => file.id) } },
        { idempotencyKey: key.current },
      ),
    onSuccess: async () => {
      key.current = newKey();
      setText('');
      setFiles([]);
      await onAdded();
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isEmpty = text.trim() === '' && files.length === 0;
    setFault(isEmpty ? words.addMissing : undefined);
    if (!isEmpty && !add.isPending && !uploading) add.mutate();
  }

  return (
    <section className="no-print" aria-labelledby="gui-them">
      <h2 id="gui-them">{words.addTitle}</h2>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <LabelledText
          label={words.addText}
          value={text}
          fault={fault}
          maxLength={50_000}
          lines={5}
          onChange={setText}
        />
        <FilesInput
          to="uploadPublic"
          label={texts.send.files}
          hint={texts.send.filesHint}
          files={files}
          onBusy={setUploading}
          onChange={setFiles}
        />
        <ProblemNotice
          error={add.error}
          unplaced={add.error === null ? [] : problemOf(add.error).errors.map((one) => one.message)}
        />
        <div role="status">{add.isSuccess && text === '' && <p className="done">{words.addDone}</p>}</div>
        <button type="submit" className="large-button" disabled={add.isPending || uploading}>
          {add.isPending ? texts.send.sending : words.addSubmit}
        </button>
      </form>
    </section>
  );
}
