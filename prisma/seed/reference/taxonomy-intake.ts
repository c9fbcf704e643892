import type { Role } from '../../../domain/process.ts';
import { DECLINE_REASONS as DECLINE_RULES } from '../../../domain/taxonomy/decline.ts';
import type { Channel, SubmissionKind } from '../../../domain/taxonomy/codes.ts';

export interface CodeLabel<C extends string> {
  code: C;
  label: string;
}

export interface SubmissionKindRow extends CodeLabel<SubmissionKind> {
  legalBasis: string;
}

export interface DeclineReasonRow extends CodeLabel<string> {
  legalBasis: string;
  /** Kinds of submission to which the reason may be applied. */
  kinds: readonly SubmissionKind[];
}

export const SUBMISSION_KINDS: readonly SubmissionKindRow[] = [
  { code: 'report', label: 'Phản ánh', legalBasis: 'Luật Tiếp công dân 2013 Đ2' },
  { code: 'proposal', label: 'Kiến nghị', legalBasis: 'Luật Tiếp công dân 2013 Đ2' },
  { code: 'complaint', label: 'Khiếu nại', legalBasis: 'Luật Khiếu nại 2011' },
  { code: 'denunciation', label: 'Tố cáo', legalBasis: 'Luật Tố cáo 2018; 21-QĐ/TW ngày 11/4/2026' },
  { code: 'crime-report', label: 'Tố giác, tin báo về tội phạm', legalBasis: 'Bộ luật Tố tụng hình sự 2015 Đ144-147' },
  { code: 'discipline-appeal', label: 'Khiếu nại kỷ luật đảng', legalBasis: '296-QĐ/TW Đ25; 21-QĐ/TW ngày 11/4/2026' },
  { code: 'withdrawal', label: 'Rút đơn', legalBasis: 'Luật Tố cáo 2018 Đ33; Nghị định 156/2026/NĐ-CP Đ4' },
  { code: 'mixed', label: 'Đơn có nhiều nội dung', legalBasis: 'Thông tư 05/2021/TT-TTCP' },
];

export const CHANNELS: readonly CodeLabel<Channel>[] = [
  { code: 'letter', label: 'Đơn, thư gửi đến' },
  { code: 'visit', label: 'Trực tiếp tại nơi tiếp công dân' },
  { code: 'phone', label: 'Điện thoại' },
  { code: 'email', label: 'Thư điện tử' },
  { code: 'portal', label: 'Cổng tiếp nhận trực tuyến' },
  { code: 'press', label: 'Báo chí' },
  { code: 'petition', label: 'Kiến nghị của cử tri, tổ chức' },
  { code: 'relay', label: 'Cơ quan, tổ chức khác chuyển đến' },
  { code: 'hotline', label: 'Đường dây nóng' },
];

const DECLINE_LABELS: Readonly<Record<string, string>> = {
  NOT_IDENTIFIABLE_NOT_CONCRETE: 'Không rõ họ tên, địa chỉ người gửi và nội dung không cụ thể',
  COPY_TO_COMPETENT_BODY: 'Đơn gửi nhiều nơi, trong đó đã gửi đến cơ quan có thẩm quyền',
  UNREADABLE: 'Đơn không đọc được',
  ALREADY_SETTLED: 'Vụ việc đã được giải quyết, không có tình tiết mới',
  OUT_OF_TIME: 'Đã hết thời hiệu khiếu nại',
  NO_CAPACITY: 'Người gửi không có năng lực hành vi dân sự đầy đủ và không có người đại diện',
  NOT_SIGNED: 'Đơn tố cáo không có chữ ký trực tiếp của người tố cáo',
  NOT_WITHIN_COMPETENCE_GUIDED: 'Không thuộc thẩm quyền; đã hướng dẫn gửi đến nơi có thẩm quyền',
};

/** Lawful reasons not to process a submission: kinds and legal basis are those of the rule, only the words are here. */
export const DECLINE_REASONS: readonly DeclineReasonRow[] = DECLINE_RULES.map(({ code, kinds, legalBasis }) => ({
  ...{ code, kinds, legalBasis },
  label: DECLINE_LABELS[code] ?? '',
}));

export const ROLES: readonly CodeLabel<Role>[] = [
  { code: 'RECEPTION', label: 'Cán bộ tiếp nhận' },
  { code: 'SCREENER', label: 'Cán bộ xử lý đơn' },
  { code: 'HEAD', label: 'Người đứng đầu' },
  { code: 'COMMITTEE_MEMBER', label: 'Ủy viên ủy ban kiểm tra' },
  { code: 'MEETING_SECRETARY', label: 'Thư ký kỳ họp' },
  { code: 'INSPECTOR', label: 'Cán bộ kiểm tra' },
  { code: 'LEADER', label: 'Lãnh đạo cấp ủy' },
  { code: 'REGISTER_KEEPER', label: 'Cán bộ giữ sổ' },
  { code: 'SUPERVISED_UNIT', label: 'Đơn vị được giám sát' },
  { code: 'SUBJECT', label: 'Tổ chức, cá nhân được phản ánh' },
  { code: 'ADMINISTRATOR', label: 'Quản trị hệ thống' },
  { code: 'AUDITOR', label: 'Cán bộ soát xét nhật ký' },
  { code: 'INSPECTOR_PASS', label: 'Người kiểm tra đột xuất' },
];
