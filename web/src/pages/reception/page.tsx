import { useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam } from '../../app/words.ts';
import { forgetDrafts, newDraft, readDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { Filed } from './filed.tsx';
import { ReceptionForm } from './form.tsx';

interface FiledLetter {
  receipt: Receipt;
  organisation: { id: string; name: string } | null;
  files: number;
}

/** Filing a letter, visit or call by keyboard; after filing the receipt to print, then the next letter. */
export function ReceptionPage() {
  const texts = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const [draft, setDraft] = useState<Draft>(() => readDraft(user.accountId) ?? newDraft(dayInVietnam(Date.now())));
  const [filed, setFiled] = useState<FiledLetter | null>(null);
  const bodies = user.roles.filter((held) => held.role === 'RECEPTION');
  usePageTitle(texts.reception.title);

  function startAnew(): void {
    forgetDrafts();
    setDraft(newDraft(dayInVietnam(Date.now())));
    setFiled(null);
  }

  function finish(receipt: Receipt, body: string | undefined, files: number): void {
    forgetDrafts();
    const held = bodies.find((one) => one.organisationId === body) ?? bodies[0];
    const organisation = held === undefined ? null : { id: held.organisationId, name: held.organisation };
    setFiled({ receipt, organisation, files });
  }

  if (filed !== null) return <Filed {...filed} onNext={startAnew} />;
  return (
    <ReceptionForm
      key={draft.key}
      start={draft}
      accountId={user.accountId}
      bodies={bodies.map((held) => ({ value: held.organisationId, label: held.organisation }))}
      onFiled={finish}
      onClear={startAnew}
    />
  );
}
