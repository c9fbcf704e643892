import type { Day } from '../calendar/calendar.ts';

/** Words that prejudge a matter. Beside the words named here they are only part of something harmless. */
export interface UrgingPhrase {
  /** As it is written correctly, with all marks. */
  phrase: string;
  /** Not when followed, or preceded, by one of these words, given without marks. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
}

/** The phrases that were agreed on a day; a later list adds to the earlier ones. */
interface PhraseList {
  agreedOn: Day;
  phrases: readonly UrgingPhrase[];
}

/** What was waited too long for, in a text without marks: "chờ quá lâu" looks like "cho qua". */
const AFTER_TOO = ['lau', 'han', 'nhieu', 'ngai', 'thang', 'tuan', 'thoi', 'mot', 'hai', 'ba', 'muc'];
/** "Đúng hạn" and the like. */
const ON_TIME = ['han', 'thoi', 'tien', 'trinh', 'qui', 'ngai', 'lich'];
/** "Quyết định chi", "chỉ định chi" and the like, in a text without marks, look like "đình chỉ". */
const BEFORE_FIXED = ['quiet', 'qui', 'chi', 'xac', 'an', 'nhat', 'giam', 'du', 'co'];

/** "Có tôi dự", "có tới hạn" and the like, in a text without marks, look like "có tội". */
const BESIDE_ME = ['du', 'tham', 'ki', 'lam', 'nhan', 'gui', 'han', 'ngai', 'nai'];

/**
 * Words by which an urging would tell how a matter is to end: what is found, which form is decided, what is let pass. An
 * urging asks for time and a reason only (practice: P37). Forms: 296-QĐ/TW (2025), for officials the Law on Officials.
 */
export const URGING_PHRASES: readonly PhraseList[] = [
  {
    agreedOn: '2026-11-22',
    phrases: [
      // Forms of discipline, and what comes close to one. "Khiếu nại kỷ luật" is a kind of letter.
      { phrase: 'kỷ luật', notAfter: ['nai'] },
      { phrase: 'khiển trách' },
      { phrase: 'cảnh cáo' },
      { phrase: 'cách chức' },
      { phrase: 'giáng chức' },
      { phrase: 'bãi nhiệm' },
      { phrase: 'khai trừ' },
      { phrase: 'giải tán' },
      { phrase: 'xóa tên' },
      { phrase: 'hạ bậc lương' },
      { phrase: 'buộc thôi việc' },
      { phrase: 'đình chỉ', notAfter: BEFORE_FIXED },
      // Findings. A breach of the time limit itself may be spoken of.
      { phrase: 'kết luận vi phạm', notBefore: ['thoi', 'han'] },
      { phrase: 'kết luận không', notBefore: ['cham', 'kip', 'qua', 'tre', 'dung', 'duoc'] },
      { phrase: 'kết luận đúng', notBefore: ON_TIME },
      { phrase: 'kết luận sai' },
      { phrase: 'có vi phạm', notBefore: ['thoi', 'han'] },
      { phrase: 'không vi phạm', notBefore: ['thoi', 'han'] },
      { phrase: 'không có vi phạm', notBefore: ['thoi', 'han'] },
      { phrase: 'có khuyết điểm' },
      { phrase: 'không có khuyết điểm' },
      { phrase: 'không có cơ sở', notBefore: ['du', 'vat'] },
      { phrase: 'không có căn cứ' },
      { phrase: 'không đúng sự thật' },
      { phrase: 'sai sự thật' },
      { phrase: 'tố cáo sai' },
      { phrase: 'tố cáo đúng', notBefore: ON_TIME },
      { phrase: 'vu khống' },
      // "Tội phạm" is a kind of letter ("tin báo tội phạm"); guilt is not to be named. "Có tôi", "tội phạm tôi" are other words.
      { phrase: 'có tội', notBefore: BESIDE_ME },
      { phrase: 'phạm tội', notAfter: ['toi', 'vi'] },
      { phrase: 'là tội phạm' },
      // Outcomes wished for.
      { phrase: 'cho qua', notBefore: AFTER_TOO },
      { phrase: 'bỏ qua vi phạm' },
      { phrase: 'bỏ qua lỗi' },
      { phrase: 'xử lý nghiêm' },
      { phrase: 'xử lý nặng' },
      { phrase: 'xử lý nhẹ' },
      { phrase: 'xử nhẹ' },
      { phrase: 'xử nặng' },
      { phrase: 'không thụ lý' },
      { phrase: 'lưu đơn' },
      { phrase: 'rút kinh nghiệm', notBefore: ['ve', 'viec', 'trong', 'vi'] },
    ],
  },
];
