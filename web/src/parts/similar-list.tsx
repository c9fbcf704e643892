import type { Answer } from '../api/call.ts';
import { useTexts } from '../app/language.ts';
import { fill, showDay } from '../app/words.ts';
import { useSaid } from './code-words.ts';
import './similar-list.css';

export type SimilarCases = Answer<'findSimilarToText'>;

/** Cases with like content: number, kind, day, and why they are shown. Opened beside, so that what is being written stays. */
export function SimilarList({ found }: { found: SimilarCases }) {
  const { similar: words } = useTexts();
  const said = useSaid();
  return (
    <>
      <ul className="plain-list similar-list">
        {found.items.map((one) => (
          <li key={one.caseId}>
            <a href={`/vu-viec/${one.caseId}`} target="_blank" rel="noreferrer" title={words.newWindow}>
              <span className="number">{one.caseNumber}</span>
            </a>{' '}
            <span className={one.similarity === 'near-identical' ? 'similar-near' : undefined}>
              {said('similarities', one.similarity, one.similarityText)}
            </span>
            <span className="below">
              {[
                one.kind === null ? null : said('kinds', one.kind, one.kindText),
                said('stages', one.stage, one.stageText),
                fill(words.received, { day: showDay(one.receivedOn) }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <span className="below">
              {one.because.map(({ code, text }) => said('similarityReasons', code, text)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {found.letters > found.matters && (
        <p className="quiet">{fill(words.counts, { letters: found.letters, matters: found.matters })}</p>
      )}
    </>
  );
}
