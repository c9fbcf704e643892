import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { handoverQuery } from '../../api/handing-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { HandoverPaper } from './paper.tsx';

/** One desk that was handed over: how far its matters have come, and the minutes as they are printed and signed. */
export function HandoverPage() {
  const texts = useTexts();
  const { handing: words } = texts;
  const coded = useCoded();
  const { handoverId } = useParams({ from: '/staff/ban-giao/$handoverId' });
  const { data, error } = useQuery(handoverQuery(handoverId));
  usePageTitle(words.title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return (
    <div className="page narrow">
      <header className="case-head no-print">
        <h1>
          {fill(words.heading, { day: showDay(data.handover.on) })}
          <span className="case-line">
            <span>{coded('deskHandoverStages', data.handover.stage)}</span>
          </span>
        </h1>
        <Button onClick={() => window.print()}>{texts.common.print}</Button>
      </header>
      <HandoverPaper view={data} />
    </div>
  );
}
