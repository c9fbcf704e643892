import { dayParam, standingAt, textOf } from '../format.ts';
import type { NoticeWords, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { digest, of, unnamed } from './notice-parts.ts';

const steps: Readonly<Record<string, string>> = ACT_WORDS.ladderSteps;

const obligation: Template = (params) => {
  const name = textOf(params['obligation']);
  return name === '' ? 'nghĩa vụ' : `nghĩa vụ “${name}”`;
};

const until: Template = (params) => {
  const day = dayParam(params['dueOn']);
  return day === '' ? '' : ` (hạn ${day})`;
};

const stepText: Template = (params) => {
  const step = textOf(params['step']);
  return steps[step.replace(/^(escalate\.repeat)\.\d+$/, '$1')] ?? '';
};

const deadline: NoticeWords = {
  named: (params) => {
    const standing = standingAt(params, { overdue: 'đã quá hạn', today: 'đến hạn hôm nay', soon: 'sắp đến hạn' });
    return `${of(params)}: ${obligation(params)}${until(params)} ${standing}. ${stepText(params)}.`;
  },
  unnamed: (params) =>
    `Có 01 nghĩa vụ ${standingAt(params, { overdue: 'quá hạn', today: 'đến hạn hôm nay', soon: 'sắp đến hạn' })}.`,
};

/** Notices to people, by code. */
export const NOTICES = {
  deadline,
  'deadline-recounted': {
    named: (params) =>
      `${of(params)}: thời hạn của ${obligation(params)} được tính lại theo quy định mới${until(params)}.`,
    unnamed: unnamed('thời hạn được tính lại theo quy định mới'),
  },
  urged: {
    named: (params) => `${of(params)}: ${obligation(params)}${until(params)} được đôn đốc; hãy trả lời đôn đốc.`,
    unnamed: unnamed('nghĩa vụ được đôn đốc'),
  },
  'urging-answered': {
    named: (params) => `${of(params)}: đã có trả lời đôn đốc về ${obligation(params)}.`,
    unnamed: unnamed('trả lời đôn đốc'),
  },
  'extension-requested': {
    named: (params) => `${of(params)}: có đề nghị gia hạn ${obligation(params)}${until(params)}; hãy cho ý kiến.`,
    unnamed: unnamed('đề nghị gia hạn chờ ý kiến'),
  },
  'extension-granted': {
    named: (params) => `${of(params)}: ${obligation(params)} được gia hạn${until(params)}.`,
    unnamed: unnamed('nghĩa vụ được gia hạn'),
  },
  'extension-refused': {
    named: (params) => `${of(params)}: đề nghị gia hạn ${obligation(params)} không được chấp thuận${until(params)}.`,
    unnamed: unnamed('đề nghị gia hạn không được chấp thuận'),
  },
  assignment: {
    named: (params) => `${of(params)}: đồng chí được giao xử lý; hãy nhận việc, hoặc từ chối và nêu rõ lý do.`,
    unnamed: unnamed('việc được giao'),
  },
  'assignment-refused': {
    named: (params) => `${of(params)}: người được giao đã từ chối; hãy giao người khác.`,
    unnamed: unnamed('việc được giao bị từ chối'),
  },
  'handler-removed': {
    named: (params) => `${of(params)}: người xử lý phải thôi xử lý vì xung đột lợi ích; hãy giao người khác.`,
    unnamed: unnamed('vụ việc cần giao người khác xử lý'),
  },
  proposal: {
    named: (params) => `${of(params)}: có phiếu đề xuất xử lý; hãy cho ý kiến chỉ đạo.`,
    unnamed: unnamed('phiếu đề xuất chờ ý kiến'),
  },
  'receipt-date-questioned': {
    named: (params) => `${of(params)}: ngày nhận đơn ghi sớm hơn ngày nhập; đề nghị xác nhận hoặc sửa lại.`,
    unnamed: unnamed('ngày nhận chờ xác nhận'),
  },
  rerouted: {
    named: (params) => `${of(params)} được cấp dưới chuyển thẳng lên; hãy phân công xử lý.`,
    unnamed: unnamed('vụ việc được chuyển lên'),
  },
  'sender-added': {
    named: (params) => `${of(params)}: người gửi đã bổ sung nội dung hoặc tài liệu; hãy xem hồ sơ.`,
    unnamed: unnamed('nội dung bổ sung'),
  },
  // Numbers only, which are the receiver's own: there is no case to name.
  digest: { named: digest, unnamed: digest },
} as const satisfies Readonly<Record<string, NoticeWords>>;
