import type { Calendar, Confidence, Day } from '../calendar/calendar.ts';
import { derive } from '../deadlines/derive.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { copyPolicy, selectPolicy } from '../policy/select.ts';
import type { Refusal } from '../process.ts';
import type { BodyKind } from './competence-table.ts';
import { isTerminal } from './forms.ts';
import type { Form } from './forms.ts';

/** Why a decision is not in force yet. */
export const EFFECT_REFUSALS = ['VOTE_NOT_ANNOUNCED', 'DECISION_NOT_SIGNED'] as const;
type EffectRefusal = (typeof EFFECT_REFUSALS)[number];

export type Effect =
  | { ok: true; effectiveFrom: Day; legalBasis: string; confidence: Confidence }
  | { ok: false; refusal: Refusal };

const BRANCH_EFFECT = { legalBasis: '296-QĐ/TW ngày 30/5/2025 Đ15.2', confidence: 'seen' } as const;
const SIGNED_EFFECT = { legalBasis: '21-QĐ/TW ngày 11/4/2026', confidence: 'seen' } as const;

/**
 * The day from which a decision is in force: of a branch the announcement of the vote, before any paper exists; of every
 * other body the signing (P4). Service, issue and announcement of the paper change nothing about it.
 */
export function effectiveFrom(
  body: BodyKind,
  { voteAnnouncedOn, signedOn }: { voteAnnouncedOn: Day | null; signedOn: Day | null },
): Effect {
  const ofBranch = body === 'branch' || body === 'host-branch';
  const day = ofBranch ? voteAnnouncedOn : signedOn;
  if (day !== null) return { ok: true, effectiveFrom: day, ...(ofBranch ? BRANCH_EFFECT : SIGNED_EFFECT) };
  const code: EffectRefusal = ofBranch ? 'VOTE_NOT_ANNOUNCED' : 'DECISION_NOT_SIGNED';
  return {
    ok: false,
    refusal: { code, params: {}, legalBasis: (ofBranch ? BRANCH_EFFECT : SIGNED_EFFECT).legalBasis },
  };
}

export interface LapseFacts {
  form: Form;
  /** The day the decision was announced; for a branch that of the vote. Null while it is not. */
  announcedOn: Day | null;
  /** Appeals lodged, with the day each was settled for the last time; null = still open. */
  appeals: readonly { settledOn: Day | null }[];
  /** Days of further violations. */
  newViolationsOn: readonly Day[];
  organisationIds: readonly string[];
}

/** `lapsesOn` is the last day in force; without one, the reason why it does not lapse (for now). */
export type Lapse =
  | { lapsesOn: Day; derivation: Derivation; heldBack: boolean; legalBasis: string; confidence: Confidence }
  | { lapsesOn: null; reason: 'NEVER_LAPSES' | 'NOT_ANNOUNCED' | 'APPEAL_OPEN' | 'NEW_VIOLATION' | 'NO_RULE' };

/**
 * When a decision lapses by itself (đương nhiên chấm dứt hiệu lực): 12 months after its announcement, on the exact day, never
 * rolled (30-QĐ/TW seen, later rules from memory). Expulsion and dissolution never do, nothing does while an appeal is open
 * (P24), nor after a further violation within the period. An appeal settled only after the period holds the lapse back to the
 * day of its settlement (assumed). What an appeal changed is asked anew with the changed form.
 */
export function lapseOf(facts: LapseFacts, policies: readonly PolicyRow[], calendar: Calendar): Lapse {
  const { form, announcedOn, appeals, newViolationsOn, organisationIds } = facts;
  if (isTerminal(form)) return { lapsesOn: null, reason: 'NEVER_LAPSES' };
  if (announcedOn === null) return { lapsesOn: null, reason: 'NOT_ANNOUNCED' };
  const row = selectPolicy(policies, 'party.disc.lapse', { on: announcedOn, conditions: {}, organisationIds });
  if (row === null) return { lapsesOn: null, reason: 'NO_RULE' };
  const derivation = derive({ startedOn: announcedOn, startedAt: null, policy: copyPolicy(row), ledger: [] }, calendar);
  const settled = appeals.flatMap((one) => (one.settledOn === null ? [] : [one.settledOn]));
  if (settled.length < appeals.length) return { lapsesOn: null, reason: 'APPEAL_OPEN' };
  const lapsesOn = [derivation.dueOn, ...settled].toSorted().at(-1) ?? derivation.dueOn;
  if (newViolationsOn.some((day) => announcedOn <= day && day <= lapsesOn)) {
    return { lapsesOn: null, reason: 'NEW_VIOLATION' };
  }
  const { legalBasis, confidence } = row;
  return { lapsesOn, derivation, heldBack: lapsesOn > derivation.dueOn, legalBasis, confidence };
}

/** Whether a decision binds on a day; first and last day included. */
export function isBinding(effectiveOn: Day, lapse: Lapse, on: Day): boolean {
  return effectiveOn <= on && (lapse.lapsesOn === null || on <= lapse.lapsesOn);
}
