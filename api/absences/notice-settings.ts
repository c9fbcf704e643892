import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';

interface NoticeSettings {
  email: string | null;
  mailWanted: boolean;
}

const SHOWN = 'email, mail_wanted as "mailWanted"';

/** Where the caller's mails go. */
export const getNoticeSettings: Handler<'getNoticeSettings'> = async (context) => {
  const { rows } = await context.deps.pool.query<NoticeSettings>(`select ${SHOWN} from access.account where id = $1`, [
    callerOf(context).accountId,
  ]);
  return { status: 200, body: oneOf(rows) };
};

/** Sets where the caller's mails go, and whether any are sent. */
export const setNoticeSettings: Handler<'setNoticeSettings'> = async (context) => {
  const { email, mailWanted } = context.body;
  const { rows } = await context.deps.pool.query<NoticeSettings>(
    `update access.account set email = $2, mail_wanted = $3 where id = $1 returning ${SHOWN}`,
    [callerOf(context).accountId, email, mailWanted],
  );
  return { status: 200, body: oneOf(rows) };
};

function oneOf([settings]: readonly NoticeSettings[]): NoticeSettings {
  if (settings === undefined) throw new Error('The account of the caller is not there.');
  return settings;
}
