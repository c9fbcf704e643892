import { isTopmost } from '../authority/topmost.ts';
import { openByPolicy } from '../deadlines/open.ts';
import { isWithin } from '../organisation/path.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { accept, refuse } from '../process.ts';
import type { Facts, OrganisationFacts } from '../facts.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import { flawOf } from './coherence.ts';
import type { PolicyChangeCommand } from './commands.ts';
import type { PolicyChangeEvent } from './events.ts';
import { tryExamples } from './examples.ts';
import { hasSameConditions, overlappedBy, rowOf } from './rows.ts';
import type { Proposed } from './rows.ts';
import { ANSWER_KEY } from './state.ts';
import type { PolicyChangeState } from './state.ts';

type Propose = Extract<PolicyChangeCommand, { type: 'proposePolicy' }>;

/** Takes a proposal whose row fits among the rows there are and counts every example as it says; an answer is owed then. */
export function propose(command: Propose, context: Context): Decision<PolicyChangeEvent> {
  const { actor, facts, today } = context;
  const { organisationId, forOrganisation } = command;
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  // Who proposed it is asked again when another is to publish it.
  if (actor.personId === null) return refuse('PERSON_REQUIRED');
  const whom = whomItIsFor(forOrganisation, body, facts);
  if (!whom.ok) return whom;
  const refusal = refuseRow(command, facts) ?? refuseExamples(command, facts);
  if (refusal !== null) return { ok: false, refusal };
  const { type: _, ...proposed } = command;
  const owner = { kind: 'role', role: 'HEAD', organisationId } as const;
  return accept<PolicyChangeEvent>(
    {
      ...proposed,
      type: 'PolicyProposed',
      organisationPath: body.path,
      forPath: whom.path,
      by: actor.personId,
      on: today,
    },
    ...openByPolicy({ key: ANSWER_KEY, startedOn: today, owner, conditions: {} }, [], context),
  );
}

/** What stands against a row among the rows of this day, or null; asked when it is proposed and again when it is published. */
export function refuseRow(proposed: Proposed, { policies }: Pick<Facts, 'policies'>): Refusal | null {
  const { draft, replaces, forOrganisation } = proposed;
  const flaw = flawOf(draft);
  if (flaw !== null) return { code: 'POLICY_INCOHERENT', params: { flaw } };
  // Periods are begun by the program: one of a key that it does not know would never be counted.
  if (!policies.some((row) => row.key === draft.key)) return { code: 'POLICY_KEY_UNKNOWN', params: { key: draft.key } };
  const unknown = unknownConditions(draft.conditions, policies);
  if (unknown.length > 0) return { code: 'CONDITION_UNKNOWN', params: { conditions: unknown } };
  if (replaces !== null) {
    const replaced = replaces.key === draft.key ? rowOf(policies, replaces) : null;
    const { key, version } = replaces;
    if (replaced === null) return { code: 'REPLACED_ROW_UNKNOWN', params: { key, version } };
    if (replaced.organisationId !== null && replaced.organisationId !== forOrganisation) {
      return { code: 'REPLACED_ROW_OF_ANOTHER', params: { key, version } };
    }
    // Else it would be brought into matters that new ones of the same sort are not counted by.
    if (!hasSameConditions(replaced, draft)) return { code: 'REPLACED_CONDITIONS_DIFFER', params: { key, version } };
    if (draft.effectiveFrom === null) return { code: 'EFFECTIVE_FROM_REQUIRED', params: {} };
    if (replaced.effectiveFrom !== null && draft.effectiveFrom <= replaced.effectiveFrom) {
      return { code: 'EFFECTIVE_FROM_TOO_EARLY', params: { replacedFrom: replaced.effectiveFrom, version } };
    }
  }
  const overlapped = overlappedBy(policies, proposed);
  if (overlapped === null) return null;
  const { version, effectiveFrom, effectiveTo } = overlapped;
  return { code: 'POLICY_OVERLAPS', params: { version, from: effectiveFrom ?? '', to: effectiveTo ?? '' } };
}

/** What periods are begun with everywhere, beside what the rows that came with the program ask for. */
const ALWAYS_ASKED: readonly string[] = ['track', 'kind'];

/** Names of conditions that nothing in the program ever gives: a row that asks for one would never be chosen. */
function unknownConditions(conditions: PolicyRow['conditions'], rows: readonly PolicyRow[]): string[] {
  const known = new Set([...ALWAYS_ASKED, ...rows.flatMap((row) => Object.keys(row.conditions))]);
  return Object.keys(conditions).filter((name) => !known.has(name));
}

/** What its examples say against a row on the calendar of this day, or null: none given, or others days come of them. */
export function refuseExamples(
  { draft, examples }: Pick<Propose, 'draft' | 'examples'>,
  { calendar }: Pick<Facts, 'calendar'>,
): Refusal | null {
  if (examples.length === 0) return { code: 'EXAMPLE_REQUIRED', params: {} };
  const differing = tryExamples(draft, examples, calendar).filter((one) => !one.holds);
  if (differing.length === 0) return null;
  const told = differing.map(({ name, dueOn, computed }) => `${name}: ${dueOn} → ${computed}`);
  return { code: 'EXAMPLES_DIFFER', params: { examples: told } };
}

/** For everybody only by the topmost body; otherwise for the own body or one below it. */
function whomItIsFor(
  forOrganisation: PolicyChangeState['forOrganisation'],
  body: OrganisationFacts,
  { organisations }: Pick<Facts, 'organisations'>,
): { ok: true; path: string } | ReturnType<typeof refuse> {
  if (forOrganisation === null) {
    return isTopmost(body) ? { ok: true, path: '' } : refuse('RULE_FOR_ALL_BY_TOPMOST');
  }
  const meant = organisations[forOrganisation];
  if (meant === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId: forOrganisation });
  return isWithin(meant.path, body.path) ? { ok: true, path: meant.path } : refuse('RULE_NOT_FOR_OWN_BODIES');
}
