import { App } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import type { FormContext } from '../../parts/command-form/context.ts';
import { CommandForm } from '../../parts/command-form/form.tsx';
import type { FormValues } from '../../parts/command-form/model.ts';
import { Disclosed, useActWord } from './act.tsx';
import { offeredOn } from './agenda-state.ts';
import type { ItemProps } from './item-card.tsx';

interface ItemActProps extends Pick<ItemProps, 'view' | 'item'> {
  type: string;
  /** What the item gives to choose from. */
  context?: FormContext;
  known?: FormValues;
  hint?: string;
}

/** A command about one item, where the API offers it there: a button, and the form it opens. */
export function ItemAct({ view, item, type, context = {}, known = {}, hint }: ItemActProps) {
  const texts = useTexts();
  const word = useActWord();
  const { message } = App.useApp();
  const command = view.allowedCommands.find((one) => one.type === type);
  if (command === undefined || !offeredOn([command], type, item.itemId)) return null;
  return (
    <Disclosed label={word(type)}>
      {(close) => (
        <>
          {hint !== undefined && <p className="quiet">{hint}</p>}
          <CommandForm
            processId={command.processId}
            type={type}
            schema={command.schema}
            submitLabel={word(type)}
            context={context}
            known={known}
            given={{ itemId: item.itemId }}
            onDone={() => {
              close();
              void message.success(fill(texts.case.done, { label: word(type) }));
            }}
          />
        </>
      )}
    </Disclosed>
  );
}
