import type { CalendarYearView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { LookAhead } from '../../parts/look-ahead/look-ahead.tsx';
import { ChangedTable } from './entries-table.tsx';
import { YearGrid } from './year-grid.tsx';

interface ProposalProps {
  view: CalendarYearView;
  proposal: NonNullable<CalendarYearView['proposal']>;
}

/** A notice that one person entered and another is to publish: what it changes, and what that would come to. */
export function Proposal({ view, proposal }: ProposalProps) {
  const { calendars: words, lookAhead } = useTexts();
  const facts = words.proposalFacts;
  const title = fill(words.proposedMonths, { year: view.year });
  return (
    <section className="desk rule-version" aria-labelledby="de-nghi">
      <h2 id="de-nghi">{words.proposal}</h2>
      <FactList
        label={words.proposal}
        facts={[
          [facts.status, words.statuses[proposal.status]],
          [facts.notice, proposal.notice],
          [facts.proposedBy, proposal.proposedBy],
          [facts.proposedOn, showDay(proposal.proposedOn)],
          [facts.reason, proposal.reason],
        ]}
      />
      <h3>{words.changedDays}</h3>
      {view.changed.length === 0 ? <p className="quiet">{words.noChanged}</p> : <ChangedTable changed={view.changed} />}
      <h3>{title}</h3>
      <YearGrid
        calendarId={view.calendarId}
        year={view.year}
        entries={proposal.entries}
        changed={view.changed.map((one) => one.day)}
        label={title}
      />
      {view.preview !== null && (
        <>
          <h3>{lookAhead.title}</h3>
          <LookAhead found={view.preview} />
        </>
      )}
    </section>
  );
}
