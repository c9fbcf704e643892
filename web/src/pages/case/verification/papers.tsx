import type { CaseView, TimelineEntry } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { showDay } from '../../../app/words.ts';
import { ActButton } from '../../../parts/desk/acts.tsx';
import { dayOfEntry } from '../told.ts';

/** What the team gathered: evidence with its source, who took it in and the hash of each file, minutes of sessions, what others were told to keep. */
export function Papers({ view }: { view: CaseView }) {
  const { verification: words } = useTexts();
  const of = (...types: readonly string[]) =>
    view.timeline
      .filter((entry) => types.includes(entry.type))
      .map((entry) => ({ entry, files: filesOf(entry, view) }));
  return (
    <>
      <PaperList
        label={words.evidence}
        none={words.noEvidence}
        entries={of('EvidenceAdded', 'EvidenceOffered', 'DocumentsPreserved')}
        acts={['addEvidence', 'offerEvidence', 'preserveDocuments']}
      />
      <PaperList
        label={words.sessions}
        none={words.noSessions}
        entries={of('SessionRecorded', 'UnitReviewRecorded')}
        acts={['recordSession', 'recordUnitReview']}
      />
      {of('OpinionReserved').length > 0 && (
        <PaperList label={words.reserved} none="" entries={of('OpinionReserved')} acts={[]} />
      )}
    </>
  );
}

type PaperFile = CaseView['attachments'][number] & { href: string };

interface GatheredPaper {
  entry: TimelineEntry;
  files: readonly PaperFile[];
}

/** The files of a paper, of those the case shows. */
function filesOf({ files = [] }: TimelineEntry, { case: file, attachments }: CaseView): readonly PaperFile[] {
  return attachments
    .filter((one) => files.includes(one.id))
    .map((one) => ({ ...one, href: `/api/v1/cases/${file.caseId}/attachments/${one.id}` }));
}

interface PaperListProps {
  label: string;
  none: string;
  entries: readonly GatheredPaper[];
  acts: readonly string[];
}

function PaperList({ label, none, entries, acts }: PaperListProps) {
  return (
    <section>
      <h3>{label}</h3>
      {entries.length === 0 && <p className="quiet">{none}</p>}
      <ol className="plain-list desk-list">
        {entries.map((paper) => (
          <Paper key={paper.entry.number} {...paper} />
        ))}
      </ol>
      {acts.map((type) => (
        <ActButton key={type} type={type} />
      ))}
    </section>
  );
}

/** Longer words fold away: minutes and titles stand in one list. */
const SHORT = 160;

function Paper({ entry, files }: GatheredPaper) {
  const events: Readonly<Record<string, string>> = useTexts().events;
  const { text, details, title, actor } = entry;
  const facts = details.map((detail) => `${detail.label.toLowerCase()}: ${detail.value}`).join(' · ');
  const named = events[entry.type] ?? title;
  return (
    <li>
      {text !== null && text.length <= SHORT ? <strong className="desk-text">{text}</strong> : <strong>{named}</strong>}
      <span className="below">{[showDay(dayOfEntry(entry)), actor, ...(facts === '' ? [] : [facts])].join(' · ')}</span>
      {files.map((one) => (
        <span key={one.id} className="below">
          <a href={one.href} download={one.name}>
            {one.name}
          </a>{' '}
          <span className="quiet desk-hash">SHA-256 {one.sha256}</span>
        </span>
      ))}
      {text !== null && text.length > SHORT && (
        <details>
          <summary>{`${text.slice(0, SHORT)}…`}</summary>
          <p className="desk-text">{text}</p>
        </details>
      )}
    </li>
  );
}
