import type { ConflictSubject } from '../../authority/conflict.ts';
import type { SubmissionKind, Track } from '../../taxonomy/codes.ts';
import type { Allegation, CaseState, Subject } from '../state.ts';

/** A part of the matter that is settled as a case of its own; `returned` = that case did not begin and all is here again. */
export interface CasePart {
  caseId: string;
  number: string;
  kind: SubmissionKind;
  track: Track;
  allegations: readonly Allegation[];
  subjects: readonly Subject[];
  status: 'split-off' | 'returned';
  /** The body below that has it; absent where it stayed with the body that split it off. */
  handedDownTo?: { organisationId: string; organisationPath: string };
}

/** On the way into another case, or there: `asked` until that case has answered. */
export interface Consolidation {
  into: string;
  status: 'asked' | 'taken';
  /** Ids of what goes over with the senders. */
  moved: readonly string[];
}

/** What two cases have to do with each other, seen from here. */
export const LINK_RELATIONS = ['same-subject', 'same-matter', 'follows'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** What another case may be to one, as the page shows it: linked, split off or its whole, or joined either way. */
export const CASE_RELATIONS = [...LINK_RELATIONS, 'followed-by', 'part', 'whole', 'into', 'taken-in'] as const;
export type CaseRelation = (typeof CASE_RELATIONS)[number];

/** Another case that has to do with this one; `followed-by` is the other side of `follows`. */
export interface CaseLink {
  caseId: string;
  relation: LinkRelation | 'followed-by';
}

/** How the other case sees the relation. */
export function otherSide(relation: CaseLink['relation']): CaseLink['relation'] {
  if (relation === 'follows') return 'followed-by';
  return relation === 'followed-by' ? 'follows' : relation;
}

/** The fields of a case that its parts, other cases and senders bring. */
export type PartsFields = Pick<
  CaseState,
  'senders' | 'parts' | 'partOf' | 'namedElsewhere' | 'consolidation' | 'takenIn' | 'links'
>;

/** A case on its own. */
export const NO_PARTS: PartsFields = {
  senders: [],
  parts: [],
  partOf: null,
  namedElsewhere: [],
  consolidation: null,
  takenIn: [],
  links: [],
};

/**
 * Everybody the letters of this case speak of, those too whose part is settled in another case: nobody of them, nor who is
 * close to them, reads or handles it.
 */
export function closedTo(state: CaseState): readonly ConflictSubject[] {
  const { subjects, namedElsewhere, organisation } = state;
  const itself = isForOutside(state) ? [{ personId: null, organisationId: organisation.id }] : [];
  return [...subjects, ...namedElsewhere, ...itself];
}

/** Whether the letter is about the topmost body, so that it is sealed to everybody here until it leaves (practice: P15). */
export function isForOutside({ intake }: Pick<CaseState, 'intake'>): boolean {
  return intake?.forOutside === true;
}

/** Persons and bodies on record, each once, without those of another list. */
export function recordsAmong(
  subjects: readonly ConflictSubject[],
  without: readonly ConflictSubject[] = [],
): readonly ConflictSubject[] {
  const isSame = (one: ConflictSubject, other: ConflictSubject) =>
    one.personId === other.personId && one.organisationId === other.organisationId;
  return subjects
    .filter((one) => one.personId !== null || one.organisationId !== null)
    .filter((one) => !without.some((other) => isSame(one, other)))
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index)
    .map(({ personId, organisationId }) => ({ personId, organisationId }));
}
