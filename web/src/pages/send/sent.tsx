import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { LabelledBox } from '../../parts/large-fields.tsx';

/** Shows the receipt code once, large. Leaving for the status page asks first whether it was written down. */
export function Sent({ receipt }: { receipt: Receipt }) {
  const texts = useTexts();
  const words = texts.send;
  const heading = useRef<HTMLHeadingElement>(null);
  const code = useRef<HTMLElement>(null);
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(receipt.receiptCode);
      setCopied(true);
    } catch {
      // Without permission or on a plain http address the code is marked, ready to be copied by hand.
      if (code.current !== null) getSelection()?.selectAllChildren(code.current);
    }
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.doneTitle}
      </h1>
      <p className="lead">
        {fill(receipt.provisional ? words.doneProvisional : words.doneText, {
          number: receipt.caseNumber,
          day: showDay(receipt.receivedOn),
        })}
      </p>
      <section className="code-box" aria-labelledby="ma-tra-cuu">
        <h2 id="ma-tra-cuu">{words.codeTitle}</h2>
        <p>
          <strong ref={code} className="code">
            {receipt.receiptCode}
          </strong>
        </p>
        <p>
          <strong>{words.codeOnce}</strong>
        </p>
        <p>{words.codeUse}</p>
        <div className="buttons no-print">
          <button type="button" className="large-button" onClick={() => window.print()}>
            {texts.common.print}
          </button>
          <button type="button" className="large-button second" onClick={() => void copy()}>
            {copied ? texts.common.copied : texts.common.copy}
          </button>
        </div>
      </section>
      <div className="no-print">
        <LabelledBox label={words.kept} checked={kept} onChange={setKept} />
        {kept && (
          <p>
            <Link to="/tra-cuu" replace>
              {words.toFollow}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
