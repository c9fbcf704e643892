import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Input } from 'antd';
import { useRef } from 'react';
import { call, newKey } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import type { ObligationRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Urging whoever owes the chosen row; they must answer. */
export function UrgeDrawer({ row, onClose }: { row: ObligationRow | null; onClose: () => void }) {
  const texts = useTexts();
  if (row === null) return null;
  return (
    <Drawer open title={fill(texts.overdue.urgeTitle, { number: row.caseNumber })} onClose={onClose} size={480}>
      <UrgeForm row={row} onDone={onClose} />
    </Drawer>
  );
}

function UrgeForm({ row, onDone }: { row: ObligationRow; onDone: () => void }) {
  const texts = useTexts();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const key = useRef(newKey());
  const { obligation } = row;
  const urge = useMutation({
    mutationFn: ({ note }: { note: string }) => {
      const [kind = '', id = ''] = obligation.processId.split('/');
      return call(
        'command',
        { params: { kind, id }, body: { type: 'urge', obligationId: obligation.obligationId, note } },
        { idempotencyKey: key.current },
      );
    },
    onSuccess: () => {
      onDone();
      void message.success(fill(texts.overdue.urged, { number: row.caseNumber }));
      void queries.invalidateQueries({ queryKey: ['obligations'] });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={(values: { note: string }) => !urge.isPending && urge.mutate(values)}>
      <p>
        <strong>{obligation.name}</strong>
        <span className="below">
          {obligation.owner.name}, {row.organisation}
        </span>
      </p>
      <p className="quiet">{texts.overdue.urgeLead}</p>
      <Form.Item
        name="note"
        label={texts.overdue.urgeNote}
        rules={[{ required: true, whitespace: true, message: fill(texts.common.required, { field: texts.overdue.urgeNote.toLowerCase() }) }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      <ProblemNotice error={urge.error} unplaced={urge.error === null ? [] : problemOf(urge.error).errors.map((one) => one.message)} />
      <Button type="primary" htmlType="submit" loading={urge.isPending}>
        {texts.overdue.urge}
      </Button>
    </Form>
  );
}
