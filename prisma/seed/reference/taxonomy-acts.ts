import type { Confidence, Day } from '../../../domain/calendar/calendar.ts';

export interface ProhibitedAct {
  code: string;
  rule: '37-QĐ/TW' | '207-QĐ/TW';
  number: number;
  label: string;
  confidence: Confidence;
  effectiveFrom: Day;
  effectiveTo: Day | null;
}

function act37(number: number, confidence: Confidence, label: string): ProhibitedAct {
  const code = `37-${number}`;
  return {
    code,
    rule: '37-QĐ/TW',
    number,
    label,
    confidence,
    effectiveFrom: '2021-10-25',
    effectiveTo: '2026-07-25',
  };
}

function act207(number: number, label: string): ProhibitedAct {
  const code = `207-${number}`;
  return { code, rule: '207-QĐ/TW', number, label, confidence: 'seen', effectiveFrom: '2026-07-26', effectiveTo: null };
}

// Articles 10 and 16 were seen; the order of 11-15 and 17 is uncertain.
const ACTS_37: readonly ProhibitedAct[] = [
  act37(1, 'memory', 'Nói, viết, làm trái hoặc không thực hiện Cương lĩnh, Điều lệ, nghị quyết, quy định của Đảng'),
  act37(2, 'memory', 'Không chấp hành nguyên tắc tổ chức của Đảng, trách nhiệm nêu gương'),
  act37(3, 'memory', 'Phản bác chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh; đòi đa nguyên, đa đảng'),
  act37(4, 'memory', 'Làm lộ bí mật; đăng tải, phát tán thông tin sai sự thật'),
  act37(5, 'memory', 'Tố cáo bịa đặt, giấu tên, mạo tên; trả thù người tố cáo'),
  act37(6, 'memory', 'Bè phái, chia rẽ, gây mất đoàn kết nội bộ'),
  act37(7, 'memory', 'Lập, tham gia hội trái quy định; tụ tập đông người gây mất trật tự'),
  act37(8, 'memory', 'Khai lý lịch, kê khai tài sản, sử dụng văn bằng, chứng chỉ không trung thực'),
  act37(9, 'memory', 'Vi phạm đạo đức công vụ'),
  act37(10, 'seen', 'Vi phạm quy định về quản lý đầu tư, xây dựng, nhà đất, tài chính, tài sản'),
  act37(11, 'memory', 'Quan liêu, bao che, thiếu trách nhiệm'),
  act37(12, 'memory', 'Chạy chức, chạy quyền'),
  act37(13, 'memory', 'Tham ô, đưa, nhận, môi giới hối lộ'),
  act37(14, 'memory', 'Tặng, nhận quà để tác động trái quy định'),
  act37(15, 'memory', 'Lợi dụng vị trí công tác để trục lợi'),
  act37(16, 'seen', 'Không thực hành tiết kiệm, gây lãng phí'),
  act37(
    17,
    'memory',
    'Can thiệp để hưởng tài trợ đi du lịch, học tập, chữa bệnh; cản trở thanh tra, kiểm tra, điều tra',
  ),
  act37(18, 'memory', 'Đánh bạc, sử dụng ma túy, uống rượu, bia đến mức bê tha, vi phạm lối sống'),
  act37(19, 'memory', 'Mê tín; hoạt động tôn giáo, tín ngưỡng trái phép'),
];

// Themes in the order of the questions in which they were seen; the article numbers of the rule are not confirmed.
const ACTS_207: readonly ProhibitedAct[] = [
  act207(1, 'Nói, viết, làm trái quan điểm, đường lối của Đảng'),
  act207(2, 'Không chấp hành nguyên tắc tổ chức của Đảng'),
  act207(3, 'Phản bác chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh'),
  act207(4, 'Làm lộ bí mật của Đảng, Nhà nước'),
  act207(5, 'Đưa tin sai sự thật qua mạng xã hội, nền tảng số, trí tuệ nhân tạo'),
  act207(6, 'Tố cáo bịa đặt, giấu tên, mạo tên'),
  act207(7, 'Bè phái, chia rẽ, gây mất đoàn kết nội bộ'),
  act207(8, 'Lập, tham gia hội trái quy định'),
  act207(9, 'Kê khai không trung thực'),
  act207(10, 'Sử dụng văn bằng, chứng chỉ, chứng nhận không hợp pháp'),
  act207(11, 'Vi phạm đạo đức công vụ'),
  act207(12, 'Chạy chức, chạy quyền'),
  act207(13, 'Tham ô, đưa, nhận, môi giới hối lộ'),
  act207(14, 'Tặng, nhận quà trái quy định'),
  act207(15, 'Gây lãng phí'),
  act207(16, 'Đi du lịch, học tập, chữa bệnh bằng tài trợ trái quy định'),
  act207(17, 'Cản trở kiểm tra, thanh tra, điều tra'),
  act207(18, 'Đánh bạc, sử dụng ma túy, uống rượu, bia đến mức bê tha'),
  act207(19, 'Mê tín; hoạt động tôn giáo, tín ngưỡng trái phép'),
];

/** What Party members may not do: 37-QĐ/TW of 25/10/2021 and, from 26/7/2026, 207-QĐ/TW. The act's own date decides which. */
export const PROHIBITED_ACTS: readonly ProhibitedAct[] = [...ACTS_37, ...ACTS_207];
