import { textOf } from '../format.ts';
import type { Template, WordList } from '../words.ts';

/** Words of the import of an old register. */
export const IMPORT_CODES = {
  importStages: {
    PREVIEWED: 'Đã đọc tệp, chưa nhập',
    RUNNING: 'Đang nhập',
    DONE: 'Đã nhập xong',
    CANCELLED: 'Đã hủy',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why an import is not begun or not started. */
export const IMPORT_REFUSALS = {
  IMPORT_HAS_ERRORS: ({ errors = '' }) =>
    `Tệp còn ${errors === '' ? '' : `${textOf(errors)} `}lỗi nên chưa dòng nào được nhập; hãy sửa trong tệp rồi tải lên lại.`,
  IMPORT_IS_EMPTY: () => 'Tệp không có dòng nào để nhập; hãy kiểm tra lại tệp rồi tải lên lại.',
  IMPORT_BATCH_OUT_OF_ORDER: () => 'Các dòng được nhập theo từng đợt, lần lượt; hãy chờ đợt trước nhập xong.',
} as const satisfies Readonly<Record<string, Template>>;

/** What may be wrong with a table, and with a row of an old register. */
export const IMPORT_PROBLEMS = {
  TABLE_EMPTY: () => 'Tệp không có dòng dữ liệu nào dưới dòng tiêu đề; hãy kiểm tra lại tệp.',
  TABLE_NOT_UNICODE: () =>
    'Tệp CSV không dùng bảng mã UTF-8 (có thể là windows-1258 hoặc UTF-16) nên dấu tiếng Việt không đọc đúng được; hãy lưu lại dạng “CSV UTF-8” hoặc XLSX rồi tải lên.',
  TABLE_UNREADABLE: () => 'Không đọc được tệp; hãy mở tệp bằng chương trình bảng tính, lưu lại rồi tải lên.',
  TABLE_LINE_UNREADABLE: ({ line = '…' }) =>
    `Không đọc được tệp từ dòng ${textOf(line)}, có thể do dấu ngoặc kép; hãy sửa dòng này hoặc lưu lại dạng XLSX rồi tải lên.`,
  TABLE_TOO_LARGE: ({ mebibytes = '20' }) =>
    `Tệp vượt quá ${textOf(mebibytes)} MB (tính cả sau khi giải nén); hãy bỏ hình ảnh, định dạng hoặc chia thành nhiều tệp.`,
  TABLE_TOO_MANY_ROWS: ({ rows = '20.000' }) =>
    `Tệp có nhiều hơn ${textOf(rows)} dòng; hãy chia thành nhiều tệp và xóa các dòng trống ở cuối.`,
  TABLE_TOO_MANY_COLUMNS: ({ columns = '256' }) =>
    `Tệp có nhiều hơn ${textOf(columns)} cột; hãy xóa các cột không cần thiết rồi tải lên lại.`,
  TABLE_KIND_UNKNOWN: () => 'Chỉ nhận tệp CSV hoặc XLSX; hãy lưu lại đúng dạng và đúng đuôi tệp rồi tải lên.',
  IMPORT_ROW_ABOUT_TOPMOST: ({ rows = '…', more = 0 }) =>
    `Dòng ${textOf(rows)}${more === 0 ? '' : ` và ${textOf(more)} dòng khác`} trong tệp, cột Đối tượng bị phản ánh: đơn nói về cơ quan đứng đầu trong hệ thống hoặc người của cơ quan đó nên không nhập theo sổ; chưa có gì của tệp được lưu. Hãy bỏ các dòng này rồi tải lên lại. Từng đơn ấy do cán bộ tiếp nhận không bị nêu trong đơn đăng ký riêng ở trang Tiếp nhận đơn, chọn “Có” ở câu hỏi về người đứng đầu hoặc cán bộ của cơ quan và ghi đúng tên người, cơ quan bị phản ánh, để đơn được niêm phong ngay từ đầu.`,
  IMPORT_COLUMN_MISSING: () => 'Không tìm thấy cột này; hãy đặt tiêu đề cột như trong tệp mẫu.',
  IMPORT_COLUMN_TWICE: () => 'Có hai cột cùng được hiểu là cột này; hãy đổi tên hoặc xóa bớt một cột.',
  IMPORT_CELL_EMPTY: () => 'Ô này không được để trống; hãy ghi nội dung theo sổ.',
  IMPORT_NUMBER_FORM: () =>
    'Số thứ tự chỉ gồm chữ, số, dấu chấm, gạch chéo và gạch nối, nhiều nhất 30 ký tự; hãy ghi lại, ví dụ 123a/2019.',
  IMPORT_NUMBER_TWICE: ({ other = '…' }) =>
    `Số này trong cùng năm đã có ở dòng dữ liệu thứ ${textOf(other)}; hãy bỏ dòng trùng, hoặc thêm ký hiệu để phân biệt, ví dụ 12a.`,
  IMPORT_NUMBER_ON_FILE: () =>
    'Số này trong cùng năm đã được nhập từ lần trước; hãy bỏ dòng này, hoặc nếu là sổ khác thì thêm ký hiệu sổ trước số.',
  IMPORT_NOT_A_DAY: () => 'Không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 03/02/2021.',
  IMPORT_DAY_AHEAD: () => 'Ngày này ở sau hôm nay; hãy kiểm tra lại.',
  IMPORT_DAY_TOO_OLD: () => 'Ngày này trước năm 1986 nên có thể ghi nhầm; hãy kiểm tra lại.',
  IMPORT_DAY_BEFORE_RECEIPT: () => 'Ngày này trước ngày nhận đơn; hãy kiểm tra lại hai ngày.',
  IMPORT_WORD_UNKNOWN: () =>
    'Giá trị không có trong danh mục ở trang Nhập sổ cũ; hãy ghi đủ chữ như trong danh mục, không viết tắt.',
  IMPORT_TOO_LONG: ({ most = '…' }) => `Nội dung dài hơn ${textOf(most)} ký tự; hãy ghi ngắn lại.`,
  IMPORT_NOT_A_COUNT: ({ most = '10000' }) => `Không phải là số người; hãy ghi một số nguyên từ 1 đến ${textOf(most)}.`,
  IMPORT_OPEN_AND_ENDED: () =>
    'Tình trạng ghi đang xử lý nhưng đã có ngày kết thúc; hãy sửa tình trạng hoặc bỏ ngày kết thúc.',
  IMPORT_END_MISSING: () => 'Tình trạng ghi đã xong nhưng chưa có ngày kết thúc; hãy bổ sung ngày kết thúc.',
} as const satisfies Readonly<Record<string, Template>>;

const digest: Template = ({ count = '0', overdue = '0', today = '0', bodyOverdue = '0' }) =>
  `Sổ cũ đã nhập xong: có ${textOf(count)} việc đang chạy thuộc đồng chí (quá hạn ${textOf(overdue)}, đến hạn hôm nay ${textOf(today)})${
    textOf(bodyOverdue) === '0' ? '' : `; toàn cơ quan quá hạn ${textOf(bodyOverdue)} việc`
  }.`;
const done: Template = ({ count = '0' }) => `Đã nhập xong sổ cũ: ${textOf(count)} vụ việc.`;

/** Word about an import: numbers only, so that it says the same to everybody. */
export const IMPORT_NOTICES = {
  'import-digest': { named: digest, unnamed: digest },
  'import-done': { named: done, unnamed: done },
};

export const IMPORT_COMMANDS = {
  beginImport: 'Tải sổ cũ lên',
  startImport: 'Nhập sổ vào hệ thống',
  batchImported: 'Ghi nhận một đợt đã nhập',
  cancelImport: 'Hủy việc nhập sổ',
} as const satisfies WordList;

export const IMPORT_EVENTS = {
  ImportPreviewed: 'Đã đọc tệp sổ cũ',
  ImportStarted: 'Đã xác nhận và bắt đầu nhập sổ',
  BatchImported: 'Đã nhập một đợt',
  ImportFinished: 'Đã nhập xong sổ cũ',
  ImportCancelled: 'Đã hủy việc nhập sổ',
  PaperHistoryRecorded: 'Đã ghi quá trình xử lý theo sổ giấy',
} as const satisfies WordList;

export const IMPORT_DETAILS = {
  importRows: 'Số dòng',
  importErrors: 'Số lỗi',
  batch: 'Đợt',
  importRecorded: 'Số vụ việc đã nhập',
  importKnown: 'Số dòng đã có từ lần nhập khác',
  importRefused: 'Số dòng chờ xem xét',
  confirmedBy: 'Người xác nhận ngày nhận',
  paperNumber: 'Số trong sổ giấy',
  acceptedOnPaper: 'Ngày thụ lý theo sổ',
  answeredOnPaper: 'Ngày trả lời theo sổ',
  endedOnPaper: 'Ngày kết thúc theo sổ',
} as const satisfies WordList;
