import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { call } from '../../api/call.ts';
import { absencesQuery } from '../../api/personal-queries.ts';
import type { Absence } from '../../api/personal-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { AbsenceForm } from './absence-form.tsx';

/** Who is away until when and who is told in their place; what may be taken back has its button. */
export function Absences() {
  const texts = useTexts();
  const { personal: words } = texts;
  const { data, error } = useQuery(absencesQuery);
  return (
    <section className="desk" aria-labelledby="vang-mat">
      <h2 id="vang-mat">{words.absences}</h2>
      <p className="quiet">{words.absencesLead}</p>
      {data === undefined && error === null && <p className="quiet">{texts.common.loading}</p>}
      <ProblemNotice error={error} />
      {data?.items.length === 0 && <p>{words.noAbsences}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="desk-list">
          {data.items.map((absence) => (
            <AbsenceLine key={absence.id} absence={absence} />
          ))}
        </ul>
      )}
      <AbsenceForm />
      <p>
        <Link to="/ban-giao">{texts.handing.link}</Link>
      </p>
    </section>
  );
}

function AbsenceLine({ absence }: { absence: Absence }) {
  const { personal: words } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const days = { from: showDay(absence.fromDay), to: showDay(absence.toDay) };
  const revoke = useMutation({
    mutationFn: () => call('revokeAbsence', { params: { id: absence.id } }),
    onSuccess: () => {
      void message.success(words.removed);
      return queries.invalidateQueries({ queryKey: absencesQuery.queryKey });
    },
  });
  return (
    <li>
      {fill(words.line, { ...days, person: absence.person.name, substitute: absence.substitute.name })}
      {absence.mayRevoke && (
        <Button
          size="small"
          className="act"
          loading={revoke.isPending}
          aria-label={fill(words.removeNamed, days)}
          onClick={() => revoke.mutate()}
        >
          {words.remove}
        </Button>
      )}
      <ProblemNotice error={revoke.error} />
    </li>
  );
}
