import { checkCompetence, competentBodies } from '../discipline/competence.ts';
import type { CompetenceQuestion } from '../discipline/competence.ts';
import type { BodyKind, Level } from '../discipline/competence-table.ts';
import { MANAGING_LEVELS } from '../facts.ts';
import type { Facts, ManagingLevel, OrganisationFacts, OrganisationKind, PersonFacts } from '../facts.ts';
import type { Refusal } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';

type Order = Extract<SuspensionCommand, { type: 'order' }>;

/** As which bodies an organisation of a kind decides; a State body or a front decides nothing in the Party. */
const DECIDES_AS: Readonly<Record<OrganisationKind, readonly BodyKind[]>> = {
  'party-committee': ['standing-committee', 'committee'],
  'inspection-committee': ['inspection-committee'],
  'party-branch': ['branch'],
  'state-body': [],
  front: [],
};

/**
 * Why this body may not order it, or null: the decider of a suspension is the body competent to expel the member or to
 * dissolve the organisation (P18). Refused with NO_COMPETENT_BODY, BODY_NOT_COMPETENT, or ORGANISATION_UNKNOWN for an
 * organisation under suspension that is not on record.
 */
export function refuseIncompetent(
  command: Order,
  decider: OrganisationFacts,
  facts: Pick<Facts, 'people' | 'organisations'>,
): Refusal | null {
  const question = questionOf(command, decider, facts);
  if (question === null) {
    return { code: 'ORGANISATION_UNKNOWN', params: { organisationId: command.organisationSubjectId ?? '' } };
  }
  const level = levelOf(decider);
  const refusals = DECIDES_AS[decider.kind].map((body) => checkCompetence({ body, level }, question));
  if (refusals.includes(null)) return null;
  const [first] = refusals;
  if (first !== undefined && first !== null) return first;
  const found = competentBodies(question);
  if (!found.ok) return found.refusal;
  const competent = [...new Set(found.bodies.map((one) => `${one.body}@${one.level}`))];
  return { code: 'BODY_NOT_COMPETENT', params: { body: decider.kind, level, competent } };
}

function questionOf(
  command: Order,
  decider: OrganisationFacts,
  { people, organisations }: Pick<Facts, 'people' | 'organisations'>,
): CompetenceQuestion | null {
  const shared = {
    act: 'decide',
    dutyFromAbove: false,
    temporaryActivity: false,
    bypassBranch: false,
    on: command.orderedOn,
  } as const;
  if (command.organisationSubjectId !== null) {
    const subject = organisations[command.organisationSubjectId];
    if (subject === undefined) return null;
    const managedBy = levelOf(subject);
    return { ...shared, form: 'dissolution', subject: 'organisation', managedBy, committeesOf: [] };
  }
  const person = people[command.personId ?? ''];
  const managedBy = managingLevelOf(person);
  // Who sits in the very committee that would decide: its level may be barred by the table.
  const sitsThere = person?.posts.some((post) => post.organisationId === decider.organisationId) ?? false;
  const committeesOf = command.what === 'committee-activity' && sitsThere ? [levelOf(decider)] : [];
  return { ...shared, form: 'expulsion', subject: 'member', managedBy, committeesOf };
}

/** A branch is recorded with the level that manages it, and acts on its own. */
function levelOf({ kind, level }: OrganisationFacts): Level {
  return kind === 'party-branch' ? 'branch' : level;
}

/** The highest level that manages one of their posts; a member without a post is managed at the grassroots. */
function managingLevelOf(person: PersonFacts | undefined): ManagingLevel {
  const levels = person?.posts.map((post) => MANAGING_LEVELS.indexOf(post.managedBy)) ?? [];
  return MANAGING_LEVELS[Math.max(0, ...levels)] ?? 'grassroots';
}
