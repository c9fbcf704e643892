import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { among } from '../among.fixture.ts';
import { about, text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { handedOver, secondLetter } from './parts.fixture.ts';
import type { TakeIn } from './parts-commands.ts';
import { LINK_RELATIONS } from './parts-state.ts';
import { senderOf, sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

/** A letter that another case could hand over; of the same body and track more often than not. */
const OTHERS: readonly TakeIn[] = [
  handedOver(secondLetter('2026-10-14')),
  handedOver(secondLetter('2026-10-14', { kind: 'denunciation' })),
  handedOver(secondLetter('2026-10-14', { track: 'state', kind: 'complaint' })),
];

/** A command about parts, other cases or senders by chance, or null for any other type. */
export function chooseParts(
  type: CaseCommandType,
  state: CaseState,
  today: Day,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  const senders = sendersOf(state);
  const senderId = a % 3 === 0 || senders.length === 0 ? null : among(senders, b).id;
  switch (type) {
    case 'split':
      return chooseSplit(state, [a, b, c, d]);
    case 'beginPart':
      return beginPart(today, a);
    case 'consolidate':
      return { type, caseId: `case-${a % 3}`, reason: words };
    case 'takeIn': {
      const other = among(OTHERS, a);
      const fromCaseId = `case-${b % 4}`;
      return {
        ...other,
        fromCaseId,
        allegations: other.allegations.map((one) => ({ ...one, id: `${fromCaseId}-${one.id}` })),
        senders: other.senders.map((one) => ({ ...one, id: fromCaseId, submissionId: fromCaseId })),
        owed: other.owed.map((one) => ({ ...one, concerns: fromCaseId })),
        // One that follows what the case is in law, so that it is taken now and then.
        ...(c % 2 === 0 ? { track: state.track, kind: state.kind ?? 'report' } : {}),
        ...(d % 2 === 0 ? { subjects: state.subjects } : {}),
      };
    }
    case 'consolidationTaken':
      return { type, intoCaseId: c % 2 === 0 ? (state.consolidation?.into ?? 'none') : `case-${a % 3}` };
    case 'linkCase':
      return { type, caseId: `case-${a % 3}`, relation: among(LINK_RELATIONS, b), reason: words };
    case 'noteLink':
      return { type, caseId: `case-${a % 3}`, relation: 'followed-by' };
    case 'noteNamed': {
      // Seldom of the body itself, since the case goes up then and much of what may happen to it is over.
      const personId = a % 16 === 0 ? among(['officer', 'spouse', 'head'], b) : 'branchMember';
      return { type, fromCaseId: 'part-1', named: [{ personId, organisationId: null }] };
    }
    case 'replaceRepresentative':
      return { type, senderId, text: words };
    case 'withdrawMember':
      return { type, senderId, members: b % 3, isRepresentative: c % 2 === 0, text: words };
    case 'splitGroup':
      return { type, senderId, members: b % 3, text: words };
    case 'identifySelf':
      return { type, senderId };
    case 'askForSecrecy':
      return { type, senderId, text: b % 2 === 0 ? words : null };
    case 'noteSecrecy':
      return { type, submissionId: state.submissions[b % 3] ?? 'elsewhere', on: today };
    case 'noteSenderDeath':
      return { type, senderId, on: addDays(today, (b % 5) - 3), hasHeirs: c % 2 === 0, text: words };
    default:
      return null;
  }
}

/** One part, of some allegations and subjects; now and then with something forgotten. */
function chooseSplit({ allegations, subjects, parts }: CaseState, [a = 0, b = 0, c = 0, d = 0]: readonly number[]) {
  const going = allegations.filter((_, index) => index > 0 || a % 4 === 0);
  return {
    type: 'split',
    parts: [
      {
        caseId: `part-${parts.length}`,
        kind: among(['proposal', 'complaint', 'report'] as const, b),
        track: among(['party', 'state'] as const, c),
        allegationIds: going.map((one) => one.id),
        subjectIds: subjects.map((one) => one.id),
      },
    ],
    restKind: among(['report', 'denunciation', 'mixed'] as const, d),
    keptSubjectIds: subjects.filter((_, index) => index > 0 || b % 5 > 0).map((one) => one.id),
    reason: text('why'),
  } as const satisfies CaseCommand;
}

function beginPart(receivedOn: Day, chance: number): CaseCommand {
  const sender = senderOf(
    {
      submissionId: 'submission-1',
      senderType: among(['named', 'group', 'press'], chance),
      channel: 'letter',
      receivedOn,
    },
    { signers: 4 },
  );
  return {
    type: 'beginPart',
    fromCaseId: 'case-9',
    caseNumber: 'MG-0009-1',
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    senders: [sender],
    channel: 'letter',
    senderType: sender.senderType,
    receivedOn,
    origin: { kind: 'submission', ref: null },
    intake: null,
    restricted: false,
    enteredBy: 'clerk',
    kind: among(['report', 'denunciation', 'complaint'], chance),
    track: among(['party', 'state'], chance),
    anonymity: 'named',
    urgency: 'normal',
    complexity: 'simple',
    subjects: [about({ personId: 'branchSecretary' })],
    allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: text('what') }],
    namedElsewhere: [],
    recused: [],
    splitBy: 'screener',
  };
}
