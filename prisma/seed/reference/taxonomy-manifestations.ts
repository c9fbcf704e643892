import type { Confidence } from '../../../domain/calendar/calendar.ts';

export type ManifestationGroup = 'political-ideology' | 'ethics-lifestyle' | 'self-evolution';

export interface Manifestation {
  code: string;
  group: ManifestationGroup;
  /** Short Vietnamese label; the resolution's own words are longer. */
  label: string;
  labelEn: string;
  confidence: Confidence;
}

/** The 27 manifestations of degradation of resolution 04-NQ/TW of 30/10/2016, nine in each of three groups. */
export const MANIFESTATIONS: readonly Manifestation[] = [
  {
    code: 'TT-1',
    group: 'political-ideology',
    label:
      'Phai nhạt lý tưởng, giảm niềm tin vào độc lập dân tộc, chủ nghĩa xã hội, chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh',
    labelEn: 'Faded ideals, loss of faith in the doctrine',
    confidence: 'seen',
  },
  {
    code: 'TT-2',
    group: 'political-ideology',
    label: 'Xa rời tôn chỉ mục đích của Đảng, không kiên định, phụ họa quan điểm sai trái',
    labelEn: 'Drift from Party aims, echoing wrong views',
    confidence: 'seen',
  },
  {
    code: 'TT-3',
    group: 'political-ideology',
    label: 'Xem nhẹ lý luận, lười học chủ nghĩa Mác - Lênin, nghị quyết, pháp luật',
    labelEn: 'Neglects theory and study',
    confidence: 'seen',
  },
  {
    code: 'TT-4',
    group: 'political-ideology',
    label: 'Không chấp hành nghiêm nguyên tắc tổ chức, sa sút ý chí, né tránh trách nhiệm',
    labelEn: 'Weak discipline, shirks responsibility',
    confidence: 'seen',
  },
  {
    code: 'TT-5',
    group: 'political-ideology',
    label: 'Tự phê bình giấu khuyết điểm; phê bình nể nang hoặc lợi dụng để nịnh bợ, vu khống',
    labelEn: 'Insincere self-criticism or criticism',
    confidence: 'memory',
  },
  {
    code: 'TT-6',
    group: 'political-ideology',
    label: 'Nói, viết sai quan điểm, đường lối; nói không đi đôi với làm',
    labelEn: 'Speech against the line, words unlike deeds',
    confidence: 'memory',
  },
  {
    code: 'TT-7',
    group: 'political-ideology',
    label: 'Duy ý chí, áp đặt, bảo thủ, không lắng nghe',
    labelEn: 'Wilful, imposing, closed to others',
    confidence: 'memory',
  },
  {
    code: 'TT-8',
    group: 'political-ideology',
    label: 'Tham vọng chức quyền, kén chọn vị trí, vận động phiếu không lành mạnh',
    labelEn: 'Craves office, picks posts, lobbies for votes',
    confidence: 'memory',
  },
  {
    code: 'TT-9',
    group: 'political-ideology',
    label: 'Tư duy nhiệm kỳ, ưu ái bổ nhiệm người nhà, người quen',
    labelEn: 'Term-of-office thinking, nepotism',
    confidence: 'memory',
  },
  {
    code: 'DD-1',
    group: 'ethics-lifestyle',
    label: 'Cá nhân chủ nghĩa, ích kỷ, thực dụng, vụ lợi, đố kỵ',
    labelEn: 'Individualism, selfishness, envy',
    confidence: 'memory',
  },
  {
    code: 'DD-2',
    group: 'ethics-lifestyle',
    label: 'Vi phạm tập trung dân chủ, mất đoàn kết, bè phái, gia trưởng',
    labelEn: 'Breaks unity, factions, authoritarian manner',
    confidence: 'memory',
  },
  {
    code: 'DD-3',
    group: 'ethics-lifestyle',
    label: 'Kê khai tài sản, thu nhập không trung thực',
    labelEn: 'Dishonest asset declaration',
    confidence: 'memory',
  },
  {
    code: 'DD-4',
    group: 'ethics-lifestyle',
    label: 'Bệnh thành tích, háo danh, phô trương, chạy khen thưởng',
    labelEn: 'Achievement disease, vanity',
    confidence: 'memory',
  },
  {
    code: 'DD-5',
    group: 'ethics-lifestyle',
    label: 'Quan liêu, xa dân, vô cảm trước bức xúc của dân',
    labelEn: 'Bureaucratic, remote, indifferent',
    confidence: 'memory',
  },
  {
    code: 'DD-6',
    group: 'ethics-lifestyle',
    label: 'Quyết định hoặc tổ chức thực hiện gây lãng phí, thất thoát tài sản công, tài nguyên',
    labelEn: 'Waste or loss of public resources',
    confidence: 'memory',
  },
  {
    code: 'DD-7',
    group: 'ethics-lifestyle',
    label: 'Tham ô, tham nhũng, cấu kết trục lợi, bao che tiêu cực',
    labelEn: 'Corruption, collusion, cover-up',
    confidence: 'memory',
  },
  {
    code: 'DD-8',
    group: 'ethics-lifestyle',
    label: 'Thao túng công tác cán bộ, chạy chức quyền, bằng cấp, tội',
    labelEn: 'Manipulates personnel work, buys posts',
    confidence: 'memory',
  },
  {
    code: 'DD-9',
    group: 'ethics-lifestyle',
    label: 'Đánh bạc, rượu chè, mê tín, tệ nạn, trái thuần phong mỹ tục',
    labelEn: 'Gambling, drink, superstition, vice',
    confidence: 'memory',
  },
  {
    code: 'TDB-1',
    group: 'self-evolution',
    label: 'Phủ nhận chủ nghĩa Mác - Lênin, tập trung dân chủ; đòi đa nguyên, đa đảng',
    labelEn: 'Denies doctrine, demands multi-party system',
    confidence: 'seen',
  },
  {
    code: 'TDB-2',
    group: 'self-evolution',
    label: 'Phủ nhận dân chủ và nhà nước xã hội chủ nghĩa; đòi tam quyền phân lập, xã hội dân sự',
    labelEn: 'Denies the socialist state model',
    confidence: 'seen',
  },
  {
    code: 'TDB-3',
    group: 'self-evolution',
    label: 'Nói, viết, làm trái đường lối; phủ nhận thành quả, xuyên tạc lịch sử, vu cáo lãnh đạo',
    labelEn: 'Contradicts the line, distorts history',
    confidence: 'memory',
  },
  {
    code: 'TDB-4',
    group: 'self-evolution',
    label: 'Kích động bất mãn; dùng truyền thông, mạng xã hội bôi nhọ, chia rẽ nội bộ',
    labelEn: 'Incites discontent, smears via media',
    confidence: 'memory',
  },
  {
    code: 'TDB-5',
    group: 'self-evolution',
    label: 'Đòi phi chính trị hóa quân đội, công an; phủ nhận Đảng lãnh đạo lực lượng vũ trang',
    labelEn: 'Demands depoliticised armed forces',
    confidence: 'memory',
  },
  {
    code: 'TDB-6',
    group: 'self-evolution',
    label: 'Móc nối thế lực thù địch, tập hợp lực lượng chống Đảng, Nhà nước',
    labelEn: 'Links with hostile forces',
    confidence: 'memory',
  },
  {
    code: 'TDB-7',
    group: 'self-evolution',
    label: 'Xuyên tạc đường lối đối ngoại, đưa tin quốc tế phiến diện gây bất lợi',
    labelEn: 'Distorts foreign policy',
    confidence: 'memory',
  },
  {
    code: 'TDB-8',
    group: 'self-evolution',
    label: 'Phủ nhận Đảng lãnh đạo báo chí, văn nghệ; quảng bá tác phẩm lệch lạc',
    labelEn: 'Denies Party lead over press and arts',
    confidence: 'memory',
  },
  {
    code: 'TDB-9',
    group: 'self-evolution',
    label: 'Dân tộc hẹp hòi, tôn giáo cực đoan; lợi dụng dân chủ, nhân quyền gây chia rẽ',
    labelEn: 'Divisive use of ethnicity, religion, rights',
    confidence: 'memory',
  },
];
