import { useQuery } from '@tanstack/react-query';
import { noticeSettingsQuery } from '../../api/personal-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Absences } from './absences.tsx';
import { MailForm } from './mail-form.tsx';

/** What belongs to the signed-in person alone: where mails go, and who stands in while they are away. */
export function PersonalPage() {
  const texts = useTexts();
  const { personal: words } = texts;
  const { data, error } = useQuery(noticeSettingsQuery);
  usePageTitle(words.title);
  return (
    <div className="page narrow">
      <h1>{words.title}</h1>
      <section className="desk" aria-labelledby="thu-dien-tu">
        <h2 id="thu-dien-tu">{words.notices}</h2>
        <p className="quiet">{words.noticesLead}</p>
        {data === undefined && error === null && <p className="quiet">{texts.common.loading}</p>}
        <ProblemNotice error={error} />
        {data !== undefined && <MailForm settings={data} />}
      </section>
      <Absences />
    </div>
  );
}
