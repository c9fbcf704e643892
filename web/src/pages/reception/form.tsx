import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { call } from '../../api/call.ts';
import { fieldPath, problemOf } from '../../api/problem.ts';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { dayInVietnam, fill } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { FilesInput } from '../../parts/files-input.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { keepDraft, submissionOf } from './draft.ts';
import type { Draft, DraftValues } from './draft.ts';
import { PossibleDuplicates } from './possible-duplicates.tsx';
import { IntakeFields } from './intake-fields.tsx';
import { SenderFields } from './sender-fields.tsx';
import { SubjectHints } from './subject-hints.tsx';

interface ReceptionFormProps {
  start: Draft;
  accountId: string;
  /** Bodies the clerk receives for; asked only when there are several. */
  bodies: readonly { value: string; label: string }[];
  onFiled: (receipt: Receipt, organisationId: string | undefined, files: number) => void;
  onClear: () => void;
}

const FIELD_NAMES = [
  'concernsOwnBody',
  'channel',
  'organisationId',
  'receivedAt',
  'kind',
  'sender',
  'content',
  'subjects',
  'intake',
];

/** Where a message of the API is shown: the representative's fields are the sender's own fields here, the others one box. */
function placeOf(field: string): (string | number)[] {
  const path = fieldPath(field).filter((part) => part !== 'representative');
  const members = path.indexOf('members');
  return members === -1 ? path : path.slice(0, members + 1);
}

/** A message at a folded particular is seen only where the fold is open. */
function unfoldFor(fields: readonly { name: readonly (string | number)[] }[]): void {
  const fold = document.querySelector('.reception-form details.folded');
  if (fold instanceof HTMLDetailsElement && fields.some((one) => one.name[0] === 'intake')) fold.open = true;
}

/** The letter as entered. The question about the receiving body itself comes before anything else can be written. */
export function ReceptionForm({ start, accountId, bodies, onFiled, onClear }: ReceptionFormProps) {
  const texts = useTexts();
  const [form] = Form.useForm<Record<string, unknown>>();
  const draft = useRef<Draft>(start);
  const [files, setFiles] = useState(start.files);
  const [uploading, setUploading] = useState(false);
  const [today] = useState(() => dayInVietnam(Date.now()));
  const ownBody: unknown = Form.useWatch('concernsOwnBody', form) ?? start.values.concernsOwnBody;

  const file = useMutation({
    mutationFn: () => call('submit', { body: submissionOf(draft.current) }, { idempotencyKey: draft.current.key }),
    onSuccess: (receipt) => onFiled(receipt, draft.current.values.organisationId, draft.current.files.length),
    onError: (error) => {
      const placed = problemOf(error).errors.map((one) => ({ name: placeOf(one.field), errors: [one.message] }));
      form.setFields(placed.filter((one) => FIELD_NAMES.includes(String(one.name[0]))));
      unfoldFor(placed);
    },
  });

  function keep(change: Partial<Draft>): void {
    draft.current = { ...draft.current, ...change };
    keepDraft(accountId, draft.current);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    const isFiling = event.ctrlKey || event.metaKey;
    // Enter in a line would file the letter as it stands: what is filed cannot be taken back.
    if (isFiling || event.target instanceof HTMLInputElement) event.preventDefault();
    if (isFiling) form.submit();
  }

  const required = (field: string, choice = false) => [
    {
      required: true,
      message: fill(choice ? texts.common.requiredChoice : texts.common.required, { field: field.toLowerCase() }),
      ...(choice ? {} : { whitespace: true }),
    },
  ];
  const unplaced =
    file.error === null
      ? []
      : problemOf(file.error).errors.filter((one) => !FIELD_NAMES.includes(String(placeOf(one.field)[0])));

  return (
    <div className="page narrow">
      <h1>{texts.reception.title}</h1>
      <p className="quiet">{texts.reception.lead}</p>
      <Form
        form={form}
        className="reception-form"
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...start.values }}
        scrollToFirstError={{ focus: true }}
        onKeyDown={onKeyDown}
        onValuesChange={(_, values: Record<string, unknown>) =>
          keep({ values: { ...draft.current.values, ...(values as DraftValues) } })
        }
        onFinishFailed={({ errorFields }) => unfoldFor(errorFields)}
        onFinish={() => {
          if (!file.isPending && !uploading) file.mutate();
        }}
      >
        <Form.Item
          name="concernsOwnBody"
          label={texts.reception.ownBody}
          rules={[{ required: true, message: texts.send.ownBodyMissing }]}
          className="first-question"
        >
          <Radio.Group>
            <Radio value={false} autoFocus>
              {texts.common.no}
            </Radio>
            <Radio value={true}>{texts.common.yes}</Radio>
          </Radio.Group>
        </Form.Item>
        {ownBody === true && (
          <p className="stamp" role="status">
            {texts.reception.ownBodyYes}
          </p>
        )}
        {ownBody !== undefined && (
          <>
            <div className="field-line">
              <Form.Item name="channel" label={texts.reception.channel} rules={required(texts.reception.channel, true)}>
                <Select
                  placeholder={texts.common.choose}
                  options={Object.entries(texts.words.channels).map(([value, label]) => ({ value, label }))}
                />
              </Form.Item>
              <Form.Item
                name="receivedAt"
                label={texts.reception.receivedAt}
                rules={required(texts.reception.receivedAt, true)}
              >
                <DayInput latest={today} canClear={false} />
              </Form.Item>
              <Form.Item name="kind" label={texts.reception.kind}>
                <Select
                  options={[
                    { value: '', label: texts.cases.unclassified },
                    ...Object.entries(texts.words.kinds).map(([value, label]) => ({ value, label })),
                  ]}
                />
              </Form.Item>
              {bodies.length > 1 && (
                <Form.Item name="organisationId" label={texts.reception.organisation} initialValue={bodies[0]?.value}>
                  <Select options={[...bodies]} />
                </Form.Item>
              )}
            </div>
            <SenderFields />
            <Form.Item
              name="content"
              label={texts.reception.content}
              extra={texts.reception.contentHint}
              rules={required(texts.reception.content)}
            >
              <Input.TextArea autoSize={{ minRows: 6, maxRows: 24 }} />
            </Form.Item>
            <SubjectHints />
            <IntakeFields />
            <PossibleDuplicates />
            <FilesInput
              to="upload"
              label={texts.reception.attachments}
              files={files}
              onBusy={setUploading}
              onChange={(next) => {
                setFiles(next);
                keep({ files: next });
              }}
            />
            <Form.Item name="confidential" valuePropName="checked">
              <Checkbox>{texts.reception.confidential}</Checkbox>
            </Form.Item>
            <ProblemNotice error={file.error} unplaced={unplaced.map((one) => one.message)} />
            <div className="form-end">
              <Button type="primary" htmlType="submit" loading={file.isPending} disabled={uploading}>
                {texts.reception.submit}
              </Button>
              <span className="quiet wide-only">{texts.reception.submitHint}</span>
              <Button onClick={onClear}>{texts.reception.clear}</Button>
            </div>
            {ownBody === false && <p className="quiet">{texts.reception.draftKept}</p>}
          </>
        )}
      </Form>
    </div>
  );
}
