import type { PolicyNames } from './policy-names.ts';

/** English for the names of the rows by which the office works. */
export const OFFICE_POLICY_NAMES: PolicyNames = {
  'proposal.answer': { 'Trả lời phiếu đề xuất': 'Answer to a written proposal' },
  'confirm.receipt_date': {
    'Người thứ hai xác nhận ngày nhận đơn': 'Confirmation of the day of receipt by a second person',
  },
  'receipt.backdated_limit': {
    'Ngày nhận được lùi lại tối đa khi chưa có người thứ hai xác nhận':
      'How far back a day of receipt may lie without confirmation by a second person',
  },
  'instruct.execute': { 'Thực hiện ý kiến chỉ đạo của người đứng đầu': 'Carrying out an instruction of the head' },
  'screening.outcome': { 'Quyết định hướng xử lý đơn': 'Decision on how a letter is handled' },
  'answer.sender': { 'Trả lời người gửi': 'Answer to the sender' },
  'case.close': { 'Đóng hồ sơ sau khi đã trả lời': 'Closing of the file after it was answered' },
  'transfer.ack': { 'Tiếp nhận đơn chuyển đến': 'Acknowledgement of a transferred letter' },
  'ext.notice': { 'Thông báo gia hạn cho các bên': 'Notice of an extension to the parties' },
  'archive.file': { 'Nộp lưu hồ sơ': 'Filing of the dossier in the archive' },
  'submission.declined_keep': { 'Lưu đơn không thụ lý': 'Keeping of a letter that was declined' },
  'refer.crime': {
    'Chuyển tin báo về tội phạm ngay, chậm nhất 24 giờ':
      'Referral of a report of a crime at once, within 24 hours at most',
  },
  'refer.followup': {
    'Theo dõi kết quả tin báo đã chuyển, lần đầu': 'First follow-up of a referred report',
    'Theo dõi kết quả tin báo đã chuyển, các lần sau': 'Later follow-up of a referred report',
  },
  'remind.pre': {
    'Nhắc việc trước hạn 05 ngày làm việc': 'Reminder 5 working days before the last day',
    'Nhắc việc trước hạn 01 ngày làm việc': 'Reminder 1 working day before the last day',
  },
  'remind.day': { 'Nhắc việc vào ngày đến hạn': 'Reminder on the last day' },
  'escalate.1': {
    'Cảnh báo quá hạn đến người đứng đầu của người thực hiện': 'Overdue warning to the head of whoever owes',
  },
  'escalate.2': {
    'Cảnh báo quá hạn đến người đứng đầu ủy ban kiểm tra': 'Overdue warning to the head of the inspection committee',
  },
  'escalate.3': { 'Cảnh báo quá hạn đến cấp trên': 'Overdue warning to the level above' },
  'verification.order': {
    'Quyết định thành lập đoàn (tổ) sau khi thụ lý': 'Decision to set up the team after acceptance',
  },
  'pause.review': { 'Xem lại việc tạm đình chỉ giải quyết': 'Review of the pause of a settlement' },
  'pause.limit': {
    'Thời gian tạm đình chỉ giải quyết dài nhất khi chưa có ý kiến của cấp trên':
      'Longest pause of a settlement without a word from the level above',
  },
  'withdrawal.decide': { 'Quyết định về việc rút đơn': 'Decision on a withdrawal' },
  'sender.answer': {
    'Thời gian dài nhất chờ người gửi trả lời câu hỏi': 'Longest wait for the sender’s answer to a question',
  },
  'verification.report': { 'Báo cáo kết quả thẩm tra, xác minh': 'Report on the verification' },
  'verification.rework': { 'Bổ sung báo cáo kết quả thẩm tra, xác minh': 'Completed report on the verification' },
  'report.decide': { 'Xem xét báo cáo kết quả thẩm tra, xác minh': 'Decision on the report on the verification' },
  'review.agenda': { 'Đưa vụ việc vào chương trình kỳ họp': 'Putting the matter on the agenda of a meeting' },
  'review.request': {
    'Trả lời đề nghị xem xét lại của người được phản ánh':
      'Answer to a request for review by whoever was complained about',
  },
  'objection.decide': {
    'Quyết định về đề nghị thay đổi thành viên đoàn (tổ)': 'Decision on an objection to a team member',
  },
  'witness.answer': { 'Trả lời đề nghị về người làm chứng': 'Answer to a proposed witness' },
  'calendar.notice': {
    'Nhập thông báo ngày nghỉ, ngày làm bù của năm sau': 'Entry of the holidays and make-up days of next year',
  },
  'complaint.answer': { 'Trả lời phản ánh về người xử lý': 'Answer to a complaint about the handler' },
  'reread.decide': { 'Xem lại vụ việc được chọn ngẫu nhiên': 'Re-reading of a matter that was drawn by lot' },
  'confirm.entry_date': {
    'Người thứ hai xác nhận ngày ghi lùi': 'Confirmation of a back-dated entry by a second person',
  },
  'entry.backdated_limit': {
    'Ngày ký, giao, công bố, làm việc được lùi lại tối đa khi chưa có người thứ hai xác nhận':
      'How far back a day of signing, service, announcement or session may lie without confirmation by a second person',
  },
  'dossier.receipt': {
    'Nhận lại giấy biên nhận hồ sơ đã bàn giao cho cơ quan ngoài hệ thống':
      'Return of the receipt for a dossier handed to a body outside the system',
  },
};
