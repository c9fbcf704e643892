import { useEffect, useRef } from 'react';
import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { AddMore } from './add-more.tsx';
import { Identify } from './identify.tsx';
import { Protection } from './protection.tsx';
import { ReceiptParts } from './receipt-parts.tsx';
import { Recourse } from './recourse.tsx';
import { ReportThreat } from './report-threat.tsx';
import { Secrecy } from './secrecy.tsx';
import { Withdraw } from './withdraw.tsx';

interface StatusProps {
  status: ReceiptStatus;
  onRefresh: () => Promise<unknown>;
  onLeave: () => void;
}

/** What a sender sees of their case: where it stands, dates, answers, and a way to add more. */
export function Status({ status, onRefresh, onLeave }: StatusProps) {
  const texts = useTexts();
  const words = texts.follow;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts: readonly [string, string | null][] = [
    [words.stage, status.stageText],
    [words.number, status.caseNumber],
    [words.receivedOn, showDay(status.receivedOn)],
    [words.answerDueOn, status.answerDueOn === null ? null : showDay(status.answerDueOn)],
    [words.outcome, status.outcomeText],
  ];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <dl className="status">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ReceiptParts parts={status.parts} />
      <section aria-labelledby="cau-tra-loi">
        <h2 id="cau-tra-loi">{words.answers}</h2>
        {status.answers.length === 0 && <p>{words.noAnswers}</p>}
        {status.answers.map((answer) => (
          <article key={answer.at} className="answer">
            <h3>{answer.purposeText}</h3>
            <p className="hint">{showInstant(answer.at)}</p>
            <p className="kept-lines">{answer.text}</p>
          </article>
        ))}
      </section>
      {status.added.length > 0 && (
        <section aria-labelledby="da-gui-them">
          <h2 id="da-gui-them">{words.added}</h2>
          {status.added.map((added) => (
            <article key={added.at} className="answer">
              <p className="hint">{showInstant(added.at)}</p>
              {added.text !== null && <p className="kept-lines">{added.text}</p>}
              {added.files > 0 && <p>{fill(words.addedFiles, { n: added.files })}</p>}
            </article>
          ))}
        </section>
      )}
      {status.question !== null && <Question question={status.question} />}
      <AddMore token={status.token} answers={status.question !== null} onAdded={onRefresh} />
      {status.mayIdentify && <Identify token={status.token} onSent={onRefresh} />}
      <Secrecy status={status} onSent={onRefresh} />
      <Recourse token={status.token} recourse={status.recourse} onSent={onRefresh} />
      <Protection token={status.token} protection={status.protection} onSent={onRefresh} />
      <ReportThreat token={status.token} />
      {status.withdrawal !== null && (
        <p role="status">{fill(words.withdrawn, { day: showDay(status.withdrawal.receivedOn) })}</p>
      )}
      {status.withdrawal === null && status.mayWithdraw && <Withdraw token={status.token} onSent={onRefresh} />}
      <p className="no-print">
        <button type="button" className="large-button second" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
      <p className="hint no-print">{fill(words.expires, { at: showInstant(status.tokenExpiresAt) })}</p>
    </>
  );
}

/** What the sender is asked just now, above the field for the answer. */
function Question({ question }: { question: NonNullable<ReceiptStatus['question']> }) {
  const words = useTexts().follow;
  return (
    <section aria-labelledby="de-nghi-lam-ro">
      <h2 id="de-nghi-lam-ro">{words.question}</h2>
      <article className="answer">
        <p className="hint">{showDay(question.askedOn)}</p>
        <p className="kept-lines">{question.text}</p>
        <p>
          <strong>{fill(words.questionDue, { day: showDay(question.answerBy) })}</strong>
        </p>
      </article>
    </section>
  );
}
