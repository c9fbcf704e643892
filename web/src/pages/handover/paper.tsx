import { Link } from '@tanstack/react-router';
import type { HandoverView } from '../../api/handing-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ProcessLink } from '../../parts/process-link.tsx';
import './paper.css';

const STATE_KINDS: readonly string[] = ['state-body', 'front'];

/**
 * The minutes on A4: numbers and days, nothing of the letters. The national name and motto head the papers of State bodies and
 * the Front only; papers of the Party bear the Party's name.
 */
export function HandoverPaper({ view }: { view: HandoverView }) {
  const { handing: words, paper } = useTexts();
  const { handover, minutes, matters, others, duties, left } = view;
  const heading = STATE_KINDS.includes(handover.organisationKind) ? [paper.state, paper.motto] : [paper.party];
  return (
    <article className="paper paper-a4" aria-label={words.paperTitle}>
      <header>
        <p className="paper-body">{handover.organisation.name}</p>
        <p className="paper-state">
          {heading.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </header>
      <h2>{words.paperTitle}</h2>
      <p className="paper-subtitle">{words.paperSubtitle}</p>
      <p>{fill(words.day, { day: showDay(handover.on) })}</p>
      <p>{fill(words.fromLine, { name: handover.from.name })}</p>
      <p>{fill(words.toLine, { name: handover.to.name })}</p>
      {matters.length === 0 && others.length === 0 && <p>{words.noMatters}</p>}
      {matters.length > 0 && <Matters matters={matters} />}
      {others.length > 0 && <Others others={others} />}
      {duties > 0 && <p>{fill(words.duties, { n: String(duties).padStart(2, '0') })}</p>}
      {left !== null && left > 0 && <p>{fill(words.left, { n: String(left).padStart(2, '0') })}</p>}
      {minutes !== null && (
        <>
          <h3>{words.minutesOf}</h3>
          <p className="paper-minutes">{minutes}</p>
        </>
      )}
      <div className="paper-signs paper-signs-three">
        {[words.giver, words.receiver, words.head].map((sign) => (
          <p key={sign}>
            <strong>{sign}</strong>
            <span>{words.signHint}</span>
          </p>
        ))}
      </div>
    </article>
  );
}

/** Remediations, protections and meetings: what it is, and of which case or day where the reader may know. */
function Others({ others }: Pick<HandoverView, 'others'>) {
  const { handing: words } = useTexts();
  const coded = useCoded();
  const { list } = words;
  return (
    <table className="rows" aria-label={words.others}>
      <thead>
        <tr>
          {[list.n, words.others, list.owed, list.status].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {others.map((one, index) => {
          const kind = coded('handedKinds', one.kind);
          return (
            <tr key={one.processId}>
              <td data-label={list.n}>{index + 1}</td>
              <td data-label={words.others}>
                <ProcessLink processId={one.processId}>
                  {one.of === null ? kind : fill(words.otherName, { kind, of: one.of })}
                </ProcessLink>
              </td>
              <Answer one={one} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is owed of it by the receiver, and how it was answered. */
function Answer({ one }: { one: Pick<HandoverView['matters'][number], 'owed' | 'status' | 'reason'> }) {
  const { handing: words } = useTexts();
  const coded = useCoded();
  const { list } = words;
  return (
    <>
      <td data-label={list.owed}>
        {one.owed.length === 0 && words.nothingOwed}
        {one.owed.map(({ name, dueOn }) => (
          <span key={`${name} ${dueOn}`} className="paper-owed">
            {fill(words.owedLine, { name, day: showDay(dueOn) })}
          </span>
        ))}
      </td>
      <td data-label={list.status}>
        {coded('matterAnswers', one.status)}
        {one.reason !== null && <span className="paper-owed">{one.reason}</span>}
      </td>
    </>
  );
}

function Matters({ matters }: Pick<HandoverView, 'matters'>) {
  const { handing: words } = useTexts();
  const { list } = words;
  return (
    <table className="rows" aria-label={words.paperSubtitle}>
      <thead>
        <tr>
          {Object.entries(list).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matters.map((one, index) => (
          <tr key={one.caseId}>
            <td data-label={list.n}>{index + 1}</td>
            <td data-label={list.number}>
              <Link to="/vu-viec/$caseId" params={{ caseId: one.caseId }} className="number">
                {one.number}
              </Link>
            </td>
            <Answer one={one} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
