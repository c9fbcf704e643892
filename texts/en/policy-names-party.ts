import type { PolicyNames } from './policy-names.ts';

/** English for the names of the rows about inspection, discipline and meetings in the Party. */
export const PARTY_POLICY_NAMES: PolicyNames = {
  'party.insp.present': { 'Triển khai quyết định kiểm tra': 'Presentation of the decision to inspect' },
  'party.insp.dhvp.branch': {
    'Kiểm tra khi có dấu hiệu vi phạm của chi bộ': 'Inspection on signs of violation by a branch',
  },
  'party.insp.routine.branch': { 'Kiểm tra thường kỳ của chi bộ': 'Regular inspection by a branch' },
  'party.supervise.branch': { 'Giám sát chuyên đề của chi bộ': 'Supervision of one subject by a branch' },
  'party.insp.dhvp.other': {
    'Kiểm tra khi có dấu hiệu vi phạm, cấp xã': 'Inspection on signs of violation, commune level',
    'Kiểm tra khi có dấu hiệu vi phạm, cấp tỉnh': 'Inspection on signs of violation, provincial level',
  },
  'party.tc.settle': {
    'Giải quyết tố cáo trong Đảng, từ cấp tỉnh trở xuống':
      'Settlement of a denunciation in the Party, from the province down',
    'Giải quyết tố cáo trong Đảng, cấp trung ương': 'Settlement of a denunciation in the Party, central level',
  },
  'party.tc.settle_central': {
    'Giải quyết tố cáo trong Đảng, cán bộ diện Trung ương quản lý':
      'Settlement of a denunciation in the Party, cadres managed by the centre',
  },
  'party.tc.precongress': {
    'Tạm hoãn giải quyết tố cáo trước đại hội, cấp cơ sở':
      'Deferral of a denunciation before a congress, grassroots level',
    'Tạm hoãn giải quyết tố cáo trước đại hội, cấp trên cơ sở':
      'Deferral of a denunciation before a congress, level above the grassroots',
  },
  'party.branch.self_report': {
    'Gửi kết quả chấm điểm sinh hoạt chi bộ': 'Sending of the self-assessment of branch life',
  },
  'party.admission.ceremony': { 'Tổ chức lễ kết nạp đảng viên': 'Ceremony of admission of a Party member' },
  'party.transfer.done': { 'Chuyển sinh hoạt đảng chính thức': 'Official transfer of Party membership' },
  'party.disc.branch_issue': {
    'Chi bộ ban hành và giao quyết định kỷ luật': 'Issue and service of a branch’s disciplinary decision',
  },
  'party.disc.announce': { 'Công bố quyết định kỷ luật': 'Announcement of a disciplinary decision' },
  'party.disc.state_notice': {
    'Cơ quan nhà nước thông báo cho tổ chức đảng': 'Notice of the State body to the Party organisation',
  },
  'party.disc.lapse': { 'Quyết định kỷ luật đương nhiên chấm dứt hiệu lực': 'Lapse of a disciplinary decision' },
  'party.susp': {
    'Đình chỉ sinh hoạt đảng': 'Suspension from Party activities',
    'Đình chỉ hoạt động tổ chức đảng': 'Suspension of the activities of a Party organisation',
    'Đình chỉ sinh hoạt đảng, hoạt động tổ chức đảng': 'Suspension from Party activities, or of a Party organisation',
  },
  'party.appeal.lodge': { 'Khiếu nại kỷ luật': 'Appeal against discipline' },
  'party.appeal.settle': {
    'Giải quyết khiếu nại kỷ luật, từ cấp tỉnh trở xuống':
      'Settlement of an appeal against discipline, from the province down',
    'Giải quyết khiếu nại kỷ luật, cấp trung ương': 'Settlement of an appeal against discipline, central level',
  },
  'party.limit.kt': {
    'Thời hiệu kỷ luật khiển trách': 'Limitation of a reprimand',
    'Thời hiệu kỷ luật khiển trách, tổ chức đảng': 'Limitation of a reprimand, Party organisation',
  },
  'party.limit.cc': {
    'Thời hiệu kỷ luật cảnh cáo, cách chức': 'Limitation of a warning or removal from post',
    'Thời hiệu kỷ luật cảnh cáo, cách chức, tổ chức đảng':
      'Limitation of a warning or removal from post, Party organisation',
  },
  'party.watch.first': {
    'Nắm tình hình đơn không tên có nội dung cụ thể':
      'Gathering of information on an anonymous letter with concrete content',
  },
  'party.watch.review': { 'Xem lại vụ việc đang nắm tình hình': 'Review of a matter that is being watched' },
  'party.susp.criminal': {
    'Đình chỉ sinh hoạt đảng theo thời hạn tố tụng':
      'Suspension from Party activities for the time of criminal proceedings',
  },
  'party.law_notice.in': {
    'Cơ quan pháp luật thông báo cho tổ chức đảng': 'Notice of the law bodies to the Party organisation',
  },
  'party.explain': { 'Báo cáo giải trình': 'Explanation of whoever is inspected' },
  'party.draft_comment': { 'Ý kiến về dự thảo kết luận': 'Comment on the draft conclusion' },
  'party.hearing_summons': { 'Gửi giấy mời làm việc': 'Sending of the invitation to a hearing' },
  'meeting.papers': { 'Gửi tài liệu kỳ họp': 'Sending of the papers of a meeting' },
  'party.conclusion.issue': { 'Ban hành thông báo kết luận': 'Issue of the notice of conclusion' },
  'party.conclusion.announce': {
    'Triển khai thông báo kết luận, có biên bản': 'Presentation of the notice of conclusion, with minutes',
  },
  'party.tc.result_sender': { 'Thông báo kết quả cho người tố cáo': 'Notice of the result to the denouncer' },
  'party.disc.state_parallel': {
    'Kỷ luật hành chính đồng bộ với kỷ luật đảng': 'Administrative discipline in step with Party discipline',
  },
  'party.disc.home_notice': {
    'Thông báo cho nơi sinh hoạt chính thức': 'Notice to the organisation of official membership',
  },
  'meeting.hold': { 'Tổ chức và kết thúc kỳ họp đã triệu tập': 'Holding and closing of a convened meeting' },
  'party.disc.none_after_death': {
    'Không xem xét kỷ luật đảng viên đã qua đời': 'No discipline of a Party member who has died',
  },
  'law.proceedings': {
    'Xem xét đình chỉ sinh hoạt đảng sau khi có quyết định khởi tố':
      'Review of a suspension from Party activities after proceedings were begun',
  },
  'law.detention': {
    'Xem xét đình chỉ sinh hoạt đảng khi đảng viên bị tạm giam':
      'Review of a suspension from Party activities while a Party member is detained',
  },
  'law.prosecution': {
    'Xem lại hướng xử lý sau khi có quyết định truy tố': 'Review of the handling after a decision to prosecute',
  },
  'law.trial': {
    'Theo dõi việc xét xử và chuẩn bị xem xét kỷ luật': 'Following of the trial and preparation of discipline',
  },
  'law.judgment': {
    'Xem xét kỷ luật theo bản án có hiệu lực pháp luật': 'Review of discipline after a final judgment',
    'Xem xét khai trừ theo bản án có hiệu lực, từ cải tạo không giam giữ trở lên':
      'Review of expulsion after a final judgment, from non-custodial reform upwards',
  },
  'law.exempted': {
    'Xem xét trách nhiệm trong Đảng khi được miễn trách nhiệm hình sự':
      'Review of responsibility in the Party after exemption from criminal liability',
  },
  'law.cleared': {
    'Xem lại kỷ luật đã quyết định sau khi được xác định không phạm tội':
      'Review of a decided discipline after it was found that there was no crime',
  },
  'disc.violation': {
    'Xác định thời điểm vi phạm để tính thời hiệu': 'Recording of when the violation took place, for limitation',
  },
  'disc.self_review': {
    'Nộp bản tự kiểm điểm, tự nhận hình thức kỷ luật': 'Self-review with the proposed form of discipline',
  },
  'disc.hear': {
    'Chi bộ biểu quyết và nghe tổ chức, đảng viên trình bày ý kiến':
      'Vote of the branch and hearing of whoever is concerned',
  },
  'disc.hearing': { 'Nghe tổ chức, đảng viên được xem xét trình bày ý kiến': 'Hearing of whoever is concerned' },
  'disc.agenda': { 'Đưa vào chương trình kỳ họp xem xét kỷ luật': 'Putting the discipline on the agenda of a meeting' },
  'disc.postponed_review': { 'Xem lại căn cứ chưa xem xét kỷ luật': 'Review of the grounds for postponing discipline' },
  'disc.tell_none': { 'Thông báo cho tổ chức, đảng viên về việc không kỷ luật': 'Notice that there is no discipline' },
  'disc.sign': { 'Ký quyết định kỷ luật': 'Signing of the disciplinary decision' },
  'disc.serve': {
    'Giao quyết định kỷ luật': 'Service of the disciplinary decision',
    'Chi bộ giao quyết định kỷ luật': 'Service of the disciplinary decision by the branch',
  },
  'limit.mode': {
    'Hình thức kỷ luật đã hết thời hiệu khi biểu quyết': 'Forms of discipline out of time when the vote is held',
  },
  'decide.accept': { 'Ai quyết định thụ lý': 'Who decides on acceptance' },
  'decide.inspect': { 'Ai quyết định kiểm tra, xác minh': 'Who decides on inspection and verification' },
  'decide.decline': { 'Ai quyết định không thụ lý': 'Who decides to decline' },
  'decide.transfer': { 'Ai quyết định chuyển đơn': 'Who decides on a transfer' },
  'decide.refer': { 'Ai quyết định chuyển cơ quan pháp luật': 'Who decides on a referral to the law bodies' },
  'decide.terminate': { 'Ai quyết định đình chỉ giải quyết': 'Who decides to end a settlement' },
  'bypass.unable': {
    'Cấp trên nhận giải quyết khi cấp dưới không thể giải quyết':
      'The level above takes a matter that the level below cannot settle',
  },
  'bypass.inactive': {
    'Cấp trên nhận giải quyết khi cấp dưới không giải quyết':
      'The level above takes a matter that the level below does not settle',
  },
  'bypass.may-not-know': {
    'Cấp trên nhận giải quyết khi cấp dưới không được biết':
      'The level above takes a matter that the level below may not know of',
  },
  'party.tc.further': {
    'Xem xét lại kết quả của cấp dưới khi người gửi không đồng ý':
      'Review of the result of the level below when the sender does not agree',
  },
  'party.tc.overdue_ask': {
    'Yêu cầu cấp dưới báo cáo về việc chậm trả lời': 'Request to the level below for a report on its late answer',
  },
  'party.tc.overdue_report': { 'Báo cáo lý do chậm trả lời': 'Report on why the answer is late' },
  'party.tc.multi_signer': {
    'Báo cho từng người cùng ký đơn tố cáo biết có thể tố cáo riêng':
      'Notice to each co-signer of a denunciation that they may denounce on their own',
  },
};
