import { bothIn, dayIn, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { MEETING_CODES } from './meeting-codes.ts';

const { commands } = ACT_WORDS;
const forms: Readonly<Record<string, string>> = DISCIPLINE_CODES.forms;
const suspended: Readonly<Record<string, string>> = DISCIPLINE_CODES.suspended;
const grounds: Readonly<Record<string, string>> = DISCIPLINE_CODES.postponementGrounds;
const bodies: Readonly<Record<string, string>> = MEETING_CODES.bodyKinds;
const levels: Readonly<Record<string, string>> = MEETING_CODES.levels;
const ballots: Readonly<Record<string, string>> = MEETING_CODES.ballotKinds;

/** Why a discipline or a suspension of activity said no, in Vietnamese. */
export const DISCIPLINE_REFUSALS = {
  ANNOUNCED_ALREADY: (params) =>
    `Quyết định kỷ luật đã được công bố${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  BODY_NOT_COMPETENT: (params) =>
    `Cơ quan này không có thẩm quyền với tổ chức, cá nhân này${whoIs(params)}; hãy chuyển đến cơ quan có thẩm quyền${nearest(params)}, hoặc xin ý kiến cấp trên.`,
  BRANCH_BYPASSED: () => 'Việc này đã được quyết định xem xét không qua chi bộ; hãy tiếp tục các bước sau.',
  BRANCH_VOTED: () => 'Kết quả biểu quyết của chi bộ đã được ghi; hãy tải lại hồ sơ.',
  BRANCH_VOTE_MISSING: () =>
    `Chi bộ chưa biểu quyết đề nghị kỷ luật; hãy chọn “${commands.recordBranchVote}”, hoặc “${commands.bypassBranch}” khi có căn cứ.`,
  BRANCH_WITHOUT_QUORUM: (params) =>
    `Cuộc họp chi bộ không đủ số đảng viên để biểu quyết${bothIn(params, 'present', 'needed', (present, needed) => ` (có mặt ${present}, cần ít nhất ${needed})`)}; hãy đề nghị chi bộ họp lại rồi ghi kết quả của cuộc họp đó.`,
  DATE_BEFORE_STEP: (params) =>
    `Ngày ghi sớm hơn bước trước đó${dayIn(params, 'notBefore', '', ', phải từ ngày')}; hãy ghi lại ngày.`,
  DATE_TOO_FAR_BACK: (params) =>
    `Ngày ra quyết định quá xa trong quá khứ${dayIn(params, 'notBefore', '', ', sớm nhất là ngày')}; hãy kiểm tra lại ngày trên quyết định.`,
  DECISION_NOT_SIGNED: () =>
    `Quyết định kỷ luật chưa được ký nên chưa có hiệu lực; hãy chọn “${commands.signDecision}” trước.`,
  EXTENDED_BY_ORDER_ONLY: () => `Thời hạn đình chỉ chỉ được gia hạn bằng quyết định; hãy chọn “${commands.extend}”.`,
  NOT_A_BRANCH: () => 'Tổ chức được chọn không phải chi bộ; hãy chọn chi bộ đã biểu quyết.',
  NOT_DECIDED: () => 'Chưa có quyết định về hình thức kỷ luật; hãy đợi kết quả biểu quyết của cơ quan có thẩm quyền.',
  NOT_POSTPONED: () => 'Việc xem xét kỷ luật không tạm hoãn; hãy tải lại hồ sơ.',
  NOT_SIGNED: () => `Quyết định kỷ luật chưa được ký; hãy chọn “${commands.signDecision}” trước.`,
  NOT_SUMMONED: () =>
    `Chưa mời tổ chức, đảng viên đến trình bày ý kiến nên không ghi được là vắng mặt; hãy chọn “${commands.summonSubject}” trước.`,
  NO_COMPETENT_BODY: (params) => {
    const form = forms[textOf(params['form'])];
    const about = form === undefined ? '' : ` về hình thức ${form.toLowerCase()}`;
    return `Chưa có quy định xác định cơ quan có thẩm quyền${about} trong trường hợp này; hãy xin ý kiến cấp trên.`;
  },
  NO_POSTPONEMENT_GROUND: () =>
    'Chưa có căn cứ tạm hoãn xem xét kỷ luật tại hôm nay; hãy kiểm tra lại căn cứ và các ngày đã ghi.',
  OTHER_BALLOT_ASKED: (params) => {
    const asked = ballots[textOf(params['asked'])];
    const which = asked === undefined ? '' : ` (phải là ${asked.toLowerCase()})`;
    return `Kỳ họp đã dùng loại phiếu khác với loại được đề nghị${which}; hãy đưa lại vào chương trình với đúng loại phiếu.`;
  },
  POSTPONEMENT_HOLDS: (params) =>
    `Căn cứ tạm hoãn vẫn còn${holding(params)}${dayIn(params, 'reviewOn', '', ', xem lại vào ngày')}; hãy đợi đến ngày xem lại.`,
  SELF_REVIEW_MISSING: () =>
    `Chưa có bản tự kiểm điểm; hãy chọn “${commands.submitSelfReview}”, hoặc “${commands.recordSelfReviewRefused}”.`,
  SELF_REVIEW_RECORDED: () => 'Việc tự kiểm điểm đã được ghi nhận; hãy tải lại hồ sơ.',
  SERVED_ALREADY: (params) => `Quyết định kỷ luật đã được giao${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  SIGNED_ALREADY: (params) =>
    `Quyết định kỷ luật đã được ký${dayIn(params, 'signedOn', '', ' ngày')}; hãy tải lại hồ sơ.`,
  STATE_PARALLEL_NOT_OWED: () => 'Không có việc kỷ luật hành chính đồng bộ nào chờ xác nhận; hãy tải lại hồ sơ.',
  SUBJECT_NOT_ON_RECORD: () =>
    'Tổ chức, đảng viên này chưa có trong danh sách của hệ thống; hãy bổ sung vào danh sách rồi thực hiện lại.',
  SUMMONS_NOT_YET: (params) =>
    `Chưa đến ngày mời trình bày ý kiến${dayIn(params, 'hearingOn')}; hãy ghi nhận vào ngày đó hoặc sau đó.`,
  SUSPENSION_NOT_FOR_SUBJECT: (params) =>
    `Loại đình chỉ${quoted(suspended[textOf(params['what'])])} không áp dụng cho trường hợp này; hãy chọn đình chỉ sinh hoạt cho đảng viên, đình chỉ hoạt động cho tổ chức đảng.`,
  SUSPENSION_OVER: (params) =>
    `Thời hạn đình chỉ đã hết${dayIn(params, 'until', '', ' vào ngày')}; nếu còn căn cứ thì hãy ra quyết định mới.`,
  TOLD_ALREADY: (params) =>
    `Việc không kỷ luật đã được thông báo${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  UNTIL_NOT_LATER: (params) =>
    `Ngày hết hạn mới phải sau ngày hết hạn đang có${dayIn(params, 'until')}; hãy chọn ngày muộn hơn.`,
  UNTIL_REQUIRED: () => 'Chưa ghi ngày hết thời hạn tố tụng; hãy ghi ngày theo văn bản của cơ quan pháp luật.',
  UNTIL_SET_BY_RULE: () => 'Ngày hết hạn đình chỉ do quy định xác định; hãy để trống ngày hết hạn.',
  VIOLATION_AFTER_CONCLUSION: (params) =>
    `Ngày vi phạm${dayIn(params, 'on')} muộn hơn ngày kết luận${dayIn(params, 'concludedOn')}; hãy ghi lại ngày vi phạm, hoặc ghi nhận là vi phạm mới trong một vụ việc khác.`,
  VIOLATION_NOT_RECORDED: () => `Chưa ghi nội dung vi phạm; hãy chọn “${commands.recordViolation}” trước.`,
  VOTE_NOT_ANNOUNCED: () =>
    `Kết quả biểu quyết của chi bộ chưa được công bố nên quyết định chưa có hiệu lực; hãy công bố kết quả trước.`,
  WITNESSES_MISSING: () =>
    'Người nhận từ chối nhận quyết định thì biên bản phải có hai người làm chứng; hãy ghi đủ hai người làm chứng.',
} as const satisfies Readonly<Record<string, Template>>;

/** Which bodies may, as far as the refusal says so: `<kind>@<level>`, or the level that manages the subject. */
function whoIs({ competent, managedBy }: Params): string {
  if (typeof competent === 'object' && competent.length > 0) {
    const named = competent.map((one) => one.split('@')).map(([body = '', level = '']) => nameOf(body, level));
    return ` (thẩm quyền: ${named.join(', ')})`;
  }
  const manager = textOf(managedBy);
  if (manager === 'state-body') return ' (do cơ quan nhà nước quản lý)';
  return levels[manager] === undefined ? '' : ` (cấp quản lý: ${levels[manager].toLowerCase()})`;
}

/** The bodies that are competent and nearest, where their names are known. */
function nearest({ bodyNames }: Params): string {
  return typeof bodyNames === 'object' && bodyNames.length > 0 ? ` (gần nhất: ${bodyNames.join('; ')})` : '';
}

function nameOf(body: string, level: string): string {
  const name = (bodies[body] ?? body).toLowerCase();
  return level === 'branch' || levels[level] === undefined ? name : `${name} ${levels[level].toLowerCase()}`;
}

function holding(params: Params): string {
  const held = params['grounds'];
  const named = (typeof held === 'object' ? held : []).map((one) => (grounds[one] ?? '').toLowerCase());
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

function quoted(word: string | undefined): string {
  return word === undefined ? '' : ` “${word}”`;
}
