/** Words of possible duplicates, in Vietnamese. */
export const matchingWords = {
  similar: {
    whileTyping: 'Có thể trùng',
    whileTypingLead: 'Đơn này vẫn vào sổ như thường; việc nhập vào vụ việc khác do cán bộ phân loại quyết định.',
    ofCase: 'Đơn có nội dung gần giống',
    counts: '{letters} lượt đơn gần giống; đơn gần như cùng lời chỉ tính một lần thì còn {matters}.',
    received: 'nhận ngày {day}',
    newWindow: 'mở trong thẻ mới',
    consolidate: 'Nếu là cùng một vụ việc, đề nghị nhập vào vụ việc có số ghi ở trên.',
  },
};
