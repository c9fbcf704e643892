import type { WordList } from '../words.ts';
import { COMMANDS } from './commands.ts';
import { DETAILS } from './details.ts';
import { EVENTS } from './events.ts';

/** Vietnamese words for what people may do and what has happened. */
export const ACT_WORDS = {
  commands: COMMANDS,
  events: EVENTS,
  details: DETAILS,
  ladderSteps: {
    'remind.5': 'Nhắc việc trước hạn 05 ngày làm việc',
    'remind.1': 'Nhắc việc trước hạn 01 ngày làm việc',
    'remind.0': 'Nhắc việc vào ngày đến hạn',
    'escalate.1': 'Cảnh báo quá hạn đến người đứng đầu',
    'escalate.2': 'Cảnh báo quá hạn đến người đứng đầu cấp ủy, ủy ban kiểm tra',
    'escalate.3': 'Cảnh báo quá hạn đến cấp trên',
    'escalate.repeat': 'Cảnh báo quá hạn lặp lại đến cấp trên',
  },
} as const satisfies Readonly<Record<string, WordList>>;
