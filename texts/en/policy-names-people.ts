import type { PolicyNames } from './policy-names.ts';

/** English for the names of the rows about people: protection, remedies, holds, and who works on a matter. */
export const PEOPLE_POLICY_NAMES: PolicyNames = {
  'protect.vulnerable': {
    'Báo cơ quan bảo vệ trẻ em, công an khi người gửi có thể đang bị xâm hại':
      'Report to child protection or the police when the sender may be suffering harm',
  },
  'assignment.answer': { 'Nhận hoặc từ chối việc được giao': 'Acceptance or refusal of an assignment' },
  'protect.ack': { 'Tiếp nhận tin báo bị đe dọa, trong ngày': 'Acknowledgement of a reported threat, within the day' },
  'protect.decide': { 'Quyết định biện pháp bảo vệ': 'Decision on measures of protection' },
  'protect.watch': {
    'Theo dõi người được bảo vệ sau khi kết thúc vụ việc': 'Watch over the protected person after the matter has ended',
  },
  'restore.notice': { 'Thông báo minh oan, khôi phục danh dự': 'Notice that clears and restores honour' },
  'restore.wrongful': {
    'Xin lỗi, phục hồi quyền lợi khi kỷ luật oan, sai': 'Apology and restoration of rights after wrongful discipline',
  },
  'remedy.first_check': { 'Kiểm tra khắc phục lần đầu': 'First check of a remedy' },
  'competence.decide': { 'Quyết định cơ quan có thẩm quyền giải quyết': 'Decision on which body is competent' },
  'life.family': {
    'Thông báo cho gia đình người được phản ánh đã qua đời':
      'Notice to the family of a deceased person who was complained about',
  },
  'life.decide': {
    'Quyết định đình chỉ hoặc tiếp tục giải quyết sau khi người được phản ánh qua đời':
      'Decision to end or go on after the death of whoever is complained about',
  },
  'life.leaving': {
    'Báo cơ quan quản lý cán bộ khi người được phản ánh chuyển đi, nghỉ việc trong lúc chưa có kết luận':
      'Report to the managing body when whoever is complained about moves or leaves before a conclusion',
  },
  'competence.review': {
    'Xem lại thẩm quyền giải quyết khi người được phản ánh thay đổi vị trí công tác':
      'Review of competence when whoever is complained about changes post',
  },
  'handover.minutes': { 'Lập biên bản bàn giao hồ sơ, công việc': 'Minutes of the handover of files and work' },
  'assignment.renew': { 'Phân công người xử lý thay': 'Assignment of another handler' },
  'team.leader': { 'Cử trưởng đoàn (tổ trưởng) kiểm tra thay': 'Naming of another leader of the team' },
  'congress.handover': {
    'Bàn giao các vụ việc tạm hoãn cho cấp ủy khóa mới, có biên bản ký':
      'Handover of deferred matters to the new committee, with signed minutes',
  },
  'hold.end': {
    'Tạm dừng việc nhân sự, khen thưởng (hết thời gian thì tự chấm dứt)':
      'Hold on a post or a reward (ends by itself with the period)',
  },
  'hold.reconsider': {
    'Xem xét lại việc nhân sự, khen thưởng đã bị lỡ do tạm dừng':
      'Reconsideration of a post or a reward missed because of a hold',
  },
  'exposure.review': {
    'Người thứ hai đọc văn bản trước khi gửi người được kiểm tra':
      'Reading by a second person of what is sent to whoever is inspected',
  },
  'remedy.plan': { 'Lập kế hoạch khắc phục': 'Plan of the remedy' },
  'remedy.approve': { 'Phê duyệt kế hoạch khắc phục': 'Approval of the plan of the remedy' },
  'remedy.report': { 'Báo cáo kết quả khắc phục': 'Report on the remedy' },
  'remedy.check': {
    'Kiểm tra khắc phục lần 1': 'First check of the remedy',
    'Kiểm tra khắc phục lần 2': 'Second check of the remedy',
    'Kiểm tra khắc phục lần 3': 'Third check of the remedy',
  },
  'remedy.decide': { 'Kết luận về việc khắc phục': 'Conclusion on the remedy' },
  'remedy.above': { 'Cấp trên xem xét việc chưa khắc phục': 'Review by the level above of what was not remedied' },
  'remedy.recurrence': { 'Liên kết nội dung tái diễn sau kết luận': 'Link of what recurs after a conclusion' },
  'restore.read_out': {
    'Công bố việc không có vi phạm tại nơi công tác, nơi cư trú':
      'Announcement at work or at home that there was no violation',
  },
  'protect.check_in': { 'Hỏi thăm người được bảo vệ, mỗi lần': 'Asking the protected person how they are, each time' },
  'protect.reach': {
    'Liên lạc với người được bảo vệ không báo an toàn': 'Contact with a protected person who did not report safe',
  },
};
