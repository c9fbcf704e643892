import type { Instant } from '../../calendar/calendar.ts';
import type { PartsEvent } from './parts-events.ts';
import { closedTo, recordsAmong } from './parts-state.ts';
import { secretSince, withSecrecy } from '../senders/secrecy.ts';
import { changeSender, sendersOf, untold, withAnswers } from '../senders/senders.ts';
import type { CaseSender } from '../senders/senders.ts';
import type { Anonymity, CaseState } from '../state.ts';

type Event<T extends PartsEvent['type']> = Extract<PartsEvent, { type: T }>;

const PARTS_EVENTS: readonly string[] = [
  'CaseSplit',
  'PartNotBegun',
  'PartBegun',
  'ConsolidationAsked',
  'ConsolidationRefused',
  'SubmissionsTakenIn',
  'CaseConsolidated',
  'CaseLinked',
  'CaseLinkNoted',
  'NamedElsewhereNoted',
  'CaseLinkRefused',
  'RepresentativeReplaced',
  'GroupMembersWithdrew',
  'GroupDivided',
  'SecrecyAsked',
  'SecrecyNoted',
  'SenderIdentified',
  'SenderDied',
] satisfies PartsEvent['type'][];

/** Whether an event is about parts, other cases or senders. */
export function isPartsEvent(event: { type: string }): event is PartsEvent {
  return PARTS_EVENTS.includes(event.type);
}

/** The case after something happened with its parts, with another case or with a sender. */
export function evolveParts(state: CaseState, event: PartsEvent, at: Instant): CaseState {
  switch (event.type) {
    case 'CaseSplit':
      return divided(state, event);
    case 'PartNotBegun':
      return returned(state, event);
    case 'PartBegun':
      return begun(state, event, at);
    case 'ConsolidationAsked':
      return { ...state, consolidation: { into: event.caseId, status: 'asked', moved: event.moved } };
    case 'ConsolidationRefused':
      return { ...state, consolidation: null };
    case 'SubmissionsTakenIn':
      return takenIn(state, event);
    case 'CaseConsolidated':
      return {
        ...state,
        outcome: 'CONSOLIDATED',
        consolidation: { into: event.caseId, status: 'taken', moved: state.consolidation?.moved ?? [] },
        ...{ assignment: null, question: null, pause: null },
      };
    case 'CaseLinked':
    case 'CaseLinkNoted':
      return { ...state, links: [...state.links, { caseId: event.caseId, relation: event.relation }] };
    case 'NamedElsewhereNoted':
      return {
        ...state,
        namedElsewhere: recordsAmong([...state.namedElsewhere, ...event.named], state.subjects),
      };
    case 'CaseLinkRefused':
      return { ...state, links: state.links.filter((one) => one.caseId !== event.caseId) };
    case 'SecrecyAsked':
    case 'SecrecyNoted':
      return withSecrecy(state, event);
    default:
      return evolveSenders(state, event);
  }
}

function evolveSenders(
  state: CaseState,
  event: Event<'RepresentativeReplaced' | 'GroupMembersWithdrew' | 'GroupDivided' | 'SenderIdentified' | 'SenderDied'>,
): CaseState {
  const sender = sendersOf(state).find((one) => one.id === event.senderId);
  if (sender === undefined) return state;
  const changed = (change: Partial<CaseSender>): CaseState => ({
    ...state,
    senders: changeSender(state, sender.id, change),
  });
  switch (event.type) {
    case 'RepresentativeReplaced':
      return changed({ representativeKnown: true });
    case 'GroupMembersWithdrew':
      return changed({
        memberCount: fewer(sender, event.members),
        representativeKnown: sender.representativeKnown && !event.isRepresentative,
      });
    case 'GroupDivided':
      return withAnswers(state, [
        ...changeSender(state, sender.id, { memberCount: fewer(sender, event.members) }),
        { ...sender, id: event.apartId, memberCount: event.members, representativeKnown: false },
      ]);
    case 'SenderIdentified': {
      const isFirst = sendersOf(state)[0]?.id === sender.id;
      return {
        ...changed({ senderType: 'named', identifiedOn: event.on }),
        senderType: isFirst ? 'named' : state.senderType,
        anonymity: state.anonymity === null ? null : 'named',
      };
    }
    case 'SenderDied':
      return changed({ death: { on: event.on, passesTo: event.passesTo } });
  }
}

function fewer({ memberCount }: CaseSender, members: number): number | null {
  return memberCount === null ? null : memberCount - members;
}

/** The rest of the letter; whoever went with a part is closed to it all the same, since the letter speaks of them. */
function divided(state: CaseState, event: Event<'CaseSplit'>): CaseState {
  const gone = event.parts.flatMap((one) => one.allegations.map(({ id }) => id));
  const subjects = state.subjects.filter((one) => event.keptSubjectIds.includes(one.id));
  return {
    ...state,
    kind: event.restKind,
    allegations: state.allegations.filter((one) => !gone.includes(one.id)),
    subjects,
    namedElsewhere: recordsAmong(closedTo(state), subjects),
    parts: [...state.parts, ...event.parts.map((one) => ({ ...one, status: 'split-off' as const }))],
  };
}

function returned(state: CaseState, { caseId }: Event<'PartNotBegun'>): CaseState {
  const part = state.parts.find((one) => one.caseId === caseId);
  if (part === undefined) return state;
  const parts = state.parts.map((one) => (one === part ? { ...one, status: 'returned' as const } : one));
  if (state.outcome === 'CONCLUDED') return { ...state, parts };
  const missing = part.subjects.filter((one) => state.subjects.every(({ id }) => id !== one.id));
  const subjects = [...state.subjects, ...missing];
  const back = {
    ...state,
    parts,
    subjects,
    allegations: [
      ...state.allegations,
      ...part.allegations.filter((one) => state.allegations.every(({ id }) => id !== one.id)),
    ],
    namedElsewhere: recordsAmong(state.namedElsewhere, subjects),
  };
  if (state.stage !== 'FOLLOW_UP' && state.stage !== 'CLOSED') return back;
  return {
    ...withAnswers(back, untold(sendersOf(back))),
    ...{ stage: 'SCREENING', outcome: null, proposal: null, instruction: null },
  };
}

/** A part begins sorted: by whom and as what was said when it was split off. */
function begun(state: CaseState, event: Event<'PartBegun'>, at: Instant): CaseState {
  const { type: _, organisationId, organisationPath, fromCaseId, splitBy, senders, ...same } = event;
  return {
    ...state,
    ...same,
    stage: 'SCREENING',
    organisation: { id: organisationId, path: organisationPath },
    registeredAt: at,
    partOf: fromCaseId,
    submissions: [...new Set(senders.map((one) => one.submissionId))],
    senders: untold(senders).map((one) => ({ ...one, isPart: true })),
    classifiedBy: splitBy,
  };
}

/** Who can be known best counts for the whole: a name that one sender gave is given. */
const KNOWN_BEST: readonly Anonymity[] = ['named', 'concrete', 'not-concrete'];

/** Each sender once: a letter that had been divided comes together again, and its receipt leads here. */
function joined(own: readonly CaseSender[], others: readonly CaseSender[]): readonly CaseSender[] {
  const both = own.map((one) => {
    const other = others.find(({ id }) => id === one.id);
    return other === undefined
      ? one
      : { ...one, isPart: one.isPart && other.isPart, answered: false, ...secretSince(one, other) };
  });
  return [...both, ...others.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** The letters of another case are this one's too: its senders, matters and subjects, and everybody they speak of. */
function takenIn(state: CaseState, event: Event<'SubmissionsTakenIn'>): CaseState {
  const isSame = (one: CaseState['subjects'][number], other: CaseState['subjects'][number]) =>
    one.id === other.id ||
    ((one.personId !== null || one.organisationId !== null) &&
      one.personId === other.personId &&
      one.organisationId === other.organisationId);
  const subjects = [
    ...state.subjects,
    ...event.subjects.filter((one) => !state.subjects.some((other) => isSame(one, other))),
  ];
  const senders = joined(sendersOf(state), untold(event.senders));
  return {
    ...state,
    ...{ senders, subjects, resultAnswered: false, told: { ...state.told, sender: false } },
    submissions: [...new Set([...state.submissions, ...event.senders.map((one) => one.submissionId)])],
    protected: [...new Set([...state.protected, ...(event.protected ?? [])])],
    allegations: [...state.allegations, ...event.allegations],
    namedElsewhere: recordsAmong([...state.namedElsewhere, ...event.namedElsewhere], subjects),
    recused: [...new Set([...state.recused, ...event.recused])],
    restricted: state.restricted || event.restricted,
    anonymity: KNOWN_BEST.find((one) => one === state.anonymity || one === event.anonymity) ?? null,
    takenIn: [...state.takenIn, event.fromCaseId],
  };
}
