import { describe, expect, it } from 'vitest';
import { isDay } from '../../../domain/calendar/day.ts';
import { LADDERS } from '../../../domain/deadlines/ladder.ts';
import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { POLICIES } from './policies.ts';
import { ROLES } from './taxonomy.ts';

const named = POLICIES.map((row) => [`${row.key} v${row.version}`, row] as const);

function variant({ key, conditions, organisationId }: PolicyRow): string {
  return JSON.stringify([key, Object.entries(conditions).map(String).toSorted(), organisationId]);
}

const KEYS_OF_THE_TABLES = `
  intake.head_notice intake.reception_reply intake.report_back intake.elected_relay intake.refusal_notice
  intake.online_notice intake.online_test intake.internal_sort reception.province reception.commune
  state.tc.screen state.tc.transfer state.tc.accept_notice state.tc.settle state.tc.conclusion_send state.tc.publish
  state.tc.further state.tc.overdue_ask state.tc.overdue_report state.tc.press_reply state.kn.lodge state.kn.accept
  state.kn.first state.kn.send state.kn.second_lodge state.kn.second state.kn.suspend_notice state.klcc.lodge1
  state.klcc.lodge2 state.klcc.settle state.crime.classify state.crime.verify press.answer press.feedback_reply
  press.conclusion party.insp.present party.insp.dhvp.branch party.insp.routine.branch party.supervise.branch
  party.insp.dhvp.other party.tc.settle party.tc.settle_central party.tc.precongress party.disc.branch_issue
  party.disc.announce party.disc.state_notice party.susp party.appeal.lodge party.appeal.settle party.disc.lapse
  party.limit.kt party.limit.cc party.branch.self_report party.admission.ceremony party.transfer.done
  remedy.first_check remind.pre remind.day escalate.1 escalate.2 escalate.3
  refer.crime refer.followup party.susp.criminal party.law_notice.in party.disc.state_parallel party.disc.home_notice
  party.explain party.draft_comment party.hearing_summons meeting.papers party.conclusion.issue
  party.conclusion.announce party.tc.result_sender ext.notice state.tc.publish_days protect.ack protect.decide
  protect.watch protect.check_in protect.reach restore.notice restore.wrongful proposal.answer transfer.ack party.watch.first archive.file
  assignment.answer confirm.receipt_date answer.sender party.watch.review instruct.execute receipt.backdated_limit
  submission.declined_keep screening.outcome case.close meeting.hold
  verification.report verification.rework report.decide review.agenda review.request objection.decide witness.answer
  verification.order pause.review pause.limit withdrawal.decide competence.decide sender.answer
  life.family life.decide life.leaving competence.review handover.minutes assignment.renew team.leader
  party.disc.none_after_death law.proceedings law.detention law.prosecution law.trial law.judgment law.exempted
  law.cleared congress.handover
  disc.violation disc.self_review disc.hear disc.hearing disc.agenda disc.postponed_review disc.sign disc.serve
  disc.tell_none
  protect.vulnerable intake.envelope press.reweigh press.correction_reply press.correction_subject
  party.tc.multi_signer party.tc.further party.tc.overdue_ask party.tc.overdue_report complaint.answer reread.decide confirm.entry_date
  entry.backdated_limit intake.hand_outside dossier.receipt
  remedy.plan remedy.approve remedy.report remedy.check remedy.decide remedy.above remedy.recurrence
  restore.read_out state.tc.conclusion_subject
  calendar.notice limit.mode hold.end hold.reconsider exposure.review
  decide.accept decide.inspect decide.decline decide.transfer decide.refer decide.terminate
  bypass.unable bypass.inactive bypass.may-not-know`
  .trim()
  .split(/\s+/);

describe('the deadline policy', () => {
  it('has the keys of the tables and no other', () => {
    expect([...new Set(POLICIES.map((row) => row.key))].toSorted()).toEqual(KEYS_OF_THE_TABLES.toSorted());
  });

  it('has one row for a key, its conditions, its organisation and its first day', () => {
    const ids = POLICIES.map((row) => `${variant(row)} ${row.effectiveFrom ?? ''}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('numbers the versions of a key once each, from one on', () => {
    for (const key of KEYS_OF_THE_TABLES) {
      const versions = POLICIES.filter((row) => row.key === key).map((row) => row.version);
      expect(
        versions.toSorted((a, b) => a - b),
        key,
      ).toEqual(versions.map((_, i) => i + 1));
    }
  });

  it('has versions that follow each other in time without overlapping', () => {
    for (const [name, row] of named) {
      for (const other of POLICIES) {
        if (other === row || variant(other) !== variant(row)) continue;
        const apart =
          (row.effectiveTo ?? '9999') < (other.effectiveFrom ?? '') ||
          (other.effectiveTo ?? '9999') < (row.effectiveFrom ?? '');
        expect(apart, `${name} and v${other.version}`).toBe(true);
      }
    }
  });

  it.each(named)('%s is complete', (_name, row) => {
    expect(ROLES.map((role) => role.code)).toContain(row.ownerRole);
    expect(Object.keys(LADDERS)).toContain(row.ladder);
    expect(row.name.length).toBeGreaterThan(5);
    expect(row.legalBasis.length).toBeGreaterThan(5);
    expect(row.length.n).toBeGreaterThanOrEqual(0);
    for (const day of [row.effectiveFrom, row.effectiveTo]) expect(day === null || isDay(day)).toBe(true);
    expect((row.effectiveFrom ?? '') <= (row.effectiveTo ?? '9999')).toBe(true);
    if (row.extension?.kind === 'up-to-total') {
      expect(row.extension.unit).toBe(row.length.unit);
      expect(row.extension.n).toBeGreaterThan(row.length.n);
    }
  });

  it('never rolls a period that limits rights, and rolls the time to appeal', () => {
    const rolls = (prefix: string) =>
      new Set(POLICIES.filter((row) => row.key.startsWith(prefix)).map((row) => row.roll));
    for (const prefix of ['party.susp', 'party.limit.', 'party.disc.lapse'])
      expect(rolls(prefix), prefix).toEqual(new Set([false]));
    expect(rolls('party.appeal.lodge')).toEqual(new Set([true]));
  });

  it('shows the ladder as it is climbed', () => {
    const days = (key: string) =>
      POLICIES.filter((row) => row.key === key).map(({ length }) =>
        length.direction === 'before' ? -length.n : length.n,
      );
    const standard = (LADDERS['standard'] ?? []).filter((rung) => rung.every === undefined);
    const shown = ['remind.pre', 'remind.day', 'escalate.1', 'escalate.2', 'escalate.3'].flatMap(days);
    expect(shown).toEqual(standard.map((rung) => rung.offset));
  });
});
