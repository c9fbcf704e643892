import './lateness-field.css';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../app/language.ts';
import type { Lateness } from './lateness.ts';

/** More than any reason needs; the API decides. */
const LONGEST = 5000;

/**
 * Asks why what was just done is late, and sends it again with the reason; nothing while that is not asked. Inside a form
 * its button sends the form as it now stands.
 */
export function LatenessField({ lateness }: { lateness: Lateness | null | undefined }) {
  return lateness === null || lateness === undefined ? null : <Asked lateness={lateness} />;
}

function Asked({ lateness }: { lateness: Lateness }) {
  const { lateness: words } = useTexts();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isEmpty = lateness.reason.trim() === '';
  return (
    <div className="lateness">
      <label htmlFor={id}>{words.reason}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <textarea
        ref={box}
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={lateness.reason}
        aria-describedby={`${id}-hint`}
        onChange={(event) => lateness.write(event.target.value)}
      />
      <button
        type="button"
        className="plain-button"
        disabled={isEmpty || lateness.isPending}
        onClick={(event) => {
          const { form } = event.currentTarget;
          if (form === null) lateness.again();
          else form.requestSubmit();
        }}
      >
        {words.again}
      </button>
    </div>
  );
}
