import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { call } from '../../api/call.ts';
import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { LabelledText } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Status } from './status.tsx';

/** Following up with the code alone. The code goes out in the body of a request: never into an address, never stored. */
export function FollowPage() {
  const texts = useTexts();
  const words = texts.follow;
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  usePageTitle(words.title);
  const [status, setStatus] = useState<ReceiptStatus | null>(null);
  const look = useMutation({
    mutationFn: (receiptCode: string) => call('receipt', { body: { receiptCode } }),
    onSuccess: setStatus,
    gcTime: 0,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const trimmed = code.trim();
    setFault(trimmed === '' ? words.codeMissing : undefined);
    if (trimmed !== '' && !look.isPending) look.mutate(trimmed);
  }

  function leave(): void {
    setCode('');
    setStatus(null);
    look.reset();
  }

  if (status !== null) {
    return <Status status={status} onRefresh={() => look.mutateAsync(code.trim())} onLeave={leave} />;
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <LabelledText
          label={words.code}
          hint={words.notStored}
          value={code}
          fault={fault}
          maxLength={40}
          onChange={setCode}
        />
        <ProblemNotice error={look.error} />
        <button type="submit" className="large-button" disabled={look.isPending}>
          {look.isPending ? texts.common.loading : words.submit}
        </button>
      </form>
      <p className="device-advice">{texts.send.device}</p>
    </>
  );
}
