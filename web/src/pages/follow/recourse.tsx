import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { LabelledChoice, LabelledText } from '../../parts/large-fields.tsx';
import { WordsForm } from './words-form.tsx';

interface RecourseProps {
  token: string;
  recourse: ReceiptStatus['recourse'];
  onSent: () => Promise<unknown>;
}

/** What was asked for begins a case of its own, a moment later. */
const BEGUN_AFTER_MS = [2_000, 8_000];

/** What a sender may turn to the level above for, and what has come of it so far. */
export function Recourse({ token, recourse, onSent }: RecourseProps) {
  const words = useTexts().recourse;
  const { delayUntil, reviews, grounds, receivedOnDisputable } = recourse;
  // A form that may not be sent twice goes away with its own "received"; so that is said here.
  const [done, setDone] = useState<string | null>(null);
  const sent = (doneWords: string) => async () => {
    setDone(doneWords);
    for (const ms of BEGUN_AFTER_MS) setTimeout(() => void onSent(), ms);
    await onSent();
  };
  return (
    <>
      {delayUntil !== null && <p role="status">{fill(words.delayUntil, { day: showDay(delayUntil) })}</p>}
      {reviews.length > 0 && (
        <section aria-labelledby="xem-xet-lai">
          <h2 id="xem-xet-lai">{words.reviews}</h2>
          <ul>
            {reviews.map((one) => (
              <li key={one.receivedOn}>{fill(words.review, { day: showDay(one.receivedOn), stage: one.stageText })}</li>
            ))}
          </ul>
        </section>
      )}
      <div role="status">{done !== null && <p className="done">{done}</p>}</div>
      {grounds.length > 0 && <Turning token={token} grounds={grounds} onSent={sent(words.done)} />}
      {receivedOnDisputable && <Dispute token={token} onSent={sent(words.disputeDone)} />}
    </>
  );
}

type Ground = ReceiptStatus['recourse']['grounds'][number];

function Turning({ token, grounds, onSent }: Pick<RecourseProps, 'token' | 'onSent'> & { grounds: readonly Ground[] }) {
  const texts = useTexts();
  const words = texts.recourse;
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const ground = grounds.find((one) => one === chosen);
  return (
    <WordsForm
      title={words.title}
      lead={words.lead}
      label={words.text}
      submitLabel={words.submit}
      doneWords={words.done}
      isReady={() => {
        setFault(ground === undefined ? words.groundMissing : undefined);
        return ground !== undefined;
      }}
      send={async (text, idempotencyKey) => {
        if (ground === undefined) return;
        await call('requestReview', { body: { token, ground, text } }, { idempotencyKey });
        await onSent();
      }}
    >
      <LabelledChoice
        label={words.ground}
        value={chosen}
        fault={fault}
        choices={grounds.map((one) => ({ value: one, label: texts.words.reviewGrounds[one] }))}
        onChange={setChosen}
      />
    </WordsForm>
  );
}

const TYPED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** A day as people write it, or null for anything else; whether there is such a day, the API says. */
function dayIn(typed: string): string | null {
  const [, day, month, year] = TYPED.exec(typed.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function Dispute({ token, onSent }: Pick<RecourseProps, 'token' | 'onSent'>) {
  const words = useTexts().recourse;
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const claimedOn = dayIn(typed);
  return (
    <WordsForm
      title={words.disputeTitle}
      lead={words.disputeLead}
      label={words.disputeText}
      submitLabel={words.disputeSubmit}
      doneWords={words.disputeDone}
      isReady={() => {
        setFault(claimedOn === null ? words.claimedMissing : undefined);
        return claimedOn !== null;
      }}
      send={async (text, idempotencyKey) => {
        if (claimedOn === null) return;
        await call('disputeReceiptDate', { body: { token, claimedOn, text } }, { idempotencyKey });
        await onSent();
      }}
    >
      <LabelledText
        label={words.claimedOn}
        hint={words.claimedHint}
        value={typed}
        fault={fault}
        maxLength={10}
        onChange={setTyped}
      />
    </WordsForm>
  );
}
