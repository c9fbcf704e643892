import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { closedTo } from './forms.ts';
import { open } from './obligations.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;
type PreparationCommand = Command<'begin' | 'recordViolation' | 'submitSelfReview' | 'recordSelfReviewRefused'>;

/** Decides what comes before any vote: the violation with its dates, and what the subject says of it. */
export function decidePreparation(
  state: DisciplineState,
  command: PreparationCommand,
  bySubject: boolean,
  context: Context,
): Decision<DisciplineEvent> {
  if (command.type === 'begin') return begin(state, command, context);
  // What lies before a meeting is judged as it was put there.
  if (state.agenda !== null) return refuse('ON_AGENDA', { meetingId: state.agenda.meetingId });
  switch (command.type) {
    case 'recordViolation':
      return recordViolation(state, command, context);
    case 'submitSelfReview':
      return submitSelfReview(state, command, bySubject, context);
    case 'recordSelfReviewRefused':
      if (state.selfReview !== null) return refuse('SELF_REVIEW_RECORDED');
      return accept<DisciplineEvent>(
        { type: 'SelfReviewRefused', minutes: command.minutes },
        ...afterSelfReview(state, context),
      );
  }
}

/** From the concluded case: the dates of the violation and the self-review (bản tự kiểm điểm) are owed at once. */
function begin(state: DisciplineState, command: Command<'begin'>, context: Context): Decision<DisciplineEvent> {
  const { type: _, ...matter } = command;
  const begun: DisciplineEvent = { type: 'DisciplineBegun', ...matter };
  const after = evolveEvent(state, begun);
  return accept<DisciplineEvent>(
    begun,
    ...open(after, 'disc.violation', context.today, context),
    ...open(after, 'disc.self_review', context.today, context),
  );
}

/** Recorded again, it corrects: limitation and competence follow the last record. */
function recordViolation(
  state: DisciplineState,
  command: Command<'recordViolation'>,
  context: Context,
): Decision<DisciplineEvent> {
  const wrong = wrongDates(command, state.concludedOn, context.today);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const { subjectKind } = state;
  return accept<DisciplineEvent>(
    {
      type: 'ViolationRecorded',
      startedOn: command.startedOn,
      endedOn: command.endedOn,
      unlimited: command.unlimited,
      // Posts and seats are those of a person.
      inOffice: subjectKind !== 'organisation' && command.inOffice,
      managedBy: command.managedBy,
      committeesOf: subjectKind === 'organisation' ? [] : command.committeesOf,
      temporaryActivity: subjectKind !== 'organisation' && command.temporaryActivity,
      grounds: command.grounds,
    },
    ...settle(state.obligations, ['disc.violation'], context.today),
  );
}

/** An act begins before it ends, and both before the body concluded on it; nothing lies in the future. */
function wrongDates(
  { startedOn, endedOn }: { startedOn: Day; endedOn: Day | null },
  concludedOn: Day,
  today: Day,
): Refusal | null {
  const last = endedOn ?? startedOn;
  const latest = last > startedOn ? last : startedOn;
  if (latest > today) return { code: 'DATE_IN_FUTURE', params: { on: latest } };
  if (last < startedOn) return { code: 'DATES_REVERSED', params: { from: startedOn, to: last } };
  return latest > concludedOn ? { code: 'VIOLATION_AFTER_CONCLUSION', params: { on: latest, concludedOn } } : null;
}

/** The subject's own words, with the form they propose; a later one replaces the earlier. */
function submitSelfReview(
  state: DisciplineState,
  { text, ownForm }: Command<'submitSelfReview'>,
  bySubject: boolean,
  context: Context,
): Decision<DisciplineEvent> {
  // Whether a post is held is not known before the violation is recorded: until then it closes nothing.
  const inOffice = state.violation === null || state.inOffice;
  const reason = ownForm === null ? null : closedTo({ kind: state.subjectKind, inOffice }, ownForm);
  if (ownForm !== null && reason !== null) {
    return refuse('FORM_NOT_OPEN_TO_SUBJECT', { form: ownForm, reason }, '69-QĐ/TW ngày 06/7/2022 Đ7');
  }
  return accept<DisciplineEvent>(
    { type: 'SelfReviewSubmitted', text, ownForm, bySubject },
    ...afterSelfReview(state, context),
  );
}

/** With the first word of the subject, or none, the hearing is owed, unless it is over. */
function afterSelfReview(state: DisciplineState, context: Context): ObligationEvent[] {
  const isFirst = state.selfReview === null && state.stage === 'PROPOSED';
  return [
    ...settle(state.obligations, ['disc.self_review'], context.today),
    ...(isFirst ? open(state, 'disc.hear', context.today, context) : []),
  ];
}
