import { describe, expect, it } from 'vitest';
import { flawOf } from '../../../domain/policy-change/coherence.ts';
import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { POLICIES } from './policies.ts';

/**
 * A row in one line: `key [conditions]: length, extension by whom; who owes it, ladder; from..to, how sure we are`. `exact`:
 * it ends on its day, worked or not.
 */
function inOneLine({ key, conditions, length, extension, ownerRole, ladder, roll, ...row }: PolicyRow): string {
  const named = Object.entries(conditions).map(([name, value]) => ` [${name}=${value}]`);
  const time = `${length.n} ${length.unit}${length.direction === 'before' ? ' before' : ''}${extended(extension)}`;
  const inForce = `${row.effectiveFrom ?? ''}..${row.effectiveTo ?? ''}`;
  return `${key}${named.join('')}: ${time}; ${ownerRole}, ${ladder}${roll ? '' : ', exact'}; ${inForce} ${row.confidence}`;
}

function extended(rule: PolicyRow['extension']): string {
  if (rule === null) return '';
  const { kind, n, of, unit, times, approver } = rule;
  const by = { fixed: `+${n} ${unit}`, 'up-to-total': `to ${n} ${unit}`, fraction: `+${n}/${of}` }[kind];
  return `, ${by} x${times} by ${approver}`;
}

// The table of the rules in force on 21 November 2026, with those that went out of force before. Where it says that a plan
// sets the extension (an inspection by a branch), no figure of ours stands in for the plan.
const BY_RULE = `
  intake.head_notice: 10 wd; HEAD, standard; 2019-02-18.. seen
  intake.reception_reply: 10 wd; RECEPTION, standard; 2014-07-01.. seen
  intake.report_back: 7 wd; HEAD, standard; 2014-07-01.. seen
  intake.elected_relay: 5 wd; RECEPTION, standard; 2014-07-01.. seen
  intake.refusal_notice: 3 wd; RECEPTION, standard; 2026-07-01.. seen
  intake.online_notice: 5 wd before; RECEPTION, standard; 2026-07-01.. seen
  intake.online_test: 1 wd before; RECEPTION, quiet; 2026-07-01.. seen
  intake.internal_sort: 2 wd; SCREENER, standard; .. own
  reception.province: 1 m; HEAD, standard, exact; 2019-02-18.. seen
  reception.commune: 1 m; HEAD, standard, exact; 2019-02-18.. seen
  state.tc.screen: 7 wd, to 10 wd x1 by same-body; SCREENER, standard; 2019-01-01.. seen
  state.tc.transfer: 5 wd; SCREENER, standard; 2019-01-01.. seen
  state.tc.accept_notice: 5 wd; HEAD, standard; 2019-01-01.. seen
  state.tc.settle: 30 cd; HEAD, standard; 2019-01-01.. seen
  state.tc.settle [complexity=complex]: 30 cd, +30 cd x1 by head; HEAD, standard; 2019-01-01.. seen
  state.tc.settle [complexity=very-complex]: 30 cd, +30 cd x2 by head; HEAD, standard; 2019-01-01.. seen
  state.tc.conclusion_send: 5 wd; HEAD, standard; 2019-01-01.. seen
  state.tc.publish: 7 wd; HEAD, standard; 2019-01-01.. seen
  state.tc.further: 20 cd; HEAD, standard; 2019-01-01.. seen
  state.tc.overdue_ask: 5 wd; HEAD, standard; 2019-01-01.. seen
  state.tc.overdue_report: 5 wd; HEAD, standard; 2019-01-01.. seen
  state.tc.press_reply: 20 cd; HEAD, standard; 2019-01-01.. seen
  state.kn.lodge: 90 cd; SUBJECT, none; 2012-07-01.. seen
  state.kn.accept: 10 cd; HEAD, standard; 2012-07-01..2026-06-30 seen
  state.kn.accept: 7 wd; HEAD, standard; 2026-07-01.. seen
  state.kn.first: 30 cd, to 45 cd x1 by head; HEAD, standard; 2012-07-01.. seen
  state.kn.first [place=remote]: 45 cd, to 60 cd x1 by head; HEAD, standard; 2012-07-01.. seen
  state.kn.send: 3 wd; HEAD, standard; 2012-07-01.. seen
  state.kn.second_lodge: 30 cd; SUBJECT, none; 2012-07-01.. seen
  state.kn.second_lodge [place=remote]: 45 cd; SUBJECT, none; 2012-07-01.. seen
  state.kn.second: 45 cd, to 60 cd x1 by head; HEAD, standard; 2012-07-01.. seen
  state.kn.second [place=remote]: 60 cd, to 70 cd x1 by head; HEAD, standard; 2012-07-01.. seen
  state.kn.suspend_notice: 3 wd; HEAD, standard; 2026-07-01.. seen
  state.klcc.lodge1: 15 cd; SUBJECT, none; 2012-07-01.. seen
  state.klcc.lodge2: 10 cd; SUBJECT, none; 2012-07-01.. seen
  state.klcc.lodge2 [form=dismissal]: 30 cd; SUBJECT, none; 2012-07-01.. seen
  state.klcc.settle: 30 cd, to 45 cd x1 by head; HEAD, standard; 2012-07-01.. seen
  state.crime.classify: 24 h; HEAD, standard, exact; 2018-01-01.. seen
  state.crime.verify: 20 cd; HEAD, standard; 2018-01-01.. seen
  state.crime.verify [complexity=complex]: 2 m, +2 m x1 by level-above; HEAD, standard; 2018-01-01.. seen
  press.answer: 30 cd; HEAD, standard; 2017-01-01..2026-06-30 seen
  press.answer: 30 cd; HEAD, standard; 2026-07-01.. seen
  press.feedback_reply: 15 wd; HEAD, standard; 2026-07-01.. seen
  press.conclusion: 5 wd; HEAD, standard; 2026-07-01.. seen
  party.insp.present [place=lao-cai]: 5 wd; INSPECTOR, standard; 2025-08-26.. local
  party.insp.present [place=an-phu]: 3 wd; INSPECTOR, standard; 2025-08-26.. local
  party.insp.dhvp.branch: 45 cd; INSPECTOR, standard; 2025-08-26.. local
  party.insp.routine.branch: 30 cd; INSPECTOR, standard; 2025-08-26.. local
  party.supervise.branch: 30 cd, +1/3 x1 by head; INSPECTOR, standard; 2025-08-26.. local
  party.insp.dhvp.other [level=commune]: 60 cd, +1/3 x1 by head; INSPECTOR, standard; .. assumed
  party.insp.dhvp.other [level=province]: 90 cd, +1/3 x1 by head; INSPECTOR, standard; .. assumed
  party.tc.settle: 90 wd, +30 wd x1 by same-body; HEAD, standard; 2016-07-26..2021-07-27 seen
  party.tc.settle [level=central]: 180 wd, +30 wd x1 by same-body; HEAD, standard; 2016-07-26..2021-07-27 seen
  party.tc.settle: 90 cd, +30 cd x1 by same-body; HEAD, standard; 2021-07-28.. memory
  party.tc.settle_central: 180 cd, +30 cd x1 by same-body; HEAD, standard; 2024-06-06.. seen
  party.tc.precongress [level=grassroots]: 25 wd before; HEAD, none; 2019-12-12.. seen
  party.tc.precongress: 30 wd before; HEAD, none; 2019-12-12.. seen
  party.disc.branch_issue: 10 cd; HEAD, standard; 2025-05-30.. seen
  party.disc.announce: 15 cd; HEAD, standard; 2016-07-26.. memory
  party.disc.state_notice: 5 cd; SUPERVISED_UNIT, standard; 2025-05-30.. seen
  party.susp: 90 cd, to 180 cd x1 by same-body; HEAD, standard, exact; 2021-07-28..2026-04-10 seen
  party.susp [subject=organisation]: 90 cd; HEAD, standard, exact; 2021-07-28..2026-04-10 seen
  party.susp: 90 cd, +30 cd x1 by same-body; HEAD, standard, exact; 2026-04-11.. seen
  party.appeal.lodge: 30 wd; SUBJECT, none; 2016-07-26..2021-07-27 seen
  party.appeal.lodge: 30 cd; SUBJECT, none; 2021-07-28.. memory
  party.appeal.settle: 90 cd; HEAD, standard; 2021-07-28.. memory
  party.appeal.settle [level=central]: 180 cd; HEAD, standard; 2021-07-28.. memory
  party.disc.lapse: 12 m; HEAD, none, exact; 2016-07-26.. memory
  party.limit.kt: 60 m; HEAD, none, exact; 2022-07-06..2026-08-16 seen
  party.limit.kt: 60 m; HEAD, none, exact; 2026-08-17.. memory
  party.limit.cc: 120 m; HEAD, none, exact; 2022-07-06..2026-08-16 seen
  party.limit.cc: 120 m; HEAD, none, exact; 2026-08-17.. memory
  party.branch.self_report: 3 wd; SUPERVISED_UNIT, standard; 2026-01-26.. local
  party.admission.ceremony: 30 wd; SUPERVISED_UNIT, standard; 2026-07-26.. seen
  party.transfer.done: 60 wd; SUPERVISED_UNIT, standard; 2026-07-26.. seen
  remedy.first_check: 30 cd, +30 cd x1 by head; INSPECTOR, standard; .. own
  remind.pre: 5 wd before; HEAD, none; .. own
  remind.pre [reminder=last]: 1 wd before; HEAD, none; .. own
  remind.day: 0 wd; HEAD, none; .. own
  escalate.1: 1 wd; HEAD, none; .. own
  escalate.2: 3 wd; HEAD, none; .. own
  escalate.3: 5 wd; HEAD, none; .. own`;

// What the practice of committees adds where no rule gives a period, or gives it without a figure.
const BY_PRACTICE = `
  refer.crime: 24 h; HEAD, standard, exact; .. own
  refer.followup: 20 cd; INSPECTOR, standard; .. own
  refer.followup [round=later]: 30 cd; INSPECTOR, standard; .. own
  party.susp.criminal: 0 cd; HEAD, standard, exact; .. own
  party.law_notice.in: 3 cd; SUPERVISED_UNIT, standard; .. seen
  party.disc.state_parallel: 30 cd; HEAD, standard; .. assumed
  party.disc.home_notice: 5 wd; HEAD, standard; .. own
  party.explain: 10 wd; SUBJECT, standard; .. own
  party.draft_comment: 5 wd; SUBJECT, standard; .. own
  party.hearing_summons: 5 wd before; MEETING_SECRETARY, standard; .. own
  meeting.papers: 3 wd before; MEETING_SECRETARY, standard; .. own
  party.conclusion.issue: 10 wd; HEAD, standard; .. own
  party.conclusion.announce: 15 cd; HEAD, standard; .. own
  party.tc.result_sender: 5 wd; INSPECTOR, standard; .. own
  ext.notice: 3 wd; INSPECTOR, standard; .. own
  state.tc.publish_days: 15 cd; HEAD, quiet, exact; .. seen
  protect.ack: 0 cd; HEAD, standard, exact; .. own
  protect.decide: 5 wd; HEAD, standard; .. own
  protect.watch: 12 m; HEAD, standard, exact; .. own
  protect.check_in: 30 cd; HEAD, none, exact; .. own
  protect.reach: 3 wd; HEAD, standard; .. own
  restore.notice: 10 wd; HEAD, standard; .. own
  restore.wrongful: 10 wd; HEAD, standard; .. assumed
  proposal.answer: 5 wd; HEAD, standard; .. own
  transfer.ack: 5 wd; HEAD, standard; .. own
  party.watch.first: 10 wd; SCREENER, standard; .. own
  archive.file: 30 wd; REGISTER_KEEPER, standard; .. own
  remedy.plan: 10 wd, +5 wd x1 by head; SUPERVISED_UNIT, standard; .. own
  remedy.approve: 5 wd; HEAD, standard; .. own
  remedy.report: 0 wd, +30 cd x1 by head; SUPERVISED_UNIT, standard; .. own
  remedy.check [checkpoint=1]: 30 cd, +30 cd x1 by head; INSPECTOR, standard; .. own
  remedy.check [checkpoint=2]: 60 cd, +30 cd x1 by head; INSPECTOR, standard; .. own
  remedy.check [checkpoint=3]: 90 cd, +30 cd x1 by head; INSPECTOR, standard; .. own
  remedy.decide: 5 wd; HEAD, standard; .. own
  remedy.above: 10 wd; HEAD, standard; .. own
  remedy.recurrence: 12 m; HEAD, none, exact; .. own
  restore.read_out: 10 wd; HEAD, standard; .. own
  state.tc.conclusion_subject: 5 wd; HEAD, standard; 2019-01-01.. seen`;

const seeded = POLICIES.map(inOneLine);
const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('every period that people rely on is there, with its length, extension, owner and dates', () => {
  it.each(linesOf(BY_RULE))('by a rule: %s', (line) => expect(seeded).toContain(line));

  it.each(linesOf(BY_PRACTICE))('by practice: %s', (line) => expect(seeded).toContain(line));

  it('and none contradicts itself, so that each can be changed without being mended first', () => {
    expect(POLICIES.filter((row) => flawOf(row) !== null).map(inOneLine)).toEqual([]);
  });

  it('and each names what it rests on', () => {
    expect(POLICIES.filter((row) => row.legalBasis.trim() === '').map(inOneLine)).toEqual([]);
  });
});
