import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { CallInput } from '../../api/call.ts';
import { servingQuery } from '../../api/meeting-queries.ts';
import type { PersonRow } from '../../api/meeting-queries.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import { organisationQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, foldVietnamese } from '../../app/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { fieldMessages } from '../../parts/give-command.ts';
import { PersonChecklist } from '../../parts/person-checklist.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usualSitting } from './bodies.ts';
import type { Body } from './bodies.ts';

type Convening = Extract<CallInput<'beginProcess'>['body'], { process: 'meeting' }>;
type Values = Omit<Convening, 'process'>;

/** The post somebody holds in that body, as it is shown behind the name. */
function postIn(person: PersonRow, organisationId: string): string {
  return person.posts.find((post) => post.organisationId === organisationId)?.title ?? '';
}

/** Who meets, when, led and recorded by whom, and who votes. */
export function ConveneForm({ bodies }: { bodies: readonly Body[] }) {
  const texts = useTexts();
  const { meeting: words } = texts;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const key = useRef(newKey());
  const organisationId = Form.useWatch('organisationId', form) ?? bodies[0]?.id ?? '';
  const body = useQuery({ ...organisationQuery(organisationId), enabled: organisationId !== '' }).data;
  const serving = useQuery({ ...servingQuery(organisationId), enabled: organisationId !== '' });
  const parentId = body?.parentId ?? '';
  const above = useQuery({ ...servingQuery(parentId), enabled: parentId !== '' }).data ?? [];
  const people = serving.data ?? [];

  useEffect(() => {
    if (body !== undefined) form.setFieldValue('sitting', usualSitting(body.kind) ?? undefined);
  }, [body, form]);

  const convene = useMutation({
    mutationFn: (values: Values) =>
      call('beginProcess', { body: { process: 'meeting', ...values } }, { idempotencyKey: key.current }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['meetings'] });
      await navigate({ to: '/ky-hop/$meetingId', params: { meetingId: id } });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });

  const choicesOf = (listed: readonly PersonRow[], at: string) =>
    listed.map((person) => {
      const post = postIn(person, at);
      return { value: person.id, label: post === '' ? person.name : `${person.name}, ${post}` };
    });
  const search = {
    filterOption: (typed: string, option?: { label?: unknown }) =>
      typeof option?.label === 'string' && foldVietnamese(option.label).includes(foldVietnamese(typed)),
  };
  const rule = (field: string, isTyped = false) => [
    {
      required: true,
      message: fill(isTyped ? texts.common.required : texts.common.requiredChoice, { field: field.toLowerCase() }),
    },
  ];
  const isOneOfThem = (personId: string) => people.some((one) => one.id === personId);

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ organisationId: bodies[0]?.id, members: [] }}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => {
        if (!convene.isPending) convene.mutate(values);
      }}
    >
      <Form.Item name="organisationId" label={words.body} rules={rule(words.body)}>
        <Select
          options={bodies.map((one) => ({ value: one.id, label: one.name }))}
          onChange={() => form.resetFields(['members', 'chair', 'secretary'])}
        />
      </Form.Item>
      <Form.Item name="sitting" label={words.sitting} rules={rule(words.sitting)}>
        <Select
          placeholder={texts.common.choose}
          options={Object.entries(texts.words.sittings).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="title" label={words.name} rules={[{ ...rule(words.name, true)[0], whitespace: true }]}>
        <Input placeholder={words.nameHint} maxLength={500} />
      </Form.Item>
      <Form.Item name="heldOn" label={words.heldOn} rules={rule(words.heldOn, true)}>
        <DayInput />
      </Form.Item>
      <Form.Item name="members" label={words.members} extra={words.membersHint} rules={rule(words.members)}>
        <PersonChecklist
          label={words.members}
          people={people.map((one) => ({ id: one.id, name: one.name, note: postIn(one, organisationId) }))}
        />
      </Form.Item>
      <Form.Item name="chair" label={words.chair} rules={rule(words.chair)}>
        <Select
          showSearch={search}
          placeholder={texts.common.choose}
          options={choicesOf(people, organisationId)}
          onChange={(chair: string) => {
            const members = form.getFieldValue('members') as string[];
            if (!members.includes(chair)) form.setFieldValue('members', [...members, chair]);
          }}
        />
      </Form.Item>
      <Form.Item name="secretary" label={words.secretary} rules={rule(words.secretary)}>
        <Select
          showSearch={search}
          placeholder={texts.common.choose}
          options={[
            { label: body?.name ?? '', options: choicesOf(people, organisationId) },
            {
              label: words.above,
              options: choicesOf(
                above.filter((one) => !isOneOfThem(one.id)),
                parentId,
              ),
            },
          ]}
        />
      </Form.Item>
      <ProblemNotice error={serving.error ?? convene.error} unplaced={fieldMessages(convene.error)} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={convene.isPending}>
          {words.convene}
        </Button>
      </div>
    </Form>
  );
}
