import { App, Drawer } from 'antd';
import type { Obligation } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { whereTaken } from '../command-form/context.ts';
import type { FormContext } from '../command-form/context.ts';
import { CommandForm } from '../command-form/form.tsx';
import type { FormValues } from '../command-form/model.ts';
import { useObligationName } from '../policy-names.ts';
import type { Chosen } from './acts.tsx';
import { useCommandLabel } from './commands.tsx';

interface CommandDrawerProps {
  chosen: Chosen | null;
  obligations: readonly Obligation[];
  context: FormContext;
  knownFor: (type: string) => FormValues;
  onClose: () => void;
}

/** The form of the chosen command beside the file, which stays readable. */
export function CommandDrawer({ chosen, obligations, context, knownFor, onClose }: CommandDrawerProps) {
  const texts = useTexts();
  const label = useCommandLabel();
  const { message } = App.useApp();
  const obligationName = useObligationName();
  if (chosen === null) return null;
  const { command, given, about } = chosen;
  const words = label(command);
  const owed = obligations
    .filter((one) => one.processId === command.processId && command.obligationIds.includes(one.obligationId))
    .map((one) => ({
      value: one.obligationId,
      label: `${obligationName(one)} (${texts.inbox.columns.due.toLowerCase()} ${showDay(one.dueOn)})`,
    }));
  const title = about === null ? words : fill(texts.commandGroups.about, { command: words, name: about });
  return (
    <Drawer open title={title} onClose={onClose} size={560} mask={false} focusable={{ trap: false }}>
      <CommandForm
        key={`${command.processId} ${command.type} ${JSON.stringify(given)}`}
        processId={command.processId}
        type={command.type}
        schema={command.schema}
        submitLabel={words}
        context={{ ...whereTaken(context, command.itemIds), obligations: owed }}
        known={knownFor(command.type)}
        given={given}
        onDone={() => {
          onClose();
          void message.success(fill(texts.case.done, { label: words }));
        }}
      />
    </Drawer>
  );
}
