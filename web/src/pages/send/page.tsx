import { useState } from 'react';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { SendForm } from './form.tsx';
import { Sent } from './sent.tsx';

/** Filing without an account. Nothing of it is stored on the machine; the code lives in this page only. */
export function SendPage() {
  const texts = useTexts();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  usePageTitle(texts.send.title);
  if (receipt !== null) return <Sent receipt={receipt} />;
  return (
    <>
      <h1>{texts.send.title}</h1>
      <p className="lead">{texts.send.lead}</p>
      <div className="notice-box">
        <h2>{texts.send.secretTitle}</h2>
        <p>{texts.send.secretText}</p>
      </div>
      <p className="device-advice">{texts.send.device}</p>
      <SendForm onSent={setReceipt} />
    </>
  );
}
