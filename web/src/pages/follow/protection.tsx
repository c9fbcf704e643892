import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { LabelledChoice } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WordsForm } from './words-form.tsx';

type Shown = NonNullable<ReceiptStatus['protection']>;

interface Props {
  token: string;
  onSent: () => Promise<unknown>;
}

/** What a sender may ask for and read of their protection: folded away, since others may look on. */
export function Protection({ token, protection, onSent }: Props & { protection: ReceiptStatus['protection'] }) {
  const isRunning = protection !== null && protection.stage !== 'ENDED' && protection.stage !== 'REFUSED';
  return (
    <>
      {protection !== null && <Standing token={token} protection={protection} onSent={onSent} />}
      {!isRunning && <Request token={token} onSent={onSent} />}
    </>
  );
}

function Standing({ token, protection, onSent }: Props & { protection: Shown }) {
  const words = useTexts().ownProtection;
  const { measures, nextCheckIn, asksCheckIn, answer, watchUntil, mayWish, wishWaits } = protection;
  return (
    <details className="folded no-print">
      <summary>{words.heading}</summary>
      <p className="hint">{words.showWhenAlone}</p>
      <p>
        <strong>{protection.stageText}</strong>
      </p>
      {measures.length > 0 && (
        <ul>
          {measures.map(({ kindText: kind, forWhomText: whom, until }) => (
            <li key={`${kind} ${whom} ${until ?? ''}`}>
              {until === null
                ? fill(words.measure, { kind, whom })
                : fill(words.measureUntil, { kind, whom, day: showDay(until) })}
            </li>
          ))}
        </ul>
      )}
      {watchUntil !== null && <p>{fill(words.watchUntil, { day: showDay(watchUntil) })}</p>}
      {answer !== null && (
        <article className="answer">
          <h3>{words.answer}</h3>
          <p className="kept-lines">{answer}</p>
        </article>
      )}
      {asksCheckIn && <CheckIn token={token} nextCheckIn={nextCheckIn} onSent={onSent} />}
      {wishWaits && <p>{words.wishWaits}</p>}
      {mayWish.length > 0 && <Wish token={token} mayWish={mayWish} onSent={onSent} />}
    </details>
  );
}

/** Two large buttons and nothing to write: whoever is in danger has no time for a form. */
function CheckIn({ token, nextCheckIn, onSent }: Props & { nextCheckIn: string | null }) {
  const words = useTexts().ownProtection;
  const key = useRef(newKey());
  const sending = useMutation({
    mutationFn: (ok: boolean) => call('checkIn', { body: { token, ok } }, { idempotencyKey: key.current }),
    onSuccess: () => {
      key.current = newKey();
      return onSent();
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  return (
    <>
      <p>{nextCheckIn === null ? words.overdue : fill(words.nextCheckIn, { day: showDay(nextCheckIn) })}</p>
      <ProblemNotice error={sending.error} />
      <div role="status">
        {sending.isSuccess && <p className="done">{sending.variables ? words.checkedIn : words.alarmed}</p>}
      </div>
      <p>
        <button
          type="button"
          className="large-button"
          disabled={sending.isPending}
          onClick={() => sending.mutate(true)}
        >
          {words.well}
        </button>{' '}
        <button
          type="button"
          className="large-button second"
          disabled={sending.isPending}
          onClick={() => sending.mutate(false)}
        >
          {words.notWell}
        </button>
      </p>
    </>
  );
}

const KINDS = ['identity', 'post', 'safety', 'property', 'honour'] as const;

function Request({ token, onSent }: Props) {
  const texts = useTexts();
  const words = texts.ownProtection;
  const [chosen, setChosen] = useState('');
  const what = KINDS.find((one) => one === chosen) ?? null;
  return (
    <WordsForm
      title={words.title}
      lead={words.lead}
      label={words.text}
      submitLabel={words.submit}
      doneWords={words.done}
      send={async (text, idempotencyKey) => {
        await call('requestProtection', { body: { token, what, text } }, { idempotencyKey });
        await onSent();
      }}
    >
      <LabelledChoice
        label={words.what}
        value={chosen}
        choices={[
          { value: 'not-said', label: words.notSaid },
          ...KINDS.map((one) => ({ value: one, label: texts.words.measureKinds[one] })),
        ]}
        onChange={setChosen}
      />
    </WordsForm>
  );
}

function Wish({ token, mayWish, onSent }: Props & Pick<Shown, 'mayWish'>) {
  const words = useTexts().ownProtection;
  const isReview = mayWish.includes('review');
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const wish = mayWish.length === 1 ? mayWish[0] : mayWish.find((one) => one === chosen);
  return (
    <WordsForm
      title={isReview ? words.reviewTitle : words.wishTitle}
      lead={isReview ? words.reviewLead : words.wishLead}
      label={words.wishText}
      submitLabel={words.wishSubmit}
      doneWords={words.wishDone}
      isReady={() => {
        setFault(wish === undefined ? words.wishMissing : undefined);
        return wish !== undefined;
      }}
      send={async (text, idempotencyKey) => {
        if (wish === undefined) return;
        await call('tellProtectionWish', { body: { token, wish, text } }, { idempotencyKey });
        await onSent();
      }}
    >
      {mayWish.length > 1 && (
        <LabelledChoice
          label={words.wish}
          value={chosen}
          fault={fault}
          choices={mayWish.map((one) => ({ value: one, label: words.wishes[one] }))}
          onChange={setChosen}
        />
      )}
    </WordsForm>
  );
}
