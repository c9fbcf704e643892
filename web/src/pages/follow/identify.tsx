import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { LabelledText } from '../../parts/large-fields.tsx';
import { WordsForm } from './words-form.tsx';

interface IdentifyProps {
  token: string;
  onSent: () => Promise<unknown>;
}

/** A sender without a name may give one later; it is sealed and never shown again. */
export function Identify({ token, onSent }: IdentifyProps) {
  const words = useTexts().identify;
  const [address, setAddress] = useState('');
  const [phone, setPhone] = useState('');
  return (
    <WordsForm
      title={words.title}
      lead={words.lead}
      label={words.name}
      submitLabel={words.submit}
      doneWords={words.done}
      lines={1}
      maxLength={200}
      send={async (name, idempotencyKey) => {
        const more = { ...given('address', address), ...given('phone', phone) };
        await call('identifySelf', { body: { token, name, ...more } }, { idempotencyKey });
        await onSent();
      }}
      below={
        <>
          <LabelledText label={words.address} value={address} maxLength={500} onChange={setAddress} />
          <LabelledText label={words.phone} value={phone} maxLength={40} onChange={setPhone} />
        </>
      }
    />
  );
}

function given(name: 'address' | 'phone', value: string): Readonly<Record<string, string>> {
  return value.trim() === '' ? {} : { [name]: value.trim() };
}
