import { bothIn, dayIn, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { MEETING_CODES } from './meeting-codes.ts';

const { commands } = ACT_WORDS;
const sittings: Readonly<Record<string, string>> = MEETING_CODES.sittings;
const causes: Readonly<Record<string, string>> = MEETING_CODES.unableCauses;
const ends: Readonly<Record<string, string>> = MEETING_CODES.itemEnds;
const forms: Readonly<Record<string, string>> = DISCIPLINE_CODES.forms;

/** Why a meeting said no, in Vietnamese. */
export const MEETING_REFUSALS = {
  ABILITY_NOT_LACKING: () =>
    'Vẫn còn đủ thành viên được biểu quyết nội dung này nên không chuyển cấp trên; hãy hoãn sang kỳ họp khác khi vắng người.',
  ALREADY_HEARD: () => 'Tổ chức, đảng viên này đã được nghe trình bày ý kiến; hãy tải lại trang kỳ họp.',
  ALREADY_RECUSED: () => 'Thành viên này đã được ghi nhận không tham gia nội dung; hãy tải lại trang kỳ họp.',
  ATTENDANCE_SHRINKS: () =>
    'Danh sách mới thiếu người đã được điểm danh; hãy giữ nguyên những người đã có mặt và chỉ thêm người đến sau.',
  BALLOT_COUNTED: () =>
    `Nội dung này đã kiểm phiếu xong nên không thay đổi được nữa; hãy chọn “${commands.adopt}” để thông qua kết quả.`,
  BALLOT_DECIDES: () =>
    'Kết quả của nội dung này do phiếu biểu quyết quyết định; hãy bỏ phần giơ tay, kết luận và hướng xử lý rồi gửi lại.',
  BALLOT_MISSING: () =>
    `Nội dung này phải bỏ phiếu kín; hãy chọn “${commands.openBallot}” và nhập kết quả kiểm phiếu trước.`,
  BALLOT_NOT_OPEN: () => `Chưa phát phiếu cho nội dung này; hãy chọn “${commands.openBallot}” trước.`,
  BALLOT_OPEN: () => 'Phiếu biểu quyết của nội dung này đã được phát; hãy nhập kết quả kiểm phiếu.',
  BOARD_NOT_PRESENT: () =>
    'Tổ kiểm phiếu có người vắng mặt hoặc không tham gia nội dung này; hãy chọn người có mặt và được biểu quyết.',
  BOARD_TOO_SMALL: (params) =>
    `Tổ kiểm phiếu chưa đủ người${least(params, 'cần ít nhất', 'người')}; hãy chọn thêm thành viên có mặt.`,
  BODY_UNABLE: (params) => {
    const cause = causes[textOf(params['cause'])] ?? 'quá ít thành viên được biểu quyết';
    const numbers = bothIn(
      params,
      'voters',
      'needed',
      (voters, needed) => ` (${voters} người được biểu quyết, cần ${needed} phiếu)`,
    );
    return `Không đủ điều kiện biểu quyết nội dung này vì ${cause}${numbers}; hãy hoãn sang kỳ họp khác, hoặc chuyển cấp trên nếu do xung đột lợi ích.`;
  },
  CHAIR_NOT_MEMBER: () => 'Người chủ trì không có trong danh sách thành viên; hãy chọn một thành viên chủ trì.',
  ELECTRONIC_BALLOT_NOT_ALLOWED: () =>
    'Chưa có quy định cho phép bỏ phiếu điện tử tại cơ quan này; hãy bỏ phiếu giấy có tổ kiểm phiếu.',
  FORM_NOT_OFFERED: (params) =>
    `Kết quả kiểm phiếu có phiếu cho hình thức ${form(params)} không in trên phiếu; hãy kiểm tra lại biên bản kiểm phiếu.`,
  FORM_NOT_OPEN_TO_SUBJECT: (params) =>
    `Hình thức ${form(params)} không áp dụng cho tổ chức, đảng viên này; hãy bỏ hình thức này khỏi phiếu.`,
  FORM_OFFERED_TWICE: (params) => `Hình thức ${form(params)} được in hai lần trên phiếu; hãy giữ lại một lần.`,
  HEARING_MISSING: () =>
    'Có tổ chức, đảng viên chưa được nghe trình bày ý kiến; hãy ghi nhận ý kiến trình bày, hoặc ghi nhận vắng mặt dù đã mời.',
  ITEMS_OPEN: () =>
    'Còn nội dung chưa có kết quả nên chưa bế mạc được; hãy thông qua, hoãn hoặc trả lại từng nội dung trước.',
  ITEM_ENDED: (params) => {
    const end = ends[textOf(params['end'])];
    return `Nội dung này đã có kết quả${end === undefined ? '' : ` “${end}”`}; hãy tải lại trang kỳ họp.`;
  },
  ITEM_NOT_CARRIED: (params) =>
    `Không đủ phiếu tán thành để thông qua${bothIn(params, 'for', 'needed', (votes, needed) => ` (${votes} tán thành, cần ${needed})`)}; hãy hoãn hoặc trả lại nội dung để làm rõ.`,
  ITEM_NOT_OF_BODY: () =>
    'Vụ việc không thuộc cơ quan triệu tập kỳ họp này; hãy đưa vào kỳ họp của cơ quan đang giải quyết.',
  ITEM_TWICE: () => 'Nội dung này đã có trong chương trình kỳ họp; hãy tải lại trang kỳ họp.',
  ITEM_UNKNOWN: () => 'Kỳ họp không có nội dung này; hãy tải lại trang rồi chọn lại.',
  MEETING_DATE_PAST: (params) => `Ngày họp${dayIn(params, 'heldOn')} đã qua; hãy chọn ngày từ hôm nay trở đi.`,
  MEETING_DAY_UNCHANGED: (params) =>
    `Kỳ họp vốn đã định vào ngày${dayIn(params, 'heldOn', ' này')}; hãy chọn ngày khác.`,
  MEETING_NOT_YET: (params) => `Chưa đến ngày họp${dayIn(params, 'heldOn')}; hãy điểm danh từ ngày họp trở đi.`,
  MEETING_OPEN_ALREADY: (params) =>
    `Kỳ họp đã khai mạc${dayIn(params, 'heldOn', '', ' ngày')}; hãy để trống ngày họp khi điểm danh bổ sung.`,
  MEETING_TOO_FAR: (params) =>
    `Ngày họp quá xa${dayIn(params, 'latest', '', ', muộn nhất là ngày')}; hãy chọn ngày sớm hơn.`,
  MEMBERS_MISSING: () => 'Chưa có thành viên nào trong danh sách; hãy chọn các thành viên có quyền biểu quyết.',
  MEMBER_NOT_IN_BODY: () =>
    'Có người trong danh sách không thuộc cơ quan này; hãy chọn đúng các thành viên có quyền biểu quyết.',
  MEMBER_TWICE: () => 'Có người được nêu hai lần trong danh sách; hãy nêu mỗi người một lần.',
  NOBODY_ENTITLED: () => 'Số thành viên có quyền biểu quyết phải lớn hơn 0; hãy ghi lại số thành viên.',
  NOT_A_MEMBER: () => 'Có người không phải thành viên của kỳ họp này; hãy chọn lại trong danh sách thành viên.',
  NO_BALLOT_FOR_ITEM: () => 'Nội dung này biểu quyết giơ tay, không phát phiếu; hãy ghi kết quả giơ tay khi thông qua.',
  NO_DEADLINE_RULE: () =>
    'Chưa có quy định về thời hạn cho việc này; hãy báo người quản trị hệ thống bổ sung quy định trước.',
  NO_FORM_OFFERED: () =>
    'Không có hình thức kỷ luật nào để đưa vào phiếu; hãy xem lý do từng hình thức, kiểm tra lại thời điểm vi phạm đã ghi, hoặc đưa lên cơ quan có thẩm quyền.',
  NO_PAPERS_ISSUED: () => 'Số phiếu phát ra phải lớn hơn 0; hãy ghi đúng số phiếu theo biên bản kiểm phiếu.',
  NO_QUORUM: (params) =>
    `Không đủ điều kiện tiến hành${attendance(params)}; hãy đợi thêm thành viên đến, hoặc đổi ngày họp.`,
  NO_VOTING_RULE: () =>
    'Chưa có quy định về biểu quyết áp dụng tại ngày họp; hãy báo người quản trị hệ thống bổ sung quy định trước.',
  NUMBER_NOT_WHOLE: () => 'Số người, số phiếu phải là số nguyên từ 0 trở lên; hãy kiểm tra lại các con số.',
  PAPERS_DO_NOT_ADD_UP: (params) =>
    `Tổng số phiếu không khớp với số phiếu phát ra${bothIn(params, 'counted', 'issued', (counted, issued) => ` (cộng được ${counted}, phát ra ${issued})`)}; hãy kiểm tra lại biên bản kiểm phiếu.`,
  PAPERS_EXCEED_VOTERS: (params) =>
    `Số phiếu phát ra nhiều hơn số người được biểu quyết${bothIn(params, 'issued', 'voters', (issued, voters) => ` (${issued} phiếu, ${voters} người)`)}; hãy kiểm tra lại biên bản kiểm phiếu.`,
  PRESENT_EXCEEDS_ENTITLED: () =>
    'Số người có mặt nhiều hơn số thành viên có quyền biểu quyết; hãy kiểm tra lại các con số.',
  QUESTION_MISSING: () =>
    'Nội dung kỷ luật chưa có phiếu biểu quyết kèm theo; hãy đưa lại vào chương trình từ hồ sơ kỷ luật.',
  RECUSAL_REASON_REQUIRED: () => 'Đề nghị người khác không tham gia thì phải có lý do; hãy ghi lý do rồi gửi lại.',
  RECUSED_EXCEEDS_PRESENT: () =>
    'Số người không tham gia nội dung nhiều hơn số người có mặt; hãy kiểm tra lại các con số.',
  SECRETARY_NOT_IN_BODY: () =>
    'Thư ký kỳ họp không thuộc cơ quan này hoặc cấp ủy trực tiếp của cơ quan này; hãy chọn thư ký khác.',
  SITTING_NOT_OF_BODY: (params) =>
    `Cơ quan này không tổ chức ${(sittings[textOf(params['sitting'])] ?? 'loại kỳ họp đã chọn').toLowerCase()}; hãy chọn đúng loại kỳ họp, hội nghị của cơ quan.`,
  SUMMONS_TOO_LATE: (params) =>
    `Giấy mời được gửi quá muộn${dayIn(params, 'dueOn', dayIn(params, 'sendBy', '', ', chậm nhất phải là ngày'), ', chậm nhất phải là ngày')}; hãy lùi ngày trình bày ý kiến và mời lại đúng thời hạn.`,
  VOTES_DO_NOT_ADD_UP: (params) =>
    `Tổng số tán thành, không tán thành, không có ý kiến không khớp với số người được biểu quyết${bothIn(params, 'counted', 'voters', (counted, voters) => ` (cộng được ${counted}, phải là ${voters})`)}; hãy kiểm tra lại các con số.`,
  VOTE_MISSING: () => 'Chưa ghi kết quả biểu quyết giơ tay; hãy ghi số tán thành, không tán thành, không có ý kiến.',
  WRITTEN_CONSULTATION_NOT_ALLOWED: () =>
    'Không được lấy ý kiến bằng văn bản về nội dung này; hãy đưa ra biểu quyết tại kỳ họp.',
} as const satisfies Readonly<Record<string, Template>>;

function form(params: Params): string {
  return (forms[textOf(params['form'])] ?? 'này').toLowerCase();
}

function least(params: Params, before: string, unit: string, open = ' (', end = ')'): string {
  const needed = textOf(params['needed']);
  return needed === '' ? '' : `${open}${before} ${needed} ${unit}${end}`;
}

function attendance(params: Params): string {
  const present = textOf(params['present']);
  if (present === '') return '';
  const base = textOf(params['base']);
  const there = base === '' ? `có mặt ${present} thành viên` : `có mặt ${present}/${base} thành viên`;
  return ` (${there}${least(params, 'cần ít nhất', 'người', ', ', '')})`;
}
