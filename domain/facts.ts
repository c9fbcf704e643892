import type { Calendar, Day } from './calendar/calendar.ts';
import type { RecordedMatters } from './congress/statement.ts';
import type { TreeBody } from './organisation/tree.ts';
import type { PersonRecord } from './person/state.ts';
import type { PolicyRow } from './policy/policy.ts';
import type { ProcessId } from './process.ts';

/** Levels that manage people and organisations, the lowest first; a branch has none of its own to manage. */
export const MANAGING_LEVELS = ['grassroots', 'direct', 'province', 'central'] as const;
export type ManagingLevel = (typeof MANAGING_LEVELS)[number];

export const ORGANISATION_KINDS = [
  'party-committee',
  'party-branch',
  'inspection-committee',
  'state-body',
  'front',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a rule may know of a person named in a command. Ids and relations only, never a name. */
export interface PersonFacts {
  personId: string;
  posts: readonly {
    organisationId: string;
    path: string;
    isHead: boolean;
    managedBy: ManagingLevel;
    /** So few people serve there that nobody is impartial about a colleague (domain/authority/small-unit.ts). */
    isSmallUnit?: boolean;
  }[];
  /** Spouse, parents, children, siblings, in-laws on record. */
  relatives: readonly string[];
  /** Whether an account that is not disabled is theirs, so that they can act; absent where that was not asked. */
  hasAccount?: boolean;
  /** Who stands in for them today, by an absence on record; their facts come along. */
  substituteId?: string;
}

/** A remediation that followed an earlier conclusion, as a later one about the same subject needs it. */
export interface EarlierRemediation {
  remediationId: string;
  matterId: string;
  /** The subject on record: a person or an organisation. */
  personId: string | null;
  organisationId: string | null;
  /** Of the allegations found true. */
  codes: readonly string[];
  concludedOn: Day;
}

/** What a rule may know of an organisation named in a command. */
export interface OrganisationFacts {
  organisationId: string;
  path: string;
  parentId: string | null;
  /** Whether it is the topmost body of the installation; absent where that was not asked, and nobody above it makes it so. */
  isTopmost?: boolean;
  headPersonId: string | null;
  kind: OrganisationKind;
  level: ManagingLevel;
  /** Of a body that ended: the path of the one that answers for it, unless that one was over it anyway. */
  successorPath?: string | null;
  /** Persons who hold the role of its head today; absent where that was not asked. */
  heads?: readonly string[];
}

/** A Party body that may come into question for those complained about. */
export type BodyOver = Pick<OrganisationFacts, 'organisationId' | 'path' | 'kind' | 'level'>;

/** What somebody has to see to in a body by name. */
export interface DeskFacts {
  /** Running cases in which they are at work. */
  caseIds: readonly string[];
  /** Remediations they check, protections they are responsible for, meetings whose record they keep. */
  others: readonly ProcessId[];
}

/** A meeting that is named as the one in which something was decided. */
export interface HeldMeeting {
  meetingId: string;
  organisationId: string;
  /** The day on which it was held; null while it is not closed, or where it was called off. */
  heldOn: Day | null;
}

/** The data a decision rests on, loaded inside the same transaction. */
export interface Facts {
  calendar: Calendar;
  policies: readonly PolicyRow[];
  people: Readonly<Record<string, PersonFacts>>;
  organisations: Readonly<Record<string, OrganisationFacts>>;
  /** The organisation that owns the process and those above it, nearest first: whose own rules apply. */
  lineage: readonly string[];
  /** The next gapless register number of the owning body; present only while a case is registered. */
  registerNumber: number | null;
  /** Every organisation there is or was; present only where the query asks for them. */
  tree?: readonly TreeBody[];
  /** What is on record of one person, null when nothing is; present only where the query asks for it. */
  personRecord?: PersonRecord | null;
  /** What is on record about one person, concluded or not; present only where the query asks for it. */
  recorded?: RecordedMatters;
  /** What lies on the desk of one person in one body; present only where the query asks for it. */
  desk?: DeskFacts;
  /** Earlier remediations of the subjects; present only where the query asks for them. */
  remediations?: readonly EarlierRemediation[];
  /** The Party bodies over those asked for; present only where the query asks for them. */
  bodiesOver?: readonly BodyOver[];
  /** The meeting asked for, or null where none has that id; present only where the query asks for it. */
  meeting?: HeldMeeting | null;
  /** The next congress of the owning body that is declared and not over, also of the committee it works for. */
  congress?: { congressId: string; on: Day } | null;
}

/** When and for whom facts are loaded. */
export interface FactsMoment {
  today: Day;
  /** The organisation whose calendar and rules apply; null = those of the country alone. */
  organisationId: string | null;
}

/** Which facts beyond calendar and policy a command needs. */
export interface FactsQuery {
  people: readonly string[];
  organisations: readonly string[];
  registerFor: { organisationId: string; year: number } | null;
  /** Whether the bodies above the owning one are needed too, with who heads each, and who stands in for the people asked for. */
  above?: true;
  /** Whether the next congress of the owning body is needed. */
  congress?: true;
  /** The meeting of which it is needed whose it was and whether it was held. */
  meeting?: string;
  /** The persons and organisations of whom the Party bodies over them are needed; they are asked for beside. */
  bodiesOver?: readonly { personId: string | null; organisationId: string | null }[];
  /** Whether the whole tree of organisations is needed. */
  tree?: true;
  /** The person of whom what is on record is needed. */
  personRecord?: string;
  /** The person about whom what is on record is needed. */
  recordedOf?: string;
  /** Whose desk in which body is needed. */
  deskOf?: { personId: string; organisationId: string };
  /** Remediations after conclusions since that day about these persons and organisations. */
  remediationsOf?: { personIds: readonly string[]; organisationIds: readonly string[]; since: Day };
  /** What only one decision at a time may read and write, such as the versions of a calendar; held until the record is made. */
  lock?: string;
}
