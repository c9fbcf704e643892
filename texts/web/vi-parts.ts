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
  secrecy: {
    title: 'Đề nghị giữ bí mật danh tính',
    lead: 'Tên của ông (bà) vốn được niêm phong. Với đề nghị này, hồ sơ được đóng dấu “Hạn chế tiếp cận” từ hôm nay, kể cả các phần đã tách ra, và người xử lý được nhắc không để lộ ông (bà) là ai. Ông (bà) không phải viết gì thêm; cơ quan giải quyết không được tự bỏ việc giữ bí mật này.',
    submit: 'Đề nghị giữ bí mật',
    sending: 'Đang gửi…',
    kept: 'Danh tính của ông (bà) được giữ bí mật; hồ sơ có dấu “Hạn chế tiếp cận” từ ngày {day}.',
    nothingToKeep: 'Ông (bà) đã gửi mà không nêu tên nên không có danh tính để giữ bí mật.',
  },
};
