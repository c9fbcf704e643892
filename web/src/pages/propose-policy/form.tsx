import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input, Select } from 'antd';
import { call } from '../../api/call.ts';
import { organisationQuery } from '../../api/queries.ts';
import type { PolicyVersion } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam, fill } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { fieldMessages } from '../../parts/give-command.ts';
import { LookAhead } from '../../parts/look-ahead/look-ahead.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { PlacedBody } from '../../parts/rule-keeper.ts';
import { draftOf, examplesOf, valuesOf, widestScope } from './draft.ts';
import type { ProposalValues } from './draft.ts';
import { ExamplesField } from './examples-field.tsx';
import { ExtensionFields } from './extension-fields.tsx';
import { RuleFields } from './rule-fields.tsx';

interface ProposalFormProps {
  row: PolicyVersion;
  bodies: readonly PlacedBody[];
}

/** The row field by field with its examples, what it would come to, and the button that proposes it. */
export function ProposalForm({ row, bodies }: ProposalFormProps) {
  const texts = useTexts();
  const { rules: words, lookAhead } = texts;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<ProposalValues>();
  const replaces = { key: row.key, version: row.version };
  const look = useMutation({
    mutationFn: (values: ProposalValues) =>
      call('whatIf', {
        body: { policy: { replaces, draft: draftOf(wholeOf(values), row) }, organisationId: values.organisationId },
      }),
  });
  const begin = useBegin(['policy', 'policies'], ({ id }) => {
    void message.success(words.sent);
    void navigate({ to: '/chinh-sach/thay-doi/$changeId', params: { changeId: id } });
  });

  function propose(filled: ProposalValues): void {
    if (begin.isPending) return;
    const values = wholeOf(filled);
    begin.mutate({
      process: 'policy-change',
      organisationId: values.organisationId,
      forOrganisation: values.scope === 'own' ? (row.organisationId ?? values.organisationId) : null,
      draft: draftOf(values, row),
      replaces,
      examples: examplesOf(values.examples),
      reason: values.reason,
    });
  }

  /** Of a row that chooses, the fields that count are not asked: they stay as they are. */
  function wholeOf(values: ProposalValues): ProposalValues {
    return row.choice === undefined ? values : { ...valuesOf(row), ...values };
  }

  return (
    <Form<ProposalValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={{
        ...valuesOf(row),
        organisationId: bodies[0]?.id,
        scope: widestScope(row, bodies[0]),
      }}
      // What was looked at is no longer what would be proposed.
      onValuesChange={() => look.reset()}
      onFinish={propose}
    >
      <Scope row={row} bodies={bodies} />
      <RuleFields policyKey={row.key} />
      {row.choice === undefined && <ExtensionFields />}
      {row.choice === undefined && <ExamplesField row={row} />}
      <Form.Item
        name="reason"
        label={words.reason}
        rules={[
          {
            ...{ required: true, whitespace: true },
            message: fill(texts.common.required, { field: words.reason.toLowerCase() }),
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      <section aria-labelledby="xem-truoc" className="desk">
        <h2 id="xem-truoc">{lookAhead.title}</h2>
        <Button
          loading={look.isPending}
          onClick={() => void form.validateFields().then((values) => look.mutate(values), scrollToFault)}
        >
          {words.look}
        </Button>
        <ProblemNotice error={look.error} unplaced={fieldMessages(look.error)} />
        <div role="status">
          {look.data !== undefined && <LookAhead found={look.data} from={beginsLater(look.variables.effectiveFrom)} />}
        </div>
      </section>
      <ProblemNotice error={begin.error} unplaced={fieldMessages(begin.error)} />
      <div className="form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={begin.isPending}
          disabled={look.data === undefined}
          aria-describedby={look.data === undefined ? 'xem-truoc-da' : undefined}
        >
          {words.send}
        </Button>
        {look.data === undefined && (
          <span id="xem-truoc-da" className="quiet">
            {words.lookFirst}
          </span>
        )}
      </div>
    </Form>
  );

  function scrollToFault(fault: { errorFields?: { name: (string | number)[] }[] }): void {
    const [first] = fault.errorFields ?? [];
    if (first !== undefined) form.scrollToField(first.name, { focus: true });
  }
}

/** Who proposes, and for whom: for everybody only from the topmost body; an own row of a body stays that body's. */
function Scope({ row, bodies }: ProposalFormProps) {
  const { rules: words } = useTexts();
  const form = Form.useFormInstance<ProposalValues>();
  const organisationId = Form.useWatch('organisationId', form);
  const body = bodies.find((one) => one.id === organisationId) ?? bodies[0];
  const owner = useQuery({ ...organisationQuery(row.organisationId ?? ''), enabled: row.organisationId !== null }).data;
  const own = { value: 'own', label: fill(words.scopeOwn, { name: (owner ?? body)?.name ?? '…' }) };
  return (
    <div className="field-line">
      <Form.Item name="organisationId" label={words.organisation}>
        <Select
          options={bodies.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id: string) =>
            form.setFieldValue(
              'scope',
              widestScope(
                row,
                bodies.find((one) => one.id === id),
              ),
            )
          }
        />
      </Form.Item>
      <Form.Item name="scope" label={words.scope}>
        <Select options={widestScope(row, body) === 'all' ? [{ value: 'all', label: words.scopeAll }, own] : [own]} />
      </Form.Item>
    </div>
  );
}

/** The day from which the row would hold, when that is still to come. */
function beginsLater(from: string | null | undefined): string | null {
  return from !== null && from !== undefined && from > dayInVietnam(Date.now()) ? from : null;
}
