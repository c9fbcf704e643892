import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { RadioPair } from '../../parts/large-fields.tsx';
import { WordsForm } from './words-form.tsx';

interface WithdrawProps {
  token: string;
  onSent: () => Promise<unknown>;
}

/** Withdrawing, neither advised nor made hard; whether somebody forces the sender is asked first, and never assumed. */
export function Withdraw({ token, onSent }: WithdrawProps) {
  const words = useTexts().follow;
  const [threatened, setThreatened] = useState<boolean | null>(null);
  const [fault, setFault] = useState<string | undefined>(undefined);
  return (
    <WordsForm
      title={words.withdrawTitle}
      lead={words.withdrawLead}
      label={words.withdrawText}
      submitLabel={words.withdrawSubmit}
      doneWords={words.withdrawDone}
      isReady={() => {
        setFault(threatened === null ? words.forcedMissing : undefined);
        return threatened !== null;
      }}
      send={async (text, idempotencyKey) => {
        await call('withdraw', { body: { token, text, threatened: threatened ?? false } }, { idempotencyKey });
        await onSent();
      }}
    >
      <RadioPair
        legend={words.forced}
        name="forced"
        value={threatened}
        fault={fault}
        choices={[
          { value: false, label: words.notForced },
          { value: true, label: words.isForced, hint: words.isForcedHint },
        ]}
        onChange={setThreatened}
      />
    </WordsForm>
  );
}
