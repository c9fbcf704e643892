import type { Day } from '../../calendar/calendar.ts';
import { about, classify, instruct, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { NO_INTAKE } from '../../intake/fields.ts';
import { takeInOf } from './decide-consolidation.ts';
import { fold } from '../given.fixture.ts';
import type { TakeIn } from './parts-commands.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

export const SECRETARY_OF_BRANCH = about({ personId: 'branchSecretary' });
export const BRANCH = about({ organisationId: 'branch' });

/** One letter with two matters: a denunciation of the branch secretary and a proposal to the branch. */
export const MIXED: readonly Step[] = [
  [register('2026-10-12'), ENGINE, '2026-10-12'],
  [
    classify({
      kind: 'mixed',
      subjects: [SECRETARY_OF_BRANCH, BRANCH],
      allegations: [
        { id: 'money', codes: ['DD-7'], summary: text('money') },
        { id: 'road', codes: ['CQ-KN'], summary: text('road') },
      ],
    }),
    SCREENER,
    '2026-10-13',
  ],
];
export const MIXED_LETTER = lived(...MIXED);

/** The proposal goes to a case of its own; the denunciation stays. */
export function split(overrides: Partial<Of<'split'>> = {}): Of<'split'> {
  return {
    type: 'split',
    parts: [{ caseId: 'part-1', kind: 'proposal', track: 'party', allegationIds: ['road'], subjectIds: [BRANCH.id] }],
    restKind: 'denunciation',
    keptSubjectIds: [SECRETARY_OF_BRANCH.id],
    reason: text('two matters'),
    ...overrides,
  };
}

export function consolidate(caseId = 'case-1'): Of<'consolidate'> {
  return { type: 'consolidate', caseId, reason: text('the same road') };
}

/** Another letter about the same matter, three days later, which the head wants joined to the first. */
export function secondLetter(receivedOn: Day, overrides: Partial<Of<'classify'>> = {}): readonly Step[] {
  return [
    [register(receivedOn, { submissionId: 'submission-2', caseNumber: 'MG-0002' }), ENGINE, receivedOn],
    [
      classify({ allegations: [{ id: 'allegation-2', codes: ['DD-5'], summary: text('the same') }], ...overrides }),
      SCREENER,
      receivedOn,
    ],
    [instruct({ action: 'consolidate', assignee: null, dueOn: null }), HEAD, receivedOn],
  ];
}

/** What a case hands over when its story has come that far. */
export function handedOver(steps: readonly Step[], fromCaseId = 'case-2'): TakeIn {
  return takeInOf(fold(lived(...steps)), fromCaseId);
}

/** A letter of six, sorted. */
export const GROUP: readonly Step[] = [
  [register('2026-10-12', { senderType: 'group', intake: { ...NO_INTAKE, signers: 6 } }), ENGINE, '2026-10-12'],
  [classify(), SCREENER, '2026-10-13'],
];
export const GROUP_LETTER = lived(...GROUP);

/** A letter on its way into another case, and one of which a part has gone. */
export const CONSOLIDATING = lived(...secondLetter('2026-10-15'), [consolidate(), SCREENER, '2026-10-16']);
export const SPLIT_LETTER = lived(...MIXED, [split(), SCREENER, '2026-10-14']);
