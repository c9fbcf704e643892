import { randomUUID } from 'node:crypto';
import type { NoticeDecision } from './notices.ts';

/** Notices in the columns of the database, as `business.write_notices` takes them. */
export function storedNotices(
  outboxId: string,
  { notices, mailAfter }: Extract<NoticeDecision, { kind: 'tell' }>,
): readonly object[] {
  return notices.map((one) => ({
    id: randomUUID(),
    outbox_id: outboxId,
    person_id: one.personId,
    notice: one.notice,
    process_id: one.processId,
    obligation_id: one.obligationId,
    params: one.params,
    named: one.named,
    mail_after: mailAfter,
  }));
}
