import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import type { Obligation, Owner } from '../../deadlines/obligation.ts';
import { openUntil } from '../../deadlines/ledger.ts';
import { settle } from '../../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import type { Context } from '../../process.ts';
import { roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

/** What the team owes, or the subjects it has asked: whoever follows a leader owes it from then on. */
export const TEAM_KEYS: readonly string[] = [
  'party.insp.present',
  'party.insp.dhvp.branch',
  'party.insp.dhvp.other',
  'verification.report',
  'verification.rework',
  'party.explain',
  'party.draft_comment',
];

/** The periods that a report ends. */
export const REPORT_KEYS = ['verification.report', 'verification.rework'] as const;

/** A person of the owning body who owes. */
export function personOwner({ organisation }: Pick<CaseState, 'organisation'>, personId: string): Owner {
  return { kind: 'person', personId, organisationId: organisation.id };
}

/** Who owes what the team does: its leader in person; while it has none, the head. */
export function leaderOrHead(state: CaseState): Owner {
  const leader = state.verification?.leader ?? '';
  return leader === '' ? roleOwner(state, 'HEAD') : personOwner(state, leader);
}

/** Who owes what a subject was asked: the subject in person when on record, else the leader, who sees to it. */
export function subjectOrLeader(state: CaseState, subjectId: string): Owner {
  const personId = state.subjects.find((one) => one.id === subjectId)?.personId ?? null;
  return personId === null ? leaderOrHead(state) : personOwner(state, personId);
}

/** Opens the period of the report until a day set in person; its row gives the name. Expects that day not to be past. */
export function openReportUntil(
  state: CaseState,
  { startedOn, owner, dueOn }: { startedOn: Day; owner: Owner; dueOn: Day },
  { facts }: Context,
): ObligationEvent[] {
  const key = 'verification.report';
  const row = selectPolicy(facts.policies, key, {
    on: startedOn,
    conditions: { track: state.track },
    organisationIds: bodiesOf(owner.organisationId, facts.lineage),
  });
  if (row === null) return [];
  const n = state.obligations.filter((one) => one.key === key).length + 1;
  return [
    { type: 'ObligationOpened', obligation: openUntil({ key, n, owner, row, startedOn, dueOn }, facts.calendar) },
  ];
}

/** The id of the obligation that these events open, or null when they open none. */
export function openedId(events: readonly ObligationEvent[]): string | null {
  const [opened] = events.flatMap((event) => (event.type === 'ObligationOpened' ? [event.obligation.id] : []));
  return opened ?? null;
}

/** The event that settles this one obligation; none when it is not open. */
export function settleOne(
  obligations: readonly Obligation[],
  obligationId: string | null,
  on: Day,
  status: 'met' | 'cancelled' = 'met',
): ObligationEvent[] {
  return obligations.filter((one) => one.id === obligationId).flatMap((one) => settle([one], [one.key], on, status));
}
