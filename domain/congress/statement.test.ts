import { describe, expect, it } from 'vitest';
import { CHAIR, HEAD, ORGANISATIONS, PEOPLE, SECRETARY, staff } from '../case/people.fixture.ts';
import type { Actor } from '../process.ts';
import { plan } from './commands.fixture.ts';
import { contextFor, fold, later } from './given.fixture.ts';
import { CONGRESS_PROCESS } from './process.ts';
import { concludedMatters } from './statement.ts';
import type { RecordedMatters } from './statement.ts';

const TODAY = '2026-09-03';
const ASK = { type: 'stateOnCandidate', personId: 'branchSecretary' } as const;
const STATE = fold(later([], [plan('2026-11-20'), SECRETARY, '2026-09-01']));

type Conclusion = RecordedMatters['conclusions'][number];
type Decision = RecordedMatters['decisions'][number];

function concluded(
  more: Partial<Conclusion> = {},
  finding: 'true-violation' | 'unfounded' = 'true-violation',
): Conclusion {
  const conclusion = {
    ...{ meetingId: 'm', on: '2026-05-04', issuedOn: '2026-05-08', announcedOn: null },
    findings: [{ allegationId: 'a', finding }],
    consequences: [
      { subjectId: 's', consequence: finding === 'unfounded' ? 'none' : 'lessons', disciplineId: null } as const,
    ],
  };
  return { caseId: 'c', organisationId: 'commune', subjectIds: ['s'], conclusion, disciplines: [], ...more };
}

function decided(more: Partial<Decision> = {}): Decision {
  return {
    ...{ caseId: 'd', organisationId: 'commune', stage: 'DECIDED', form: 'warning', number: '12-QĐ/UBKT' },
    ...{ effectiveFrom: '2026-06-01', lapsesOn: '2027-05-31', ...more },
  };
}

const stated = (conclusions: readonly Conclusion[], decisions: readonly Decision[] = []) =>
  concludedMatters({ conclusions, decisions }, TODAY);

describe('a statement on a candidate carries', () => {
  it('decisions in force and violations concluded in writing, with the day, the form and the number', () =>
    expect(stated([concluded()], [decided()])).toEqual([
      { on: '2026-05-08', organisationId: 'commune', form: null, number: null, lapsesOn: null },
      { on: '2026-06-01', organisationId: 'commune', form: 'warning', number: '12-QĐ/UBKT', lapsesOn: '2027-05-31' },
    ]));

  it('nothing that runs: no conclusion, none in writing, a discipline looked into, a decision not in force', () => {
    const running = { disciplineId: 'x', subjectId: 's', status: 'running' } as const;
    const unwritten = concluded();
    const { conclusion } = unwritten;
    expect(
      stated(
        [
          concluded({ conclusion: null }),
          concluded({ conclusion: conclusion === null ? null : { ...conclusion, issuedOn: null } }),
          concluded({ disciplines: [running] }),
        ],
        [decided({ stage: 'PROPOSED' }), decided({ effectiveFrom: null }), decided({ effectiveFrom: '2026-09-11' })],
      ),
    ).toEqual([]);
  });

  it('nothing that was found untrue, nor what concerns another in the same matter', () =>
    expect(stated([concluded({}, 'unfounded'), concluded({ subjectIds: ['other'] })])).toEqual([]));

  it('one line where a discipline followed the conclusion, not two', () =>
    expect(
      stated([concluded({ disciplines: [{ disciplineId: 'x', subjectId: 's', status: 'decided' }] })], [decided()]),
    ).toHaveLength(1));
});

/** Heads a body directly in the one that holds the congress, which is no inspection committee. */
const BRANCH_HEAD = staff('branchSecretary', ['HEAD', 'branch']);

describe('a statement is asked', () => {
  const ask = (actor: Actor, personId: string = ASK.personId, recorded: RecordedMatters = EMPTY) => {
    const command = { ...ASK, personId };
    const context = contextFor(STATE, command, { actor, on: TODAY });
    const facts = { ...context.facts, people: PEOPLE, organisations: ORGANISATIONS, recorded };
    return CONGRESS_PROCESS.decide(STATE, command, { ...context, facts });
  };
  const EMPTY: RecordedMatters = { conclusions: [], decisions: [] };

  it('by the head of the inspection committee of the body, and recorded with the day and who asked', () =>
    expect(ask(CHAIR, ASK.personId, { conclusions: [concluded()], decisions: [] })).toMatchObject({
      events: [{ type: 'CandidateStatementMade', asOf: TODAY, by: 'chair', matters: [{ on: '2026-05-08' }] }],
    }));

  it('by nobody else, not even the head of the body', () => {
    for (const actor of [HEAD, SECRETARY, staff('stranger', ['HEAD', 'otherCommune']), BRANCH_HEAD]) {
      expect(ask(actor)).toMatchObject({ refusal: { code: 'NOT_PERMITTED' } });
    }
  });

  it('of nobody outside the body, nor of oneself', () => {
    expect(ask(CHAIR, 'otherBranchMember')).toMatchObject({ refusal: { code: 'CANDIDATE_NOT_OF_BODY' } });
    expect(ask(CHAIR, 'chair')).toMatchObject({ refusal: { code: 'CONFLICT_OF_INTEREST' } });
  });

  it('with the same answer whether something runs or not', () =>
    expect(ask(CHAIR, ASK.personId, { conclusions: [concluded({ conclusion: null })], decisions: [] })).toEqual(
      ask(CHAIR),
    ));
});
