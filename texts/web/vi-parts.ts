/** Words of the pages about parts of a letter, other cases and senders, in Vietnamese. */
export const partsWords = {
  linked: {
    title: 'Vụ việc liên quan',
    senders: 'Người gửi: {n} đơn',
    group: 'nhóm {n} người',
    noRepresentative: 'chưa có người đại diện',
    part: 'một phần của đơn',
    answered: 'đã trả lời kết quả',
    withdrawn: 'đã rút đơn',
    died: 'đã qua đời',
    sender: '{n}. {type}, nhận ngày {day}',
  },
  receiptParts: {
    title: 'Các phần của đơn được giải quyết riêng',
    lead: 'Đơn có nhiều nội dung nên được tách ra. Ông (bà) theo dõi tất cả bằng một mã tra cứu này.',
    due: 'hạn trả lời ngày {day}',
  },
  identify: {
    title: 'Cho biết tên',
    lead: 'Ông (bà) đã gửi mà không nêu tên. Nếu nay muốn nêu tên, tên được niêm phong như khi gửi đơn, mã tra cứu không đổi và thời hạn trả lời tính từ hôm nay.',
    name: 'Họ và tên',
    address: 'Địa chỉ (không bắt buộc)',
    phone: 'Điện thoại (không bắt buộc)',
    submit: 'Gửi tên',
    done: 'Đã niêm phong tên của ông (bà).',
  },
};
