import { accept, refuse } from '../process.ts';
import type { Actor, Context, Decision } from '../process.ts';
import { ballotRules } from '../voting/ballot-rules.ts';
import type { BallotRules } from '../voting/ballot-rules.ts';
import { checkCounts } from '../voting/ballot.ts';
import { canDecide } from '../voting/quorum.ts';
import { VOTING_RULES } from '../voting/rules.ts';
import { tally } from '../voting/tally.ts';
import { attendanceAt, twiceIn, votersAt } from './attendance-at.ts';
import type { MeetingCommand } from './commands.ts';
import { unheard } from './decide-hearing.ts';
import type { MeetingEvent } from './events.ts';
import { isCounted } from './recusals.ts';
import type { AgendaItem, BallotQuestion, MeetingState } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
type Refused = ReturnType<typeof refuse>;

/** Members of a counting board (tổ kiểm phiếu) where so many may vote at all (own choice). */
const BOARD = 3;

/** Decides the paper ballot of a discipline item: opened once, counted once, by numbers and never by who voted what (P5). */
export function decideBallot(
  state: MeetingState,
  item: AgendaItem,
  command: Command<'openBallot' | 'closeBallot'>,
  context: Context,
): Decision<MeetingEvent> {
  const { itemId, question } = item;
  if (question === null) return refuse('NO_BALLOT_FOR_ITEM', { itemId });
  if (isCounted(item)) return refuse('BALLOT_COUNTED', { itemId });
  const { heldOn: on, sitting: body } = state;
  const rules = ballotRules(VOTING_RULES, { on, kind: question.kind, body });
  if (rules === null) return refuse('NO_VOTING_RULE', { key: 'vote.threshold' });
  return command.type === 'openBallot'
    ? openBallot(state, item, { question, rules }, context)
    : closeBallot(state, item, { question, rules }, command, context.actor);
}

interface Asked {
  question: BallotQuestion;
  rules: BallotRules;
}

/** Only when every subject was heard, or stayed away after a proper summons, and enough of those present may vote. */
function openBallot(state: MeetingState, item: AgendaItem, asked: Asked, context: Context): Decision<MeetingEvent> {
  const { itemId } = item;
  if (item.ballot !== null) return refuse('BALLOT_OPEN', { itemId });
  const missing = unheard(item);
  if (missing.length > 0) return refuse('HEARING_MISSING', { subjectIds: missing });
  const unable = refuseUnable(state, item, asked);
  if (unable !== null) return unable;
  return accept<MeetingEvent>({ type: 'BallotOpened', itemId, at: context.now });
}

/** The tally minutes of the board; who stood back since the opening is no voter any more. */
function closeBallot(
  state: MeetingState,
  item: AgendaItem,
  asked: Asked,
  { itemId, issued, counts, board, minutes }: Command<'closeBallot'>,
  { personId: by }: Pick<Actor, 'personId'>,
): Decision<MeetingEvent> {
  if (item.ballot === null) return refuse('BALLOT_NOT_OPEN', { itemId });
  const refused = refuseUnable(state, item, asked) ?? refuseBoard(board, votersAt(state, item));
  if (refused !== null) return refused;
  if (issued === 0) return refuse('NO_PAPERS_ISSUED', { itemId });
  const { kind, subjectKind, inOffice, choices } = asked.question;
  const ballot = { ...attendanceAt(state, item), kind, subjectKind, inOffice, choices, issued, counts };
  const wrong = checkCounts(ballot);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const counted = { kind, issued, counts, board, tally: tally(ballot, asked.rules) };
  return accept<MeetingEvent>({ type: 'BallotCounted', itemId, counted, minutes, by });
}

/** BODY_UNABLE with its cause: absence (put it off), or conflicts (the level above takes it). */
function refuseUnable(state: MeetingState, item: AgendaItem, { question, rules }: Asked): Refused | null {
  const forms = question.choices.map((one) => one.form);
  const ability = canDecide(attendanceAt(state, item), forms, rules);
  return ability.able ? null : { ok: false, refusal: ability.refusal };
}

/** Three members, or all who may vote where they are fewer; each present and none who stood back. */
function refuseBoard(board: readonly string[], voters: readonly string[]): Refused | null {
  const twice = twiceIn(board);
  if (twice.length > 0) return refuse('MEMBER_TWICE', { personIds: twice });
  const strangers = board.filter((personId) => !voters.includes(personId));
  if (strangers.length > 0) return refuse('BOARD_NOT_PRESENT', { personIds: strangers });
  const needed = Math.min(BOARD, voters.length);
  return board.length < needed ? refuse('BOARD_TOO_SMALL', { members: board.length, needed }) : null;
}
