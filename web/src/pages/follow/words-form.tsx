import '../../parts/folded.css';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { newKey } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { LabelledText } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface WordsFormProps {
  title: string;
  lead: string;
  label: string;
  submitLabel: string;
  doneWords: string;
  /** One line for a name; else a box. */
  lines?: number;
  maxLength?: number;
  /** Sends the words under the key of this attempt. Throws ProblemError. */
  send: (text: string, idempotencyKey: string) => Promise<unknown>;
  /** Whether what else the form asks is answered; told before anything is sent. */
  isReady?: () => boolean;
  /** Asked before the words. */
  children?: ReactNode;
  /** Asked after the words. */
  below?: ReactNode;
}

/** Something the sender seldom needs: folded away, with what it means said before the field. */
export function WordsForm(props: WordsFormProps) {
  const {
    title,
    lead,
    label,
    submitLabel,
    doneWords,
    send,
    isReady,
    children,
    below,
    lines = 5,
    maxLength = 50_000,
  } = props;
  const texts = useTexts();
  const key = useRef(newKey());
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const sending = useMutation({
    mutationFn: () => send(text.trim(), key.current),
    onSuccess: () => {
      key.current = newKey();
      setText('');
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isEmpty = text.trim() === '';
    const isComplete = isReady?.() ?? true;
    setFault(isEmpty ? fill(texts.common.required, { field: label.toLowerCase() }) : undefined);
    if (!isEmpty && isComplete && !sending.isPending) sending.mutate();
  }

  return (
    <details className="folded no-print">
      <summary>{title}</summary>
      <p>{lead}</p>
      <form noValidate autoComplete="off" onSubmit={submit}>
        {children}
        <LabelledText label={label} value={text} fault={fault} maxLength={maxLength} lines={lines} onChange={setText} />
        {below}
        <ProblemNotice
          error={sending.error}
          unplaced={sending.error === null ? [] : problemOf(sending.error).errors.map((one) => one.message)}
        />
        <div role="status">{sending.isSuccess && text === '' && <p className="done">{doneWords}</p>}</div>
        <button type="submit" className="large-button second" disabled={sending.isPending}>
          {sending.isPending ? texts.send.sending : submitLabel}
        </button>
      </form>
    </details>
  );
}
