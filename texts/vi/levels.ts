import { dayIn, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';

/** Words for who decides, which level leads, and what passes between the levels, in Vietnamese. */
export const LEVEL_CODES = {
  deciders: {
    person: 'Người đứng đầu',
    'standing-members': 'Thường trực (ban thường vụ)',
    body: 'Tập thể (hội nghị)',
  },
  bypassGrounds: {
    unable: 'Cấp dưới không thể giải quyết',
    inactive: 'Cấp dưới không giải quyết',
    'may-not-know': 'Cấp dưới không được biết',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const LEVEL_COMMAND_WORDS = {
  handDownSubject: 'Giao cấp dưới giải quyết một tổ chức, cá nhân',
} as const satisfies WordList;

export const LEVEL_EVENT_WORDS = {
  SubjectHandedDown: 'Đã giao cấp dưới giải quyết một tổ chức, cá nhân',
  MatterHandedDown: 'Đã giao cả vụ việc cho cấp dưới giải quyết',
  LowerBodyBypassed: 'Cấp trên trực tiếp nhận giải quyết thay cấp dưới',
} as const satisfies WordList;

export const LEVEL_DETAILS = {
  asked: 'Xin ý kiến quyết định của',
  bypassGround: 'Lý do',
  bypassTold: 'Đã báo cho cấp dưới',
} as const satisfies WordList;

/** Who has to decide, as it stands in a sentence. */
const NEEDED: Readonly<Record<string, string>> = {
  'standing-members': 'thường trực (ban thường vụ)',
  body: 'tập thể (hội nghị)',
};

export const LEVEL_REFUSALS = {
  BODY_NOT_BELOW: () =>
    'Tổ chức được chọn không phải cấp dưới của cơ quan đang xử lý; hãy chọn tổ chức cấp dưới, hoặc chuyển đơn.',
  BYPASS_GROUND_NOT_ALLOWED: () =>
    'Quy định hiện hành không cho nhận giải quyết thay cấp dưới vì lý do này; hãy giao cấp dưới giải quyết, hoặc chọn lý do khác nếu đúng thực tế.',
  BYPASS_NOT_NEEDED: () =>
    'Tổ chức được chọn không có thẩm quyền với mọi tổ chức, cá nhân của vụ việc nên không có gì phải giải quyết thay; hãy để trống mục này rồi thụ lý.',
  BYPASS_WOULD_TELL: () =>
    'Cấp dưới này có người được phản ánh nên không được biết vụ việc; hãy chọn lý do “Cấp dưới không được biết”.',
  COLLEGIAL_DECISION_NEEDED: (params) =>
    `Theo quy định đang áp dụng, việc này do ${NEEDED[textOf(params['needed'])] ?? 'tập thể'} quyết định; hãy chọn đúng nơi quyết định, ghi ngày họp và biên bản (nghị quyết, thông báo ý kiến) rồi gửi lại.`,
  COLLEGIAL_MINUTES_MISSING: () =>
    'Quyết định tập thể phải có ngày họp và biên bản (nghị quyết, thông báo ý kiến); hãy ghi đủ rồi gửi lại.',
  DECIDED_BEFORE_MEETING: (params) =>
    `Ngày quyết định không thể trước ngày họp${dayIn(params, 'heldOn', '', ',')}; hãy ghi lại ngày hoặc chọn lại kỳ họp.`,
  HAND_DOWN_TO_BODY_CONCERNED: () =>
    'Tổ chức được chọn có người được phản ánh làm việc hoặc đứng đầu nên không được giao; hãy chọn tổ chức khác, hoặc giải quyết tại cơ quan này.',
  MEETING_NOT_HELD: () =>
    'Kỳ họp được chọn chưa kết thúc hoặc đã hủy; hãy kết thúc kỳ họp trước, hoặc chọn kỳ họp khác.',
  MEETING_OF_ANOTHER_BODY: () =>
    'Kỳ họp được chọn không phải của cơ quan đang xử lý; hãy chọn lại, hoặc để trống và ghi biên bản nếu họp ngoài hệ thống.',
  SENDERS_NOT_TOLD: () =>
    'Giao cả vụ việc thì phải báo cho người gửi; hãy ghi lời báo nêu cơ quan sẽ giải quyết (người gửi đọc bằng mã biên nhận của mình).',
  SIGNATURE_CAPACITY_UNFIT: () =>
    'Hình thức ký không hợp với nơi quyết định: tập thể quyết định thì ký thay mặt (T/M), cá nhân quyết định thì không ký thay mặt; hãy chọn lại.',
  WHOLE_MATTER_GOES: () =>
    'Vụ việc chỉ có một tổ chức, cá nhân được phản ánh nên phải giao cả vụ việc; hãy chọn tất cả nội dung, hoặc giải quyết tại đây.',
} as const satisfies Readonly<Record<string, Template>>;

export const LEVEL_NOTICES = {
  'matter-handed-down': {
    named: () => 'Cấp trên giao cả một vụ việc cho tổ chức đồng chí giải quyết; hãy xem xét, phân loại và thụ lý.',
    unnamed: () => 'Cấp trên giao một việc cho tổ chức đồng chí; hãy mở hệ thống để xem.',
  },
  'lower-body-bypassed': {
    named: () => 'Cấp trên trực tiếp nhận giải quyết một việc thuộc thẩm quyền của tổ chức đồng chí.',
    unnamed: () =>
      'Cấp trên trực tiếp nhận giải quyết một việc thuộc thẩm quyền của tổ chức đồng chí; đồng chí không phải làm gì thêm.',
  },
} as const satisfies Readonly<Record<string, NoticeWords>>;
