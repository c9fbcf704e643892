/** Words about sealed letters that leave for a body outside, in Vietnamese. */
export const outsideWords = {
  title: 'Đơn niêm phong chờ chuyển cơ quan ngoài hệ thống',
  hint: 'Đơn liên quan cơ quan cao nhất trong hệ thống. Không ai tại đây được mở; chuyển nguyên phong bì, kèm công văn, đến cơ quan có thẩm quyền ngoài hệ thống. Đơn gửi qua mạng không có phong bì: người giữ khóa kho danh tính đóng gói thành tệp khóa cho đồng chí mang đi, mỗi lần đóng gói đều được ghi lại.',
  columns: {
    receivedOn: 'Nhận ngày',
    channelText: 'Hình thức',
    dueOn: 'Chuyển trước ngày',
    packedOn: 'Đóng gói ngày',
    handedOn: 'Đã chuyển ngày',
  },
  handOver: 'Ghi nhận đã chuyển',
  handOverOf: 'Ghi nhận đã chuyển đơn nhận ngày {day}',
};
