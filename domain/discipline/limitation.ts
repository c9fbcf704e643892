import type { Calendar, Confidence, Day } from '../calendar/calendar.ts';
import { derive } from '../deadlines/derive.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { copyPolicy, selectPolicy } from '../policy/select.ts';
import { FORMS, closedTo } from './forms.ts';
import type { Disciplined, Form } from './forms.ts';

/** When the subject acted; `endedOn` null while the act goes on, the same day for an act of one day. */
export interface Violation {
  startedOn: Day;
  endedOn: Day | null;
}

/** Matters without any limitation (69-QĐ/TW Đ4, seen). */
export const UNLIMITED_MATTERS = ['internal-politics', 'defence-security-foreign', 'false-diploma'] as const;
export type UnlimitedMatter = (typeof UNLIMITED_MATTERS)[number];

export interface LimitationFacts {
  subject: Disciplined;
  violation: Violation;
  /** Further violations of the same subject, in any order; one inside the running period starts it again. */
  later: readonly Violation[];
  unlimited: UnlimitedMatter | null;
  /**
   * The day on which the competent body concludes that discipline is needed: what the period is held against (HD 08-HD/TW I.7,
   * seen). Not the day of the vote: a matter concluded in time stays in time, however long its discipline then takes; not the
   * day of receipt either: neither a letter nor a verification stops the period.
   */
  concludedOn: Day;
  /** The handling organisation and those above it, nearest first. */
  organisationIds: readonly string[];
}

/** `NO_RULE`: no row was in force at the violation; what did not exist binds nobody, but it is to be shown. */
export type LimitationReason = 'PERIOD' | 'NO_LIMIT_FOR_FORM' | 'NO_LIMIT_FOR_MATTER' | 'ACT_CONTINUES' | 'NO_RULE';

/** Whether a form may still be imposed, and why. */
export interface Limitation {
  form: Form;
  status: 'open' | 'out-of-time';
  reason: LimitationReason;
  /** Last day on which the form is open, itself included; null where no period runs. */
  until: Day | null;
  derivation: Derivation | null;
  legalBasis: string;
  confidence: Confidence;
}

const NO_LIMIT = { legalBasis: '69-QĐ/TW ngày 06/7/2022 Đ4', confidence: 'seen' } as const;
const NO_ROW = { legalBasis: 'Không có quy định về thời hiệu tại thời điểm vi phạm', confidence: 'assumed' } as const;

/** The row of each form; expulsion has no limitation (69-QĐ/TW Đ4), dissolution none either (assumed). */
const ROW_KEYS: Readonly<Record<Form, string | null>> = {
  reprimand: 'party.limit.kt',
  warning: 'party.limit.cc',
  dismissal: 'party.limit.cc',
  expulsion: null,
  dissolution: null,
};

/**
 * The limitation (thời hiệu) of every form open to the subject, the lightest first. The period runs from the end of the act,
 * by the row in force on that day, to its exact last day, never rolled (69-QĐ/TW Đ4, seen; the figures of 212-QĐ/TW were not
 * seen). A violation inside the running period starts it again from its own end (from memory).
 */
export function limitationsOf(
  facts: LimitationFacts,
  policies: readonly PolicyRow[],
  calendar: Calendar,
): readonly Limitation[] {
  return FORMS.filter((form) => closedTo(facts.subject, form) === null).map((form) =>
    limitationOf(form, facts, policies, calendar),
  );
}

/** The limitation of one form; see `limitationsOf`. */
export function limitationOf(
  form: Form,
  facts: LimitationFacts,
  policies: readonly PolicyRow[],
  calendar: Calendar,
): Limitation {
  const key = ROW_KEYS[form];
  if (facts.unlimited !== null) return unlimited(form, 'NO_LIMIT_FOR_MATTER', NO_LIMIT);
  if (key === null) {
    const confidence = form === 'dissolution' ? 'assumed' : NO_LIMIT.confidence;
    return unlimited(form, 'NO_LIMIT_FOR_FORM', { ...NO_LIMIT, confidence });
  }
  return walk(form, key, facts, policies, calendar);
}

/** Goes from violation to violation as long as the next one begins inside the running period. */
function walk(
  form: Form,
  key: string,
  facts: LimitationFacts,
  policies: readonly PolicyRow[],
  calendar: Calendar,
): Limitation {
  const { violation, later, concludedOn } = facts;
  const following = later
    .filter((one) => one.startedOn >= violation.startedOn && one.startedOn <= concludedOn)
    .toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  let current = periodFrom(form, key, violation, facts, policies, calendar);
  for (const next of following) {
    if (current.until === null || next.startedOn > current.until) break;
    const restarted = periodFrom(form, key, next, facts, policies, calendar);
    // A short act within a long one does not shorten the period of the long one.
    if (restarted.until === null || restarted.until > current.until) current = restarted;
  }
  return current;
}

function periodFrom(
  form: Form,
  key: string,
  { endedOn }: Violation,
  facts: LimitationFacts,
  policies: readonly PolicyRow[],
  calendar: Calendar,
): Limitation {
  const { subject, concludedOn, organisationIds } = facts;
  // An act that ends only after the conclusion goes on as far as the conclusion can know.
  const from = endedOn === null || endedOn > concludedOn ? null : endedOn;
  const conditions = subject.kind === 'organisation' ? { subject: 'organisation' } : {};
  const row = selectPolicy(policies, key, { on: from ?? concludedOn, conditions, organisationIds });
  if (row === null) return unlimited(form, 'NO_RULE', NO_ROW);
  const { legalBasis, confidence } = row;
  if (from === null) return unlimited(form, 'ACT_CONTINUES', { legalBasis, confidence });
  const derivation = derive({ startedOn: from, startedAt: null, policy: copyPolicy(row), ledger: [] }, calendar);
  const until = derivation.dueOn;
  const status = concludedOn <= until ? 'open' : 'out-of-time';
  return { form, status, reason: 'PERIOD', until, derivation, legalBasis, confidence };
}

function unlimited(
  form: Form,
  reason: LimitationReason,
  basis: Pick<Limitation, 'legalBasis' | 'confidence'>,
): Limitation {
  return { form, status: 'open', reason, until: null, derivation: null, ...basis };
}
