import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { call } from '../../api/call.ts';
import type { PolicyVersion } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { ExampleTable } from '../../parts/example-table.tsx';
import { fieldMessages } from '../../parts/give-command.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { draftOf, examplesOf } from './draft.ts';
import type { ProposalValues } from './draft.ts';
import { useRequired } from './rule-fields.tsx';

/** An hour and minute of the day. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Cases with the last day each must give; they can be tried before anything is proposed. */
export function ExamplesField({ row }: { row: PolicyVersion }) {
  const texts = useTexts();
  const { rules: words } = texts;
  const required = useRequired();
  const form = Form.useFormInstance<ProposalValues>();
  const tried = useMutation({
    mutationFn: (values: ProposalValues) =>
      call('tryPolicy', {
        body: {
          ...{ draft: draftOf(values, row), examples: examplesOf(values.examples) },
          organisationId: values.organisationId,
        },
      }),
  });

  async function tryThem(): Promise<void> {
    // What is wrong stands at its field.
    const isWhole = await form.validateFields(['examples'], { recursive: true }).then(
      () => true,
      () => false,
    );
    if (isWhole) tried.mutate(form.getFieldsValue(true));
  }

  return (
    <Form.List name="examples">
      {(items, { add, remove }) => (
        <fieldset className="rows-field">
          <legend>{words.examples}</legend>
          {items.map((item, index) => (
            <fieldset key={item.key} className="row-field">
              <legend>{fill(words.exampleN, { n: index + 1 })}</legend>
              <Form.Item name={[item.name, 'name']} label={words.exampleName} rules={required(words.exampleName, true)}>
                <Input maxLength={300} />
              </Form.Item>
              <div className="field-line">
                <Form.Item
                  name={[item.name, 'startedOn']}
                  label={words.exampleStart}
                  rules={required(words.exampleStart, true)}
                >
                  <DayInput />
                </Form.Item>
                <Form.Item
                  name={[item.name, 'time']}
                  label={`${words.exampleTime} (${texts.common.optional})`}
                  rules={[{ pattern: TIME, message: words.timeWrong }]}
                >
                  <Input placeholder={words.timePlaceholder} maxLength={5} inputMode="numeric" />
                </Form.Item>
                <Form.Item
                  name={[item.name, 'dueOn']}
                  label={words.exampleDue}
                  rules={required(words.exampleDue, true)}
                >
                  <DayInput />
                </Form.Item>
              </div>
              {items.length > 1 && (
                <Button
                  size="small"
                  aria-label={fill(texts.common.removeNamed, { name: fill(words.exampleN, { n: index + 1 }) })}
                  onClick={() => remove(item.name)}
                >
                  {texts.common.remove}
                </Button>
              )}
            </fieldset>
          ))}
          <div className="form-end">
            <Button onClick={() => add({})}>{words.addExample}</Button>
            <Button loading={tried.isPending} onClick={() => void tryThem()}>
              {words.tryExamples}
            </Button>
          </div>
          <ProblemNotice error={tried.error} unplaced={fieldMessages(tried.error)} />
          <div role="status">
            {tried.data !== undefined && <ExampleTable label={words.tried} examples={tried.data.examples} />}
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}
