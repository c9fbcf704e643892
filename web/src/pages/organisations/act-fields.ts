import { newId } from '../../api/call.ts';
import type { GivenChange } from '../../api/organisation-queries.ts';

/** Acts that a page proposes one at a time. */
export type ActName = 'found' | 'rename' | 'transfer' | 'merge' | 'split' | 'dissolve';

export type ActField =
  | 'organisationId'
  | 'organisationIds'
  | 'into'
  | 'pieces'
  | 'answers'
  | 'parentId'
  | 'name'
  | 'code'
  | 'kind'
  | 'level';

/** What each act asks for, in the order in which people say it. */
export const ACT_FIELDS: Readonly<Record<ActName, readonly ActField[]>> = {
  found: ['code', 'name', 'kind', 'level', 'parentId'],
  rename: ['organisationId', 'name'],
  transfer: ['organisationId', 'parentId'],
  merge: ['organisationIds', 'into'],
  split: ['organisationId', 'pieces', 'answers'],
  dissolve: ['organisationId', 'answers'],
};

/** Fields that are written; the others are chosen. */
export const WRITTEN: readonly ActField[] = ['name', 'code'];

type Founded = Extract<GivenChange, { act: 'found' }>;

/** What stands in the form; a field that the act does not ask for is not there. */
export interface ActValues {
  deciding: string;
  on: string;
  number: string;
  text?: string;
  organisationId: string;
  organisationIds: string[];
  into: string;
  pieces: string[];
  answers: string;
  parentId: string;
  name: string;
  code: string;
  kind: Founded['kind'];
  level: Founded['level'];
}

/** The changes of an act as the form says it. */
export function changesOf(act: ActName, values: ActValues): GivenChange[] {
  const { organisationId, organisationIds, into, pieces, answers, parentId, name, code, kind, level } = values;
  switch (act) {
    case 'found':
      return [{ act, id: newId(), code, name, kind, level, parentId }];
    case 'rename':
      return [{ act, organisationId, name }];
    case 'transfer':
      return [{ act, organisationId, parentId }];
    case 'merge':
      return [{ act, organisationIds, into }];
    case 'split':
      return [{ act, organisationId, into: pieces, answers }];
    case 'dissolve':
      return [{ act, organisationId, answers }];
  }
}
