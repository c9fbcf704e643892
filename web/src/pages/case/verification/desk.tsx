import type { CaseView } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { Awaiting } from './awaiting.tsx';
import { Papers } from './papers.tsx';
import { Report } from './report.tsx';
import { Subjects } from './subjects.tsx';
import { Team } from './team.tsx';

type Verification = NonNullable<CaseView['verification']>;

/** The desk of the team that verifies: who they are, how far each subject is heard, what was gathered, what was found. */
export function VerificationDesk({ view, verification }: { view: CaseView; verification: Verification }) {
  const { verification: words } = useTexts();
  const isOpen = view.case.stage === 'VERIFICATION';
  const inner = (
    <>
      <Team verification={verification} />
      <Subjects view={view} verification={verification} />
      {isOpen && <p className="hint">{words.exposure}</p>}
      <Awaiting view={view} verification={verification} />
      <Papers view={view} />
      <Report view={view} verification={verification} />
    </>
  );
  // Once the report is approved the desk is cleared: it stays to be read, below what is now at hand.
  return isOpen ? (
    <section className="desk" aria-labelledby="to-tham-tra">
      <h2 id="to-tham-tra">{words.title}</h2>
      {inner}
    </section>
  ) : (
    <details className="desk">
      <summary>
        <h2>{words.title}</h2>
      </summary>
      {inner}
    </details>
  );
}
