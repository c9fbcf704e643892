import type { WordList } from '../words.ts';

/** Vietnamese words for the codes of discipline and suspension. */
export const DISCIPLINE_CODES = {
  disciplineStages: {
    PROPOSED: 'Đề nghị xem xét kỷ luật',
    HEARD: 'Đã nghe trình bày ý kiến',
    POSTPONED: 'Tạm hoãn xem xét kỷ luật',
    DECIDED: 'Đã quyết định kỷ luật',
    NOT_DISCIPLINED: 'Không kỷ luật',
    LAPSED: 'Đương nhiên chấm dứt hiệu lực',
  },
  forms: {
    reprimand: 'Khiển trách',
    warning: 'Cảnh cáo',
    dismissal: 'Cách chức',
    expulsion: 'Khai trừ',
    dissolution: 'Giải tán',
  },
  withheldReasons: {
    NOT_FOR_SUBJECT: 'Không áp dụng cho tổ chức, đảng viên này',
    NOT_IN_OFFICE: 'Không giữ chức vụ trong Đảng để cách chức',
    REMOVED_FROM_LIST_INSTEAD: 'Đảng viên dự bị không đủ tư cách thì xóa tên, không khai trừ',
    BODY_NOT_COMPETENT: 'Cơ quan này không có thẩm quyền với hình thức này',
    OUT_OF_TIME: 'Hết thời hiệu',
    LIMITATION_NOT_KNOWN: 'Chưa xác định được thời hiệu',
  },
  limitationReasons: {
    PERIOD: 'Tính từ ngày chấm dứt hành vi',
    NO_LIMIT_FOR_FORM: 'Hình thức này không áp dụng thời hiệu',
    NO_LIMIT_FOR_MATTER: 'Nội dung này không áp dụng thời hiệu',
    ACT_CONTINUES: 'Hành vi còn tiếp diễn',
    NO_RULE: 'Không có quy định về thời hiệu tại thời điểm vi phạm',
  },
  unlimitedMatters: {
    'internal-politics': 'Vi phạm về chính trị nội bộ',
    'defence-security-foreign': 'Vi phạm về quốc phòng, an ninh, đối ngoại',
    'false-diploma': 'Sử dụng văn bằng, chứng chỉ giả, không hợp pháp',
  },
  postponementGrounds: {
    PREGNANT: 'Đang mang thai',
    CHILD_UNDER_12_MONTHS: 'Đang nuôi con dưới 12 tháng tuổi',
    SERIOUSLY_ILL_IN_HOSPITAL: 'Mắc bệnh nặng, đang điều trị nội trú tại bệnh viện',
  },
  hearingOutcomes: {
    heard: 'Đã trình bày trực tiếp',
    absent: 'Vắng mặt dù đã được mời',
    written: 'Trình bày bằng văn bản',
  },
  noDisciplineReasons: {
    NO_MAJORITY: 'Không hình thức nào đủ số phiếu',
    OUT_OF_TIME: 'Hình thức đủ số phiếu đã hết thời hiệu, không thi hành',
    VOTED_NONE: 'Đa số biểu quyết không kỷ luật',
    SUBJECT_DEAD: 'Người được xem xét đã qua đời',
  },
  disciplineStatuses: {
    running: 'Đang xem xét',
    decided: 'Đã quyết định kỷ luật',
    'not-disciplined': 'Không kỷ luật',
  },
  lapseReasons: {
    NEVER_LAPSES: 'Hình thức này không đương nhiên chấm dứt hiệu lực',
    NOT_ANNOUNCED: 'Chưa công bố quyết định',
    APPEAL_OPEN: 'Đang giải quyết khiếu nại kỷ luật',
    NEW_VIOLATION: 'Có vi phạm mới trong thời gian theo dõi',
    NO_RULE: 'Không có quy định áp dụng tại ngày công bố',
  },
  suspensionStages: {
    ORDERED: 'Đang đình chỉ',
    EXTENDED: 'Đang đình chỉ, đã gia hạn',
    ENDED: 'Đã chấm dứt đình chỉ',
  },
  suspended: {
    'party-activity': 'Đình chỉ sinh hoạt đảng',
    'committee-activity': 'Đình chỉ sinh hoạt cấp ủy',
    'organisation-activity': 'Đình chỉ hoạt động tổ chức đảng',
  },
  suspensionGrounds: {
    obstruction: 'Cố ý gây trở ngại cho việc kiểm tra',
    'law-proceedings': 'Trong thời hạn tố tụng hình sự',
  },
  suspensionEnds: {
    'period-over': 'Hết thời hạn đình chỉ',
    lifted: 'Có quyết định chấm dứt đình chỉ',
    'cleared-by-law': 'Cơ quan pháp luật xác định không có tội hoặc đình chỉ vụ án',
    'replaced-by-discipline': 'Đã có quyết định kỷ luật',
  },
} as const satisfies Readonly<Record<string, WordList>>;
