import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { openEach } from './answers-owed.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { isOwed, roleOwner } from '../obligations.ts';
import type { CaseState, Subject } from '../state.ts';
import { isAcceptanceTold, isCleared, wasTold } from '../review/subjects-told.ts';

type Notify = Extract<CaseCommand, { type: 'notifySubject' }>;
type Refused = ReturnType<typeof refuse>;

/**
 * What a subject is told, and when (practice: P11). Of the acceptance only on the State's side: on the Party track the
 * team presents the decision instead. Of the conclusion once there is one; that nothing was found, only to whom the
 * conclusion clears. By a page of their own only to whom the decision was presented, because nobody else has one.
 */
export function notifySubject(state: CaseState, command: Notify, context: Context): Decision<CaseEvent> {
  const { subjectId, purpose, form, text } = command;
  const subject = state.subjects.find((one) => one.id === subjectId);
  if (subject === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  const refused = refuseTooEarly(state, command) ?? refusePage(state, subject, command);
  if (refused !== null) return refused;
  const clearing = purpose === 'no-violation' ? clearingOf(command) : {};
  const notified: CaseEvent = { type: 'SubjectNotified', subjectId, purpose, form, text, ...clearing };
  const next = evolveEvent(state, notified, context.now);
  const keys = [
    ...(isAcceptanceTold(next) ? ['state.tc.accept_notice'] : []),
    ...(purpose === 'conclusion' ? ['review.request'] : []),
    ...(purpose === 'correction' ? ['press.correction_subject'] : []),
  ];
  return accept<CaseEvent>(
    notified,
    ...settle(state.obligations, keys, context.today),
    ...(purpose === 'conclusion' ? settleConclusion(state, subjectId, context) : []),
    ...(purpose === 'no-violation' ? settleRestoration(state, subjectId, context) : []),
    ...(purpose === 'no-violation' ? oweReadOut(state, command, context) : []),
  );
}

/** Who else had been told, and where the cleared subject wishes it read out (practice: P27). */
function clearingOf({ recipients = null, readOutAt = [] }: Notify) {
  return { recipients, readOutAt };
}

/** Read out at each place where the subject wishes it. */
function oweReadOut(state: CaseState, { readOutAt = [] }: Notify, context: Context): readonly CaseEvent[] {
  const head = roleOwner(state, 'HEAD');
  return openEach(
    state,
    [...new Set(readOutAt)].map(() => ['restore.read_out', head] as const),
    context.today,
    context,
  );
}

/** The conclusion is owed to each subject of a denunciation on the State's side: each first notice meets one. */
function settleConclusion(state: CaseState, subjectId: string, { today }: Context): readonly CaseEvent[] {
  const isRepeated = state.told.subjects.some((one) => one.subjectId === subjectId && one.purpose === 'conclusion');
  const owed = state.obligations.find((one) => one.key === 'state.tc.conclusion_subject' && one.status === 'open');
  return isRepeated || owed === undefined ? [] : settle([owed], [owed.key], today);
}

function refuseTooEarly(state: CaseState, { subjectId, purpose }: Notify): Refused | null {
  const { conclusion } = state;
  switch (purpose) {
    case 'acceptance':
      return refuseAcceptance(state);
    case 'conclusion':
      return conclusion === null ? refuse('NO_CONCLUSION') : null;
    case 'no-violation':
      if (conclusion === null) return refuse('NO_CONCLUSION');
      return isCleared(subjectId, conclusion) ? null : refuse('SUBJECT_NOT_CLEARED', { subjectId });
    // What a newspaper took back, to those who know of the matter (practice: P25).
    case 'correction':
      return isOwed(state, 'press.correction_subject') && wasTold(state, subjectId)
        ? null
        : refuse('NO_CORRECTION_TO_TELL');
  }
}

/** A word too early warns whoever could remove evidence: never before the acceptance, nor while signs of crime lie here. */
function refuseAcceptance(state: CaseState): Refused | null {
  const { track, acceptedOn, anonymity } = state;
  if (track === 'party') return refuse('NOTICE_BY_PRESENTATION');
  if (acceptedOn === null) return refuse('NOT_ACCEPTED', { command: 'notifySubject' });
  if (track === 'criminal' || isOwed(state, 'refer.crime'))
    return refuse('NOTICE_TOO_EARLY', { because: 'crime-signs' });
  return anonymity === 'named' ? null : refuse('NOTICE_TOO_EARLY', { because: 'anonymous' });
}

function refusePage(
  { verification }: CaseState,
  { id, personId, organisationId }: Subject,
  { form }: Notify,
): Refused | null {
  if (form !== 'page') return null;
  const isPresented = verification?.hearings.some((one) => one.subjectId === id && one.presentedOn !== null) === true;
  const isOnRecord = personId !== null || organisationId !== null;
  return isPresented && isOnRecord ? null : refuse('SUBJECT_HAS_NO_PAGE', { subjectId: id });
}

/** One restoring notice is owed for each cleared subject who had been told: each first notice meets one. */
function settleRestoration(state: CaseState, subjectId: string, { today }: Context): readonly CaseEvent[] {
  const isRepeated = state.told.subjects.some((one) => one.subjectId === subjectId && one.purpose === 'no-violation');
  if (isRepeated || !wasTold(state, subjectId)) return [];
  const owed = state.obligations.find((one) => one.key === 'restore.notice' && one.status === 'open');
  return owed === undefined ? [] : settle([owed], [owed.key], today);
}
