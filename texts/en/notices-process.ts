import type { NoticeWords } from '../words.ts';
import { about, unnamed } from './notice-parts.ts';

/** A notice that names no case, whoever reads it: what it is about shows on the page it leads to. */
function plain(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}

/** Notices of the settlement, the verification, the meeting and the discipline in English. */
export const PROCESS_NOTICES = {
  transferred: about(
    'a letter was transferred to you; take it, or return it with a reason',
    'transferred letter waiting to be taken',
  ),
  'transfer-returned': about(
    'the transferred letter came back; see the reason and go on',
    'transferred letter that came back',
  ),
  'question-answered': about('the sender answered the question; see the file', 'answer of a sender'),
  'question-unanswered': about(
    'the sender did not answer in time; go on with what there is',
    'question the sender did not answer',
  ),
  'pause-ended': about(
    'the pause of the settlement reached its last day and ended by itself; go on with it, or pause it again with a reason',
    'pause that ended by itself',
  ),
  withdrawal: about('a withdrawal came in; decide to accept it or to go on', 'withdrawal waiting for a decision'),
  threat: about(
    'a threat or retaliation was reported; acknowledge it on the same day',
    'report of a threat to acknowledge now',
  ),
  'crime-signs': about(
    'signs of crime were noted; refer the matter at once, within 24 hours',
    'matter to refer to the investigating body now',
  ),
  'conflict-declared': about(
    'a conflict of interest was declared; check who does the work',
    'declared conflict of interest',
  ),
  raised: about(
    'passed up because the level below could not decide; bring it to a conclusion',
    'case passed up for a conclusion',
  ),
  'returned-to-team': about(
    'returned by the meeting for more; see the reason and go on verifying',
    'case returned for more',
  ),
  'verification-ordered': about(
    'you are in the team that verifies it; open the file for the order and the plan',
    'order that names you in a team',
  ),
  'subject-answered': about('the subject has said or asked something new; see the file', 'new word of a subject'),
  'subject-review-requested': about(
    'review of the conclusion was asked for; see the file and answer',
    'request to review a conclusion',
  ),
  'report-submitted': about(
    'the report was submitted; approve it, or return it with a reason',
    'report waiting for approval',
  ),
  'report-returned': about('the report was returned for more; see the reason and complete it', 'returned report'),
  'report-approved': about(
    'the report was approved; put the case on the agenda of a meeting',
    'case to be put on an agenda',
  ),
  concluded: about('there is a conclusion; see the file for what follows', 'concluded case'),
  'agenda-refused': about(
    'the meeting did not take this item; put it on the agenda of another one',
    'item that is on no agenda',
  ),
  'discipline-begun': about(
    'discipline is now considered; prepare the file as the rules ask',
    'new discipline to consider',
  ),
  'discipline-decided': about(
    'the form of discipline was decided; sign, serve and announce the decision',
    'decision to be signed, served and announced',
  ),
  'discipline-none': about(
    'there is no discipline; tell the member or organisation concerned',
    'result without discipline to be told',
  ),
  'discipline-lapsed': about(
    'the decision of discipline lapsed by itself; keep this with the file',
    'decision of discipline that lapsed',
  ),
  'meeting-convened': plain(
    'You are called to a meeting; open its page for the day and the agenda.',
    'call to a meeting',
  ),
  'meeting-moved': plain('A meeting you attend has moved; open its page for the new day.', 'meeting that has moved'),
  'meeting-cancelled': plain(
    'A meeting you were called to was called off; open its page for the reason.',
    'meeting that was called off',
  ),
  'meeting-papers': plain(
    'The papers of a meeting were sent; open its page and read them before it.',
    'set of meeting papers to read',
  ),
  'subject-asked': plain(
    'Something on your own page waits for your word; open it to see and to answer.',
    'matter waiting for your word',
  ),
  'policy-proposed': plain(
    'A change of a deadline rule is proposed; look at it, and publish or reject it.',
    'change of a deadline rule waiting for your word',
  ),
  'policy-published': plain(
    'The deadline rule you proposed was published; see whether running matters should follow it.',
    'deadline rule that was published',
  ),
  'policy-rejected': plain(
    'The change of a deadline rule you proposed was rejected; open it to see why.',
    'change of a deadline rule that was rejected',
  ),
  'calendar-missing': plain(
    'The notice of days off and days worked of the next year is missing; enter it as soon as it is there.',
    'calendar of the next year to be entered',
  ),
  'calendar-proposed': plain(
    'The calendar of a year was entered; compare it with the notice, and publish or reject it.',
    'calendar of a year waiting to be published',
  ),
  'calendar-published': plain(
    'The calendar you entered was published; see whether running matters should be counted by it.',
    'calendar that was published',
  ),
  'calendar-rejected': plain(
    'The calendar you entered was rejected; open it to see why, and enter it again.',
    'calendar that was rejected',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
