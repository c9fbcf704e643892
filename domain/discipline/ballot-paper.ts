import { chosenBy } from '../policy/choices.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import type { Day } from '../calendar/calendar.ts';
import { refuse } from '../process.ts';
import type { Context, Refusal } from '../process.ts';
import { offeredForms } from '../voting/ballot.ts';
import type { Choice, Withheld } from '../voting/ballot.ts';
import type { CompetenceQuestion } from './competence.ts';
import { limitationsOf } from './limitation.ts';
import type { DisciplineState } from './state.ts';

/** What a ballot on this subject offers on a day, and what it does not with the reason. */
export type Paper =
  | { ok: true; choices: readonly Choice[]; withheld: readonly Withheld[] }
  | { ok: false; refusal: Refusal };

/**
 * The forms on the paper of a vote on a day, by subject and limitation (P2, P6). What becomes of a form out of time is chosen by
 * the row `limit.mode` in force that day, the body's own before the general one. Refused with VIOLATION_NOT_RECORDED while limitation cannot be
 * judged, NO_VOTING_RULE where no rule says what becomes of forms out of time, NO_FORM_OFFERED when none is left.
 */
export function paperOf(state: DisciplineState, on: Day, { facts }: Pick<Context, 'facts'>): Paper {
  const { violation, unlimited, concludedOn, organisation } = state;
  if (violation === null) return refuse('VIOLATION_NOT_RECORDED');
  const organisationIds = bodiesOf(organisation.id, facts.lineage);
  const row = selectPolicy(facts.policies, 'limit.mode', { on, conditions: {}, organisationIds });
  const mode = chosenBy('limit.mode', row);
  if (mode === null) return refuse('NO_VOTING_RULE');
  const subject = { kind: state.subjectKind, inOffice: state.inOffice };
  const limitations = limitationsOf(
    {
      subject,
      violation,
      later: [],
      unlimited,
      concludedOn,
      organisationIds,
    },
    facts.policies,
    facts.calendar,
  );
  const { choices, withheld } = offeredForms(subject, limitations, mode);
  if (choices.length === 0) return refuse('NO_FORM_OFFERED', { withheld: withheld.map((one) => one.form) });
  return { ok: true, choices, withheld };
}

/** What decides which body may propose or decide which form towards this subject. */
export function competenceOf(state: DisciplineState): Omit<CompetenceQuestion, 'act' | 'form' | 'on'> {
  return {
    subject: state.subjectKind,
    managedBy: state.managedBy,
    committeesOf: state.committeesOf,
    dutyFromAbove: false,
    temporaryActivity: state.temporaryActivity,
    bypassBranch: state.bypass,
  };
}

/** Whether the branch has voted on a proposal (P1). */
export function hasBranchVoted({ proposals }: DisciplineState): boolean {
  return proposals.some(({ body }) => body === 'branch' || body === 'host-branch');
}
