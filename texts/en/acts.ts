import { ORGANISATION_COMMANDS, ORGANISATION_DETAILS, ORGANISATION_EVENTS } from './organisations.ts';
import type { WordList } from '../words.ts';
import { COMMANDS } from './commands.ts';
import { DETAILS } from './details.ts';
import { HANDING_COMMANDS, HANDING_DETAILS, HANDING_EVENTS } from './handing.ts';
import { HOLD_COMMAND_WORDS, HOLD_DETAILS, HOLD_EVENT_WORDS } from './holds.ts';
import { LEVEL_COMMAND_WORDS, LEVEL_DETAILS, LEVEL_EVENT_WORDS } from './levels.ts';
import { LIFE_COMMAND_WORDS, LIFE_DETAILS, LIFE_EVENT_WORDS } from './life.ts';
import { EVENTS } from './events.ts';
import { IMPORT_COMMANDS, IMPORT_DETAILS, IMPORT_EVENTS } from './imports.ts';
import { PROTECTION_COMMANDS, PROTECTION_DETAILS, PROTECTION_EVENTS } from './protection.ts';
import { REMEDIATION_COMMANDS, REMEDIATION_DETAILS, REMEDIATION_EVENTS } from './remediation.ts';
import { PARTS_COMMANDS, PARTS_DETAILS, PARTS_EVENTS } from './parts.ts';
import { SENDER_TEXT_COMMANDS, SENDER_TEXT_DETAILS, SENDER_TEXT_EVENTS } from './sender-text.ts';
import { OVERSIGHT_COMMANDS, OVERSIGHT_DETAILS, OVERSIGHT_EVENTS } from './oversight.ts';
import { INTAKE_COMMANDS, INTAKE_DETAILS, INTAKE_EVENTS } from './intake-acts.ts';

/** English words for what people may do and what has happened. */
export const ACT_WORDS = {
  commands: {
    ...COMMANDS,
    ...LIFE_COMMAND_WORDS,
    ...HOLD_COMMAND_WORDS,
    ...HANDING_COMMANDS,
    ...LEVEL_COMMAND_WORDS,
    ...ORGANISATION_COMMANDS,
    ...INTAKE_COMMANDS,
    ...OVERSIGHT_COMMANDS,
    ...SENDER_TEXT_COMMANDS,
    ...PARTS_COMMANDS,
    ...REMEDIATION_COMMANDS,
    ...PROTECTION_COMMANDS,
    ...IMPORT_COMMANDS,
  },
  events: {
    ...EVENTS,
    ...LIFE_EVENT_WORDS,
    ...HOLD_EVENT_WORDS,
    ...HANDING_EVENTS,
    ...LEVEL_EVENT_WORDS,
    ...ORGANISATION_EVENTS,
    ...INTAKE_EVENTS,
    ...OVERSIGHT_EVENTS,
    ...SENDER_TEXT_EVENTS,
    ...PARTS_EVENTS,
    ...REMEDIATION_EVENTS,
    ...PROTECTION_EVENTS,
    ...IMPORT_EVENTS,
  },
  details: {
    ...DETAILS,
    ...LIFE_DETAILS,
    ...HOLD_DETAILS,
    ...HANDING_DETAILS,
    ...LEVEL_DETAILS,
    ...ORGANISATION_DETAILS,
    ...INTAKE_DETAILS,
    ...OVERSIGHT_DETAILS,
    ...SENDER_TEXT_DETAILS,
    ...PARTS_DETAILS,
    ...REMEDIATION_DETAILS,
    ...PROTECTION_DETAILS,
    ...IMPORT_DETAILS,
  },
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
