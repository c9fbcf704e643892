import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';
import { standingLines } from './standing-lines.ts';

/** What stands in the way of the case or beside it, each in a line with the day and what may be done about it. */
export function Standing({ view }: { view: CaseView }) {
  const texts = useTexts();
  const said = useCoded();
  const [today] = useState(() => dayInVietnam(Date.now()));
  const lines = standingLines(view, { words: texts.standing, said, today });
  if (lines.length === 0) return null;
  return (
    <section className="standing" aria-label={texts.standing.title}>
      <ul>
        {lines.map(({ key, text, mark, acts, meetingId }) => (
          <li key={key}>
            {mark === null ? null : <DueMark state={mark} text={texts.standing.marks[mark]} />}
            <span>{text}</span>
            {meetingId !== undefined && (
              <Link to="/ky-hop/$meetingId" params={{ meetingId }}>
                {texts.standing.openMeeting}
              </Link>
            )}
            {acts.map((type) => (
              <ActButton key={type} type={type} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
