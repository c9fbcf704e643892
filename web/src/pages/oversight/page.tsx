import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { oversightQuery } from '../../api/oversight-queries.ts';
import type { MarkCode } from '../../api/oversight-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { BodyTable } from './body-table.tsx';
import { Draws } from './draws.tsx';
import { MarkList } from './mark-list.tsx';
import { RefusedUrgings } from './refused-urgings.tsx';

/** What is listed below the table: one act of one body, or all of them. */
export interface Listed {
  mark: MarkCode | null;
  body: { id: string; name: string } | null;
}

const EVERYTHING: Listed = { mark: null, body: null };
const DAYS_BACK = 90;
const DAY_MS = 86_400_000;

/** How bodies below deal with letters: counts side by side, each act with its reason, draws to re-read, refused urgings. */
export function OversightPage() {
  const { oversight: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const [from, setFrom] = useState(() => dayInVietnam(Date.now() - DAYS_BACK * DAY_MS));
  const [to, setTo] = useState(() => dayInVietnam(Date.now()));
  const [listed, setListed] = useState(EVERYTHING);
  const board = useInfiniteQuery(oversightQuery({ from, to }));
  const bodies = board.data?.pages.flatMap((page) => page.bodies) ?? [];
  const draws = board.data?.pages[0]?.draws ?? [];
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <p className="period no-print">
        <label>
          {words.from} <DayInput value={from} canClear={false} onChange={(day) => setFrom(day ?? from)} />
        </label>{' '}
        <label>
          {words.to} <DayInput value={to} canClear={false} onChange={(day) => setTo(day ?? to)} />
        </label>
      </p>
      <ProblemNotice error={board.error} />
      {board.data !== undefined && <BodyTable bodies={bodies} onChoose={setListed} />}
      <MoreButton pages={board} />
      <MarkList period={{ from, to }} listed={listed} onAll={() => setListed(EVERYTHING)} />
      {board.data !== undefined && <Draws draws={draws} />}
      {user.roles.some((held) => held.role === 'AUDITOR') && <RefusedUrgings />}
    </div>
  );
}
