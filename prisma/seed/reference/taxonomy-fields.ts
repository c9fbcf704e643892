import type { Confidence } from '../../../domain/calendar/calendar.ts';

export interface ViolationField {
  code: string;
  label: string;
  legalBasis: string;
  confidence: Confidence;
}

export interface StateMatter {
  code: string;
  label: string;
  /** Vietnamese words for the body to which such a matter goes. */
  goesTo: string;
  legalBasis: string;
  /** Handed over at once, or guided only, or handled with restricted access. */
  handling: 'at-once' | 'refer' | 'guide-only' | 'restricted';
}

const DISCIPLINE_RULE = '69-QĐ/TW ngày 06/7/2022';

function field(code: string, label: string, article = ''): ViolationField {
  const legalBasis = article === '' ? DISCIPLINE_RULE : `${DISCIPLINE_RULE} ${article}`;
  return { code, label, legalBasis, confidence: article === '' ? 'memory' : 'seen' };
}

/** Fields of violation in the discipline rule; the list of 212-QĐ/TW, which replaced it in 2026, was not seen. */
export const VIOLATION_FIELDS: readonly ViolationField[] = [
  field('VP-CT', 'Chính trị nội bộ'),
  field('VP-TTDC', 'Nguyên tắc tập trung dân chủ, quy chế làm việc'),
  field('VP-BC', 'Bầu cử'),
  field('VP-TT', 'Tuyên truyền, phát ngôn'),
  field('VP-CB', 'Công tác cán bộ'),
  field('VP-BM', 'Bảo vệ bí mật'),
  field('VP-KTGS', 'Kiểm tra, giám sát, kỷ luật'),
  field('VP-KNTC', 'Khiếu nại, tố cáo'),
  field('VP-TN', 'Tham nhũng, tiêu cực', 'Đ39'),
  field('VP-DTXD', 'Đầu tư, xây dựng', 'Đ40'),
  field('VP-TC', 'Tài chính, ngân hàng'),
  field('VP-DD', 'Đất đai, tài nguyên, môi trường'),
  field('VP-XH', 'An sinh xã hội'),
  field('VP-GD', 'Giáo dục, y tế'),
  field('VP-VB', 'Văn bằng, chứng chỉ'),
  field('VP-HN', 'Hôn nhân, gia đình, bạo lực gia đình'),
  field('VP-TNXH', 'Tệ nạn xã hội'),
  field('VP-TG', 'Tôn giáo, mê tín'),
  field('VP-NN', 'Quan hệ có yếu tố nước ngoài'),
  field('VP-KHAC', 'Nội dung khác'),
];

/** Matters of State law and the body to which they go. */
export const STATE_MATTERS: readonly StateMatter[] = [
  {
    code: 'CQ-TG',
    label: 'Tố giác, tin báo về tội phạm',
    goesTo: 'Cơ quan công an hoặc viện kiểm sát',
    legalBasis: 'Luật Tố cáo 2018 Đ27',
    handling: 'at-once',
  },
  {
    code: 'CQ-TN',
    label: 'Tham nhũng, lãng phí, tiêu cực',
    goesTo: 'Ủy ban kiểm tra, ban nội chính và thanh tra',
    legalBasis: 'Hướng dẫn 25-HD/BCĐTW ngày 01/8/2022',
    handling: 'refer',
  },
  {
    code: 'CQ-DD',
    label: 'Đất đai, bồi thường, tái định cư, môi trường',
    goesTo: 'Ủy ban nhân dân, thanh tra tỉnh',
    legalBasis: 'Luật Khiếu nại 2011; Luật Tố cáo 2018',
    handling: 'refer',
  },
  {
    code: 'CQ-DT',
    label: 'Đấu thầu, đầu tư công, ngân sách, tài sản công',
    goesTo: 'Ủy ban nhân dân, sở tài chính, thanh tra, kiểm toán',
    legalBasis: 'Luật Tố cáo 2018',
    handling: 'refer',
  },
  {
    code: 'CQ-KN',
    label: 'Quyết định hành chính, hành vi hành chính',
    goesTo: 'Cơ quan đã ban hành',
    legalBasis: 'Luật Khiếu nại 2011',
    handling: 'refer',
  },
  {
    code: 'CQ-KL',
    label: 'Khiếu nại quyết định kỷ luật công chức',
    goesTo: 'Cơ quan quản lý công chức',
    legalBasis: 'Luật Khiếu nại 2011 Đ48',
    handling: 'refer',
  },
  {
    code: 'CQ-TC',
    label: 'Tố cáo hành vi trong thực hiện nhiệm vụ, công vụ',
    goesTo: 'Người đứng đầu cơ quan quản lý',
    legalBasis: 'Luật Tố cáo 2018',
    handling: 'refer',
  },
  {
    code: 'CQ-TT',
    label: 'Dân sự, tố tụng, thi hành án',
    goesTo: 'Tòa án, cơ quan thi hành án dân sự',
    legalBasis: 'Luật Tiếp công dân 2013',
    handling: 'guide-only',
  },
  {
    code: 'CQ-AN',
    label: 'An ninh quốc gia, tôn giáo, liên hệ với thế lực thù địch',
    goesTo: 'Cơ quan công an',
    legalBasis: 'Luật Tố cáo 2018 Đ27',
    handling: 'restricted',
  },
];
