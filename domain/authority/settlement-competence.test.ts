import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import type { Body, Person } from '../case/people.fixture.ts';
import type { SubjectKind } from '../taxonomy/codes.ts';
import { settlementCompetence } from './settlement-competence.ts';
import type { CompetenceSubject } from './settlement-competence.ts';

const records = { people: PEOPLE, organisations: ORGANISATIONS };

function member(personId: Person | null, kind: SubjectKind = 'member'): CompetenceSubject {
  return { id: `subject-${personId ?? 'x'}`, kind, personId, organisationId: null };
}

function unit(organisationId: Body | 'nowhere' | null): CompetenceSubject {
  return { id: `subject-${organisationId ?? 'x'}`, kind: 'organisation', personId: null, organisationId };
}

/** Why that body may not settle a matter about these, or null. */
function refusal(body: Body, ...subjects: CompetenceSubject[]) {
  const own = ORGANISATIONS[body];
  if (own === undefined) throw new Error(`no such body: ${body}`);
  return settlementCompetence(subjects, own, records);
}

const notCompetent = (managedBy: string) => ({ code: 'BODY_NOT_COMPETENT', params: { managedBy } });

describe('competence follows cadre management', () => {
  it('a commune settles what concerns members it manages, and those managed below', () => {
    expect(refusal('commune', member('branchSecretary'))).toBeNull();
    expect(refusal('commune', member('branchMember'), member('branchSecretary', 'probationary-member'))).toBeNull();
  });

  it('an inspection committee settles for the whole of the committee it belongs to', () => {
    expect(refusal('inspection', member('branchSecretary'), unit('branch'))).toBeNull();
    expect(refusal('inspection', member('managedAbove'))).toMatchObject(notCompetent('province'));
  });

  it('a member managed above is settled above, and the refusal says by which level', () => {
    expect(refusal('commune', member('managedAbove'))).toMatchObject({
      code: 'BODY_NOT_COMPETENT',
      params: { subjectId: 'subject-managedAbove', managedBy: 'province' },
      legalBasis: 'Quy định về phân cấp quản lý cán bộ; xin ý kiến cấp trên',
    });
    expect(refusal('province', member('managedAbove'))).toBeNull();
    expect(refusal('branch', member('branchSecretary'))).toMatchObject(notCompetent('direct'));
  });

  it('of several posts the one managed highest counts', () => {
    const posts = [PEOPLE['branchMember'], PEOPLE['managedAbove']].flatMap((one) => one?.posts ?? []);
    const people = { both: { personId: 'both', posts, relatives: [] } };
    const subject = { ...member(null), personId: 'both' };
    const own = ORGANISATIONS['commune'];
    const found = own === undefined ? null : settlementCompetence([subject], own, { ...records, people });
    expect(found).toMatchObject(notCompetent('province'));
  });

  it('a member of another commune is not settled here, whoever manages them', () => {
    expect(refusal('commune', member('otherBranchMember'))).toMatchObject(notCompetent('grassroots'));
    expect(refusal('province', member('otherBranchMember'))).toBeNull();
  });

  it('one subject beyond the body stands in the way of the whole', () =>
    expect(refusal('commune', member('branchMember'), member('managedAbove'))).toMatchObject({
      params: { subjectId: 'subject-managedAbove' },
    }));
});

describe('an organisation', () => {
  it('is settled by the committee over it', () => expect(refusal('commune', unit('branch'))).toBeNull());

  it.each([
    ['by itself', 'commune', 'commune'],
    ['by the inspection committee of the committee complained about', 'inspection', 'commune'],
    ['by an inspection committee about itself', 'inspection', 'inspection'],
    ['by a body below it', 'branch', 'commune'],
    ['by a body beside it', 'commune', 'otherBranch'],
  ] as const)('is never settled %s', (_how, body, about) =>
    expect(refusal(body, unit(about))).toMatchObject({ code: 'BODY_NOT_COMPETENT' }),
  );
});

describe('who is not on record', () => {
  it('as nobody known at all is not settled: the subject comes first', () =>
    expect(refusal('commune', member(null, 'unknown'))).toMatchObject({ code: 'SUBJECT_NOT_IDENTIFIED' }));

  it('as an official outside the Party is for the State body', () =>
    expect(refusal('commune', member(null, 'non-member-official'))).toMatchObject(notCompetent('state-body')));

  it('as a member or an organisation in words only is identified first: until then no body is theirs', () => {
    expect(refusal('commune', member(null))).toMatchObject({ code: 'SUBJECT_NOT_IDENTIFIED' });
    expect(refusal('commune', member('branchSecretary'), unit(null))).toMatchObject({
      code: 'SUBJECT_NOT_IDENTIFIED',
      params: { subjectId: 'subject-x' },
    });
  });

  it('with a record that names no post, or no record under that id, is asked about above, never guessed', () => {
    const nobody = { ...member(null), personId: 'nobody' };
    expect(refusal('commune', nobody)).toMatchObject({ code: 'COMPETENCE_UNKNOWN' });
    expect(refusal('commune', unit('nowhere'))).toMatchObject({ code: 'COMPETENCE_UNKNOWN' });
  });
});
