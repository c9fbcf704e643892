import type { WordList } from '../words.ts';

/** Vietnamese words for the codes of meetings and ballots. */
export const MEETING_CODES = {
  meetingStages: {
    CONVENED: 'Đã triệu tập',
    IN_SESSION: 'Đang họp',
    CLOSED: 'Đã bế mạc',
  },
  sittings: {
    'inspection-committee': 'Kỳ họp ủy ban kiểm tra',
    'standing-committee': 'Hội nghị ban thường vụ',
    committee: 'Hội nghị cấp ủy',
    branch: 'Hội nghị chi bộ',
  },
  bodyKinds: {
    branch: 'Chi bộ',
    'host-branch': 'Chi bộ nơi sinh hoạt tạm thời',
    'inspection-committee': 'Ủy ban kiểm tra',
    'standing-committee': 'Ban thường vụ',
    committee: 'Cấp ủy',
  },
  levels: {
    branch: 'Chi bộ',
    grassroots: 'Cấp cơ sở',
    direct: 'Cấp trên trực tiếp cơ sở',
    province: 'Cấp tỉnh',
    central: 'Trung ương',
  },
  itemEnds: {
    adopted: 'Đã thông qua',
    deferred: 'Hoãn sang kỳ họp khác',
    returned: 'Trả lại để làm rõ',
    unable: 'Không đủ điều kiện biểu quyết, chuyển cấp trên',
    dropped: 'Rút khỏi chương trình',
  },
  itemHearings: {
    heard: 'Đã trình bày ý kiến',
    'absent-after-summons': 'Vắng mặt dù đã được mời',
  },
  ballotKinds: {
    propose: 'Phiếu biểu quyết đề nghị kỷ luật',
    decide: 'Phiếu biểu quyết quyết định kỷ luật',
  },
  tallyOutcomes: {
    CARRIED: 'Đủ số phiếu',
    NO_MAJORITY: 'Không hình thức nào đủ số phiếu, báo cáo cấp trên',
    NOT_DISCIPLINED: 'Không kỷ luật',
  },
  unableCauses: {
    ALL_CONFLICTED: 'mọi thành viên có mặt đều có xung đột lợi ích',
    CONFLICTS: 'quá nhiều thành viên có xung đột lợi ích',
    ABSENCE: 'quá ít thành viên có mặt',
  },
} as const satisfies Readonly<Record<string, WordList>>;
