import { checkExtension } from '../../deadlines/ledger.ts';
import type { Owner } from '../../deadlines/obligation.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { leaderOrHead, settleOne } from './team-obligations.ts';
import type { SubjectCommand } from './verification-commands.ts';
import type { SubjectHearing, Verification } from './verification-state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** One command of or for a subject, with what was asked of that subject so far. */
interface Heard {
  verification: Verification;
  hearing: SubjectHearing;
  /** False: entered by the team from a paper the subject signed. */
  bySubject: boolean;
}

/**
 * Decides what the person complained about may say and ask (practice: P26). `own` are the subjects the actor may speak
 * for; where there are none, staff of the team enters a signed paper, for any subject of the case.
 */
export function decideHearing(
  state: CaseState,
  command: SubjectCommand,
  own: readonly string[],
  context: Context,
): Decision<CaseEvent> {
  const { subjectId } = command;
  const { verification } = state;
  const bySubject = own.includes(subjectId);
  const hearing = verification?.hearings.find((one) => one.subjectId === subjectId);
  if (verification === null || hearing === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  if (own.length > 0 && !bySubject) return refuse('SUBJECT_UNKNOWN', { subjectId });
  // Whoever was not told of the matter has signed nothing in it.
  if (hearing.presentedOn === null) return refuse('NOT_PRESENTED', { subjectIds: [subjectId] });
  const unsigned = refuseUnsigned(command, bySubject);
  if (unsigned !== null) return unsigned;
  const { attachments } = command;
  const heard = { verification, hearing, bySubject };
  switch (command.type) {
    case 'submitExplanation':
      return explain(state, command, heard, context);
    case 'offerEvidence':
      return accept<CaseEvent>({ type: 'EvidenceOffered', subjectId, text: command.text, attachments, bySubject });
    case 'proposeWitness': {
      const proposalId = `witness-${verification.witnesses.length + 1}`;
      return accept<CaseEvent>(
        { type: 'WitnessProposed', proposalId, subjectId, text: command.text, bySubject, attachments },
        ...oweAnswer(state, 'witness.answer', leaderOrHead(state), context),
      );
    }
    case 'objectToTeamMember':
      return objectToTeamMember(state, command, heard, context);
    case 'commentOnDraft':
      if (hearing.draft === 'not-shared') return refuse('DRAFT_NOT_SHARED', { subjectId });
      return accept<CaseEvent>(
        { type: 'DraftCommented', subjectId, text: command.text, bySubject, attachments },
        ...settleOne(state.obligations, hearing.draftId, context.today),
      );
    case 'reserveOpinion':
      return accept<CaseEvent>({ type: 'OpinionReserved', subjectId, text: command.text, bySubject, attachments });
    case 'requestMoreTime':
      return requestMoreTime(state, command, heard, context);
    case 'subjectRequestsReview':
      return requestReview(state, command, heard, context);
  }
}

/** What staff enters in the name of a subject has what they signed with it: without the scan it is nobody's word. */
export function refuseUnsigned(
  { subjectId, attachments }: { subjectId: string; attachments: readonly string[] },
  bySubject: boolean,
): ReturnType<typeof refuse> | null {
  return bySubject || attachments.length > 0 ? null : refuse('SIGNED_PAPER_REQUIRED', { subjectId });
}

/** The explanation of a subject, by themself or from paper; also unasked, and after the period has passed in silence. */
export function explain(
  state: CaseState,
  { subjectId, text, attachments }: Command<'submitExplanation' | 'recordExplanation'>,
  { hearing, bySubject }: Pick<Heard, 'hearing' | 'bySubject'>,
  { today }: Context,
): Decision<CaseEvent> {
  return accept<CaseEvent>(
    { type: 'ExplanationGiven', subjectId, text, attachments, bySubject },
    ...settleOne(state.obligations, hearing.explanationId, today),
  );
}

/** Against somebody in the team; another person decides, and until then no report is taken. */
function objectToTeamMember(
  state: CaseState,
  { subjectId, personId, reason, attachments }: Command<'objectToTeamMember'>,
  { verification, bySubject }: Heard,
  context: Context,
): Decision<CaseEvent> {
  const { leader, members, objections } = verification;
  if (personId === '' || ![leader, ...members].includes(personId)) return refuse('NOT_IN_TEAM', { personId });
  const lies = objections.some(
    (one) => one.answer === 'open' && one.personId === personId && one.subjectId === subjectId,
  );
  if (lies) return refuse('OBJECTED_ALREADY', { personId });
  const objectionId = `objection-${objections.length + 1}`;
  return accept<CaseEvent>(
    { type: 'TeamMemberObjectedTo', objectionId, subjectId, personId, reason, bySubject, attachments },
    ...oweAnswer(state, 'objection.decide', roleOwner(state, 'HEAD'), context),
  );
}

/** What a subject puts forward is answered by a day: one period for all that lies open. */
function oweAnswer(state: CaseState, key: string, owner: Owner, context: Context): ObligationEvent[] {
  return isOwed(state, key) ? [] : open(state, key, context.today, owner, context);
}

/** More time for what the subject was asked: as any extension it has its rule, and the head decides. */
function requestMoreTime(
  { obligations }: CaseState,
  { subjectId, days, reason, attachments }: Command<'requestMoreTime'>,
  { hearing }: Heard,
  { actor, now }: Context,
): Decision<CaseEvent> {
  const asked = [hearing.explanationId, hearing.draftId];
  const period = obligations.find((one) => one.status === 'open' && asked.includes(one.id));
  if (period === undefined) return refuse('NOTHING_ASKED', { subjectId });
  const code = checkExtension(period, days);
  if (code !== null) return refuse(code, { obligationId: period.id }, period.policy.legalBasis);
  const request = { by: actor.personId ?? 'system', days, reason: reason.contentId, at: now };
  return accept<CaseEvent>({ type: 'ExtensionRequested', obligationId: period.id, request, attachments });
}

/** A subject does not agree with the conclusion; the head answers, once for all requests that lie together. */
function requestReview(
  state: CaseState,
  { subjectId, reason, attachments }: Command<'subjectRequestsReview'>,
  { bySubject }: Heard,
  context: Context,
): Decision<CaseEvent> {
  if (state.conclusion === null) return refuse('NO_CONCLUSION');
  return accept<CaseEvent>(
    { type: 'SubjectReviewRequested', subjectId, reason, bySubject, attachments },
    ...(isOwed(state, 'review.request')
      ? []
      : open(state, 'review.request', context.today, roleOwner(state, 'HEAD'), context)),
  );
}
