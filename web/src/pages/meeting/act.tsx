import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { fieldMessages, useGive } from '../../parts/give-command.ts';
import type { CommandBody } from '../../parts/give-command.ts';
import { LatenessField } from '../../parts/lateness-field.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** The word for a command. */
export function useActWord(): (type: string) => string {
  const commands: Readonly<Record<string, string>> = useTexts().commands;
  return (type) => commands[type] ?? type;
}

/** Gives a command in the meeting; what was recorded is said, what was refused stands with its reason. */
export function useAct(processId: string, onDone: () => void = () => undefined) {
  const texts = useTexts();
  const { message } = App.useApp();
  const word = useActWord();
  const give = useGive(processId, (body) => {
    void message.success(fill(texts.case.done, { label: word(body.type) }));
    onDone();
  });
  return {
    isPending: give.isPending,
    give: (body: CommandBody) => {
      if (!give.isPending) give.mutate(body);
    },
    problem: (
      <>
        <ProblemNotice error={give.error} unplaced={fieldMessages(give.error)} />
        <LatenessField lateness={give.lateness} />
      </>
    ),
  };
}

interface DisclosedProps {
  label: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small form below itself, and closes it again. */
export function Disclosed({ label, children }: DisclosedProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={open ? 'act act-open' : 'act'}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && <div className="act-form">{children(() => setOpen(false))}</div>}
    </div>
  );
}

interface SavingProps {
  label: string;
  act: Pick<ReturnType<typeof useAct>, 'isPending' | 'problem'>;
  disabled?: boolean;
}

/** The end of a form: what was refused, and the button. */
export function Saving({ label, act, disabled = false }: SavingProps) {
  return (
    <>
      {act.problem}
      <Button type="primary" htmlType="submit" loading={act.isPending} disabled={disabled}>
        {label}
      </Button>
    </>
  );
}

/** A field for words of any length, that must be filled. */
export function WordsField({
  name,
  label,
  hint,
}: {
  name: string | (string | number)[];
  label: string;
  hint?: string;
}) {
  const texts = useTexts();
  return (
    <Form.Item
      name={name}
      label={label}
      {...(hint === undefined ? {} : { extra: hint })}
      rules={[
        { required: true, whitespace: true, message: fill(texts.common.required, { field: label.toLowerCase() }) },
      ]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 14 }} />
    </Form.Item>
  );
}

/** The rule of a field that must be chosen. */
export function useChosenRule(): (field: string) => { required: true; message: string } {
  const { common } = useTexts();
  return (field) => ({ required: true, message: fill(common.requiredChoice, { field: field.toLowerCase() }) });
}
