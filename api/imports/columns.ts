import { fold } from './fold-words.ts';

/** A column of an old register: the thirteen of form 03/TCD (Nghị định 154/2026/NĐ-CP), and what a register may have besides. */
export interface Column {
  code: string;
  /** As the template names it. */
  label: string;
  /** Other headings under which it is found; compared without marks and case. */
  also: readonly string[];
  required: boolean;
}

/** Every column an import reads, in the order of the form; others in a file are not read. */
export const COLUMNS = [
  { code: 'number', label: 'Số thứ tự', also: ['STT', 'TT', 'Số'], required: true },
  {
    code: 'receivedOn',
    label: 'Ngày nhận',
    also: ['Ngày tiếp', 'Ngày, tháng', 'Ngày tháng', 'Ngày đến'],
    required: true,
  },
  {
    code: 'sender',
    label: 'Họ tên, địa chỉ người gửi',
    also: ['Họ tên - Địa chỉ', 'Họ và tên, địa chỉ', 'Họ tên và địa chỉ', 'Người gửi'],
    required: true,
  },
  { code: 'idNumber', label: 'Số căn cước', also: ['Số định danh cá nhân', 'CCCD', 'CMND/Hộ chiếu'], required: false },
  {
    code: 'content',
    label: 'Nội dung tóm tắt',
    also: ['Nội dung vụ việc', 'Nội dung', 'Tóm tắt nội dung'],
    required: true,
  },
  { code: 'kind', label: 'Loại đơn', also: ['Phân loại đơn', 'Phân loại đơn/Số người', 'Loại'], required: false },
  { code: 'people', label: 'Số người cùng nội dung', also: ['Số người'], required: false },
  { code: 'settledBy', label: 'Cơ quan đã giải quyết', also: ['Đơn vị đã giải quyết'], required: false },
  { code: 'competent', label: 'Thuộc thẩm quyền', also: ['Thẩm quyền', 'Thụ lý để giải quyết'], required: false },
  { code: 'guidedTo', label: 'Hướng dẫn', also: ['Trả lại đơn và hướng dẫn', 'Đã hướng dẫn đến'], required: false },
  {
    code: 'passedTo',
    label: 'Cơ quan tiếp nhận, số văn bản chuyển',
    also: ['Chuyển đơn đến cơ quan, tổ chức đơn vị có thẩm quyền', 'Cơ quan tiếp nhận', 'Chuyển đến'],
    required: false,
  },
  { code: 'result', label: 'Kết quả', also: ['Theo dõi kết quả giải quyết', 'Kết quả giải quyết'], required: false },
  { code: 'note', label: 'Ghi chú', also: [], required: false },
  { code: 'channel', label: 'Kênh', also: ['Kênh tiếp nhận', 'Hình thức gửi'], required: false },
  {
    code: 'subject',
    label: 'Đối tượng bị phản ánh',
    also: ['Người bị phản ánh', 'Người bị tố cáo', 'Đối tượng'],
    required: false,
  },
  { code: 'codes', label: 'Mã biểu hiện', also: ['Biểu hiện', 'Mã'], required: false },
  { code: 'answeredOn', label: 'Ngày trả lời', also: ['Ngày trả lời người gửi'], required: false },
  { code: 'acceptedOn', label: 'Ngày thụ lý', also: [], required: false },
  { code: 'endedOn', label: 'Ngày kết thúc', also: ['Ngày giải quyết xong'], required: false },
  { code: 'status', label: 'Tình trạng', also: ['Trạng thái'], required: false },
] as const satisfies readonly Column[];

export type ColumnCode = (typeof COLUMNS)[number]['code'];

/** The cells of a row by column; a column the file does not have is empty. */
export type Cells = Readonly<Record<ColumnCode, string>>;

/** Where each column stands in a file; `missing` are those that must be there, `twice` those found under two headings. */
export interface FoundColumns {
  at: Readonly<Partial<Record<ColumnCode, number>>>;
  missing: readonly ColumnCode[];
  twice: readonly ColumnCode[];
}

/** Finds the columns by their headings, whatever their order. Numbers before a heading ("(3) Nội dung") do not matter. */
export function findColumns(header: readonly string[]): FoundColumns {
  const headings = header.map((one) => fold(one.replace(/^\W*\d+\W+/, '')));
  const at: Partial<Record<ColumnCode, number>> = {};
  const twice: ColumnCode[] = [];
  for (const { code, label, also } of COLUMNS) {
    const names = [label, ...also].map((one) => fold(one));
    const places = headings.flatMap((heading, index) => (names.includes(heading) ? [index] : []));
    if (places.length > 1) twice.push(code);
    if (places[0] !== undefined) at[code] = places[0];
  }
  const missing = COLUMNS.filter(({ code, required }) => required && at[code] === undefined).map(({ code }) => code);
  return { at, missing, twice };
}

/** The cells of a line by column. */
export function cellsOf({ at }: FoundColumns, line: readonly string[]): Cells {
  const cells = COLUMNS.map(({ code }) => [code, (line[at[code] ?? -1] ?? '').trim()]);
  return Object.fromEntries(cells) as Cells;
}

/** How the template names a column. */
export function columnLabel(code: string): string {
  return COLUMNS.find((one) => one.code === code)?.label ?? code;
}
