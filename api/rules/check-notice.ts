import { readNotice } from '../../domain/calendar/notice.ts';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Handler } from '../handler.ts';

/** A yearly notice as pasted or uploaded, read line by line; what cannot be read is said with its line. Nothing is stored. */
export const checkNotice: Handler<'checkNotice'> = ({ body }) => {
  const { entries, problems } = readNotice(body.text, body.year);
  const said = problems.map(({ line, code, params }) => ({ line, code, text: refusalText(VI, code, params) }));
  return Promise.resolve({ status: 200, body: { entries: [...entries], problems: said } });
};
