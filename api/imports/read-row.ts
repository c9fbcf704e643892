import type { Day } from '../../domain/calendar/calendar.ts';
import type { PaperHistory } from '../../domain/case/intake/paper-register.ts';
import type { Outcome } from '../../domain/case/state.ts';
import { isAllegationCode } from '../../domain/taxonomy/codes.ts';
import type { Channel, SubmissionKind } from '../../domain/taxonomy/codes.ts';
import type { Params } from '../../texts/words.ts';
import { columnLabel } from './columns.ts';
import type { Cells, ColumnCode } from './columns.ts';
import { isUnnamed, readChannel, readDay, readKind, readStatus } from './read-cells.ts';

/** Something wrong in a file. Never what is written there: a name may stand in any column. */
export interface ImportError {
  /** From 1 below the header; 0 = the header itself. */
  row: number;
  column: ColumnCode | null;
  code: string;
  params: Params;
}

/** Who sent it, for the vault and nowhere else. */
export type PaperSender =
  | { type: 'anonymous' }
  | { type: 'named'; name: string; address?: string; idNumber?: string }
  | {
      type: 'group';
      representative: { name: string; address?: string; idNumber?: string };
      members: [];
      count: number;
    };

/** A row that may become a case. */
export interface PaperRow {
  row: number;
  number: string;
  receivedOn: Day;
  sender: PaperSender;
  people: number;
  content: string;
  kind: SubmissionKind | null;
  channel: Channel;
  subject: string | null;
  paper: PaperHistory;
}

/** The oldest receipt that is taken for a date and not for a slip of the pen (own). */
const OLDEST: Day = '1986-01-01';
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}./-]{0,29}$/u;
const CONTENT_MAX = 20_000;
const SENDER_MAX = 700;
const NAME_MAX = 200;
const PEOPLE_MAX = 10_000;

/** Reads one row, or says all that is wrong in it. */
export function readRow(row: number, cells: Cells, today: Day): { row: PaperRow } | { errors: ImportError[] } {
  const errors: ImportError[] = [];
  const wrong = (column: ColumnCode, code: string, params: Params = {}): null => {
    errors.push({ row, column, code, params });
    return null;
  };
  const dayIn = (column: ColumnCode): Day | null => {
    const text = cells[column];
    if (text === '') return null;
    const day = readDay(text);
    if (day === null) return wrong(column, 'IMPORT_NOT_A_DAY');
    if (day > today) return wrong(column, 'IMPORT_DAY_AHEAD');
    return day < OLDEST ? wrong(column, 'IMPORT_DAY_TOO_OLD', { oldest: OLDEST }) : day;
  };
  const known = <T>(column: ColumnCode, read: (text: string) => T | null): T | null =>
    cells[column] === '' ? null : (read(cells[column]) ?? wrong(column, 'IMPORT_WORD_UNKNOWN'));

  const receivedOn = dayIn('receivedOn');
  for (const column of ['number', 'receivedOn', 'content'] as const) {
    if (cells[column] === '') wrong(column, 'IMPORT_CELL_EMPTY');
  }
  if (cells.number !== '' && !NUMBER.test(cells.number)) wrong('number', 'IMPORT_NUMBER_FORM');
  if (cells.content.length > CONTENT_MAX) wrong('content', 'IMPORT_TOO_LONG', { most: CONTENT_MAX });
  if (cells.sender.length > SENDER_MAX) wrong('sender', 'IMPORT_TOO_LONG', { most: SENDER_MAX });
  const people = peopleIn(cells.people) ?? wrong('people', 'IMPORT_NOT_A_COUNT', { most: PEOPLE_MAX }) ?? 1;
  const codes = cells.codes.split(/[\s,;]+/).filter((code) => code !== '');
  if (codes.some((code) => !isAllegationCode(code))) wrong('codes', 'IMPORT_WORD_UNKNOWN');
  const kind = known('kind', readKind);
  const channel = known('channel', readChannel) ?? 'letter';
  const status = known('status', readStatus);
  const days = { acceptedOn: dayIn('acceptedOn'), answeredOn: dayIn('answeredOn'), endedOn: dayIn('endedOn') };
  for (const [column, day] of Object.entries(days)) {
    if (day !== null && receivedOn !== null && day < receivedOn)
      wrong(column as ColumnCode, 'IMPORT_DAY_BEFORE_RECEIPT');
  }
  if (status === 'open' && days.endedOn !== null) wrong('status', 'IMPORT_OPEN_AND_ENDED');
  const endedOn = days.endedOn ?? (status === null || status === 'open' ? null : days.answeredOn);
  if (status !== null && status !== 'open' && endedOn === null) wrong('endedOn', 'IMPORT_END_MISSING');
  if (errors.length > 0 || receivedOn === null) return { errors };
  const outcome = status === null || status === 'open' ? outcomeBy(cells) : status;
  return {
    row: {
      ...{ row, number: cells.number, receivedOn, people, kind, channel },
      sender: senderIn(cells, people),
      content: contentOf(cells),
      subject: cells.subject === '' ? null : cells.subject.slice(0, NAME_MAX),
      paper: {
        acceptedOn: days.acceptedOn,
        answeredOn: days.answeredOn,
        ended: endedOn === null ? null : { on: endedOn, outcome },
      },
    },
  };
}

function peopleIn(text: string): number | null {
  if (text === '') return 1;
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= PEOPLE_MAX ? count : null;
}

/** How it ended where the register has a day of the end but no word for it: by the column that was filled in. */
function outcomeBy({ passedTo, guidedTo }: Cells): Outcome {
  if (passedTo !== '') return 'TRANSFERRED_OUT';
  return guidedTo !== '' ? 'GUIDED' : 'ANSWERED';
}

/** One cell holds name and address: the name ends at the first comma, semicolon or line end. */
function senderIn(cells: Cells, people: number): PaperSender {
  if (isUnnamed(cells.sender)) return { type: 'anonymous' };
  const [, first = '', rest = ''] = /^([^,;\n]*)[,;\n]?([\s\S]*)$/.exec(cells.sender) ?? [];
  const name = first.trim().slice(0, NAME_MAX);
  const identity = {
    name: name === '' ? cells.sender.slice(0, NAME_MAX) : name,
    ...(rest.trim() === '' ? {} : { address: rest.trim().slice(0, 500) }),
    ...(cells.idNumber === '' ? {} : { idNumber: cells.idNumber.slice(0, 20) }),
  };
  if (people < 2) return { type: 'named', ...identity };
  return { type: 'group', representative: identity, members: [], count: people };
}

/** What the register says beside the summary is kept below it, under the heading of its column. */
const BESIDE = [
  ...['subject', 'codes', 'settledBy', 'competent', 'guidedTo', 'passedTo', 'result', 'note'],
] as readonly ColumnCode[];

function contentOf(cells: Cells): string {
  const lines = BESIDE.filter((column) => cells[column] !== '').map(
    (column) => `- ${columnLabel(column)}: ${cells[column]}`,
  );
  if (lines.length === 0) return cells.content;
  return [cells.content, '', `Theo sổ giấy, số ${cells.number}:`, ...lines].join('\n');
}
