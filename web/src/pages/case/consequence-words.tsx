import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

type Consequence = NonNullable<CaseView['conclusion']>['consequences'][number];

/** What a conclusion says of one subject in words: that they are cleared, what is to be remedied, whose responsibility it was. */
export function ConsequenceWords({ consequence }: { consequence: Consequence }) {
  const { subjectWords: words } = useTexts().remediation;
  const { cleared, recommendation, remedyBy, headResponsibility, membersResponsibility } = consequence;
  const said: readonly (readonly [label: string, text: string | null])[] = [
    [words.recommendation, recommendation],
    [words.headResponsibility, headResponsibility],
    [words.membersResponsibility, membersResponsibility],
  ];
  return (
    <>
      {cleared && <span className="below">{words.cleared}</span>}
      {remedyBy !== null && <span className="below">{fill(words.remedyBy, { day: showDay(remedyBy) })}</span>}
      {said.map(([label, text]) =>
        text === null ? null : (
          <span key={label} className="below">
            {label}: {text}
          </span>
        ),
      )}
    </>
  );
}
