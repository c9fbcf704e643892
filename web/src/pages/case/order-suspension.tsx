import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { App, Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { CallInput } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { SchemaForm } from '../../parts/command-form/form.tsx';
import { caseContext } from './form-context.ts';

type Body = CallInput<'beginProcess'>['body'];

/** Orders a suspension of activity, for whoever heads a body, once the case is accepted; the API decides who may. */
export function OrderSuspension({ view }: { view: CaseView }) {
  const { related: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const [isOpen, setOpen] = useState(false);
  const heads = user.roles.filter((held) => held.role === 'HEAD');
  const { case: file, standing, subjects } = view;
  const isTakenOn = standing.acceptedOn !== null && file.stage !== 'CLOSED' && subjects.length > 0;
  if (heads.length === 0 || !isTakenOn) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)} className="no-print long-button">
        {words.orderSuspension}
      </Button>
      {isOpen && (
        <OrderDrawer
          view={view}
          organisations={heads.map((held) => ({ value: held.organisationId, label: held.organisation }))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface OrderDrawerProps {
  view: CaseView;
  organisations: readonly { value: string; label: string }[];
  onClose: () => void;
}

function OrderDrawer({ view, organisations, onClose }: OrderDrawerProps) {
  const { related: words } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(newKey());
  const { caseId } = view.case;
  const order = useMutation({
    mutationFn: (fields: Record<string, unknown>) =>
      // The fields come from the schema of the order itself; the API checks them again.
      call(
        'beginProcess',
        { body: { process: 'suspension', ...fields } as unknown as Body },
        { idempotencyKey: key.current },
      ),
    onSuccess: async ({ id }) => {
      void message.success(words.ordered);
      await queries.invalidateQueries({ queryKey: ['case'] });
      await navigate({ to: '/dinh-chi/$suspensionId', params: { suspensionId: id } });
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  return (
    <Drawer open title={words.orderSuspension} onClose={onClose} size={560} mask={false} focusable={{ trap: false }}>
      <SchemaForm
        schema="#/components/schemas/OrderCommand"
        submitLabel={words.orderSuspension}
        context={{ ...caseContext(view), organisations }}
        given={{ caseId }}
        give={{ isPending: order.isPending, error: order.error, mutate: order.mutate }}
      />
    </Drawer>
  );
}
