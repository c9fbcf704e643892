/** Words for how alike two letters are, and why. */
export const MATCHING_CODES = {
  // Said of the words alone: who wrote is not compared (practice: P33).
  similarities: { 'near-identical': 'Đã có đơn cùng nội dung', similar: 'Nội dung gần giống' },
  similarityReasons: {
    'same-words': 'gần như cùng lời',
    'like-words': 'nhiều từ ngữ giống nhau',
    'same-place': 'cùng nơi xảy ra',
    'same-subject': 'cùng tổ chức, cá nhân được phản ánh',
    'same-figures': 'cùng số liệu, ngày tháng',
  },
};
