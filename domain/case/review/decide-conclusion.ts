import type { Owner } from '../../deadlines/obligation.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { disciplinedKind } from '../../discipline/forms.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { sparingTheDead } from '../life/after-death.ts';
import { oweEachSender, oweRelay, openEach } from '../follow-up/answers-owed.ts';
import type { Owed } from '../follow-up/answers-owed.ts';
import type { CaseCommand } from '../commands.ts';
import { refuseClearing, refuseRemediation } from './consequences.ts';
import type { CaseEvent } from '../events.ts';
import { handlerOrHead, isOwed, open, roleOwner } from '../obligations.ts';
import { PAUSED_BY_HEAD, PAUSED_BY_QUESTION, goOn } from '../settlement/standstill.ts';
import { isCleared, oweConclusionToSubjects, wasTold } from './subjects-told.ts';
import { recurrences } from './recurrence.ts';
import { concerning, sendersOfType } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';
import { leaderOrHead } from '../verification/team-obligations.ts';
import { isViolation } from '../verification/verification-state.ts';

type Conclude = Extract<CaseCommand, { type: 'conclude' }>;

/** What the conclusion settles: the periods of the settlement and of the work that led to it. */
const SETTLED: readonly string[] = [
  'party.tc.settle',
  'party.tc.settle_central',
  'party.appeal.settle',
  'state.tc.settle',
  'state.kn.first',
  'life.decide',
  'report.decide',
  'review.agenda',
];
const SETTLED_FAMILIES = ['party.insp.dhvp.', 'verification.'] as const;

/** What the conclusion leaves without an object: nothing stands still any more, nothing can be withdrawn any more. */
const FALLEN: readonly string[] = ['pause.review', 'withdrawal.decide', 'sender.answer'];

/**
 * The body has concluded: a finding on every allegation, a consequence for every subject, each exactly once. Discipline
 * needs a violation found true, a subject on record whom the Party can discipline, and the id of the process that begins
 * with it. Refused with FINDINGS_INCOMPLETE, CONSEQUENCES_INCOMPLETE, DISCIPLINE_NEEDS_VIOLATION,
 * DISCIPLINE_NOT_FOR_KIND, SUBJECT_NOT_ON_RECORD, DISCIPLINE_ID_MISSING, REMEDIATION_ID_MISSING, CLEARED_WITH_CONSEQUENCE,
 * NOBODY_BEARS_VIOLATION.
 */
export function conclude(state: CaseState, asked: Conclude, context: Context): Decision<CaseEvent> {
  const command = { ...asked, consequences: sparingTheDead(state, asked.consequences, context) };
  const refused =
    refuseIncomplete(state, command) ??
    refuseDiscipline(state, command) ??
    refuseRemediation(subjectsOf(state), command, remediationIds(state)) ??
    refuseClearing(command);
  if (refused !== null) return refused;
  const { meetingId, organisationId, on, findings, consequences, text } = command;
  const concluded: CaseEvent = {
    type: 'CaseConcluded',
    meetingId,
    on,
    findings,
    consequences,
    text,
    decided: { by: 'body', organisationId, meetingId, signedAs: 'for-body' },
  };
  // What stood still runs up to today: it is late only by the days that counted. The periods that begin run from the day of
  // the meeting, but what was owed counts as done on the day of entry (practice: P36).
  const { today } = context;
  const resumed = goOn(state, [...PAUSED_BY_QUESTION, ...PAUSED_BY_HEAD], today, context);
  const obligations = resumed.reduce(evolveObligations, state.obligations);
  const keys = obligations.map((one) => one.key);
  const settled = keys.filter((key) => SETTLED.includes(key) || SETTLED_FAMILIES.some((one) => key.startsWith(one)));
  return accept<CaseEvent>(
    concluded,
    ...resumed,
    ...settle(obligations, settled, today),
    ...settle(obligations, FALLEN, today, 'cancelled'),
    ...openEach(state, owed(state, command), on, context),
    ...oweReferral(state, command, context),
    ...recurrences(state, command, context),
  );
}

function subjectsOf({ subjects }: CaseState) {
  return subjects.map(({ id, personId, organisationId }) => ({ subjectId: id, personId, organisationId }));
}

function remediationIds({ aftermath }: CaseState): readonly string[] {
  return aftermath.remediations.map((one) => one.remediationId);
}

function refuseIncomplete(state: CaseState, command: Conclude): ReturnType<typeof refuse> | null {
  const findings = compare(
    state.allegations.map((one) => one.id),
    command.findings.map((one) => one.allegationId),
  );
  if (findings !== null) {
    return refuse('FINDINGS_INCOMPLETE', { allegationIds: findings.missing, unexpected: findings.unexpected });
  }
  const consequences = compare(
    state.subjects.map((one) => one.id),
    command.consequences.map((one) => one.subjectId),
  );
  if (consequences === null) return null;
  return refuse('CONSEQUENCES_INCOMPLETE', { subjectIds: consequences.missing, unexpected: consequences.unexpected });
}

/** What is missing, and what is unknown or said twice; null when each is named exactly once. */
function compare(
  wanted: readonly string[],
  named: readonly string[],
): { missing: string[]; unexpected: string[] } | null {
  const missing = wanted.filter((id) => !named.includes(id));
  const unexpected = named.filter((id, index) => !wanted.includes(id) || named.indexOf(id) !== index);
  return missing.length + unexpected.length === 0 ? null : { missing, unexpected };
}

function refuseDiscipline(state: CaseState, command: Conclude): ReturnType<typeof refuse> | null {
  const asked = command.consequences.filter((one) => one.consequence === 'discipline');
  if (asked.length === 0) return null;
  if (!command.findings.some((one) => isViolation(one.finding))) {
    return refuse('DISCIPLINE_NEEDS_VIOLATION', { subjects: asked.map((one) => one.subjectId) });
  }
  const taken = state.disciplines.map((one) => one.disciplineId);
  for (const { subjectId, disciplineId } of asked) {
    const subject = state.subjects.find((one) => one.id === subjectId);
    const kind = subject?.kind ?? 'unknown';
    if (disciplinedKind(kind) === null) return refuse('DISCIPLINE_NOT_FOR_KIND', { subjectId, kind });
    // Nobody could be heard, judged for conflicts or handed a decision.
    if (subject === undefined || (subject.personId === null && subject.organisationId === null)) {
      return refuse('SUBJECT_NOT_ON_RECORD', { subjectId });
    }
    // One process for each subject: an id that stands for another discipline already is none of its own.
    if (disciplineId === null || taken.includes(disciplineId)) return refuse('DISCIPLINE_ID_MISSING', { subjectId });
    taken.push(disciplineId);
  }
  return null;
}

/** What is owed from the day of the conclusion, and by whom. */
function owed(state: CaseState, command: Conclude): Owed[] {
  const head = roleOwner(state, 'HEAD');
  const answering = answeringOwner(state);
  const restored = state.subjects.filter((one) => isCleared(one.id, command) && wasTold(state, one.id));
  return [
    ...(state.track === 'party' ? [['party.conclusion.issue', head] as const] : []),
    ...oweEachSender(state, resultKey(state), answering),
    ...(resultKey(state) === 'state.tc.conclusion_send' ? [['state.tc.publish', answering] as const] : []),
    ...owePress(state, answering),
    ...oweRelay(state, answering),
    ...oweConclusionToSubjects(state, answering),
    ...restored.map(() => ['restore.notice', head] as const),
  ];
}

/** How the sender hears of the result. The periods of the law on denunciations bind only denunciations (P10). */
function resultKey({ track, kind }: CaseState): string {
  if ((kind === 'denunciation' || kind === 'mixed') && track === 'party') return 'party.tc.result_sender';
  return kind === 'denunciation' && track === 'state' ? 'state.tc.conclusion_send' : 'answer.sender';
}

/** Each paper is told what came of its article. */
function owePress(state: CaseState, owner: Owner): readonly Owed[] {
  return sendersOfType(state, 'press').map(
    (id) => ['press.conclusion', owner, concerning(state, id).concerns] as const,
  );
}

/** The handler in person, without one the leader of the team, and only then the head. */
function answeringOwner(state: CaseState): Owner {
  return state.handler === null ? leaderOrHead(state) : handlerOrHead(state);
}

/** Where the conclusion refers the matter to a body of law, the handing over is owed at once, if it was not done before. */
function oweReferral(state: CaseState, { consequences }: Conclude, context: Context): ObligationEvent[] {
  const isAsked = consequences.some((one) => one.consequence === 'referral');
  if (!isAsked || isOwed(state, 'refer.crime') || state.referral !== null) return [];
  const { today, now: startedAt } = context;
  return open(state, 'refer.crime', today, roleOwner(state, 'HEAD'), context, { startedAt });
}
