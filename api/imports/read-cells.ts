import { isDay } from '../../domain/calendar/day.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { OUTCOMES } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/state.ts';
import { CHANNELS, SUBMISSION_KINDS } from '../../domain/taxonomy/codes.ts';
import type { Channel, SubmissionKind } from '../../domain/taxonomy/codes.ts';
import { VI } from '../../texts/vi.ts';
import { fold } from './fold-words.ts';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as registers write it: 3/2/2021, 03-02-2021, 3.2.2021 (day first) or 2021-02-03. Null for anything else. */
export function readDay(text: string): Day | null {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

// KN alone may be a complaint (khiếu nại) or a proposal (kiến nghị), so it is asked for in full.
const KIND_ALIASES: Readonly<Record<string, SubmissionKind>> = {
  'phan anh': 'report',
  pa: 'report',
  'kien nghi': 'proposal',
  'khieu nai': 'complaint',
  'to cao': 'denunciation',
  tc: 'denunciation',
  'tin bao to giac toi pham': 'crime-report',
  'khieu nai ky luat dang': 'discipline-appeal',
  'khieu nai ky luat': 'discipline-appeal',
  'rut don': 'withdrawal',
};

/** The kind a register names, by its word or code; null for none we know. */
export function readKind(text: string): SubmissionKind | null {
  return KIND_ALIASES[fold(text)] ?? codeFor(SUBMISSION_KINDS, VI.kinds, text);
}

const CHANNEL_ALIASES: Readonly<Record<string, Channel>> = {
  don: 'letter',
  'don thu': 'letter',
  'buu dien': 'letter',
  'buu chinh': 'letter',
  'truc tiep': 'visit',
  'truc tiep tai noi tiep dan': 'visit',
  'tiep cong dan': 'visit',
  'trang tiep nhan truc tuyen': 'portal',
  'co quan khac chuyen den': 'relay',
};

/** The channel a register names; null for none we know. */
export function readChannel(text: string): Channel | null {
  return CHANNEL_ALIASES[fold(text)] ?? codeFor(CHANNELS, VI.channels, text);
}

const OPEN_WORDS: readonly string[] = ['dang xu ly', 'dang giai quyet', 'chua giai quyet', 'chua xu ly', 'dang thu ly'];
const STATUS_ALIASES: Readonly<Record<string, Outcome>> = {
  'da tra loi': 'ANSWERED',
  'da giai quyet': 'ANSWERED',
  'da ket thuc': 'ANSWERED',
  'da ket luan': 'CONCLUDED',
  'khong thu ly': 'DECLINED',
  'luu don': 'DECLINED',
  'khong xu ly': 'DECLINED',
  'da huong dan': 'GUIDED',
  'da chuyen': 'TRANSFERRED_OUT',
  'chuyen don': 'TRANSFERRED_OUT',
  'da rut don': 'WITHDRAWN',
  'rut don': 'WITHDRAWN',
  'dinh chi': 'TERMINATED',
};

/** Where a letter stands by the register: still open, or its outcome; null for words we do not know. */
export function readStatus(text: string): Outcome | 'open' | null {
  const words = fold(text);
  if (OPEN_WORDS.includes(words)) return 'open';
  return STATUS_ALIASES[words] ?? codeFor(OUTCOMES, VI.outcomes, text);
}

const UNNAMED: readonly string[] = ['', 'nac danh', 'an danh', 'khong ten', 'khong ghi ten', 'giau ten', 'mao danh'];

/** Whether the register names nobody as the sender. */
export function isUnnamed(text: string): boolean {
  return UNNAMED.includes(fold(text));
}

function codeFor<C extends string>(
  codes: readonly C[],
  words: Readonly<Record<string, string>>,
  text: string,
): C | null {
  const asked = fold(text);
  return codes.find((code) => fold(code) === asked || fold(words[code] ?? '') === asked) ?? null;
}
