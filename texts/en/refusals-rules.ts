import { dayIn, daysIn, formatDay, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';

/** What contradicts itself in a row that is proposed. */
const FLAWS: Readonly<Record<string, string>> = {
  length: 'The length must be a whole number from 0; correct it',
  choice:
    'This rule chooses a way of applying the law and counts no time: choose one from the list, leave the length at 0 and allow no extension; a rule that counts chooses nothing',
  'total-not-longer': 'The whole period after extensions must be longer than the period; correct the extension',
  'extension-unit':
    'Extensions are counted in days or months, and in the unit of the period where they are a total or a share; choose another unit',
  'share-not-part':
    'Extension and number of times must be 1 or more, and a share less than the whole; correct the extension',
  'extension-before': 'A period that counts back cannot be extended; leave the extension out',
  'dates-reversed': 'The last day in force is before the first; correct the two days',
  'cut-off-hour': 'The hour that closes the day must be from 0 to 23; correct it',
  'hours-rolled': 'A period in hours does not move to the next working day; switch that off',
  'owner-role': 'There is no such role; choose one from the list',
  ladder: 'There is no such way of reminding; choose one from the list',
};

/** Why a change of a rule said no, and why a line of a notice could not be read, in English. */
export const RULE_REFUSALS = {
  CALENDAR_OF_ANOTHER: () => 'Each body enters days of its own alone; choose the calendar of your body.',
  EFFECTIVE_FROM_REQUIRED: () => 'A rule that takes the place of another needs its first day in force; give that day.',
  EFFECTIVE_FROM_TOO_EARLY: (params) =>
    `The first day in force must be after that of the replaced rule${dayIn(params, 'replacedFrom')}; choose a later day.`,
  ENTRY_CHANGES_NOTHING: (params) =>
    `Some days change nothing${daysAfter(params)}, being off or worked anyway; leave them out or correct them.`,
  ENTRY_NOT_IN_YEAR: (params) => {
    const year = textOf(params['year']);
    return `Some days are not in the year${year === '' ? '' : ` ${year}`}${daysAfter(params)}; correct them, or enter them in their own year.`;
  },
  ENTRY_TWICE: (params) => `Some days are given more than once${daysAfter(params)}; keep one line for each day.`,
  EXAMPLES_DIFFER: (params) =>
    `Other days come of some examples by this rule${examplesIn(params)}; correct the examples, or the rule.`,
  EXAMPLE_REQUIRED: () => 'There is no example to try the rule by; give at least one with its right last day.',
  MIGRATION_CONFIRMED: (params) =>
    `This change was applied to running matters already${dayIn(params, 'on', '', ' on')}; reload the page.`,
  NATIONAL_CALENDAR_BY_TOPMOST: () =>
    'The common calendar is entered by the topmost body alone; enter your own days in the calendar of your body.',
  CONDITION_UNKNOWN: () =>
    'A condition is never asked for when periods are counted; leave it out or choose one that other rules have.',
  REPLACED_CONDITIONS_DIFFER: () =>
    'The replaced rule is for other matters; keep its conditions, or propose a rule of its own that replaces none.',
  YEAR_WITHOUT_HOLIDAYS: () =>
    'The final calendar of a whole year has no day off yet; enter all days off of the notice, or call it a draft.',
  NOTHING_CHANGED: () =>
    'No day counts otherwise than before, so nothing is to be counted anew; reload the page to see the calendar in force.',
  NOTHING_REPLACED: () =>
    'This rule took the place of none, so nothing is to be counted anew; reload the page to see the rules in force.',
  NOT_YET_IN_FORCE: (params) =>
    `This rule is not in force yet${dayIn(params, 'effectiveFrom', '', ' until')}; look ahead and apply it to running matters once it is.`,
  NOTICE_DAY_UNREADABLE: (params) =>
    `The day${writtenIn(params)} cannot be read; write it as 31/12/2027 or 2027-12-31.`,
  NOTICE_KIND_UNKNOWN: (params) => `The kind of day${writtenIn(params)} is not known; write nghỉ, làm bù or nửa ngày.`,
  NOTICE_LINE_INCOMPLETE: () => 'The line has too few or too many columns; give day, kind, reason and basis.',
  OTHER_CALENDAR: (params) => {
    const year = textOf(params['year']);
    return `This page is about the calendar${year === '' ? ' of another year' : ` of ${year}`} of the body that entered it; open the right calendar and year.`;
  },
  PERSON_REQUIRED: () =>
    'This account belongs to no person and so cannot do what takes two persons; use the account of a person.',
  POLICY_INCOHERENT: (params) => `${FLAWS[textOf(params['flaw'])] ?? 'The rule contradicts itself; check it'}.`,
  POLICY_KEY_UNKNOWN: () => 'Nothing is counted under this key; choose one from the list of deadlines.',
  POLICY_OVERLAPS: (params) =>
    `Another rule is in force for the same matters in that time${versionIn(params)}; correct the days, or choose to replace that rule.`,
  PROPOSED_BY_ANOTHER: () =>
    'Only who proposed it may take it back; if it is yours to decide and you disagree, choose to reject it.',
  REPLACED_ROW_OF_ANOTHER: () =>
    'The rule to be replaced is of another body; choose the general rule, or that of the body it is for.',
  REPLACED_ROW_UNKNOWN: () => 'There is no such rule to replace for this deadline; reload the list and choose again.',
  RULE_FOR_ALL_BY_TOPMOST: () =>
    'Only the topmost body may propose a rule for everybody; choose the body it is to be for.',
  RULE_NOT_FOR_OWN_BODIES: () =>
    'A rule may be proposed for your own body or one below it; choose another body it is to be for.',
} as const satisfies Readonly<Record<string, Template>>;

function daysAfter(params: Params): string {
  const days = daysIn(params, 'days');
  return days === '' ? '' : ` (${days.trim()})`;
}

function writtenIn(params: Params): string {
  const written = textOf(params['written']);
  return written === '' ? '' : ` “${written}”`;
}

/** Each example as it was proposed, with its days as people write them. */
function examplesIn(params: Params): string {
  const told = textOf(params['examples']).replaceAll(/\d{4}-\d{2}-\d{2}/g, formatDay);
  return told === '' ? '' : ` (${told})`;
}

function versionIn(params: Params): string {
  const version = textOf(params['version']);
  if (version === '') return '';
  return ` (version ${version}${dayIn(params, 'from', '', ', from')}${dayIn(params, 'to', '', ', to')})`;
}
