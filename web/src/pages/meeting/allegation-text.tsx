import type { Matter } from '../../api/meeting-queries.ts';

/** An allegation by its summary, or by its codes where nobody has written one. */
export function AllegationText({ allegation }: { allegation: Matter['allegations'][number] }) {
  const codes = allegation.codes.join(', ');
  if (allegation.summary === null) return <span className="number">{codes}</span>;
  return (
    <span>
      {allegation.summary} {codes !== '' && <span className="quiet number">({codes})</span>}
    </span>
  );
}
