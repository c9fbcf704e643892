import type { CaseView } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { fill, showDay } from '../../../app/words.ts';
import { ActButton } from '../../../parts/desk/acts.tsx';
import { Findings } from '../findings.tsx';
import { lastOf } from '../told.ts';

type Verification = NonNullable<CaseView['verification']>;

/** The report with what was found about each allegation, or what is still in its way. */
export function Report({ view, verification }: { view: CaseView; verification: Verification }) {
  const { verification: words } = useTexts();
  const { report, returns, hearings } = verification;
  const isOpen = view.case.stage === 'VERIFICATION';
  const isHeard = hearings.every((one) => one.draft.code === 'answered' || one.draft.code === 'silent');
  const returned = lastOf(view.timeline, 'ReportReturned', 'CaseReturnedToTeam');
  const isReturned = returns > 0 && report === null && returned !== null && returned.text !== null;
  return (
    <section aria-labelledby="bao-cao">
      <h3 id="bao-cao">{words.report}</h3>
      {report === null ? (
        <p className="quiet">{words.noReport}</p>
      ) : (
        <>
          <p className="desk-line">
            {[fill(words.reportBy, { day: showDay(report.on) }), report.by].filter((part) => part !== null).join(' · ')}
          </p>
          <Findings view={view} findings={report.findings} />
        </>
      )}
      {returns > 0 && <p className="quiet">{fill(words.returned, { n: returns })}</p>}
      {isReturned && <p className="desk-text">{returned.text}</p>}
      {isOpen && report === null && <p className="hint">{words.fairness}</p>}
      <ActButton type="submitReport" isNext={isHeard} />
      <ActButton type="approveReport" isNext />
      <ActButton type="returnReport" />
    </section>
  );
}
