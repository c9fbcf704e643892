import { MANAGING_LEVELS, ORGANISATION_KINDS } from '../../domain/facts.ts';
import type { ManagingLevel, OrganisationKind } from '../../domain/facts.ts';
import { fold } from '../imports/fold-words.ts';

/** Headings of a file of organisations, and of people, as they are read: without marks, case and signs. */
const TREE_HEADINGS = {
  code: ['ma', 'ma to chuc', 'code'],
  name: ['ten', 'ten to chuc', 'name'],
  kind: ['loai', 'loai to chuc', 'kind'],
  level: ['cap', 'level'],
  parent: ['truc thuoc', 'ma cap tren', 'ma to chuc cap tren', 'parent'],
} as const;
const PEOPLE_HEADINGS = {
  fullName: ['ho ten', 'ho va ten', 'ten', 'full name'],
  birthYear: ['nam sinh', 'birth year'],
  partyMember: ['dang vien', 'party member'],
  body: ['ma to chuc', 'to chuc', 'organisation code'],
  title: ['chuc vu', 'post'],
  isHead: ['dung dau', 'nguoi dung dau', 'head'],
  managedBy: ['cap quan ly', 'managed by'],
  from: ['tu ngay', 'from'],
} as const;

export type TreeColumn = keyof typeof TREE_HEADINGS;
export type PeopleColumn = keyof typeof PEOPLE_HEADINGS;

/** Which kind of file it is, with the place of each of its columns; null when the headings are neither's. */
export type Columns =
  | { kind: 'tree'; at: Readonly<Record<TreeColumn, number>> }
  | { kind: 'people'; at: Readonly<Record<PeopleColumn, number>> };

/** Finds the columns by their headings, people first: a file of people names organisations too. */
export function columnsOf(header: readonly string[]): Columns | null {
  const folded = header.map((heading) => fold(heading));
  const people = placesOf(PEOPLE_HEADINGS, folded);
  if (people !== null) return { kind: 'people', at: people };
  const tree = placesOf(TREE_HEADINGS, folded);
  return tree === null ? null : { kind: 'tree', at: tree };
}

function placesOf<C extends string>(
  headings: Readonly<Record<C, readonly string[]>>,
  folded: readonly string[],
): Readonly<Record<C, number>> | null {
  const columns = Object.keys(headings) as C[];
  const places = columns.map((column) => [column, folded.findIndex((one) => headings[column].includes(one))] as const);
  return places.some(([, at]) => at === -1) ? null : (Object.fromEntries(places) as Record<C, number>);
}

/** The heading of a column as people write it. */
export const COLUMN_TITLES: Readonly<Record<TreeColumn | PeopleColumn, string>> = {
  ...{ code: 'Mã', name: 'Tên', kind: 'Loại', level: 'Cấp', parent: 'Trực thuộc' },
  ...{ fullName: 'Họ tên', birthYear: 'Năm sinh', partyMember: 'Đảng viên', body: 'Mã tổ chức' },
  ...{ title: 'Chức vụ', isHead: 'Đứng đầu', managedBy: 'Cấp quản lý', from: 'Từ ngày' },
};

const KIND_WORDS: Readonly<Record<string, OrganisationKind>> = {
  ...{ 'to chuc dang': 'party-committee', 'dang bo': 'party-committee', 'dang uy': 'party-committee' },
  ...{ 'to chuc dang co cap uy': 'party-committee', 'chi bo': 'party-branch' },
  ...{ 'uy ban kiem tra': 'inspection-committee', 'co quan nha nuoc': 'state-body', 'uy ban nhan dan': 'state-body' },
  ...{ 'mat tran to quoc': 'front', 'mat tran': 'front', 'mat tran to quoc doan the': 'front' },
};
const LEVEL_WORDS: Readonly<Record<string, ManagingLevel>> = {
  ...{ 'co so': 'grassroots', 'cap co so': 'grassroots', 'truc tiep co so': 'direct' },
  ...{ 'cap tren truc tiep co so': 'direct', xa: 'direct', tinh: 'province', 'cap tinh': 'province' },
  ...{ 'trung uong': 'central' },
};
const YES_WORDS: Readonly<Record<string, boolean>> = {
  ...{ co: true, x: true, yes: true, '1': true, khong: false, no: false, '0': false, '': false },
};

/** The kind an organisation is called in a file, by word or code; null for none we know. */
export function readBodyKind(text: string): OrganisationKind | null {
  return KIND_WORDS[fold(text)] ?? ORGANISATION_KINDS.find((one) => one === text) ?? null;
}

/** The level a file names, by word or code; null for none we know. */
export function readLevel(text: string): ManagingLevel | null {
  return LEVEL_WORDS[fold(text)] ?? MANAGING_LEVELS.find((one) => one === text) ?? null;
}

/** Yes or no; an empty cell is no. Null for anything else. */
export function readYesNo(text: string): boolean | null {
  return YES_WORDS[fold(text)] ?? null;
}
