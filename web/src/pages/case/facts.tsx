import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCodeWords } from '../../parts/code-words.ts';

/** The dry facts of the case, its attachments and documents. */
export function Facts({ view }: { view: CaseView }) {
  const texts = useTexts();
  const words = useCodeWords();
  const { case: file } = view;
  const labels = texts.case.factLabels;
  const senders = [...new Set(view.submissions.map((one) => one.senderType))];
  const isSent = view.submissions.length > 0;
  const facts: readonly [string, string | null][] = [
    [labels.number, file.number],
    [labels.registerNumber, file.registerNumber === null ? null : String(file.registerNumber)],
    [labels.organisation, file.organisation.name],
    [
      labels.receivedOn,
      `${showDay(file.receivedOn)}${file.receiptDateQuestioned ? ` (${texts.cases.questioned})` : ''}`,
    ],
    [labels.channel, words(Object.keys(texts.words[isSent ? 'channels' : 'origins']))(file.channel)],
    [labels.senderType, senders.map(words(Object.keys(texts.words.senderTypes))).join(', ')],
    [labels.track, words(Object.keys(texts.words.tracks))(file.track)],
    [labels.anonymity, file.anonymity === null ? null : words(Object.keys(texts.words.anonymity))(file.anonymity)],
    [labels.urgency, words(Object.keys(texts.words.urgencies))(file.urgency)],
    [labels.complexity, words(Object.keys(texts.words.complexities))(file.complexity)],
    [labels.handler, file.handler?.name ?? texts.cases.noHandler],
    [labels.outcome, file.outcomeText],
  ];
  return (
    <>
      <section aria-labelledby="thong-tin-chung">
        <h2 id="thong-tin-chung">{texts.case.facts}</h2>
        <dl className="facts">
          {facts
            .filter(([, value]) => value !== null && value !== '')
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {view.submissions.length > 1 && (
          <p className="quiet">{fill(texts.case.submissions, { n: view.submissions.length })}</p>
        )}
      </section>
      {view.attachments.length > 0 && (
        <section aria-labelledby="tai-lieu">
          <h2 id="tai-lieu">{texts.case.attachments}</h2>
          <ul className="plain-list">
            {view.attachments.map((attached) => (
              <li key={attached.id}>
                <a
                  href={`/api/v1/cases/${view.case.caseId}/attachments/${attached.id}`}
                  download={attached.name}
                  title={`SHA-256 ${attached.sha256}`}
                >
                  {attached.name}
                </a>{' '}
                <span className="quiet">
                  {fill(texts.files.size, { n: Math.max(1, Math.round(attached.size / 1024)) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.documents.length > 0 && (
        <section aria-labelledby="van-ban">
          <h2 id="van-ban">{texts.case.documents}</h2>
          <ul className="plain-list">
            {view.documents.map((document) => (
              <li key={document.id}>{document.name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
