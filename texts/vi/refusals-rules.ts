import { dayIn, daysIn, formatDay, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';

/** What contradicts itself in a row that is proposed. */
const FLAWS: Readonly<Record<string, string>> = {
  length: 'Độ dài thời hạn phải là số nguyên từ 0 trở lên; hãy ghi lại độ dài',
  choice:
    'Quy định này chọn một cách áp dụng, không tính thời gian: hãy chọn một cách trong danh sách, để độ dài là 0 và không gia hạn; quy định tính thời hạn thì không chọn',
  'total-not-longer': 'Tổng thời gian sau khi gia hạn phải dài hơn thời hạn; hãy ghi lại mức gia hạn',
  'extension-unit':
    'Đơn vị gia hạn phải là ngày hoặc tháng, và cùng đơn vị với thời hạn khi tính theo tổng hoặc theo phần; hãy chọn lại đơn vị',
  'share-not-part':
    'Mức gia hạn và số lần phải từ 1 trở lên, phần được gia hạn phải nhỏ hơn thời hạn; hãy ghi lại mức gia hạn',
  'extension-before': 'Thời hạn tính lùi thì không gia hạn được; hãy bỏ phần gia hạn',
  'dates-reversed': 'Ngày hết hiệu lực sớm hơn ngày có hiệu lực; hãy ghi lại hai ngày',
  'cut-off-hour': 'Giờ chốt nhận trong ngày phải từ 0 đến 23; hãy ghi lại giờ',
  'hours-rolled': 'Thời hạn tính theo giờ không dời sang ngày làm việc tiếp theo; hãy bỏ chọn việc dời ngày',
  'owner-role': 'Vai trò chịu trách nhiệm không có trong danh sách; hãy chọn lại vai trò',
  ladder: 'Cách nhắc việc, cảnh báo không có trong danh sách; hãy chọn lại',
};

/** Why a change of a rule said no, and why a line of a notice could not be read, in Vietnamese. */
export const RULE_REFUSALS = {
  CALENDAR_OF_ANOTHER: () => 'Mỗi cơ quan chỉ nhập ngày riêng của chính mình; hãy chọn lịch của cơ quan mình.',
  EFFECTIVE_FROM_REQUIRED: () => 'Quy định thay thế chưa có ngày có hiệu lực; hãy ghi ngày có hiệu lực.',
  EFFECTIVE_FROM_TOO_EARLY: (params) =>
    `Ngày có hiệu lực phải sau ngày có hiệu lực của quy định được thay thế${dayIn(params, 'replacedFrom')}; hãy chọn ngày muộn hơn.`,
  ENTRY_CHANGES_NOTHING: (params) =>
    `Có ngày ghi mà không thay đổi gì${daysAfter(params)} vì ngày đó vốn đã nghỉ hoặc vốn đã làm việc; hãy bỏ hoặc sửa các ngày này.`,
  ENTRY_NOT_IN_YEAR: (params) => {
    const year = textOf(params['year']);
    return `Có ngày không thuộc năm đang nhập${year === '' ? '' : ` ${year}`}${daysAfter(params)}; hãy ghi lại ngày, hoặc nhập vào lịch của năm đó.`;
  },
  ENTRY_TWICE: (params) => `Có ngày ghi hơn một lần${daysAfter(params)}; hãy giữ lại một dòng cho mỗi ngày.`,
  EXAMPLES_DIFFER: (params) =>
    `Có ví dụ mà thời hạn này tính ra ngày khác${examplesIn(params)}; hãy sửa ví dụ, hoặc sửa thời hạn.`,
  EXAMPLE_REQUIRED: () => 'Chưa có ví dụ nào để kiểm chứng thời hạn; hãy ghi ít nhất một ví dụ với ngày hết hạn đúng.',
  MIGRATION_CONFIRMED: (params) =>
    `Thay đổi này đã được áp dụng cho các việc đang thực hiện${dayIn(params, 'on', '', ' ngày')}; hãy tải lại trang.`,
  NATIONAL_CALENDAR_BY_TOPMOST: () =>
    'Lịch chung chỉ do cơ quan cấp cao nhất trong hệ thống nhập; hãy nhập ngày riêng vào lịch của cơ quan mình.',
  CONDITION_UNKNOWN: () =>
    'Có điều kiện mà hệ thống không xét khi tính thời hạn; hãy bỏ điều kiện đó hoặc chọn điều kiện đang có ở các quy định khác.',
  REPLACED_CONDITIONS_DIFFER: () =>
    'Quy định được thay thế áp dụng cho trường hợp khác; hãy giữ nguyên điều kiện, hoặc đề nghị thành quy định riêng không thay cho quy định nào.',
  YEAR_WITHOUT_HOLIDAYS: () =>
    'Lịch chính thức của cả năm chưa có ngày nghỉ nào; hãy nhập đủ các ngày nghỉ theo thông báo, hoặc chọn tình trạng dự kiến.',
  NOTHING_CHANGED: () =>
    'Không có ngày nào được tính khác trước nên không có việc nào phải tính lại; hãy tải lại trang để xem lịch hiện hành.',
  NOTHING_REPLACED: () =>
    'Quy định này không thay cho quy định nào nên không có việc nào phải tính lại; hãy tải lại trang để xem quy định hiện hành.',
  NOT_YET_IN_FORCE: (params) =>
    `Quy định này chưa có hiệu lực${dayIn(params, 'effectiveFrom', '', ', có hiệu lực từ ngày')}; hãy xem trước và áp dụng cho các việc đang thực hiện từ ngày đó.`,
  NOTICE_DAY_UNREADABLE: (params) =>
    `Không đọc được ngày${writtenIn(params)}; hãy ghi ngày theo dạng 31/12/2027 hoặc 2027-12-31.`,
  NOTICE_KIND_UNKNOWN: (params) => `Không rõ loại ngày${writtenIn(params)}; hãy ghi nghỉ, làm bù hoặc nửa ngày.`,
  NOTICE_LINE_INCOMPLETE: () => 'Dòng không đủ hoặc thừa cột; hãy ghi đủ bốn cột là ngày, loại, lý do và căn cứ.',
  OTHER_CALENDAR: (params) => {
    const year = textOf(params['year']);
    return `Trang này là lịch${year === '' ? ' của một năm khác' : ` năm ${year}`} của cơ quan đã nhập; hãy mở đúng lịch và đúng năm cần nhập.`;
  },
  PERSON_REQUIRED: () =>
    'Tài khoản này không gắn với cán bộ nào nên không thực hiện được việc cần hai người; hãy dùng tài khoản của một cán bộ.',
  POLICY_INCOHERENT: (params) =>
    `${FLAWS[textOf(params['flaw'])] ?? 'Quy định thời hạn có nội dung mâu thuẫn; hãy kiểm tra lại'}.`,
  POLICY_KEY_UNKNOWN: () => 'Hệ thống không tính thời hạn nào theo mã này; hãy chọn mã trong danh sách thời hạn.',
  POLICY_OVERLAPS: (params) =>
    `Đã có quy định khác cho cùng trường hợp trong thời gian này${versionIn(params)}; hãy sửa ngày hiệu lực, hoặc chọn thay cho quy định đó.`,
  PROPOSED_BY_ANOTHER: () =>
    'Chỉ người đã đề nghị được rút đề nghị; nếu có thẩm quyền và không đồng ý, hãy chọn Không chấp thuận.',
  REPLACED_ROW_OF_ANOTHER: () =>
    'Quy định được thay thế là của cơ quan khác; hãy chọn quy định chung, hoặc quy định của chính cơ quan áp dụng.',
  REPLACED_ROW_UNKNOWN: () =>
    'Không có quy định được chọn để thay thế cho thời hạn này; hãy tải lại danh sách thời hạn rồi chọn lại.',
  RULE_FOR_ALL_BY_TOPMOST: () =>
    'Chỉ cơ quan cấp cao nhất trong hệ thống được đề nghị quy định áp dụng chung; hãy chọn cơ quan áp dụng.',
  RULE_NOT_FOR_OWN_BODIES: () =>
    'Quy định riêng chỉ được đề nghị cho cơ quan mình hoặc đơn vị trực thuộc; hãy chọn lại cơ quan áp dụng.',
} as const satisfies Readonly<Record<string, Template>>;

function daysAfter(params: Params): string {
  const days = daysIn(params, 'days');
  return days === '' ? '' : ` (${days.trim()})`;
}

function writtenIn(params: Params): string {
  const written = textOf(params['written']);
  return written === '' ? '' : ` “${written}”`;
}

/** Each example as it was proposed, with its days as people write them. */
function examplesIn(params: Params): string {
  const told = textOf(params['examples']).replaceAll(/\d{4}-\d{2}-\d{2}/g, formatDay);
  return told === '' ? '' : ` (${told})`;
}

function versionIn(params: Params): string {
  const version = textOf(params['version']);
  if (version === '') return '';
  return ` (phiên bản ${version}${dayIn(params, 'from', '', ', từ ngày')}${dayIn(params, 'to', '', ', đến hết ngày')})`;
}
