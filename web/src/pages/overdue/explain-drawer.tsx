import { App, Drawer } from 'antd';
import type { ObligationRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { CommandForm } from '../../parts/command-form/form.tsx';
import { useOwnerWords } from '../../parts/owner-words.ts';
import { useObligationName } from '../../parts/policy-names.ts';

/** Saying afterwards why the chosen row was met late, for whoever heads the body. */
export function ExplainDrawer({ row, onClose }: { row: ObligationRow | null; onClose: () => void }) {
  const { lateness: words } = useTexts();
  const { message } = App.useApp();
  const ownerWords = useOwnerWords();
  const obligationName = useObligationName();
  if (row === null) return null;
  const { obligation, caseNumber } = row;
  const name = obligationName(obligation);
  return (
    <Drawer open title={fill(words.explainTitle, { number: caseNumber })} onClose={onClose} size={480}>
      <p>
        <strong>{name}</strong>
        <span className="below">
          {ownerWords(obligation.owner)}, {row.organisation}
        </span>
      </p>
      <CommandForm
        processId={obligation.processId}
        type="explainLateness"
        schema="#/components/schemas/ExplainLatenessCommand"
        submitLabel={words.explain}
        context={{
          obligations: [{ value: obligation.obligationId, label: `${name} (${showDay(obligation.dueOn)})` }],
        }}
        onDone={() => {
          onClose();
          void message.success(words.recorded);
        }}
      />
    </Drawer>
  );
}
