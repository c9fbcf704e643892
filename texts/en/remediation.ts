import { alsoIn, dayIn, formatDay, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** English words of remediations: what is done, what has happened, and how things are called. */
export const REMEDIATION_COMMANDS = {
  planRemediation: 'Plan the remediation',
  approveRemediation: 'Approve the remediation plan',
  returnRemediation: 'Return the remediation plan',
  reportProgress: 'Report on a task',
  recordCheckpoint: 'Record a check',
  confirmRemedied: 'Confirm that it is remedied',
  declareNotRemedied: 'Declare it not remedied and report up',
  handOverRemediation: 'Give the checks to another person',
  takeUpRemediation: 'Take up what was not remedied',
  recordRecurrence: 'Record a link of recurrence',
  remediationMoved: 'Record the next date of the remediation',
  remediationSettled: 'Record the result of the remediation',
  readOutClearing: 'Read out that nothing was found',
} as const satisfies WordList;

export const REMEDIATION_EVENTS = {
  RemediationBegun: 'A remediation was asked for by the conclusion',
  RemediationPlanned: 'The remediation was planned',
  RemediationPlanApproved: 'The remediation plan was approved',
  RemediationPlanReturned: 'The remediation plan was returned',
  RemediationProgressReported: 'A task was reported on',
  RemediationChecked: 'The remediation was checked',
  RemediationConfirmed: 'Confirmed as remedied',
  RemediationDeclaredNotDone: 'Declared not remedied and reported up',
  RemediationTakenUp: 'The level above took up what was not remedied',
  RemediationLifeNoted: 'Something happened to one of its people',
  RemediationHandedOver: 'The checks were given to another person',
  RecurrenceRecorded: 'A link with a later conclusion was recorded',
  RemediationMoved: 'The next date of the remediation changed',
  RemediationSettled: 'The remediation ended',
  RecurrenceFound: 'A link with an earlier remediation was recorded',
  ClearingReadOut: 'It was read out that nothing was found',
} as const satisfies WordList;

export const REMEDIATION_DETAILS = {
  supervised: 'Body that has to remedy',
  tasks: 'Number of tasks',
  task: 'Task number',
  done: 'Done',
  checkpoint: 'Check',
  checkResult: 'Result of the check',
  remediationResult: 'Result of the remediation',
  takeUp: 'What the level above decided',
  codes: 'Codes of the matter',
  readOutAt: 'Read out at',
} as const satisfies WordList;

export const REMEDIATION_CODES = {
  remediationStages: {
    PLANNED: 'Waiting for the plan',
    IN_PROGRESS: 'In progress',
    CHECKED: 'Checked, waiting for confirmation',
    DONE: 'Remedied',
    NOT_DONE: 'Not remedied, reported up',
  },
  checkpoints: {
    '1': 'First check',
    '2': 'Second check',
    '3': 'Third check',
  },
  checkResults: {
    'on-track': 'On track',
    behind: 'Behind',
    done: 'Remedied',
  },
  takeUps: {
    'new-period': 'A new period',
    inspection: 'An inspection',
  },
  remediationStatuses: {
    running: 'In progress',
    done: 'Remedied',
    'not-done': 'Not remedied, an inspection was asked for',
  },
  readOutPlaces: {
    unit: 'At the unit',
    residence: 'At the place of residence',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why a remediation, or what follows a clearing, said no, in English. */
export const REMEDIATION_REFUSALS = {
  CHECKED_BY_DOER: () => 'Whoever did or reported the work does not check it; let somebody else check.',
  CHECKPOINT_OUT_OF_ORDER: (params) => {
    const expected = textOf(params['expected']);
    return expected === ''
      ? 'All checks have been recorded; reload the file.'
      : `The next check is number ${expected}; choose that one.`;
  },
  CHECKPOINT_TOO_EARLY: (params) =>
    `It is too early for this check${dayIn(params, 'notBefore', '', ', at the earliest on')}; check then, or record “${REMEDIATION_CODES.checkResults.done}” once every task is done.`,
  CLEARED_WITH_CONSEQUENCE: () =>
    'Nothing follows for whoever is cleared; choose “Nothing follows” for that person, or do not clear them.',
  LAST_CHECK_BEHIND: (params) =>
    `The last check${dayIn(params, 'on', '', ' of')} found it behind; choose “${REMEDIATION_COMMANDS.declareNotRemedied}”.`,
  NOBODY_BEARS_VIOLATION: () => 'A violation was found, but everybody is cleared of it; say whose violation it is.',
  PLAN_MISSING: () => `There is no plan yet; choose “${REMEDIATION_COMMANDS.planRemediation}” first.`,
  PLAN_STILL_DUE: (params) =>
    `The body still has time for its plan${dayIn(params, 'dueOn', '', ' until')}; wait until that day has passed.`,
  PLAN_SUBMITTED: () => 'The plan has been sent and waits for approval; reload the file.',
  PLAN_WAITS_FOR_ANSWER: () =>
    `The plan waits for approval; choose “${REMEDIATION_COMMANDS.approveRemediation}” or “${REMEDIATION_COMMANDS.returnRemediation}”.`,
  RECOMMENDATION_MISSING: () => 'It is not said what is to be remedied; write it for each subject concerned.',
  REMEDIATION_ID_MISSING: () =>
    'The remediation has no file of its own; reload the page and record the conclusion again.',
  REMEDIATION_RUNNING: (params) => {
    const days = Array.isArray(params['dates']) ? params['dates'].map((day) => formatDay(String(day))) : [];
    const next = days.length === 0 ? '' : ` (next dates: ${days.join(', ')})`;
    return `A remediation is still running${next}; the file can be closed once it has ended.${alsoIn(params, 'obligations', 'Owed besides')}`;
  },
  REMEDIATION_UNKNOWN: () => 'The case has no such remediation; reload the file and check again.',
  RESPONSIBILITY_MISSING: () =>
    'A conclusion about an organisation states its head’s responsibility and that of its members; write both.',
  TAKEN_UP_ALREADY: (params) => `The level above has decided${dayIn(params, 'on', '', ' on')}; reload the file.`,
  TASKS_MISSING: () => 'The plan has no task; name at least one.',
  TASKS_OPEN: (params) => {
    const tasks = Array.isArray(params['tasks']) ? params['tasks'].map((one) => String(one).slice('task-'.length)) : [];
    const which = tasks.length === 0 ? '' : ` (${tasks.join(', ')})`;
    return `Some tasks are not reported done${which}; wait for the reports, or record another result of the check.`;
  },
  TASK_AFTER_PERIOD: (params) =>
    `A task ends later than the whole remediation${dayIn(params, 'until', '', ', which ends on')}; choose an earlier day.`,
  TASK_DONE_ALREADY: (params) => `This task was reported done${dayIn(params, 'on', '', ' on')}; reload the file.`,
  TASK_OWNER_NOT_IN_UNIT: () =>
    'The person chosen does not serve in the body that has to remedy; choose somebody of that body, or nobody.',
  TASK_UNKNOWN: () => 'The plan has no such task; reload the file and choose again.',
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of remediations in English. */
export const REMEDIATION_NOTICES = {
  'remediation-begun': about(
    'the conclusion asks for a remediation; see to the plan of the body',
    'remediation to see to',
  ),
  'remediation-asked': unit('has to remedy something after a conclusion; plan the remediation'),
  'remediation-planned': about(
    'the body has planned the remediation; approve or return the plan',
    'remediation plan to approve',
  ),
  'remediation-plan-approved': unit('has an approved remediation plan; carry it out and report on each task'),
  'remediation-plan-returned': unit('has its remediation plan back; read what is asked and plan anew'),
  'remediation-progress': about('the body reports on the remediation; see the file', 'report on a remediation'),
  'remediation-checked': about('the remediation was checked; see what was found', 'result of a check of a remediation'),
  'remediation-done': unit('has remedied it, as is now confirmed'),
  'remediation-not-done': about(
    'the remediation was declared not done; the level above sets a new period or asks for an inspection',
    'remediation not done that waits for the level above',
  ),
  'remediation-taken-up': about(
    'the level above has decided on what was not remedied; see and carry it out',
    'decision of the level above on a remediation',
  ),
  'remediation-handed-over': about('the checks of the remediation are yours; see the file', 'remediation given to you'),
  'remediation-recurrence': about(
    'a later conclusion concerns the same kind of matter; see the link in the file',
    'link with a later conclusion',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** To the supervised body, which knows of no case: the same words to whoever reads them. */
function unit(said: string): NoticeWords {
  const sentence = `Your organisation ${said}.`;
  return { named: () => sentence, unnamed: () => sentence };
}
