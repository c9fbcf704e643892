import { textOf } from '../format.ts';
import type { Template, WordList } from '../words.ts';

/** Words of the import of an old register. */
export const IMPORT_CODES = {
  importStages: {
    PREVIEWED: 'File read, not entered yet',
    RUNNING: 'Being entered',
    DONE: 'Entered',
    CANCELLED: 'Cancelled',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why an import is not begun or not started. */
export const IMPORT_REFUSALS = {
  IMPORT_HAS_ERRORS: ({ errors = '' }) =>
    `The file still has ${errors === '' ? '' : `${textOf(errors)} `}errors, so none of it is entered; correct it and upload it again.`,
  IMPORT_IS_EMPTY: () => 'The file has no row to enter; check it and upload it again.',
  IMPORT_BATCH_OUT_OF_ORDER: () => 'Rows are entered batch by batch, in order; wait for the one before.',
} as const satisfies Readonly<Record<string, Template>>;

/** What may be wrong with a table, and with a row of an old register. */
export const IMPORT_PROBLEMS = {
  TABLE_EMPTY: () => 'The file has no row below its header; check the file.',
  TABLE_NOT_UNICODE: () =>
    'The CSV file is not UTF-8 (it may be windows-1258 or UTF-16), so Vietnamese letters cannot be read; save it as “CSV UTF-8” or XLSX and upload that.',
  TABLE_UNREADABLE: () => 'The file cannot be read; open it in a spreadsheet program, save it again and upload that.',
  TABLE_LINE_UNREADABLE: ({ line = '…' }) =>
    `The file cannot be read from line ${textOf(line)} on, perhaps because of a quotation mark; correct that line or save the file as XLSX.`,
  TABLE_TOO_LARGE: ({ mebibytes = '20' }) =>
    `The file is larger than ${textOf(mebibytes)} MB (unpacked, too); remove pictures and formats, or split it.`,
  TABLE_TOO_MANY_ROWS: ({ rows = '20,000' }) =>
    `The file has more than ${textOf(rows)} rows; split it, and remove empty rows at its end.`,
  TABLE_TOO_MANY_COLUMNS: ({ columns = '256' }) =>
    `The file has more than ${textOf(columns)} columns; remove those not needed.`,
  TABLE_KIND_UNKNOWN: () => 'Only CSV and XLSX files are taken; save it in one of these forms, with that ending.',
  IMPORT_ROW_ABOUT_TOPMOST: ({ rows = '…', more = 0 }) =>
    `Row ${textOf(rows)}${more === 0 ? '' : ` and ${textOf(more)} more`} of the file, column of whom it is about: the letter concerns the topmost body here or its people and cannot come in with a register; nothing of the file is kept. Take these rows out and upload the file again. Each such letter is filed by itself at reception, by a clerk whom it does not name, with “yes” to the question about the head and the cadres of the body and the name of whom it is about, so that it is sealed from the first moment.`,
  IMPORT_COLUMN_MISSING: () => 'This column is not there; name it as in the template.',
  IMPORT_COLUMN_TWICE: () => 'Two columns read as this one; rename or remove one of them.',
  IMPORT_CELL_EMPTY: () => 'This cell may not be empty; write what the register says.',
  IMPORT_NUMBER_FORM: () =>
    'A number has letters, digits, dots, slashes and hyphens only, 30 characters at most; write it so, such as 123a/2019.',
  IMPORT_NUMBER_TWICE: ({ other = '…' }) =>
    `Row ${textOf(other)} has this number in the same year; remove the row that is there twice, or tell them apart, such as 12a.`,
  IMPORT_NUMBER_ON_FILE: () =>
    'This number of the same year was entered before; remove the row, or put a mark of the other register before it.',
  IMPORT_NOT_A_DAY: () => 'This is no day; write day/month/year, such as 03/02/2021.',
  IMPORT_DAY_AHEAD: () => 'This day is after today; check it.',
  IMPORT_DAY_TOO_OLD: () => 'This day is before 1986 and may be a slip; check it.',
  IMPORT_DAY_BEFORE_RECEIPT: () => 'This day is before the day of receipt; check both.',
  IMPORT_WORD_UNKNOWN: () => 'This is not in the list on the page of imports; write it in full as the list has it.',
  IMPORT_TOO_LONG: ({ most = '…' }) => `This is longer than ${textOf(most)} characters; shorten it.`,
  IMPORT_NOT_A_COUNT: ({ most = '10000' }) =>
    `This is no number of people; write a whole number from 1 to ${textOf(most)}.`,
  IMPORT_OPEN_AND_ENDED: () => 'It is said to be open but has a day on which it ended; correct one of them.',
  IMPORT_END_MISSING: () => 'It is said to be over but has no day on which it ended; add that day.',
} as const satisfies Readonly<Record<string, Template>>;

const digest: Template = ({ count = '0', overdue = '0', today = '0', bodyOverdue = '0' }) =>
  `The old register is entered: ${textOf(count)} things that run are yours (${textOf(overdue)} overdue, ${textOf(today)} due today)${
    textOf(bodyOverdue) === '0' ? '' : `; ${textOf(bodyOverdue)} overdue in the whole body`
  }.`;
const done: Template = ({ count = '0' }) => `The old register is entered: ${textOf(count)} cases.`;

/** Word about an import: numbers only, so that it says the same to everybody. */
export const IMPORT_NOTICES = {
  'import-digest': { named: digest, unnamed: digest },
  'import-done': { named: done, unnamed: done },
};

export const IMPORT_COMMANDS = {
  beginImport: 'Upload an old register',
  startImport: 'Enter the register',
  batchImported: 'Note that a batch was entered',
  cancelImport: 'Cancel the import',
} as const satisfies WordList;

export const IMPORT_EVENTS = {
  ImportPreviewed: 'File of an old register read',
  ImportStarted: 'Import confirmed and started',
  BatchImported: 'A batch was entered',
  ImportFinished: 'Old register entered',
  ImportCancelled: 'Import cancelled',
  PaperHistoryRecorded: 'History recorded from the paper register',
} as const satisfies WordList;

export const IMPORT_DETAILS = {
  importRows: 'Rows',
  importErrors: 'Errors',
  batch: 'Batch',
  importRecorded: 'Cases entered',
  importKnown: 'Rows that came in with another import',
  importRefused: 'Rows that wait to be looked at',
  confirmedBy: 'Days of receipt confirmed by',
  paperNumber: 'Number in the paper register',
  acceptedOnPaper: 'Accepted on paper',
  answeredOnPaper: 'Answered on paper',
  endedOnPaper: 'Ended on paper',
} as const satisfies WordList;
