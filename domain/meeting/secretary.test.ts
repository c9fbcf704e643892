import { describe, expect, it } from 'vitest';
import { addCase, nameSecretary, takeOver } from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import { PEOPLE, PROCESS, headOf } from './people.fixture.ts';
import { convened } from './stories.fixture.ts';

const DAY = '2026-10-07';
const HEAD = headOf('ubkt');
const MET = convened('ubkt', 5);
const WITH_CASE = after(MET, [addCase(['kinOfClerk']), PROCESS, DAY]);

describe('the record of a meeting', () => {
  it('is kept by whom the head names, of the body or of the one above, who stands back where they must', () => {
    given(MET).when(nameSecretary('ubkt9'), HEAD, DAY).thenEvents({ type: 'SecretaryNamed', to: 'ubkt9' });
    given(MET).when(nameSecretary('branch3'), HEAD, DAY).thenRefused('SECRETARY_NOT_IN_BODY');
    const { secretary } = given(MET).state;
    given(MET).when(nameSecretary(secretary), HEAD, DAY).thenRefused('ALREADY_ASSIGNED');
    given(WITH_CASE)
      .when(nameSecretary('clerk'), HEAD, DAY)
      .thenEvents({ type: 'SecretaryNamed' }, { type: 'MemberRecused', recusal: { personId: 'clerk' } });
  });

  it('passes with the desk of who keeps it; to nobody who does not serve there, and then the head names another', () => {
    const { secretary: fromPersonId } = given(MET).state;
    const how = (toPersonId: string) => given(MET).when(takeOver(toPersonId, { fromPersonId }), PROCESS, DAY);
    expect(how('ubkt9').state().secretary).toBe('ubkt9');
    expect(how('ubkt9').told()).toMatchObject([
      { command: { type: 'noteOtherPassed', matter: 'meeting/m1', how: 'taken' } },
    ]);
    expect(how('branch3').state().secretary).toBe(fromPersonId);
    expect(how('branch3').told()).toMatchObject([
      { command: { how: 'left' } },
      { notice: 'life-noted', audience: 'owner-head' },
    ]);
    const passed = after(MET, [takeOver('ubkt9', { fromPersonId }), PROCESS, DAY]);
    given(passed).when(takeOver('ubkt9', { fromPersonId }), PROCESS, DAY).thenRefused('NOT_ON_THE_CASE');
  });
});

describe('somebody who takes part in a meeting', () => {
  it('and is gone is told to the head once', () => {
    const gone = { type: 'noteLifeEvent', personId: 'ubkt2', event: 'retired', on: DAY, text: null } as const;
    expect(given(MET).when(gone, PROCESS, DAY).told()).toMatchObject([
      { notice: 'life-noted', audience: 'owner-head' },
    ]);
    given(after(MET, [gone, PROCESS, DAY]))
      .when(gone, PROCESS, DAY)
      .thenEvents();
    given(MET)
      .when({ ...gone, personId: 'branch3' }, PROCESS, DAY)
      .thenEvents();
  });

  it('and comes into conflict by a new post or relative stands back from what is not voted yet', () => {
    const review = { type: 'reviewConflicts', personId: 'ubkt3', on: DAY } as const;
    const ubkt3 = { personId: 'ubkt3', posts: PEOPLE['ubkt3']?.posts ?? [], relatives: ['kinOfClerk'] };
    given(WITH_CASE)
      .when(review, PROCESS, DAY, { people: { ...PEOPLE, ubkt3 } })
      .thenEvents({ type: 'MemberRecused', recusal: { personId: 'ubkt3', ground: 'RELATIVE_OF_SUBJECT' } });
    given(WITH_CASE).when(review, PROCESS, DAY).thenEvents();
  });
});
