import type { PolicyNames } from './policy-names.ts';

/** English for the names of the rows about letters, the press and what is settled on the side of the State. */
export const STATE_POLICY_NAMES: PolicyNames = {
  'intake.head_notice': {
    'Trả lời người phản ánh, kiến nghị': 'Answer whoever sent feedback or a proposal',
    'Thông báo cho người tố cáo': 'Notice to the denouncer',
    'Ủy ban kiểm tra trả lời người phản ánh, kiến nghị':
      'Answer of the inspection committee to whoever sent feedback or a proposal',
  },
  'intake.reception_reply': { 'Trả lời tại nơi tiếp công dân': 'Answer at the place where citizens are received' },
  'intake.report_back': {
    'Báo kết quả cho nơi chuyển đơn': 'Report of the result to the body that passed the letter on',
  },
  'intake.elected_relay': {
    'Đại biểu dân cử thông báo cho công dân': 'Notice to the citizen by the elected representative',
  },
  'intake.refusal_notice': { 'Thông báo từ chối tiếp công dân': 'Notice that a citizen is not received' },
  'intake.online_notice': { 'Báo trước buổi tiếp trực tuyến': 'Notice before an online reception' },
  'intake.online_test': {
    'Kết nối thử trước buổi tiếp trực tuyến': 'Test of the connection before an online reception',
  },
  'reception.province': {
    'Tiếp dân định kỳ của bí thư tỉnh ủy, ít nhất 01 ngày mỗi tháng':
      'Regular reception of citizens by the secretary of the province, at least 1 day a month',
  },
  'reception.commune': {
    'Tiếp dân định kỳ của bí thư cấp xã, ít nhất 02 ngày mỗi tháng':
      'Regular reception of citizens by the secretary of the commune, at least 2 days a month',
  },
  'press.answer': { 'Trả lời trên báo chí': 'Answer in the press' },
  'press.feedback_reply': {
    'Thông báo biện pháp xử lý ý kiến, phản ánh cho cơ quan báo chí':
      'Notice to the press of what is done about opinions and feedback',
  },
  'press.conclusion': {
    'Thông báo kết luận, quyết định cho cơ quan báo chí': 'Notice of the conclusion or decision to the press',
  },
  'intake.envelope': { 'Xử lý phong bì vào sổ chưa mở': 'Deal with an envelope registered unopened' },
  'press.reweigh': { 'Xem xét lại nội dung phản ánh sau cải chính': 'Weigh the allegations again after a correction' },
  'press.correction_reply': { 'Phúc đáp cơ quan báo chí về cải chính': 'Reply to the press about a correction' },
  'press.correction_subject': {
    'Báo tổ chức, cá nhân được phản ánh về cải chính': 'Tell those who were complained about of a correction',
  },
  'state.tc.screen': { 'Xử lý ban đầu thông tin tố cáo': 'First handling of a denunciation' },
  'state.tc.transfer': {
    'Chuyển đơn tố cáo đến nơi có thẩm quyền': 'Transfer of a denunciation to the competent body',
  },
  'state.tc.accept_notice': { 'Thông báo thụ lý tố cáo': 'Notice that a denunciation is taken on' },
  'state.tc.settle': {
    'Giải quyết tố cáo': 'Settlement of a denunciation',
    'Giải quyết tố cáo, vụ việc phức tạp': 'Settlement of a denunciation, complex matter',
    'Giải quyết tố cáo, vụ việc đặc biệt phức tạp': 'Settlement of a denunciation, particularly complex matter',
  },
  'state.tc.conclusion_send': { 'Gửi kết luận nội dung tố cáo': 'Sending of the conclusion on a denunciation' },
  'state.tc.publish': { 'Công khai kết luận nội dung tố cáo': 'Publication of the conclusion on a denunciation' },
  'state.tc.publish_days': {
    'Niêm yết kết luận nội dung tố cáo 15 ngày liên tục':
      'Posting of the conclusion on a denunciation for 15 days on end',
  },
  'state.tc.further': { 'Xem xét tố cáo tiếp': 'Review of a further denunciation' },
  'state.tc.overdue_ask': {
    'Yêu cầu báo cáo về việc chậm giải quyết tố cáo': 'Request for a report on the delay in settling a denunciation',
  },
  'state.tc.overdue_report': { 'Báo cáo lý do chậm giải quyết tố cáo': 'Report on why a denunciation is settled late' },
  'state.tc.press_reply': {
    'Báo kết quả xử lý tố cáo cho cơ quan báo chí': 'Report of the result of a denunciation to the press',
  },
  'state.kn.lodge': { 'Thời hiệu khiếu nại': 'Time limit for lodging a complaint' },
  'state.kn.accept': { 'Thụ lý khiếu nại': 'Acceptance of a complaint' },
  'state.kn.first': {
    'Giải quyết khiếu nại lần đầu': 'First settlement of a complaint',
    'Giải quyết khiếu nại lần đầu, vùng sâu, vùng xa': 'First settlement of a complaint, remote area',
  },
  'state.kn.send': { 'Gửi quyết định giải quyết khiếu nại': 'Sending of the decision on a complaint' },
  'state.kn.second_lodge': {
    'Khiếu nại lần hai': 'Second complaint',
    'Khiếu nại lần hai, vùng sâu, vùng xa': 'Second complaint, remote area',
  },
  'state.kn.second': {
    'Giải quyết khiếu nại lần hai': 'Second settlement of a complaint',
    'Giải quyết khiếu nại lần hai, vùng sâu, vùng xa': 'Second settlement of a complaint, remote area',
  },
  'state.kn.suspend_notice': {
    'Gửi quyết định đình chỉ, tạm đình chỉ giải quyết khiếu nại':
      'Sending of the decision that ends or suspends the settlement of a complaint',
  },
  'state.klcc.lodge1': {
    'Khiếu nại quyết định kỷ luật công chức lần đầu': 'First complaint against the discipline of a civil servant',
  },
  'state.klcc.lodge2': {
    'Khiếu nại quyết định kỷ luật công chức lần hai': 'Second complaint against the discipline of a civil servant',
    'Khiếu nại quyết định buộc thôi việc lần hai': 'Second complaint against a dismissal',
  },
  'state.klcc.settle': {
    'Giải quyết khiếu nại quyết định kỷ luật công chức':
      'Settlement of a complaint against the discipline of a civil servant',
  },
  'state.crime.classify': { 'Phân loại tố giác, tin báo về tội phạm': 'Classification of a report of a crime' },
  'state.crime.verify': {
    'Kiểm tra, xác minh tố giác, tin báo về tội phạm': 'Examination of a report of a crime',
    'Kiểm tra, xác minh tố giác, tin báo về tội phạm, vụ việc phức tạp':
      'Examination of a report of a crime, complex matter',
  },
  'intake.internal_sort': { 'Phân loại đơn': 'Classification of a letter' },
  'state.tc.conclusion_subject': {
    'Gửi kết luận nội dung tố cáo cho người bị tố cáo':
      'Sending of the conclusion on a denunciation to the person denounced',
  },
  'intake.hand_outside': {
    'Chuyển đơn niêm phong đến cơ quan ngoài hệ thống': 'Passing of a sealed letter to a body outside the system',
  },
};
