import type { WordList } from '../words.ts';

/** Vietnamese words for the codes of a matter between the letter and the conclusion. */
export const SETTLEMENT_CODES = {
  lawBodies: {
    police: 'Cơ quan điều tra của công an',
    procuracy: 'Viện kiểm sát nhân dân',
    military: 'Cơ quan điều tra trong quân đội',
  },
  lawNotices: {
    'not-prosecuted': 'Không khởi tố vụ án',
    proceedings: 'Khởi tố',
    detention: 'Tạm giam',
    prosecution: 'Truy tố',
    trial: 'Xét xử',
    discontinued: 'Đình chỉ điều tra, đình chỉ vụ án',
    exempted: 'Miễn trách nhiệm hình sự',
    acquitted: 'Tuyên không phạm tội',
    judgment: 'Bản án có hiệu lực pháp luật',
  },
  pauseGrounds: {
    WAITING_FOR_LAW_BODY: 'Chờ kết quả của cơ quan pháp luật',
    WAITING_FOR_ASSESSMENT: 'Chờ kết quả giám định, định giá',
    WAITING_FOR_OTHER_SETTLEMENT: 'Chờ kết quả giải quyết vụ việc khác có liên quan',
    SUBJECT_UNABLE: 'Tổ chức, cá nhân được phản ánh chưa thể làm việc vì lý do chính đáng',
    FORCE_MAJEURE: 'Thiên tai, dịch bệnh, sự kiện bất khả kháng',
    PRE_CONGRESS: 'Tạm hoãn giải quyết trước đại hội',
  },
  terminationGrounds: {
    SUBJECT_DEAD: 'Người được phản ánh đã qua đời',
    SETTLED_BY_JUDGMENT: 'Đã giải quyết bằng bản án, quyết định có hiệu lực pháp luật',
    CONTENT_WITHDRAWN: 'Đã rút toàn bộ nội dung, không có căn cứ phải tiếp tục',
    OTHER_BODY_SETTLED: 'Cơ quan có thẩm quyền khác đã giải quyết',
  },
  withdrawalSigns: {
    violation: 'Có dấu hiệu vi phạm',
    threat: 'Có dấu hiệu người gửi bị đe dọa, ép buộc',
    bribery: 'Có dấu hiệu người gửi bị mua chuộc',
    slander: 'Có dấu hiệu lợi dụng đơn để vu khống',
  },
  conflictRelations: {
    relative: 'Có quan hệ gia đình',
    subordinate: 'Là cấp dưới',
    superior: 'Là cấp trên trực tiếp',
    'same-unit': 'Cùng đơn vị công tác',
    interest: 'Có quyền, lợi ích liên quan',
    'earlier-handler': 'Đã giải quyết vụ việc này ở cấp dưới',
    other: 'Lý do khác',
  },
  evidenceSources: {
    sender: 'Người gửi cung cấp',
    subject: 'Tổ chức, đảng viên được kiểm tra cung cấp',
    witness: 'Người làm chứng cung cấp',
    organisation: 'Cơ quan, tổ chức liên quan cung cấp',
    register: 'Sổ sách, hồ sơ lưu trữ',
    'site-visit': 'Xác minh tại chỗ',
    expert: 'Giám định, ý kiến chuyên môn',
  },
  explanationStates: {
    'not-asked': 'Chưa yêu cầu giải trình',
    asked: 'Đang chờ giải trình',
    given: 'Đã giải trình',
    silent: 'Hết hạn, chưa giải trình',
  },
  draftStates: {
    'not-shared': 'Chưa gửi dự thảo',
    shared: 'Đã gửi dự thảo, chờ ý kiến',
    answered: 'Đã có ý kiến về dự thảo',
    silent: 'Hết hạn, không có ý kiến về dự thảo',
  },
  witnessAnswers: {
    open: 'Chờ trả lời',
    accepted: 'Đồng ý',
    refused: 'Không đồng ý, có nêu lý do',
  },
  objectionAnswers: {
    open: 'Chờ quyết định',
    upheld: 'Chấp nhận, thay thành viên',
    rejected: 'Không chấp nhận, có nêu lý do',
  },
  findings: {
    unfounded: 'Sai hoặc không có cơ sở',
    'not-enough-basis': 'Chưa đủ căn cứ kết luận',
    'true-shortcoming': 'Đúng, có khuyết điểm',
    'true-violation': 'Đúng, có vi phạm',
  },
  consequences: {
    none: 'Không phải xử lý',
    lessons: 'Rút kinh nghiệm',
    remediation: 'Yêu cầu khắc phục',
    referral: 'Chuyển cơ quan có thẩm quyền',
    discipline: 'Xem xét kỷ luật',
  },
  pressForms: {
    letter: 'Bằng văn bản',
    'in-press': 'Trên báo chí',
  },
  subjectNotices: {
    acceptance: 'Thông báo thụ lý',
    conclusion: 'Thông báo kết luận',
    'no-violation': 'Thông báo không có vi phạm',
  },
  subjectNoticeForms: {
    letter: 'Bằng văn bản',
    meeting: 'Tại hội nghị, có biên bản',
    page: 'Trên trang của người được kiểm tra',
  },
  signedAs: {
    own: 'Ký theo thẩm quyền',
    'for-body': 'T/M (thay mặt tập thể)',
    'for-head': 'K/T (ký thay)',
    'by-order': 'T/L (thừa lệnh)',
  },
} as const satisfies Readonly<Record<string, WordList>>;
