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

interface AddMoreProps {
  /** Of the status answer; it stands for the code. */
  token: string;
  /** Whether the sender is asked something just now: what they send is then the answer to it. */
  answers: boolean;
  onAdded: () => Promise<unknown>;
}

/** Words and files the sender adds later, on their own or because they were asked. */
export function AddMore({ token, answers, onAdded }: AddMoreProps) {
  const texts = useTexts();
  const words = texts.follow;
  const [done, setDone] = useState<string | null>(null);
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
      setDone(answers ? words.questionDone : words.addDone);
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
      <h2 id="gui-them">{answers ? words.questionSubmit : words.addTitle}</h2>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <LabelledText
          label={answers ? words.questionText : words.addText}
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
        <div role="status">{done !== null && text === '' && <p className="done">{done}</p>}</div>
        <button type="submit" className="large-button" disabled={add.isPending || uploading}>
          {add.isPending && texts.send.sending}
          {!add.isPending && (answers ? words.questionSubmit : words.addSubmit)}
        </button>
      </form>
    </section>
  );
}
