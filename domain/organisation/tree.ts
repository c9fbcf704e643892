import type { Day } from '../calendar/calendar.ts';
import type { EnteredPost } from '../person/commands.ts';
import type { ManagingLevel, OrganisationKind } from '../facts.ts';
import type { Refusal } from '../process.ts';

/** How a body ended; what was its own is its successor's. */
export const ENDINGS = ['merged', 'split', 'dissolved'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a body stands in the tree. `validFrom` and `validTo` are its first and its last day; null = no end is known. */
export interface Standing {
  code: string;
  name: string;
  kind: OrganisationKind;
  level: ManagingLevel;
  parentId: string | null;
  path: string;
  validFrom: Day;
  validTo: Day | null;
  /** Who answers for it since it ended: always a body that stands. */
  successorId: string | null;
  endedBy: Ending | null;
}

/** A body of the tree as a decision finds it. */
export interface TreeBody extends Standing {
  id: string;
  /** The day of the last act that changed it. */
  changedOn: Day | null;
}

/** A body before and after an act; `was` is null for one that the act founds. */
export interface ChangedBody {
  id: string;
  was: Standing | null;
  is: Standing;
}

/** One thing an act does. A body named in `into` or as a parent may be founded by the same act, before it is named. */
export type Change =
  | {
      act: 'found';
      id: string;
      code: string;
      name: string;
      kind: OrganisationKind;
      level: ManagingLevel;
      parentId: string;
    }
  | { act: 'rename'; organisationId: string; name: string }
  | { act: 'transfer'; organisationId: string; parentId: string }
  | { act: 'merge'; organisationIds: readonly string[]; into: string }
  /** `answers` is the one of them that what the body owed is from then on owed by. */
  | { act: 'split'; organisationId: string; into: readonly string[]; answers: string }
  | { act: 'dissolve'; organisationId: string; answers: string }
  /** A person comes on record with a first post: name and year of birth lie where `entryId` says. */
  | ({ act: 'record-person'; personId: string; entryId: string } & EnteredPost)
  /** A person on record takes up a post; the others end, unless they are kept beside it. */
  | ({ act: 'take-post'; personId: string; keepsOthers: boolean } & EnteredPost);

/** Changes of people, which leave the tree as it is. */
export type PersonChange = Extract<Change, { act: 'record-person' | 'take-post' }>;

/** Whether a change concerns a person. */
export function concernsPerson(change: Change): change is PersonChange {
  return change.act === 'record-person' || change.act === 'take-post';
}

export const ACTS = [
  'found',
  'rename',
  'transfer',
  'merge',
  'split',
  'dissolve',
  'record-person',
  'take-post',
] as const satisfies readonly Change['act'][];

/** Most changes of one act: as many as a file of an import has rows. */
export const CHANGES_MAX = 2000;

/** What an act comes to, or why it cannot be. */
export type Reorganised = { ok: true; bodies: readonly ChangedBody[] } | { ok: false; refusal: Refusal };

/** Where an act is judged: the tree, the body that decides, its day. */
export interface Ground {
  tree: readonly TreeBody[];
  decidingId: string;
  on: Day;
}

/** Organisations of which a body has one, so that two of them become one when bodies are merged. */
export const ONE_OF_A_KIND: readonly OrganisationKind[] = ['inspection-committee', 'state-body', 'front'];
