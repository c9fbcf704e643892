import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');
const ESCALATION = basis('Theo mẫu Luật Tố cáo 2018 Đ38', null, 'own');

const DESK_POLICIES: readonly PolicyRow[] = [
  policyRow({ key: 'intake.internal_sort', name: 'Phân loại đơn', length: [2, 'wd'], ownerRole: 'SCREENER', ...OWN }),
  policyRow({ key: 'proposal.answer', name: 'Trả lời phiếu đề xuất', length: [5, 'wd'], ownerRole: 'HEAD', ...OWN }),
  policyRow({
    key: 'assignment.answer',
    name: 'Nhận hoặc từ chối việc được giao',
    length: [2, 'wd'],
    ownerRole: 'SCREENER',
    ladder: 'quiet',
    ...OWN,
  }),
  // Two persons confirm a receipt that was entered later than the limit allows (practice: P36).
  policyRow({
    key: 'confirm.receipt_date',
    name: 'Người thứ hai xác nhận ngày nhận đơn',
    length: [2, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'receipt.backdated_limit',
    name: 'Ngày nhận được lùi lại tối đa khi chưa có người thứ hai xác nhận',
    length: [2, 'wd', 'before'],
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
  // The head sets the date: the length of this row only starts from the instruction.
  policyRow({
    key: 'instruct.execute',
    name: 'Thực hiện ý kiến chỉ đạo của người đứng đầu',
    length: [0, 'wd'],
    extension: null,
    ownerRole: 'SCREENER',
    ...OWN,
  }),
  // A case in screening always owes its outcome, whatever its kind: no letter lies there without a date.
  policyRow({
    key: 'screening.outcome',
    name: 'Quyết định hướng xử lý đơn',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({ key: 'answer.sender', name: 'Trả lời người gửi', length: [5, 'wd'], ownerRole: 'HEAD', ...OWN }),
  policyRow({
    key: 'party.watch.first',
    name: 'Nắm tình hình đơn không tên có nội dung cụ thể',
    length: [10, 'wd'],
    ownerRole: 'SCREENER',
    ...OWN,
  }),
  policyRow({
    key: 'party.watch.review',
    name: 'Xem lại vụ việc đang nắm tình hình',
    length: [90, 'cd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'case.close',
    name: 'Đóng hồ sơ sau khi đã trả lời',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ladder: 'quiet',
    ...OWN,
  }),
  policyRow({ key: 'transfer.ack', name: 'Tiếp nhận đơn chuyển đến', length: [5, 'wd'], ownerRole: 'HEAD', ...OWN }),
  policyRow({
    key: 'ext.notice',
    name: 'Thông báo gia hạn cho các bên',
    length: [3, 'wd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({ key: 'archive.file', name: 'Nộp lưu hồ sơ', length: [30, 'wd'], ownerRole: 'REGISTER_KEEPER', ...OWN }),
  policyRow({
    key: 'submission.declined_keep',
    name: 'Lưu đơn không thụ lý',
    length: [12, 'm'],
    roll: false,
    ownerRole: 'REGISTER_KEEPER',
    ladder: 'none',
    ...basis('Thông tư 07/2014/TT-TTCP', null, 'seen'),
  }),
];

const REFERRAL_POLICIES: readonly PolicyRow[] = [
  // The law says "at once" (Luật Tố cáo Đ27); a day on the clock is the latest.
  policyRow({
    key: 'refer.crime',
    name: 'Chuyển tin báo về tội phạm ngay, chậm nhất 24 giờ',
    length: [24, 'h'],
    roll: false,
    ownerRole: 'HEAD',
    ...basis('Luật Tố cáo 2018 Đ27', null, 'own'),
  }),
  policyRow({
    key: 'refer.followup',
    name: 'Theo dõi kết quả tin báo đã chuyển, lần đầu',
    length: [20, 'cd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({
    key: 'refer.followup',
    version: 2,
    name: 'Theo dõi kết quả tin báo đã chuyển, các lần sau',
    conditions: { round: 'later' },
    length: [30, 'cd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  // Lasts as long as the legal period of the proceedings: the date is set in the order.
  policyRow({
    key: 'party.susp.criminal',
    name: 'Đình chỉ sinh hoạt đảng theo thời hạn tố tụng',
    length: [0, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'party.law_notice.in',
    name: 'Cơ quan pháp luật thông báo cho tổ chức đảng',
    length: [3, 'cd'],
    ownerRole: 'SUPERVISED_UNIT',
    ...basis('22-QĐ/TW ngày 28/7/2021', null, 'seen'),
  }),
];

const HEARING_POLICIES: readonly PolicyRow[] = [
  policyRow({ key: 'party.explain', name: 'Báo cáo giải trình', length: [10, 'wd'], ownerRole: 'SUBJECT', ...OWN }),
  policyRow({
    key: 'party.draft_comment',
    name: 'Ý kiến về dự thảo kết luận',
    length: [5, 'wd'],
    ownerRole: 'SUBJECT',
    ...OWN,
  }),
  policyRow({
    key: 'party.hearing_summons',
    name: 'Gửi giấy mời làm việc',
    length: [5, 'wd', 'before'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  policyRow({
    key: 'meeting.papers',
    name: 'Gửi tài liệu kỳ họp',
    length: [3, 'wd', 'before'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  policyRow({
    key: 'party.conclusion.issue',
    name: 'Ban hành thông báo kết luận',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'party.conclusion.announce',
    name: 'Triển khai thông báo kết luận, có biên bản',
    length: [15, 'cd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'party.tc.result_sender',
    name: 'Thông báo kết quả cho người tố cáo',
    length: [5, 'wd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({
    key: 'party.disc.state_parallel',
    name: 'Kỷ luật hành chính đồng bộ với kỷ luật đảng',
    length: [30, 'cd'],
    ownerRole: 'HEAD',
    ...basis('Theo thực tiễn công tác, chưa đối chiếu văn bản', null, 'assumed'),
  }),
  policyRow({
    key: 'party.disc.home_notice',
    name: 'Thông báo cho nơi sinh hoạt chính thức',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];

const PROTECTION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'protect.ack',
    name: 'Tiếp nhận tin báo bị đe dọa, trong ngày',
    length: [0, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'protect.decide',
    name: 'Quyết định biện pháp bảo vệ',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'protect.watch',
    name: 'Theo dõi người được bảo vệ sau khi kết thúc vụ việc',
    length: [12, 'm'],
    roll: false,
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'restore.notice',
    name: 'Thông báo minh oan, khôi phục danh dự',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // The length in 117-QĐ/TW was not seen: as for the notice, until it is.
  policyRow({
    key: 'restore.wrongful',
    name: 'Xin lỗi, phục hồi quyền lợi khi kỷ luật oan, sai',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...basis('117-QĐ/TW ngày 18/8/2023', null, 'assumed'),
  }),
  policyRow({
    key: 'remedy.first_check',
    name: 'Kiểm tra khắc phục lần đầu',
    length: [30, 'cd'],
    extension: extendBy(30, 'cd', 1, 'head'),
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
];

function ladderRow(key: string, version: number, name: string, n: number, before: boolean): PolicyRow {
  const conditions: Record<string, string> = version === 1 ? {} : { reminder: 'last' };
  const length = before ? ([n, 'wd', 'before'] as const) : ([n, 'wd'] as const);
  const because = before || n === 0 ? OWN : ESCALATION;
  return policyRow({ key, version, name, conditions, length, ownerRole: 'HEAD', ladder: 'none', ...because });
}

/** The ladder as rows to be shown; it is climbed by LADDERS in domain/deadlines, and a test keeps the two equal. */
const LADDER_POLICIES: readonly PolicyRow[] = [
  ladderRow('remind.pre', 1, 'Nhắc việc trước hạn 05 ngày làm việc', 5, true),
  ladderRow('remind.pre', 2, 'Nhắc việc trước hạn 01 ngày làm việc', 1, true),
  ladderRow('remind.day', 1, 'Nhắc việc vào ngày đến hạn', 0, false),
  ladderRow('escalate.1', 1, 'Cảnh báo quá hạn đến người đứng đầu của người thực hiện', 1, false),
  ladderRow('escalate.2', 1, 'Cảnh báo quá hạn đến người đứng đầu ủy ban kiểm tra', 3, false),
  ladderRow('escalate.3', 1, 'Cảnh báo quá hạn đến cấp trên', 5, false),
];

/** Periods set by the product itself where no rule gives one; all of them are editable. */
export const OWN_POLICIES: readonly PolicyRow[] = [
  ...DESK_POLICIES,
  ...REFERRAL_POLICIES,
  ...HEARING_POLICIES,
  ...PROTECTION_POLICIES,
  ...LADDER_POLICIES,
];
