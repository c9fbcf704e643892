import type { WordList } from '../words.ts';
import { COMMANDS } from './commands.ts';
import { DETAILS } from './details.ts';
import { EVENTS } from './events.ts';

/** English words for what people may do and what has happened. */
export const ACT_WORDS = {
  commands: COMMANDS,
  events: EVENTS,
  details: DETAILS,
  ladderSteps: {
    'remind.5': 'Reminder 5 working days before the due date',
    'remind.1': 'Reminder 1 working day before the due date',
    'remind.0': 'Reminder on the due date',
    'escalate.1': 'Overdue warning to the head',
    'escalate.2': 'Overdue warning to the head of the committee or inspection committee',
    'escalate.3': 'Overdue warning to the level above',
    'escalate.repeat': 'Repeated overdue warning to the level above',
  },
} as const satisfies Readonly<Record<string, WordList>>;
