/** Words about sealed letters that leave for a body outside, in Vietnamese. */
export const outsideWords = {
  title: 'Đơn niêm phong chờ chuyển cơ quan ngoài hệ thống',
  hint: 'Đơn liên quan cơ quan cao nhất trong hệ thống. Không ai tại đây được mở; chuyển nguyên phong bì, kèm công văn, đến cơ quan có thẩm quyền ngoài hệ thống.',
  columns: {
    receivedOn: 'Nhận ngày',
    channelText: 'Hình thức',
    dueOn: 'Chuyển trước ngày',
    handedOn: 'Đã chuyển ngày',
  },
  handOver: 'Ghi nhận đã chuyển',
  handOverOf: 'Ghi nhận đã chuyển đơn nhận ngày {day}',
};
