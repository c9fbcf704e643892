import { useQueryClient } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import type { ObligationRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { CommandForm } from '../../parts/command-form/form.tsx';
import { useOwnerWords } from '../../parts/owner-words.ts';
import { useObligationName } from '../../parts/policy-names.ts';

/** Urging whoever owes the chosen row; they must answer. */
export function UrgeDrawer({ row, onClose }: { row: ObligationRow | null; onClose: () => void }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const ownerWords = useOwnerWords();
  const obligationName = useObligationName();
  if (row === null) return null;
  const { obligation, caseNumber } = row;
  const name = obligationName(obligation);

  function done(): void {
    onClose();
    void message.success(fill(texts.overdue.urged, { number: caseNumber }));
    for (const key of ['obligations', 'case', 'cases']) void queries.invalidateQueries({ queryKey: [key] });
  }

  return (
    <Drawer open title={fill(texts.overdue.urgeTitle, { number: caseNumber })} onClose={onClose} size={480}>
      <p>
        <strong>{name}</strong>
        <span className="below">
          {ownerWords(obligation.owner)}, {row.organisation}
        </span>
      </p>
      <p className="quiet">{texts.overdue.urgeLead}</p>
      <CommandForm
        processId={obligation.processId}
        type="urge"
        schema="#/components/schemas/UrgeCommand"
        submitLabel={texts.overdue.urge}
        context={{
          obligations: [{ value: obligation.obligationId, label: `${name} (${showDay(obligation.dueOn)})` }],
        }}
        onDone={done}
      />
    </Drawer>
  );
}
