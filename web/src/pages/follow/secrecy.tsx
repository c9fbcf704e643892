import '../../parts/folded.css';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, newKey } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

interface SecrecyProps {
  status: Pick<ReceiptStatus, 'token' | 'secrecy' | 'mayAskForSecrecy' | 'mayIdentify'>;
  onSent: () => Promise<unknown>;
}

/** That it is kept secret who the sender is, or a way to ask for it: one button and no words, which would only say more of them. */
export function Secrecy({ status, onSent }: SecrecyProps) {
  const words = useTexts().secrecy;
  const key = useRef(newKey());
  const asking = useMutation({
    mutationFn: async () => {
      await call('askForSecrecy', { body: { token: status.token } }, { idempotencyKey: key.current });
      await onSent();
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  if (status.secrecy !== null) return <p role="status">{fill(words.kept, { day: showDay(status.secrecy.since) })}</p>;
  if (status.mayIdentify) return <p>{words.nothingToKeep}</p>;
  if (!status.mayAskForSecrecy) return null;
  return (
    <details className="folded no-print">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <ProblemNotice error={asking.error} unplaced={[]} />
      <button
        type="button"
        className="large-button second"
        disabled={asking.isPending}
        onClick={() => {
          if (!asking.isPending) asking.mutate();
        }}
      >
        {asking.isPending ? words.sending : words.submit}
      </button>
    </details>
  );
}
