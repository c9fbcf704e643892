import { useTexts } from '../../app/language.ts';

/** What whoever is examined may ask for and do. */
export function Rights() {
  const { subject: words } = useTexts();
  return (
    <section aria-labelledby="quyen">
      <h2 id="quyen">{words.rights}</h2>
      <ul>
        {words.rightsList.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
    </section>
  );
}
