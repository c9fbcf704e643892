import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import type { Story } from '../given.fixture.ts';
import { REREAD_ACTS, REVIEW_GROUNDS } from './oversight-state.ts';
import { HEAD_ABOVE, SENDER } from '../people.fixture.ts';
import type { CaseState } from '../state.ts';
import { CLASSIFIED } from '../stories.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

/** A sender has complained that the notice is late, and the level above has asked the body to report. */
export const OVERSIGHT_BEGINNINGS: readonly Story[] = [
  goOn(
    CLASSIFIED,
    [
      {
        ...{ type: 'senderRequestsReview', ground: 'late', reason: text('complaint') },
        ...{ reviewCaseId: 'review-1', reviewCaseNumber: 'MG-0009' },
      },
      SENDER,
      '2026-10-27',
    ],
    [{ type: 'askForReport', text: text('why late') }, HEAD_ABOVE, '2026-10-29'],
  ),
];

/** A command between the sender, the body and the level above by chance, or null for any other type. */
export function chooseOversight(
  type: CaseCommandType,
  { receivedOn, entryDates }: Pick<CaseState, 'receivedOn'> & { entryDates?: readonly { obligationId: string }[] },
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  switch (type) {
    case 'senderRequestsReview': {
      const ground = among(REVIEW_GROUNDS, b);
      return { type, ground, reason: words, reviewCaseId: `review-${c % 3}`, reviewCaseNumber: 'MG-0009' };
    }
    case 'beginReview':
      return {
        type,
        ...{ ofCaseId: 'case-0', caseNumber: 'MG-0009', matterId: 'matter-1', submissionId: 'submission-1' },
        ...{ organisationId: 'commune', organisationPath: 'mg.x01', channel: 'letter', kind: 'report', track: 'party' },
        ...{ senderType: 'named', reason: words, receivedOn: today, subjectPersonIds: [], subjectOrganisationIds: [] },
        recused: b % 2 === 0 ? [] : ['officer'],
      };
    case 'askForReport':
      return { type, text: words };
    case 'reportDelay':
      return { type, reason: words, newDate: addDays(today, (b % 20) - 3) };
    case 'answerComplaint':
      return { type, upheld: b % 2 === 0, text: words };
    case 'disputeReceiptDate':
      return { type, claimedOn: addDays(today, -(b % 20)), reason: words };
    case 'decideReceiptDate':
      return { type, receivedOn: b % 2 === 0 ? receivedOn : addDays(today, -(b % 20)), reason: words };
    case 'drawForRereading':
      return { type, draw: `2026-${10 + (a % 3)}`, act: among(REREAD_ACTS, b) };
    case 'recordRereading':
      return { type, agrees: b % 2 === 0, text: words };
    case 'confirmEntryDate':
      return {
        type,
        obligationId: entryDates?.[0]?.obligationId ?? 'confirm.entry_date#1',
        trueDay: b % 2 === 0 ? null : addDays(today, -(b % 9)),
        reason: c % 3 === 0 ? null : words,
      };
    default:
      return null;
  }
}
