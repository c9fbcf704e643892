import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Words about parts of a letter, other cases and senders, in Vietnamese. */
export const PARTS_CODES = {
  linkRelations: {
    'same-subject': 'Cùng tổ chức, cá nhân được phản ánh',
    'same-matter': 'Cùng nội dung',
    follows: 'Tiếp theo vụ việc kia',
    'followed-by': 'Được tiếp nối bởi vụ việc kia',
    part: 'Phần đã tách ra',
    whole: 'Vụ việc gốc',
    into: 'Đã nhập vào',
    'taken-in': 'Đã nhập từ',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const PARTS_COMMANDS = {
  split: 'Tách vụ việc',
  beginPart: 'Mở vụ việc cho phần tách ra',
  consolidate: 'Nhập vào vụ việc khác',
  takeIn: 'Nhận đơn của vụ việc nhập vào',
  consolidationTaken: 'Ghi nhận đã được nhập',
  linkCase: 'Ghi vụ việc liên quan',
  noteLink: 'Ghi nhận vụ việc liên quan',
  noteNamed: 'Ghi nhận người được nhắc đến trong đơn',
  replaceRepresentative: 'Thay người đại diện',
  withdrawMember: 'Ghi nhận thành viên rút tên',
  splitGroup: 'Tách nhóm để trả lời riêng',
  identifySelf: 'Người gửi cho biết tên',
  askForSecrecy: 'Ghi nhận đề nghị giữ bí mật danh tính',
  noteSecrecy: 'Giữ bí mật danh tính theo đề nghị ở vụ việc cùng đơn',
  noteSenderDeath: 'Ghi nhận người gửi qua đời',
} as const satisfies WordList;

export const PARTS_EVENTS = {
  CaseSplit: 'Đã tách vụ việc',
  PartNotBegun: 'Phần tách ra chưa mở được, nội dung trở lại vụ việc này',
  PartBegun: 'Mở vụ việc cho phần tách ra',
  ConsolidationAsked: 'Đề nghị nhập vào vụ việc khác',
  ConsolidationRefused: 'Vụ việc kia không nhận, giữ nguyên như trước',
  SubmissionsTakenIn: 'Đã nhận đơn của vụ việc nhập vào',
  CaseConsolidated: 'Đã nhập vào vụ việc khác',
  CaseLinked: 'Đã ghi vụ việc liên quan',
  CaseLinkNoted: 'Vụ việc khác ghi là có liên quan',
  NamedElsewhereNoted: 'Vụ việc khác từ cùng đơn đã xác định người được nhắc đến',
  CaseLinkRefused: 'Không ghi được vụ việc liên quan',
  RepresentativeReplaced: 'Đã thay người đại diện',
  GroupMembersWithdrew: 'Thành viên trong nhóm rút tên',
  GroupDivided: 'Tách một phần của nhóm để trả lời riêng',
  SecrecyAsked: 'Người gửi đề nghị giữ bí mật danh tính',
  SecrecyNoted: 'Giữ bí mật danh tính theo đề nghị ở vụ việc cùng đơn',
  SenderIdentified: 'Người gửi đã cho biết tên',
  SenderDied: 'Người gửi qua đời',
} as const satisfies WordList;

export const PARTS_DETAILS = {
  parts: 'Các phần tách ra',
  restKind: 'Loại đơn của phần ở lại',
  memberCount: 'Số người',
  isRepresentative: 'Có cả người đại diện',
  passesTo: 'Quyền, nghĩa vụ chuyển cho người thừa kế',
  knownTo: 'Cán bộ đã biết danh tính khi nhận đơn',
  letters: 'Số đơn',
} as const satisfies WordList;

export const PARTS_REFUSALS = {
  ALLEGATION_IN_TWO_PARTS: () => 'Một nội dung chỉ thuộc một phần; hãy chọn lại nội dung của từng phần.',
  CONSOLIDATION_PENDING: () =>
    'Vụ việc đang chờ vụ việc kia nhận nhập nên chưa làm việc khác được; hãy tải lại hồ sơ sau ít phút.',
  DEATH_IN_FUTURE: () => 'Ngày mất không thể sau hôm nay; hãy ghi lại ngày.',
  DEATH_NOTED_ALREADY: () => 'Việc người gửi qua đời đã được ghi nhận; hãy xem diễn biến của vụ việc.',
  KIND_DIFFERS: () =>
    'Hai đơn khác loại nên không nhập được vì đơn sẽ mất trình tự giải quyết của mình; hãy phân loại lại nếu chưa đúng, hoặc ghi là vụ việc liên quan.',
  LINKED_ALREADY: () => 'Hai vụ việc đã được ghi là liên quan; hãy xem mục vụ việc liên quan.',
  MEMBERS_MISSING: () => 'Số người phải từ 1 trở lên; hãy ghi lại số người.',
  NOTHING_STAYS: () =>
    'Phải còn ít nhất một nội dung và một tổ chức, cá nhân ở lại vụ việc này; hãy chọn lại các phần.',
  NOT_ANONYMOUS: () => 'Người gửi đã có tên; nếu cần sửa, hãy gửi thêm thông tin.',
  NOT_A_GROUP: () => 'Đơn này không phải đơn của nhiều người; hãy chọn đúng người gửi.',
  NOT_CONSOLIDATING: () => 'Vụ việc này không chờ nhập vào vụ việc kia; hãy tải lại hồ sơ.',
  NO_MEMBER_STAYS: () =>
    'Không còn ai trong nhóm ở lại; nếu cả nhóm rút, hãy ghi nhận là rút đơn để người đứng đầu quyết định.',
  OTHER_BODY: () =>
    'Hai vụ việc do hai cơ quan xử lý nên không nhập được; hãy chuyển đơn trước, hoặc ghi là liên quan.',
  OTHER_SENDERS_REMAIN: () =>
    'Còn người gửi khác không rút đơn nên vụ việc không kết thúc vì một người rút; hãy chọn tiếp tục giải quyết.',
  OTHER_TRACK: () =>
    'Hai vụ việc theo hai trình tự giải quyết khác nhau nên không nhập được; hãy phân loại lại nếu chưa đúng, hoặc ghi là liên quan.',
  PARTS_MISSING: () => 'Chưa có phần nào để tách; hãy nêu ít nhất một phần.',
  PART_IS_EMPTY: () => 'Mỗi phần tách ra cần ít nhất một nội dung và một tổ chức, cá nhân; hãy chọn thêm.',
  RECEIPT_DATE_QUESTIONED: () =>
    'Ngày nhận đang chờ người thứ hai xác nhận; hãy xác nhận ngày nhận trước khi tách hoặc nhập.',
  SECRECY_ASKED_ALREADY: (params) =>
    `Đã ghi nhận đề nghị giữ bí mật danh tính của người gửi này${dayIn(params, 'on', '', ' từ ngày')}; hãy xem diễn biến của vụ việc, không cần ghi lại.`,
  SECRECY_WITHOUT_NAME: () =>
    'Đơn này không có tên người gửi nên không có danh tính để giữ bí mật; nếu sau này người gửi cho biết tên, tên được niêm phong ngay và có thể đề nghị giữ bí mật.',
  SENDER_UNKNOWN: () => 'Vụ việc có nhiều người gửi; hãy chọn người gửi trong danh sách của vụ việc này.',
  SUBJECT_HEARD_HERE: () =>
    'Có tổ chức, cá nhân đang được thẩm tra, xác minh trong vụ việc này nên phải ở lại đây; hãy giữ họ lại, hoặc tách phần không liên quan đến họ.',
  SUBJECT_LEFT_OUT: () =>
    'Có tổ chức, cá nhân không thuộc phần nào; hãy chọn ở lại hoặc thuộc một phần cho từng tổ chức, cá nhân.',
  SUBJECT_NOT_EXAMINED: () =>
    'Vụ việc kia đang thẩm tra, xác minh và không xem xét các tổ chức, cá nhân của đơn này; hãy giải quyết riêng và ghi là liên quan.',
  TAKEN_OVER: () =>
    'Vụ việc này đã nhập vào vụ việc khác nên không mở lại ở đây; hãy mở lại vụ việc đã nhận nhập khi có tình tiết mới.',
  TARGET_NOT_ACCEPTED: () =>
    'Vụ việc này đã thụ lý mà vụ việc kia thì chưa; hãy thụ lý vụ việc kia trước, hoặc nhập theo chiều ngược lại.',
} as const satisfies Readonly<Record<string, Template>>;

export const PARTS_PROBLEMS = {
  OTHER_CASE_UNKNOWN: () => 'Không tìm thấy vụ việc này; hãy tìm lại theo số vụ việc.',
  TARGET_TOO_FAR: () =>
    'Vụ việc kia chưa phân loại, đã trình cơ quan quyết định hoặc đã kết thúc nên không nhận thêm đơn; hãy giải quyết riêng và ghi là liên quan.',
  CASE_IS_ITSELF: () => 'Đây chính là vụ việc đang mở; hãy chọn một vụ việc khác.',
} as const satisfies Readonly<Record<string, Template>>;

export const PARTS_NOTICES = {
  'part-begun': about(
    'vụ việc mới được mở cho một phần tách ra từ đơn khác; hãy cho ý kiến xử lý',
    'vụ việc mới tách ra',
  ),
  'part-not-begun': about(
    'một phần tách ra chưa mở được thành vụ việc; hãy xem lại và tách lại nếu cần',
    'phần tách ra chưa mở được',
  ),
  'consolidation-refused': about(
    'vụ việc kia không nhận nhập, vụ việc này giữ nguyên như trước; hãy xem lý do rồi xử lý tiếp',
    'việc nhập vụ việc không thành',
  ),
  'submissions-taken-in': about(
    'có thêm đơn được nhập vào; hãy xem nội dung và thời hạn trả lời từng người gửi',
    'đơn mới nhập vào vụ việc',
  ),
  'sender-identified': about('người gửi đã cho biết tên; thời hạn trả lời tính từ hôm nay', 'người gửi cho biết tên'),
  'secrecy-asked': about(
    'người gửi đề nghị giữ bí mật danh tính; hồ sơ từ nay có dấu “Hạn chế tiếp cận”; không nêu tên, địa chỉ, bút tích người gửi trong bất kỳ văn bản nào',
    'người gửi đề nghị giữ bí mật danh tính',
  ),
  'sender-died': about(
    'người gửi đã qua đời; tố cáo vẫn được giải quyết, khiếu nại chuyển cho người thừa kế hoặc xem xét đình chỉ',
    'vụ việc có người gửi qua đời',
  ),
  'representative-gone': about(
    'người đại diện của nhóm đã rút tên; hãy đề nghị nhóm cử người khác bằng văn bản',
    'nhóm không còn người đại diện',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
