import { readDay } from '../imports/read-cells.ts';
import type { Change } from '../../domain/organisation/tree.ts';
import { readLevel, readYesNo } from './tree-columns.ts';
import type { PeopleColumn } from './tree-columns.ts';
import type { FileWorld, ReadRow } from './read-tree-file.ts';

type Cell = (column: PeopleColumn) => string;

/** Somebody on record, as a row of a file is compared with: by name and year of birth. */
export interface KnownPerson {
  personId: string;
  nameNorm: string;
  birthYear: number | null;
  posts: readonly { organisationId: string; title: string }[];
}

const TEXT_MOST = 120;

/** What each row of a file of people comes to: somebody recorded, a post taken up, or nothing. `normed` are their names as searched by. */
export function readPeopleRows(
  lines: readonly Cell[],
  world: FileWorld,
  { known, normed }: { known: readonly KnownPerson[]; normed: readonly string[] },
): ReadRow[] {
  const seen = new Set<string>();
  return lines.map((cell, index) => {
    const row = readOne(cell, index, world);
    const name = normed[index] ?? '';
    const birthYear = row.birthYear;
    const same = known.filter(
      (one) => one.nameNorm === name && (birthYear === null || one.birthYear === null || one.birthYear === birthYear),
    );
    const key = `${name}/${birthYear ?? ''}`;
    const isTwice = seen.has(key);
    seen.add(key);
    if (row.errors.length > 0 || row.post === null) return asRow(row, 'wrong', []);
    if (isTwice) return asRow(row, 'wrong', [], 'PERSON_TWICE');
    if (same.length > 1) return asRow(row, 'wrong', [], 'PERSON_AMBIGUOUS');
    const [person] = same;
    const { post } = row;
    if (person === undefined) {
      const change: Change = {
        act: 'record-person',
        personId: world.newId(index),
        entryId: world.entryId(index),
        ...post,
      };
      return { ...asRow(row, 'new', [change]), entry: row.entry };
    }
    const holds = person.posts.some((one) => one.organisationId === post.organisationId && one.title === post.title);
    const taking: Change = { act: 'take-post', personId: person.personId, ...post, keepsOthers: false };
    return holds ? asRow(row, 'same', []) : asRow(row, 'changed', [taking]);
  });
}

interface PersonLine {
  row: number;
  text: string;
  birthYear: number | null;
  errors: ReadRow['errors'];
  post: Omit<Extract<Change, { act: 'take-post' }>, 'act' | 'personId' | 'keepsOthers'> | null;
  entry: NonNullable<ReadRow['entry']>;
}

function readOne(cell: Cell, index: number, { tree }: FileWorld): PersonLine {
  const [fullName, title] = [cell('fullName'), cell('title')];
  const body = tree.find((one) => one.code === cell('body') && one.validTo === null);
  const managedBy = readLevel(cell('managedBy'));
  const from = readDay(cell('from'));
  const [isHead, partyMember] = [readYesNo(cell('isHead')), readYesNo(cell('partyMember'))];
  const year = cell('birthYear');
  const birthYear = /^(19|20)\d\d$/.test(year) ? Number(year) : null;
  const errors: ReadRow['errors'] = [
    ...textErrors('fullName', fullName),
    ...textErrors('title', title),
    ...(year === '' || birthYear !== null ? [] : [{ column: 'birthYear', code: 'YEAR_FORM' } as const]),
    ...(body === undefined ? [{ column: 'body', code: 'BODY_CODE_UNKNOWN' } as const] : []),
    ...(managedBy === null ? [{ column: 'managedBy', code: 'LEVEL_UNKNOWN' } as const] : []),
    ...(from === null ? [{ column: 'from', code: 'DAY_FORM' } as const] : []),
    ...(isHead === null ? [{ column: 'isHead', code: 'YES_OR_NO' } as const] : []),
    ...(partyMember === null ? [{ column: 'partyMember', code: 'YES_OR_NO' } as const] : []),
  ];
  const isWhole = body !== undefined && managedBy !== null && from !== null && errors.length === 0;
  return {
    ...{ row: index, text: [fullName, title, cell('body')].filter((one) => one !== '').join(', ') },
    ...{ birthYear, errors },
    post: isWhole ? { organisationId: body.id, title, isHead: isHead === true, managedBy, from } : null,
    entry: { fullName, birthYear, partyMember: partyMember === true },
  };
}

function textErrors(column: PeopleColumn, text: string): ReadRow['errors'] {
  if (text === '') return [{ column, code: 'CELL_EMPTY' }];
  return text.length > TEXT_MOST ? [{ column, code: 'CELL_TOO_LONG' }] : [];
}

function asRow(
  { row, text, errors }: PersonLine,
  status: ReadRow['status'],
  changes: readonly Change[],
  code?: string,
): ReadRow {
  return { row, text, status, changes, errors: code === undefined ? errors : [{ column: 'fullName', code }] };
}
