import type { CaseView } from '../../api/types.ts';
import type { WebTexts } from '../../../../texts/web/vi.ts';
import { fill, showDay } from '../../app/words.ts';
import type { DueState } from '../../parts/due-mark.tsx';
import { dayOfEntry, happenedSince, lastOf } from './told.ts';

/** One line of what stands beside the case: what is said, and the sign of time where it is about time. */
export interface StandingLine {
  key: string;
  text: string;
  mark: DueState | null;
  /** What is pending and what to do about it: the commands whose buttons stand at the line. */
  acts: readonly string[];
  meetingId?: string;
}

type Seen = Pick<CaseView, 'standing' | 'timeline' | 'agenda'>;
type Said = (list: keyof WebTexts['words'], coded: { code: string; text: string }) => string;

/** What is accepted, passed on, paused, asked, withdrawn, referred, threatened: one line each, nothing where there is nothing. */
export function standingLines(
  { standing, timeline, agenda }: Seen,
  { words, said, today }: { words: WebTexts['standing']; said: Said; today: string },
): StandingLine[] {
  const { acceptedOn, transfer, pause, question, withdrawal, referral, recused } = standing;
  const lines: StandingLine[] = [];
  const say = (key: string, text: string, mark: DueState | null = null, acts: readonly string[] = []) =>
    lines.push({ key, text, mark, acts });
  if (acceptedOn !== null) say('accepted', fill(words.accepted, { day: showDay(acceptedOn) }), 'settled');
  if (transfer !== null) {
    const { from, to, status, returns } = transfer;
    const isOver = status === 'taken';
    say(
      'transfer',
      fill(words.transfer[status], { from: from.name, to: to.name, n: returns }),
      isOver ? 'settled' : 'due',
      isOver ? [] : ['acknowledgeTransfer', 'returnTransfer', 'decideCompetence'],
    );
  }
  if (pause !== null) {
    const ground = said('pauseGrounds', pause.ground);
    say('pause', fill(words.paused, { day: showDay(pause.from), ground }), 'paused', ['resumeSettlement']);
  }
  if (question !== null) {
    const days = { on: showDay(question.askedOn), day: showDay(question.answerBy) };
    const mark = question.pauses ? 'paused' : question.answerBy < today ? 'overdue' : 'due';
    say('question', fill(question.pauses ? words.askedPausing : words.asked, days), mark, ['senderAnswered']);
  }
  if (withdrawal !== null) {
    const signs = withdrawal.signs.map((sign) => said('withdrawalSigns', sign)).join('; ');
    const text = [
      fill(words.withdrawal[withdrawal.status], { day: showDay(withdrawal.receivedOn) }),
      ...(signs === '' ? [] : [fill(words.signs, { signs })]),
    ].join(' ');
    const isOpen = withdrawal.status === 'open';
    const acts = isOpen ? ['acceptWithdrawal', 'continueDespiteWithdrawal'] : [];
    say('withdrawal', text, isOpen ? 'due' : 'settled', acts);
  }
  if (referral !== null) {
    const named = { body: said('lawBodies', referral.body), day: showDay(referral.on) };
    const notice = lastOf(timeline, 'LawNoticeRecorded')?.details.map((detail) => detail.value) ?? [];
    const text = [
      fill(referral.isFinal ? words.referralEnded : words.referral, named),
      ...(notice.length === 0 ? [] : [fill(words.lawNotice, { notice: notice.join(', ') })]),
    ].join(' ');
    say('referral', text, referral.isFinal ? 'settled' : 'due', referral.isFinal ? [] : ['recordLawNotice']);
  }
  const threat = lastOf(timeline, 'ThreatReported');
  if (threat !== null && !happenedSince(timeline, ['ThreatAcknowledged'], ['ThreatReported'])) {
    say('threat', fill(words.threat, { day: showDay(dayOfEntry(threat)) }), 'due', ['acknowledgeThreat']);
  }
  if (agenda !== null) {
    const { meetingId, heldOn, title } = agenda;
    const meeting = [title, heldOn === null ? null : showDay(heldOn)].filter((part) => part !== null).join(', ');
    const text = meeting === '' ? words.agendaHidden : fill(words.agenda, { meeting });
    lines.push({ key: 'agenda', text, mark: 'due', acts: [], ...(heldOn === null ? {} : { meetingId }) });
  }
  if (recused.length > 0) say('recused', fill(words.recused, { names: recused.map((one) => one.name).join('; ') }));
  return lines;
}
