import { useMutation } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { CallInput } from '../../api/call.ts';
import { keepsKey, problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { SchemaForm } from '../../parts/command-form/form.tsx';

type Body = CallInput<'reissueReceiptCode'>['body'];

/** Who gives out receipt codes; the API decides again. */
const DESKS: readonly string[] = ['RECEPTION', 'REGISTER_KEEPER'];

interface NewCodeProps {
  submissions: CaseView['submissions'];
  organisationId: string;
}

/** A new receipt code for a lost one, shown once; how the person was checked is recorded in the case. */
export function NewCode({ submissions, organisationId }: NewCodeProps) {
  const { intakePart: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const [asked, setAsked] = useState<string | null>(null);
  const key = useRef(newKey());
  const reissue = useMutation({
    mutationFn: ({ submissionId, body }: { submissionId: string; body: Body }) =>
      call('reissueReceiptCode', { params: { submissionId }, body }, { idempotencyKey: key.current }),
    onSuccess: () => {
      key.current = newKey();
    },
    onError: (error) => {
      if (!keepsKey(problemOf(error))) key.current = newKey();
    },
  });
  const isMine = user.roles.some((held) => DESKS.includes(held.role) && held.organisationId === organisationId);
  const named = submissions.filter((one) => one.senderType !== 'anonymous' && one.senderType !== 'off-system');
  if (!isMine || named.length === 0) return null;
  return (
    <div className="no-print">
      {named.map(({ submissionId }) => (
        <Button key={submissionId} onClick={() => setAsked(submissionId)}>
          {words.newCode}
        </Button>
      ))}
      {asked !== null && (
        <Drawer open title={words.newCode} onClose={() => setAsked(null)} size={560}>
          {reissue.data === undefined ? (
            <SchemaForm
              schema="#/components/schemas/ReissueReceiptCode"
              submitLabel={words.newCode}
              give={{
                isPending: reissue.isPending,
                error: reissue.error,
                mutate: (fields, options) =>
                  reissue.mutate({ submissionId: asked, body: fields as unknown as Body }, options),
              }}
            />
          ) : (
            <p role="status">{fill(words.newCodeDone, { code: reissue.data.receiptCode })}</p>
          )}
        </Drawer>
      )}
    </div>
  );
}
