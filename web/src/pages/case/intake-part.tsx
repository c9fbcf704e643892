import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useSaid } from '../../parts/code-words.ts';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { MissingFields } from '../../parts/missing-fields.tsx';
import { NewCode } from './new-code.tsx';

/** How the letter came, what of its kind it still lacks and what that suggests; nothing is decided here. */
export function IntakePart({ view }: { view: CaseView }) {
  const texts = useTexts();
  const words = texts.intakePart;
  const said = useSaid();
  const { intake } = view;
  const isSilent = [intake.warnings, intake.particulars, intake.missing].every((one) => one.length === 0);
  const isAskable = view.case.stage !== 'CLOSED' && view.case.kind !== null && view.submissions.length > 0;
  return (
    <section aria-labelledby="cach-tiep-nhan">
      <h2 id="cach-tiep-nhan">{words.title}</h2>
      {intake.warnings.map((warning) => (
        <p key={warning} className="stamp" role="status">
          {warning}
        </p>
      ))}
      {intake.suggestion !== null && (
        <p role="status">
          {fill(words.suggestion, {
            reason: said('declineReasons', intake.suggestion.reason, intake.suggestion.reasonText),
          })}{' '}
          {intake.suggestion.lastDay !== null && fill(words.lastDay, { day: showDay(intake.suggestion.lastDay) })}
        </p>
      )}
      {intake.particulars.length > 0 && <FactList facts={intake.particulars.map((one) => [one.label, one.value])} />}
      {intake.missing.length > 0 && (
        <>
          <h3>{words.missing}</h3>
          <MissingFields missing={intake.missing} />
        </>
      )}
      {intake.missing.length === 0 && isAskable && <p className="quiet">{words.complete}</p>}
      {isSilent && intake.suggestion === null && !isAskable && (
        <p className="quiet">{view.case.kind === null ? words.unclassified : words.nothing}</p>
      )}
      <NewCode submissions={view.submissions} organisationId={view.case.organisation.id} />
    </section>
  );
}
