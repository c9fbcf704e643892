/** Titles of problem documents, by HTTP status. */
export const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không đúng dạng',
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  405: 'Phương thức không được dùng ở đây',
  409: 'Yêu cầu bị từ chối',
  413: 'Dữ liệu quá lớn',
  415: 'Loại dữ liệu không được nhận',
  422: 'Dữ liệu chưa hợp lệ',
  429: 'Quá nhiều yêu cầu',
  500: 'Lỗi của hệ thống',
  503: 'Hệ thống đang bận',
};

export const OTHER_PROBLEM_TITLE = 'Yêu cầu không thực hiện được';

/** What went wrong with a request before any rule of the process was asked, by problem code. */
export const REQUEST_PROBLEMS = {
  MALFORMED_REQUEST: 'Yêu cầu không đọc được; hãy kiểm tra địa chỉ và các tham số.',
  MALFORMED_JSON: 'Nội dung gửi lên không phải là JSON đúng dạng.',
  MISSING_BODY: 'Yêu cầu này cần có nội dung dạng JSON.',
  TOO_DEEP: 'Nội dung JSON lồng nhau quá sâu.',
  INVALID_IDEMPOTENCY_KEY: 'Idempotency-Key phải gồm từ 1 đến 200 ký tự in được, không có dấu cách.',
  NOT_SIGNED_IN: 'Hãy đăng nhập; phiên làm việc chưa có hoặc đã hết hạn.',
  WRONG_CREDENTIALS: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  WRONG_CURRENT_PASSWORD: 'Mật khẩu hiện tại không đúng.',
  PASSWORD_CHANGE_REQUIRED: 'Hãy đổi mật khẩu trước khi tiếp tục.',
  FORBIDDEN: 'Tài khoản không có vai trò cần cho việc này.',
  FOREIGN_ORIGIN: 'Yêu cầu đến từ một trang khác nên không được thực hiện.',
  NOT_FOUND: 'Không tìm thấy nội dung được yêu cầu.',
  NO_SUCH_ROUTE: 'Địa chỉ này không có trong hệ thống.',
  METHOD_NOT_ALLOWED: 'Địa chỉ này không nhận phương thức đã dùng.',
  BODY_TOO_LARGE: 'Nội dung gửi lên vượt quá 2 MB.',
  FILE_TOO_LARGE: 'Tệp vượt quá 20 MB.',
  WRONG_CONTENT_TYPE: 'Hãy gửi nội dung dạng application/json.',
  WRONG_UPLOAD_TYPE: 'Hãy gửi tệp dạng multipart/form-data.',
  UNSUPPORTED_ENCODING: 'Cách mã hóa nội dung không được hỗ trợ.',
  UNSUPPORTED_FILE:
    'Chỉ nhận tệp PDF, DOCX, XLSX, ảnh PNG, JPEG, WebP, âm thanh MP3, M4A, video MP4, MOV và văn bản TXT (UTF-8).',
  FILE_NAME_MISMATCH: 'Đuôi tệp không khớp với nội dung của tệp.',
  INVALID_CONTENT: 'Dữ liệu chưa hợp lệ; hãy xem từng mục được nêu.',
  TOO_MANY_ATTEMPTS: 'Đăng nhập sai nhiều lần; hãy thử lại sau ít phút.',
  TOO_MANY_REQUESTS: 'Có quá nhiều yêu cầu trong thời gian ngắn; hãy thử lại sau ít phút.',
  PUBLIC_UPLOADS_FULL:
    'Hôm nay hệ thống đã nhận đủ dung lượng tệp gửi không qua tài khoản; hãy gửi đơn trước, không kèm tệp, rồi bổ sung tệp vào ngày mai bằng mã tra cứu hoặc nộp trực tiếp tại nơi tiếp nhận.',
  BUSY: 'Hệ thống chưa xác nhận được kết quả. Hãy gửi lại; yêu cầu đã ghi nhận sẽ không bị ghi lần thứ hai.',
  INTERNAL: 'Hệ thống gặp lỗi ngoài dự kiến; lỗi đã được ghi lại.',
} as const;

export type RequestProblemCode = keyof typeof REQUEST_PROBLEMS;

/** Sentences about one field. */
export const FIELD_WORDS = {
  unknown: (field: string) => `Trường ${field} không có trong biểu mẫu.`,
  missing: 'Mục này là bắt buộc.',
  missingNamed: (title: string) => `${title}: mục này là bắt buộc.`,
  wrongType: (expected: string) => `Mục này phải là ${expected}.`,
  types: {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'đúng hoặc sai (true, false)',
    array: 'danh sách',
    object: 'nhóm thông tin',
  } as Readonly<Record<string, string>>,
  otherType: 'dữ liệu đúng kiểu',
  empty: 'Mục này không được để trống.',
  textTooLong: (most: string) => `Mục này dài quá ${most} ký tự.`,
  textTooShort: (least: string) => `Mục này phải có ít nhất ${least} ký tự.`,
  tooMany: (most: string) => `Chọn nhiều nhất ${most} mục.`,
  tooFew: (least: string) => `Chọn ít nhất ${least} mục.`,
  numberTooLarge: (most: string) => `Số này lớn nhất là ${most}.`,
  numberTooSmall: (least: string) => `Số này nhỏ nhất là ${least}.`,
  numberNotBelow: (limit: string) => `Số này phải nhỏ hơn ${limit}.`,
  numberNotAbove: (limit: string) => `Số này phải lớn hơn ${limit}.`,
  notInList: (values: string) => `Giá trị không có trong danh mục; chọn một trong: ${values}.`,
  controlCharacter: 'Mục này có ký tự không dùng được; hãy gõ lại.',
  cursor: 'Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.',
  passwordSame: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  passwordHasName: 'Mật khẩu mới không được chứa tên đăng nhập.',
  fileMissing: 'Hãy chọn một tệp.',
  fileEmpty: 'Tệp không có nội dung.',
} as const;
