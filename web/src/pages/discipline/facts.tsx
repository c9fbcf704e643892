import { Link } from '@tanstack/react-router';
import type { DisciplineView } from '../../api/discipline-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { FactList } from '../../parts/desk/fact-list.tsx';

/** Who it is about, who owns it, and from which conclusion it came. */
export function DisciplineFacts({ view }: { view: DisciplineView }) {
  const texts = useTexts();
  const { discipline: words } = texts;
  const coded = useCoded();
  const { discipline, agenda } = view;
  return (
    <section aria-labelledby="thong-tin-chung">
      <h2 id="thong-tin-chung">{texts.case.facts}</h2>
      <FactList
        facts={[
          [words.subject, discipline.subject],
          [words.subjectKind, coded('subjectKinds', discipline.subjectKind)],
          [words.managedBy, coded('levels', discipline.managedBy)],
          [words.inOffice, discipline.inOffice ? texts.common.yes : texts.common.no],
          [words.owner, discipline.organisation.name],
          [words.concludedOn, showDay(discipline.concludedOn)],
          [
            words.onAgenda,
            agenda === null ? null : (
              <>
                {agenda.heldOn === null ? (
                  words.agendaHidden
                ) : (
                  <Link to="/ky-hop/$meetingId" params={{ meetingId: agenda.meetingId }}>
                    {[agenda.title, showDay(agenda.heldOn)].filter((part) => part !== null).join(', ')}
                  </Link>
                )}
                <span className="below">{coded('ballotKinds', agenda.ballot)}</span>
              </>
            ),
          ],
        ]}
      />
    </section>
  );
}
