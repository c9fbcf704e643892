import type { Obligation } from '../../deadlines/obligation.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { clocksAfter } from '../screening/decide-screening.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { openHeadNotice } from '../intake/head-notice.ts';
import { hasSender } from '../intake/origin.ts';
import { isAcceptanceTold } from '../review/subjects-told.ts';
import { concerning, isGone, oneSender, senderOwed, sendersOf } from './senders.ts';
import type { CaseSender } from './senders.ts';
import type { CaseState } from '../state.ts';
import { settleFor } from './settle-for.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type Event<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type GroupCommand = Command<
  'replaceRepresentative' | 'withdrawMember' | 'splitGroup' | 'identifySelf' | 'noteSenderDeath'
>;
type Refused = ReturnType<typeof refuse>;

/** Kinds whose right passes to the heirs of whoever made them; a denunciation goes on by itself (practice: P22). */
const INHERITED: readonly string[] = ['complaint', 'discipline-appeal'];

/**
 * Decides what becomes of one sender: a group, somebody without a name, somebody who dies. NO_SENDER where nobody sent the
 * case, SENDER_UNKNOWN where none of several is named.
 */
export function decideGroup(state: CaseState, command: GroupCommand, context: Context): Decision<CaseEvent> {
  if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
  const sender = oneSender(state, command.senderId);
  if (sender === null) return refuse('SENDER_UNKNOWN');
  const senderId = sender.id;
  switch (command.type) {
    case 'replaceRepresentative':
      if (!isGroup(sender)) return refuse('NOT_A_GROUP');
      return accept<CaseEvent>({ type: 'RepresentativeReplaced', senderId, text: command.text });
    case 'withdrawMember': {
      const { members, isRepresentative, text } = command;
      const refused = refuseShare(sender, members);
      if (refused !== null) return refused;
      return accept<CaseEvent>({ type: 'GroupMembersWithdrew', senderId, members, isRepresentative, text });
    }
    case 'splitGroup':
      return splitGroup(state, sender, command);
    case 'identifySelf':
      return identifySelf(state, sender, context);
    case 'noteSenderDeath': {
      const { on, hasHeirs, text } = command;
      if (on > context.today) return refuse('DEATH_IN_FUTURE', { on, today: context.today });
      if (sender.death !== null) return refuse('DEATH_NOTED_ALREADY', { on: sender.death.on });
      const passesTo = hasHeirs && INHERITED.includes(state.kind ?? '') ? 'heirs' : 'nobody';
      const died = { type: 'SenderDied', senderId, on, passesTo, text } as const;
      return accept<CaseEvent>(died, ...noLongerOwed(state, died, context));
    }
  }
}

/** The dead are told nothing: what was owed to them alone is cancelled, and a notice that waited for them only is met. */
function noLongerOwed(state: CaseState, died: Event<'SenderDied'>, { now, today }: Context): ObligationEvent[] {
  const next = evolveEvent(state, died, now);
  if (!sendersOf(next).some((one) => one.id === died.senderId && isGone(one))) return [];
  const accepted = state.acceptedOn !== null && isAcceptanceTold(next) ? ['state.tc.accept_notice'] : [];
  return [
    ...settleFor(state, [died.senderId], IN_PERSON, today, 'cancelled'),
    ...settle(state.obligations, accepted, today),
  ];
}

function isGroup({ senderType }: CaseSender): boolean {
  return senderType === 'group';
}

/** Some of a group, never all: when all withdraw, that is a withdrawal, and the head decides. */
function refuseShare(sender: CaseSender, members: number): Refused | null {
  if (!isGroup(sender)) return refuse('NOT_A_GROUP');
  if (members < 1) return refuse('MEMBERS_MISSING');
  if (sender.memberCount !== null && members >= sender.memberCount) {
    return refuse('NO_MEMBER_STAYS', { members: sender.memberCount });
  }
  return null;
}

/** Part of a group is answered apart: what is owed to all is owed to them too, by the same day. */
function splitGroup(state: CaseState, sender: CaseSender, command: Command<'splitGroup'>): Decision<CaseEvent> {
  const { members, text } = command;
  const refused = refuseShare(sender, members);
  if (refused !== null) return refused;
  const apart = sendersOf(state).filter((one) => one.submissionId === sender.submissionId).length;
  const apartId = `${sender.submissionId}#${apart}`;
  const owed = state.obligations.filter((one) => one.status === 'open' && senderOwed(state, one) === sender.id);
  return accept<CaseEvent>(
    { type: 'GroupDivided', senderId: sender.id, apartId, members, text },
    ...oweToo(state, owed.filter(isAnswer), apartId),
  );
}

/** The answers to a sender; what the first sender owes nothing to (a sorting, a proposal) names nobody either. */
function isAnswer({ key }: Obligation): boolean {
  return TO_SENDER.includes(key);
}

/** What is owed to whoever wrote, in person. */
const IN_PERSON: readonly string[] = [
  'intake.head_notice',
  'answer.sender',
  'party.tc.result_sender',
  'state.tc.conclusion_send',
];
const TO_SENDER: readonly string[] = [...IN_PERSON, 'intake.report_back'];

function oweToo(state: CaseState, owed: readonly Obligation[], concerns: string): ObligationEvent[] {
  return owed.reduce<ObligationEvent[]>((opened, one) => {
    const obligations = opened.reduce<CaseState['obligations']>(evolveObligations, state.obligations);
    const n = obligations.filter(({ key }) => key === one.key).length + 1;
    const obligation = { ...one, id: `${one.key}#${n}`, concerns, marks: [], urgings: [], extensionRequest: null };
    return [...opened, { type: 'ObligationOpened', obligation }];
  }, []);
}

/** With a name the letter is another one in law: the notice is owed from that day, and so are the clocks of a named letter. */
function identifySelf(state: CaseState, sender: CaseSender, context: Context): Decision<CaseEvent> {
  if (sender.senderType !== 'anonymous') return refuse('NOT_ANONYMOUS');
  const { today } = context;
  const identified: CaseEvent = { type: 'SenderIdentified', senderId: sender.id, on: today };
  const fallen = settleFor(state, [sender.id], ['intake.head_notice'], today, 'cancelled');
  const next = [identified, ...fallen].reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  const notice = sender.isPart
    ? []
    : openHeadNotice(next, null, context, { on: today, ...concerning(state, sender.id) });
  const clocks = state.kind === null ? [] : clocksAfter(state, next, context, today);
  return accept<CaseEvent>(identified, ...fallen, ...notice, ...clocks);
}
