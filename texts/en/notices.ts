import { dayParam, standingAt, textOf } from '../format.ts';
import type { NoticeWords, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { digest, of, unnamed } from './notice-parts.ts';

const steps: Readonly<Record<string, string>> = ACT_WORDS.ladderSteps;

const obligation: Template = (params) => {
  const name = textOf(params['obligation']);
  return name === '' ? 'an obligation' : `the obligation “${name}”`;
};

const until: Template = (params) => {
  const day = dayParam(params['dueOn']);
  return day === '' ? '' : ` (due ${day})`;
};

const stepText: Template = (params) => {
  const step = textOf(params['step']);
  return steps[step.replace(/^(escalate\.repeat)\.\d+$/, '$1')] ?? '';
};

const deadline: NoticeWords = {
  named: (params) => {
    const standing = standingAt(params, { overdue: 'is overdue', today: 'is due today', soon: 'is due soon' });
    return `${of(params)}: ${obligation(params)}${until(params)} ${standing}. ${stepText(params)}.`;
  },
  unnamed: (params) =>
    `There is 01 obligation ${standingAt(params, { overdue: 'overdue', today: 'due today', soon: 'due soon' })}.`,
};

/** Notices to people, by code. */
export const NOTICES = {
  deadline,
  'deadline-recounted': {
    named: (params) =>
      `${of(params)}: the period of ${obligation(params)} was counted anew by a new rule${until(params)}.`,
    unnamed: unnamed('period counted anew by a new rule'),
  },
  urged: {
    named: (params) => `${of(params)}: ${obligation(params)}${until(params)} is urged; answer the urging.`,
    unnamed: unnamed('urged obligation'),
  },
  'urging-answered': {
    named: (params) => `${of(params)}: the urging of ${obligation(params)} was answered.`,
    unnamed: unnamed('answer to an urging'),
  },
  'extension-requested': {
    named: (params) =>
      `${of(params)}: an extension of ${obligation(params)}${until(params)} was asked for; decide on it.`,
    unnamed: unnamed('extension waiting for a decision'),
  },
  'extension-granted': {
    named: (params) => `${of(params)}: more time was granted for ${obligation(params)}${until(params)}.`,
    unnamed: unnamed('obligation with more time'),
  },
  'extension-refused': {
    named: (params) => `${of(params)}: no more time was granted for ${obligation(params)}${until(params)}.`,
    unnamed: unnamed('extension refused'),
  },
  assignment: {
    named: (params) => `${of(params)}: you are named as handler; accept, or refuse with a reason.`,
    unnamed: unnamed('assignment'),
  },
  'assignment-refused': {
    named: (params) => `${of(params)}: the named handler refused; assign someone else.`,
    unnamed: unnamed('refused assignment'),
  },
  'handler-removed': {
    named: (params) => `${of(params)}: the handler was taken off for conflict of interest; assign someone else.`,
    unnamed: unnamed('case that needs another handler'),
  },
  proposal: {
    named: (params) => `${of(params)}: a proposal awaits your instruction.`,
    unnamed: unnamed('proposal waiting for an instruction'),
  },
  'receipt-date-questioned': {
    named: (params) => `${of(params)}: the date of receipt is earlier than the date of entry; confirm or correct it.`,
    unnamed: unnamed('date of receipt to confirm'),
  },
  rerouted: {
    named: (params) => `${of(params)} was passed up by the level below; assign it.`,
    unnamed: unnamed('case passed up'),
  },
  'sender-added': {
    named: (params) => `${of(params)}: the sender added words or files; see the file.`,
    unnamed: unnamed('addition by a sender'),
  },
  // Numbers only, which are the receiver's own: there is no case to name.
  digest: { named: digest, unnamed: digest },
} as const satisfies Readonly<Record<string, NoticeWords>>;
