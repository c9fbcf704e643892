import { checkCompetence } from '../discipline/competence.ts';
import { isWithin, parentPath } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, Refusal } from '../process.ts';
import type { Choice, Withheld } from '../voting/ballot.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { isCounted, recusalsOf } from './recusals.ts';
import type { AgendaItem, BallotQuestion, MeetingState } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

/** Decides what comes on the agenda and what goes from it, on the word of the process an item belongs to. */
export function decideAgenda(
  state: MeetingState,
  command: Command<'addItem' | 'dropItem' | 'noteConflict' | 'deliveryRefused'>,
  context: Context,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'addItem':
      return addItem(state, command, context);
    case 'dropItem':
      return dropItem(state, command);
    case 'noteConflict':
      return noteConflict(state, command, context);
    case 'deliveryRefused':
      return takeBack(state, command);
  }
}

function addItem(state: MeetingState, command: Command<'addItem'>, context: Context): Decision<MeetingEvent> {
  const { source, kind, caseId, organisationId, subjects, allegationIds, recused: declared } = command;
  if (!isOfBody(state, command)) return refuse('ITEM_NOT_OF_BODY', { organisationId });
  if (openItemOf(state, source) !== undefined) return refuse('ITEM_TWICE', { source });
  const asked = askedOf(state, command);
  if (!asked.ok) return asked;
  const item: AgendaItem = {
    itemId: `item-${state.items.length + 1}`,
    source,
    kind,
    caseId,
    subjects,
    allegationIds,
    question: asked.question,
    recused: recusalsOf(state, { subjects, recused: [], declared }, context.facts),
    declared,
    hearings: [],
    ballot: null,
    vote: null,
    end: null,
    refused: null,
  };
  return accept<MeetingEvent>({ type: 'ItemAdded', item });
}

/**
 * Whether a matter of that body may lie before this one: its own, that of a body below it (its inspection committee
 * among them), and for an inspection committee whatever lies below the committee it belongs to.
 */
function isOfBody({ organisation, sitting }: MeetingState, command: Command<'addItem'>): boolean {
  if (command.organisationId === organisation.id || isWithin(command.organisationPath, organisation.path)) return true;
  const committee = sitting === 'inspection-committee' ? parentPath(organisation.path) : null;
  return committee !== null && isWithin(command.organisationPath, committee);
}

type Asked = { ok: true; question: BallotQuestion | null } | { ok: false; refusal: Refusal };

/** The question as this body may be asked it: forms it may not vote on are withheld, with that as the reason (P14). */
function askedOf({ sitting, level, heldOn }: MeetingState, { kind, question }: Command<'addItem'>): Asked {
  if (kind === 'case') return { ok: true, question: null };
  if (question === null) return refuse('QUESTION_MISSING');
  const choices: Choice[] = [];
  const withheld: Withheld[] = [...question.withheld];
  let last: Refusal | null = null;
  for (const choice of question.choices) {
    const { form } = choice;
    const about = { act: question.kind, form, on: heldOn, ...question.competence };
    const refusal = checkCompetence({ body: sitting, level }, about);
    last = refusal ?? last;
    if (refusal === null) choices.push(choice);
    else withheld.push({ form, reason: 'BODY_NOT_COMPETENT' });
  }
  if (choices.length > 0) return { ok: true, question: { ...question, choices, withheld } };
  return last === null ? refuse('NO_FORM_OFFERED') : refuse('BODY_NOT_COMPETENT', last.params, last.legalBasis);
}

/** The matter ended otherwise. Nothing to drop is no fault: the word may come twice, or after the body has spoken. */
function dropItem(state: MeetingState, { source }: Command<'dropItem'>): Decision<MeetingEvent> {
  const item = openItemOf(state, source);
  return item === undefined ? accept() : accept<MeetingEvent>({ type: 'ItemDropped', itemId: item.itemId });
}

/**
 * Somebody stepped back where the item comes from: here too, in the same step (P15). Nothing once the item is over or its papers
 * are counted, for the body has spoken by then; and nothing that is known already.
 */
function noteConflict(
  state: MeetingState,
  { source, personId }: Command<'noteConflict'>,
  context: Context,
): Decision<MeetingEvent> {
  const item = openItemOf(state, source);
  const declared = item?.declared ?? [];
  if (item === undefined || state.stage === 'CLOSED' || isCounted(item) || declared.includes(personId)) return accept();
  const { itemId } = item;
  const known = { ...item, declared: [...declared, personId] };
  return accept<MeetingEvent>(
    { type: 'ConflictNoted', itemId, personId },
    ...recusalsOf(state, known, context.facts)
      .filter((one) => one.personId === personId)
      .map((recusal): MeetingEvent => ({ type: 'MemberRecused', itemId, recusal })),
  );
}

function openItemOf({ items }: MeetingState, source: string): AgendaItem | undefined {
  return items.find((one) => one.source === source && one.end === null);
}

/** Commands by which a result of the body goes out; a result not taken leaves the item undecided. */
const RESULTS: readonly (string | undefined)[] = ['conclude', 'takeVote'];

/**
 * A result that was not taken comes back: the item is open again. Where the meeting has ended meanwhile nobody could decide
 * it any more: it is put off, so that its process is free to ask another meeting.
 */
function takeBack(state: MeetingState, command: Command<'deliveryRefused'>): Decision<MeetingEvent> {
  const { type: _type, ...refused } = command;
  const recorded: MeetingEvent = { type: 'DeliveryRefused', ...refused };
  const item = state.items.find((one) => one.itemId === command.about);
  if (item?.end !== 'adopted' || !RESULTS.includes(command.refused)) return accept<MeetingEvent>(recorded);
  const { itemId } = item;
  const reopened: MeetingEvent = { type: 'ItemReopened', itemId, code: command.code };
  if (state.stage !== 'CLOSED') return accept<MeetingEvent>(recorded, reopened);
  return accept<MeetingEvent>(recorded, reopened, { type: 'ItemDeferred', itemId, reason: null });
}
