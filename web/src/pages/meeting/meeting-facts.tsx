import type { MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';

/** The dry facts of a meeting. */
export function MeetingFacts({ view: { meeting, members } }: { view: MeetingView }) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const papers =
    meeting.papersSentOn === null
      ? words.papersNotSent
      : fill(words.papersSent, { day: showDay(meeting.papersSentOn) });
  const facts: readonly [string, string][] = [
    [words.body, meeting.organisation.name],
    [words.level, coded('levels', meeting.level)],
    [words.chair, meeting.chair.name],
    [words.secretary, meeting.secretary.name],
    [words.members, fill(words.memberCount, { n: members.length })],
    [words.papers, papers],
  ];
  return (
    <section aria-labelledby="thong-tin-ky-hop">
      <h2 id="thong-tin-ky-hop">{words.facts}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
