import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { open, roleOwner } from '../obligations.ts';
import type { Allegation, CaseState } from '../state.ts';
import { isDead } from '../life/life-state.ts';
import { REPORT_KEYS, leaderOrHead } from './team-obligations.ts';
import type { AllegationFinding } from './verification-commands.ts';
import type { SubjectHearing, Verification } from './verification-state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ReportCommand = Command<'submitReport' | 'returnReport' | 'approveReport'>;
type Refused = ReturnType<typeof refuse>;

/** Decides whether the team's report may be submitted, and what the head makes of it. */
export function decideReport(
  state: CaseState,
  verification: Verification,
  command: ReportCommand,
  context: Context,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'submitReport':
      return submitReport(state, verification, command, context);
    case 'returnReport':
      return returnReport(state, verification, command, context);
    case 'approveReport':
      return approveReport(state, verification, command, context);
  }
}

/** The report with a finding for every allegation; everybody concerned was heard before (practice: P26). */
function submitReport(
  state: CaseState,
  verification: Verification,
  { findings, report }: Command<'submitReport'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  if (verification.report !== null) return refuse('REPORT_SUBMITTED');
  const refused =
    refuseUnheard(verification.hearings.filter((one) => !isDead(state, one.subjectId))) ??
    refuseUnanswered(verification) ??
    refuseFindings(findings, state.allegations);
  if (refused !== null) return refused;
  const { today: on, actor } = context;
  return accept<CaseEvent>(
    { type: 'ReportSubmitted', by: actor.personId, on, findings, report },
    ...settle(state.obligations, REPORT_KEYS, on),
    ...open(state, 'report.decide', on, roleOwner(state, 'HEAD'), context),
  );
}

/** Why a report would pass over a subject. */
export const REPORT_REFUSALS = [
  'NOT_PRESENTED',
  'EXPLANATION_NOT_ASKED',
  'EXPLANATION_PENDING',
  'DRAFT_NOT_OFFERED',
  'DRAFT_REPLY_PENDING',
] as const;
type ReportRefusal = (typeof REPORT_REFUSALS)[number];

/** Whom the report would pass over: told, asked, and offered the draft, each with an answer or its recorded silence. */
function refuseUnheard(hearings: readonly SubjectHearing[]): Refused | null {
  const missing: readonly (readonly [code: ReportRefusal, isMissing: (one: SubjectHearing) => boolean])[] = [
    ['NOT_PRESENTED', (one) => one.presentedOn === null],
    ['EXPLANATION_NOT_ASKED', (one) => one.explanation === 'not-asked'],
    ['EXPLANATION_PENDING', (one) => one.explanation === 'asked'],
    ['DRAFT_NOT_OFFERED', (one) => one.draft === 'not-shared'],
    ['DRAFT_REPLY_PENDING', (one) => one.draft === 'shared'],
  ];
  for (const [code, isMissing] of missing) {
    const subjectIds = hearings.filter(isMissing).map((one) => one.subjectId);
    if (subjectIds.length > 0) return refuse(code, { subjectIds });
  }
  return null;
}

/** What the subjects put forward and nobody has answered yet. */
function refuseUnanswered({ witnesses, objections }: Verification): Refused | null {
  const proposalIds = witnesses.filter((one) => one.answer === 'open').map((one) => one.id);
  if (proposalIds.length > 0) return refuse('PROPOSAL_PENDING', { proposalIds });
  const objectionIds = objections.filter((one) => one.answer === 'open').map((one) => one.id);
  return objectionIds.length > 0 ? refuse('OBJECTION_PENDING', { objectionIds }) : null;
}

/** Every allegation has its finding, once, and nothing else is found: what is new needs a decision of its own (P7). */
function refuseFindings(findings: readonly AllegationFinding[], allegations: readonly Allegation[]): Refused | null {
  const known = allegations.map((one) => one.id);
  const found = findings.map((one) => one.allegationId);
  const unknown = found.find((id) => !known.includes(id));
  if (unknown !== undefined) return refuse('ALLEGATION_UNKNOWN', { allegationId: unknown });
  const twice = found.find((id, index) => found.indexOf(id) !== index);
  if (twice !== undefined) return refuse('FINDING_TWICE', { allegationId: twice });
  const allegationIds = known.filter((id) => !found.includes(id));
  return allegationIds.length > 0 ? refuse('FINDINGS_INCOMPLETE', { allegationIds }) : null;
}

/** Back to the team, as often as needed; each time the draft is offered anew. */
function returnReport(
  state: CaseState,
  { report }: Verification,
  { reason }: Command<'returnReport'>,
  context: Context,
): Decision<CaseEvent> {
  if (report === null) return refuse('NO_REPORT');
  const { today, actor } = context;
  return accept<CaseEvent>(
    { type: 'ReportReturned', reason, by: actor.personId },
    ...settle(state.obligations, ['report.decide'], today),
    ...open(state, 'verification.rework', today, leaderOrHead(state), context),
  );
}

/** On to the committee: who submitted it never approves it, and nothing a subject put forward since stays unanswered. */
function approveReport(
  state: CaseState,
  verification: Verification,
  command: Command<'approveReport'>,
  context: Context,
): Decision<CaseEvent> {
  const { today: on, actor } = context;
  const { report } = verification;
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  if (report === null) return refuse('NO_REPORT');
  if (report.by === actor.personId) return refuse('FOUR_EYES', { command: command.type });
  const refused = refuseUnanswered(verification);
  if (refused !== null) return refused;
  return accept<CaseEvent>(
    { type: 'ReportApproved', by: actor.personId, on },
    ...settle(state.obligations, ['report.decide'], on),
    ...open(state, 'review.agenda', on, roleOwner(state, 'MEETING_SECRETARY'), context),
  );
}
