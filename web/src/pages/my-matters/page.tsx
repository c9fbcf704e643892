import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { myMattersQuery } from '../../api/my-matter-queries.ts';
import type { MyMatterRow } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { OwnRemediations } from './own-remediations.tsx';
import { Rights } from '../my-matter/rights.tsx';

/** The matters in which the caller is examined and was told so, with what is asked of them. */
export function MyMattersPage() {
  const texts = useTexts();
  const { subject: words } = texts;
  const { user } = useRouteContext({ from: '/own' });
  const speaksForUnit = user.roles.some((held) => held.role === 'SUPERVISED_UNIT');
  const pages = useInfiniteQuery(myMattersQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(words.menu);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p>{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      <ul className="matters">
        {rows.map((row) => (
          <MatterLine key={row.caseId} row={row} />
        ))}
      </ul>
      <MoreButton pages={pages} />
      {speaksForUnit && <OwnRemediations />}
      <Rights />
    </>
  );
}

function MatterLine({ row }: { row: MyMatterRow }) {
  const texts = useTexts();
  const { subject: words } = texts;
  const coded = useCoded();
  return (
    <li className="answer">
      <h2>
        <Link to="/viec-cua-toi/$caseId" params={{ caseId: row.caseId }}>
          {`${row.organisation.name}, ${showDay(row.presentedOn)}`}
        </Link>
      </h2>
      <p>
        {row.organisation.name} · {coded('stages', row.stage)}
      </p>
      <p>{fill(words.toldOn, { day: showDay(row.presentedOn) })}</p>
      {row.asked > 0 && (
        <p>
          <strong>
            {fill(words.asked, { n: row.asked })}
            {row.nextDueOn !== null && `. ${fill(words.dueOn, { day: showDay(row.nextDueOn) })}`}
          </strong>
        </p>
      )}
    </li>
  );
}
