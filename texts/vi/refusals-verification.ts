import { alsoIn, dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { SETTLEMENT_CODES } from './settlement-codes.ts';

const { commands } = ACT_WORDS;
const grounds: Readonly<Record<string, string>> = SETTLEMENT_CODES.pauseGrounds;

/** Why the process said no between the order to verify and the conclusion of the case, in Vietnamese. */
export const VERIFICATION_REFUSALS = {
  ALLEGATION_UNKNOWN: () =>
    'Có nội dung không nằm trong các nội dung phản ánh của vụ việc; hãy tải lại hồ sơ rồi chọn đúng từng nội dung.',
  CONSEQUENCES_INCOMPLETE: () =>
    'Chưa nêu hướng xử lý cho mọi tổ chức, cá nhân được phản ánh, hoặc có người được nêu hai lần; hãy nêu mỗi tổ chức, cá nhân đúng một lần.',
  DATE_BEFORE_ORDER: (params) =>
    `Ngày ghi trước ngày ra quyết định thẩm tra, xác minh${dayIn(params, 'orderedOn', '', ' ngày')}; hãy ghi lại ngày.`,
  DATE_IN_FUTURE: () => 'Ngày ghi sau hôm nay; hãy ghi đúng ngày đã thực hiện.',
  DISCIPLINE_ID_MISSING: () =>
    'Việc xem xét kỷ luật chưa có mã riêng cho từng tổ chức, đảng viên; hãy tải lại trang rồi nhập lại.',
  DISCIPLINE_NEEDS_VIOLATION: () =>
    'Chỉ được xem xét kỷ luật khi có nội dung kết luận đúng, có vi phạm; hãy sửa kết luận hoặc chọn hướng xử lý khác.',
  DISCIPLINE_NOT_FOR_KIND: () => 'Người không phải đảng viên không bị kỷ luật Đảng; hãy chọn hướng xử lý khác.',
  DISCIPLINE_RUNNING: (params) =>
    `Còn việc xem xét kỷ luật chưa xong nên chưa đóng được hồ sơ; hãy đợi kết quả xem xét kỷ luật.${alsoIn(params, 'obligations', 'Ngoài ra còn phải làm')}`,
  DISCIPLINE_SETTLED_ALREADY: () => 'Việc xem xét kỷ luật này đã có kết quả; hãy tải lại hồ sơ.',
  DISCIPLINE_UNKNOWN: () => 'Vụ việc không có việc xem xét kỷ luật này; hãy tải lại hồ sơ rồi kiểm tra lại.',
  DRAFT_NOT_SHARED: () =>
    'Chưa gửi dự thảo kết quả để lấy ý kiến của tổ chức, đảng viên được kiểm tra; hãy gửi dự thảo trước.',
  DRAFT_SHARED_ALREADY: () =>
    'Dự thảo đã được gửi cho tổ chức, đảng viên này; hãy đợi ý kiến hoặc đợi hết thời hạn lấy ý kiến.',
  DRAFT_NOT_OFFERED: () =>
    'Chưa gửi dự thảo kết quả cho người được kiểm tra (báo cáo bị trả lại thì dự thảo đã sửa phải gửi lại); hãy gửi dự thảo để họ có ý kiến trước khi trình báo cáo.',
  DRAFT_REPLY_PENDING: () =>
    'Đang chờ ý kiến của người được kiểm tra về dự thảo, thời hạn chưa hết; hãy đợi ý kiến hoặc đợi hết thời hạn.',
  EXPLANATION_NOT_ASKED: () =>
    'Chưa yêu cầu người được kiểm tra giải trình; hãy yêu cầu giải trình trước khi trình báo cáo.',
  EXPLANATION_PENDING: () =>
    'Đang chờ giải trình, thời hạn chưa hết; hãy đợi báo cáo giải trình hoặc đợi hết thời hạn.',
  FINDINGS_INCOMPLETE: () =>
    'Chưa kết luận đủ từng nội dung phản ánh, hoặc có nội dung được kết luận hai lần; hãy kết luận mỗi nội dung đúng một lần.',
  FINDING_TWICE: () => 'Có nội dung được kết luận hai lần; hãy kết luận mỗi nội dung đúng một lần.',
  LEADER_NEEDS_SUCCESSOR: () =>
    `Đoàn (tổ) kiểm tra không được thiếu trưởng đoàn (tổ trưởng); hãy chọn người thay bằng “${commands.replaceTeamMember}”.`,
  NOTHING_ASKED: () =>
    'Hiện không có thời hạn nào đang chờ tổ chức, đảng viên được kiểm tra; hãy tải lại trang để xem việc đang chờ.',
  NOT_ACCEPTED: () => `Vụ việc chưa được thụ lý; hãy chọn “${commands.accept}” trước.`,
  NOT_IN_TEAM: () => 'Người được chọn không thuộc đoàn (tổ) kiểm tra; hãy tải lại hồ sơ rồi chọn lại.',
  NOT_ON_AGENDA: () =>
    'Vụ việc không nằm trong chương trình của kỳ họp này; hãy tải lại hồ sơ rồi kiểm tra lại kỳ họp.',
  NOT_ORDERED: () => `Chưa có quyết định thẩm tra, xác minh; hãy chọn “${commands.orderVerification}” trước.`,
  NOT_PRESENTED: () =>
    `Quyết định chưa được triển khai đến tổ chức, đảng viên được kiểm tra; hãy chọn “${commands.presentDecision}” trước.`,
  NO_CONCLUSION: () =>
    'Vụ việc chưa có kết luận nên chưa làm được việc này; hãy đợi kết luận của cơ quan có thẩm quyền.',
  NO_REPORT: () => 'Chưa có báo cáo kết quả thẩm tra, xác minh; hãy đợi trưởng đoàn (tổ trưởng) trình báo cáo.',
  SIGNED_PAPER_REQUIRED: () =>
    'Nội dung nhập thay phải có bản giấy mang chữ ký của tổ chức, đảng viên được kiểm tra; hãy đính kèm bản chụp.',
  OBJECTED_ALREADY: () => 'Đã có đề nghị thay thành viên này và đang chờ quyết định; hãy đợi quyết định.',
  OBJECTION_DECIDED: () => 'Đề nghị thay thành viên này đã được quyết định; hãy tải lại hồ sơ.',
  OBJECTION_PENDING: () =>
    'Còn đề nghị thay thành viên chưa được quyết định; hãy đợi người có thẩm quyền quyết định trước khi báo cáo.',
  OBJECTION_UNKNOWN: () => 'Vụ việc không có đề nghị thay thành viên này; hãy tải lại hồ sơ rồi chọn lại.',
  OBJECTION_UPHELD: () =>
    'Cán bộ được chọn đã phải thôi tham gia theo đề nghị của tổ chức, đảng viên được kiểm tra; hãy chọn cán bộ khác.',
  ON_AGENDA: () => 'Nội dung này đang nằm trong chương trình của một kỳ họp; hãy đợi kết quả của kỳ họp đó.',
  PLAN_NOT_APPROVED: () => `Kế hoạch chưa được duyệt; hãy đợi người đứng đầu thực hiện “${commands.approvePlan}”.`,
  PRESENTED_ALREADY: () =>
    'Quyết định đã được triển khai đến tổ chức, đảng viên này; hãy bỏ tên khỏi danh sách rồi gửi lại.',
  PROPOSAL_ANSWERED: () => 'Đề nghị về người làm chứng này đã được trả lời; hãy tải lại hồ sơ.',
  PROPOSAL_PENDING: () =>
    `Còn đề nghị về người làm chứng chưa được trả lời; hãy chọn “${commands.answerWitnessProposal}” trước khi báo cáo.`,
  PROPOSAL_UNKNOWN: () => 'Vụ việc không có đề nghị về người làm chứng này; hãy tải lại hồ sơ rồi chọn lại.',
  REPORT_SUBMITTED: () =>
    'Báo cáo đã được trình nên không sửa, bổ sung được; hãy đợi người đứng đầu duyệt hoặc trả lại báo cáo.',
  SETTLEMENT_PAUSED: (params) => {
    const ground = grounds[textOf(params['ground'])];
    const why = ground === undefined ? '' : ` (${ground.toLowerCase()})`;
    return `Vụ việc đang tạm đình chỉ giải quyết${why}; hãy chọn “${commands.resumeSettlement}” trước.`;
  },
  SUBJECT_UNKNOWN: () => 'Tổ chức, cá nhân này không có trong vụ việc; hãy tải lại hồ sơ rồi chọn lại.',
  SUSPENSION_UNKNOWN: () =>
    'Vụ việc không có quyết định đình chỉ sinh hoạt, hoạt động này; hãy tải lại hồ sơ rồi kiểm tra lại.',
  TEAM_MEMBER_TWICE: () => 'Có cán bộ được nêu hai lần trong đoàn (tổ) kiểm tra; hãy nêu mỗi người một lần.',
} as const satisfies Readonly<Record<string, Template>>;
