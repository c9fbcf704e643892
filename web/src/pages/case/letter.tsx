import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';

/** The words of the letter, who it is about and what it alleges. */
export function Letter({ view }: { view: CaseView }) {
  const texts = useTexts();
  return (
    <>
      <section aria-labelledby="noi-dung-don">
        <h2 id="noi-dung-don">{texts.case.content}</h2>
        <div className="letter">{view.content}</div>
      </section>
      <section aria-labelledby="duoc-phan-anh">
        <h2 id="duoc-phan-anh">{texts.case.subjects}</h2>
        {view.subjects.length === 0 && <p className="quiet">{texts.case.noSubjects}</p>}
        <ul className="plain-list">
          {view.subjects.map((subject) => (
            <li key={subject.id}>
              {subject.name} <span className="quiet">{subject.kindText}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="cac-noi-dung">
        <h2 id="cac-noi-dung">{texts.case.allegations}</h2>
        {view.allegations.length === 0 && <p className="quiet">{texts.case.noAllegations}</p>}
        <ol className="allegations">
          {view.allegations.map((allegation) => (
            <li key={allegation.id}>
              {allegation.summary !== null && <p>{allegation.summary}</p>}
              <ul className="codes">
                {allegation.codes.map((code) => (
                  <li key={code.code}>
                    <span className="number">{code.code}</span> {code.label}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
