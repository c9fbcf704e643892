import { describe, expect, it } from 'vitest';
import { text } from '../commands.fixture.ts';
import { refuseClearing, refuseFacelessOrganisation, refuseRemediation, refuseWordless } from './consequences.ts';
import type { SubjectConsequence } from './review-commands.ts';

const MEMBER = { subjectId: 'member', personId: 'person-1', organisationId: null };
const BRANCH = { subjectId: 'branch', personId: null, organisationId: 'branch-1' };
const SOMEBODY = { subjectId: 'somebody', personId: null, organisationId: null };

/** What follows for these subjects after a violation found true, or what is given. */
function concluded(...consequences: (Partial<SubjectConsequence> & { subjectId: string })[]) {
  return {
    findings: [{ allegationId: 'allegation-1', finding: 'true-violation' as const }],
    consequences: consequences.map((one): SubjectConsequence => ({
      consequence: 'none',
      disciplineId: null,
      ...one,
    })),
  };
}

describe('a remediation', () => {
  const remedied = {
    consequence: 'remediation',
    remediationId: 'remediation-1',
    recommendation: text('what'),
  } as const;

  it('says in words what is to be remedied', () => {
    expect(refuseWordless(concluded({ subjectId: 'member', ...remedied }))).toBeNull();
    expect(refuseWordless(concluded({ subjectId: 'member', ...remedied, recommendation: null }))).toMatchObject({
      refusal: { code: 'RECOMMENDATION_MISSING', params: { subjectIds: ['member'] } },
    });
  });

  it('is asked of somebody on record, under an id of its own', () => {
    const asked = concluded({ subjectId: 'member', ...remedied });
    expect(refuseRemediation([MEMBER], asked, [])).toBeNull();
    expect(refuseRemediation([MEMBER], asked, ['remediation-1'])?.refusal.code).toBe('REMEDIATION_ID_MISSING');
    const ofNobody = concluded({ subjectId: 'somebody', ...remedied });
    expect(refuseRemediation([SOMEBODY], ofNobody, [])?.refusal.code).toBe('SUBJECT_NOT_ON_RECORD');
  });
});

describe('a conclusion about an organisation (P14)', () => {
  it('states the responsibility of its head and of its members wherever something follows', () => {
    const of = (more: Partial<SubjectConsequence>) =>
      refuseFacelessOrganisation([MEMBER, BRANCH], concluded({ subjectId: 'branch', ...more }));
    const missing = { refusal: { code: 'RESPONSIBILITY_MISSING', params: { subjectIds: ['branch'] } } };
    expect(of({ consequence: 'lessons' })).toMatchObject(missing);
    expect(of({ consequence: 'lessons', headResponsibility: text('head') })).toMatchObject(missing);
    const both = { headResponsibility: text('head'), membersResponsibility: text('members') };
    expect(of({ consequence: 'lessons', ...both })).toBeNull();
    expect(of({ consequence: 'none' })).toBeNull();
    const aboutMember = concluded({ subjectId: 'member', consequence: 'lessons' });
    expect(refuseFacelessOrganisation([MEMBER, BRANCH], aboutMember)).toBeNull();
  });
});

describe('a subject is cleared', () => {
  it('only without a consequence, and beside somebody whose violation it is', () => {
    const bearer = { subjectId: 'branch', consequence: 'lessons' } as const;
    expect(refuseClearing(concluded({ subjectId: 'member', cleared: true }, bearer))).toBeNull();
    const contradicted = concluded({ subjectId: 'member', consequence: 'lessons', cleared: true });
    expect(refuseClearing(contradicted)?.refusal.code).toBe('CLEARED_WITH_CONSEQUENCE');
    const nobody = concluded({ subjectId: 'member', cleared: true }, { subjectId: 'branch', cleared: true });
    expect(refuseClearing(nobody)?.refusal.code).toBe('NOBODY_BEARS_VIOLATION');
    const unfounded = { ...nobody, findings: [{ allegationId: 'allegation-1', finding: 'unfounded' as const }] };
    expect(refuseClearing(unfounded)).toBeNull();
  });
});
