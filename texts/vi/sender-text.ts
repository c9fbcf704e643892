import { textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** What a file is called instead, before its number, where its own name would tell who the sender is. */
export const NEUTRAL_FILE_NAME = 'Tài liệu';

/** Words for keeping the sender out of what others read, in Vietnamese. */
export const SENDER_TEXT_CODES = {
  senderData: {
    phone: 'số điện thoại',
    email: 'địa chỉ thư điện tử',
    'id-number': 'số giấy tờ tùy thân',
    name: 'họ và tên',
    address: 'địa chỉ',
  },
  subjectTexts: {
    presentDecision: 'Công bố, triển khai quyết định',
    requestExplanation: 'Yêu cầu giải trình',
    shareDraftFindings: 'Gửi dự thảo kết quả',
    preserveDocuments: 'Yêu cầu giữ nguyên tài liệu',
    notifySubject: 'Thông báo cho người được kiểm tra',
  },
  exposures: {
    none: 'Không có',
    replaced: 'Có, đã thay hoặc bỏ',
    unavoidable: 'Có, không thể bỏ (phải hỏi người gửi)',
  },
  preparationStatuses: { open: 'chờ người khác duyệt', cleared: 'đã duyệt', returned: 'đã trả lại' },
} as const satisfies Readonly<Record<string, WordList>>;

export const SENDER_TEXT_PROBLEMS = {
  SENDER_IN_TEXT: (params) => {
    const data = textOf(params['data']);
    return `Nội dung này có thông tin trùng với thông tin của người gửi${data === '' ? '' : ` (${data})`} nên không được gửi ra ngoài. Hãy bỏ thông tin đó; nếu là người khác trùng tên hoặc nơi khác trùng địa chỉ, hãy ghi chức vụ, tên cơ quan thay vào.`;
  },
  SENDER_IN_FILE_NAME: (params) => {
    const data = textOf(params['data']);
    return `Tên tệp đính kèm có thông tin trùng với thông tin của người gửi${data === '' ? '' : ` (${data})`}, ai đọc hồ sơ cũng thấy. Hãy đổi tên tệp rồi đính kèm lại.`;
  },
  SENDER_TEXT_TRIED_OFTEN: () =>
    'Trong 24 giờ qua, nhiều nội dung đồng chí định gửi ra ngoài có thông tin của người gửi. Hãy nhờ đồng chí khác được giao vụ việc soạn và gửi, hoặc thực hiện lại vào ngày mai.',
} as const satisfies Readonly<Record<string, Template>>;

export const SENDER_TEXT_COMMANDS = {
  prepareForSubject: 'Soạn văn bản gửi người được kiểm tra',
  clearForSubject: 'Duyệt văn bản gửi người được kiểm tra',
  returnPreparation: 'Trả lại văn bản để sửa',
} as const satisfies WordList;

export const SENDER_TEXT_EVENTS = {
  SubjectTextPrepared: 'Đã soạn văn bản gửi người được kiểm tra',
  SubjectTextCleared: 'Đã duyệt văn bản gửi người được kiểm tra',
  SubjectTextReturned: 'Đã trả lại văn bản để sửa',
} as const satisfies WordList;

export const SENDER_TEXT_DETAILS = {
  subjectText: 'Dùng để',
  exposure: 'Chi tiết có thể làm lộ người gửi',
  senderAgreed: 'Người gửi đã đồng ý',
} as const satisfies WordList;

export const SENDER_TEXT_REFUSALS = {
  EXPOSURE_DETAILS_MISSING: () =>
    'Văn bản có chi tiết có thể làm lộ người gửi; hãy ghi rõ chi tiết nào và đã thay bằng gì.',
  PREPARATION_UNKNOWN: () => 'Không có văn bản này trong vụ việc; hãy chọn lại văn bản chờ duyệt.',
  PREPARATION_REVIEWED: () => 'Văn bản này đã được duyệt hoặc trả lại; hãy tải lại trang để xem kết quả.',
  SENDER_CONSENT_MISSING: () =>
    'Văn bản có chi tiết không thể bỏ mà chỉ đến người gửi; hãy hỏi ý kiến người gửi qua mã tra cứu, chỉ duyệt khi người gửi đồng ý, hoặc trả lại để sửa.',
  EXPOSURE_NOT_PREPARED: () =>
    'Chưa có văn bản nào được người thứ hai duyệt cho việc này; hãy soạn văn bản gửi người được kiểm tra và để người khác duyệt trước.',
  EXPOSURE_NOT_REVIEWED: () =>
    'Nội dung này khác với văn bản đã được duyệt; hãy dùng đúng văn bản đã duyệt, hoặc soạn lại và để người khác duyệt.',
} as const satisfies Readonly<Record<string, Template>>;

export const SENDER_TEXT_NOTICES = {
  'text-prepared': about(
    'có văn bản gửi người được kiểm tra chờ duyệt; hãy đọc, duyệt hoặc trả lại để sửa',
    'văn bản chờ duyệt',
  ),
  'text-cleared': about('văn bản gửi người được kiểm tra đã được duyệt; hãy gửi đi', 'văn bản đã được duyệt'),
  'text-returned': about('văn bản gửi người được kiểm tra bị trả lại; hãy xem lý do và sửa', 'văn bản bị trả lại'),
} as const satisfies Readonly<Record<string, NoticeWords>>;
