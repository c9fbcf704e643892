import type { DerivationWords, DueWords } from './words.ts';

/** A step of a derivation as the domain gives it; every kind of step uses some of these. */
export interface ExplainedStep {
  step: string;
  day?: string;
  firstCounted?: string;
  hour?: number;
  countsFrom?: string;
  why?: string;
  reason?: string;
  source?: string;
  n?: number;
  unit?: string;
  reached?: string;
  from?: string;
  to?: string;
  until?: string | null;
  days?: number;
  was?: string;
  basis?: string;
}

export interface ExplainedLine {
  step: string;
  text: string;
}

interface Run {
  from: string;
  to: string;
  why: string;
  source: string;
}

/** The lines of "why this date" in words; days in a row that are passed over for one reason become one line. */
export function explainDerivation(
  { steps, draftYears }: { steps: readonly ExplainedStep[]; draftYears: readonly string[] },
  words: DerivationWords,
): ExplainedLine[] {
  const parts: (Run | ExplainedStep)[] = [];
  for (const step of steps) {
    if (step.step !== 'skipped') {
      parts.push(step);
      continue;
    }
    const next = runOf(step, words);
    const last = parts.at(-1);
    if (last !== undefined && isRun(last) && continues(last, next)) parts[parts.length - 1] = { ...last, to: next.to };
    else parts.push(next);
  }
  const lines = parts.map((part): ExplainedLine =>
    isRun(part)
      ? { step: 'skipped', text: words.skipped(part.from, part.to, part.why, part.source) }
      : { step: part.step, text: lineOf(part, words) },
  );
  return draftYears.length === 0 ? lines : [...lines, { step: 'draft-calendar', text: words.draftYears(draftYears) }];
}

function isRun(part: Run | ExplainedStep): part is Run {
  return !('step' in part);
}

function runOf({ day = '', why = '', reason = '', source = '' }: ExplainedStep, words: DerivationWords): Run {
  return { from: day, to: day, why: reasonOf(why, reason, words), source };
}

function reasonOf(why: string, reason: string, words: DerivationWords): string {
  if (why === 'weekend') return words.weekend;
  return why === 'paused' ? words.pausedDay : words.holiday(reason);
}

function continues(run: Run, next: Run): boolean {
  const following = new Date(Date.parse(run.to) + 86_400_000).toISOString().slice(0, 10);
  return next.from === following && next.why === run.why && next.source === run.source;
}

function lineOf(step: ExplainedStep, words: DerivationWords): string {
  const { day = '', reached = '', n = 0, unit = '', from = '', to = '', reason = '' } = step;
  switch (step.step) {
    case 'start':
      return words.start(day, step.firstCounted ?? day);
    case 'cut-off':
      return words.cutOff(day, step.hour ?? 0, step.countsFrom ?? day);
    case 'make-up-day':
      return words.makeUpDay(day, reason, step.source ?? '');
    case 'counted':
      return words.counted(n, unit, reached);
    case 'paused':
      return words.paused(from, step.until ?? null, step.days ?? 0, reached);
    case 'extended':
      return words.extended(n, unit, reached);
    case 'half-day':
      return words.halfDay(day, reason, step.source ?? '');
    case 'rule-changed':
      return words.ruleChanged(step.was ?? '', step.basis ?? '');
    case 'corrected':
      return words.corrected(from, to);
    case 'rolled':
      return words.rolled(from, to, reasonOf(reason, reason, words));
    default:
      return words.notRolled(day);
  }
}

/** How a due date stands, as the domain decided it. */
export interface DueStanding {
  state: 'due' | 'soon' | 'overdue' | 'paused' | 'settled';
  status: 'open' | 'met' | 'cancelled';
  late: boolean;
  /** Days left, negative when over; in working or calendar days. */
  days: number;
  unit: 'wd' | 'cd';
}

/** How a due date stands, in words: "còn 3 ngày làm việc", "đến hạn hôm nay", "quá hạn 5 ngày làm việc". */
export function explainDue({ state, status, late, days, unit }: DueStanding, words: DueWords): string {
  if (status === 'cancelled') return words.cancelled;
  if (status === 'met') return late ? words.metLate : words.metInTime;
  if (state === 'paused') return words.paused;
  if (days < 0) return words.overdue(-days, unit);
  return days === 0 ? words.today : words.left(days, unit);
}
