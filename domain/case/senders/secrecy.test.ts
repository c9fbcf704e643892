import { describe, expect, it } from 'vitest';
import { register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { followUps } from '../follow-ups.ts';
import { fold, given, lived } from '../given.fixture.ts';
import { CONSOLIDATING, GROUP, MIXED, handedOver, secondLetter, split } from '../parts/parts.fixture.ts';
import { CLERK, ENGINE, PROCESS, SCREENER, SENDER } from '../people.fixture.ts';
import { screened } from '../settlement/settlement.fixture.ts';
import { CASE_TRANSITIONS } from '../transitions.ts';

const ON = '2026-10-20';
const LETTER = 'submission-1';
const ASK: CaseCommand = { type: 'askForSecrecy', senderId: LETTER, text: null };
const ON_PAPER: CaseCommand = { ...ASK, text: text('paper') };
const NOTED: CaseCommand = { type: 'noteSecrecy', submissionId: LETTER, on: ON };
const SCREENED = screened();
const NAMED = lived(...SCREENED);
const told = (story: typeof NAMED, type: CaseEvent['type'] = 'SecrecyAsked') =>
  followUps(
    fold(story),
    story.flatMap(({ event }) => (event.type === type ? [event] : [])),
    'case/whole',
  );

describe('a sender who asks for secrecy after filing', () => {
  it('has it from that day as if the letter had come with the wish, and the handler or the head is told', () => {
    expect(fold(NAMED)).toMatchObject({ restricted: false });
    const asked = given(NAMED).when(ASK, SENDER, ON);
    asked.thenEvents({ type: 'SecrecyAsked', submissionId: LETTER, on: ON, by: null });
    expect(asked.state()).toMatchObject({ restricted: true, senders: [{ secretSince: ON }] });
    expect(told(lived(...SCREENED, [ASK, SENDER, ON]))).toEqual([
      expect.objectContaining({ notice: 'secrecy-asked', audience: 'owner-head' }),
    ]);
  });

  it('may ask at the desk, and who of the staff knew them until then is on record', () => {
    const paper = lived([register('2026-10-12', { enteredBy: 'clerk' }), ENGINE, '2026-10-12']);
    given(paper)
      .when(ON_PAPER, CLERK, ON)
      .thenEvents({ type: 'SecrecyAsked', by: 'clerk', knownTo: ['clerk'] });
  });

  it('whose letter came from another case was met by nobody who took in the first one', () => {
    const paper = [register('2026-10-12', { enteredBy: 'clerk' }), ENGINE, '2026-10-12'] as const;
    const both = lived(paper, ...SCREENED.slice(1), [handedOver(secondLetter('2026-10-15')), PROCESS, '2026-10-16']);
    const asks = (senderId: string) => given(both).when({ ...ASK, senderId }, SENDER, ON);
    asks(LETTER).thenEvents({ type: 'SecrecyAsked', knownTo: ['clerk'] });
    asks('submission-2').thenEvents({ type: 'SecrecyAsked', knownTo: null });
  });

  it('may say it twice; whoever enters it a second time reads that it is kept, and since when', () => {
    const asked = lived(...SCREENED, [ASK, SENDER, ON]);
    given(asked).when(ASK, SENDER, '2026-10-21').thenEvents();
    given(asked).when(ON_PAPER, CLERK, '2026-10-21').thenRefused('SECRECY_ASKED_ALREADY', { on: ON });
  });

  it('has nothing to keep where no name was given, and is told so', () => {
    const unknown = lived(...screened({ anonymity: 'concrete' }));
    given(unknown).when(ASK, SENDER, ON).thenRefused('SECRECY_WITHOUT_NAME');
    const named = lived(...screened({ anonymity: 'concrete' }), [
      { type: 'identifySelf', senderId: LETTER },
      SENDER,
      ON,
    ]);
    given(named).when(ASK, SENDER, ON).thenEvents({ type: 'SecrecyAsked' });
  });

  it('is asked whose letter it is, where a case has several', () => {
    const both = lived(...SCREENED, [handedOver(secondLetter('2026-10-15')), PROCESS, '2026-10-16']);
    given(both)
      .when({ ...ON_PAPER, senderId: null }, CLERK, ON)
      .thenRefused('SENDER_UNKNOWN');
    expect(given(both).when(ASK, SENDER, ON).state().senders).toMatchObject([
      { secretSince: ON },
      { id: 'submission-2' },
    ]);
  });

  it('is kept with those of the same letter who are answered apart', () => {
    const apart = lived(...GROUP, [
      { type: 'splitGroup', senderId: null, members: 2, text: text('paper') },
      SCREENER,
      '2026-10-14',
    ]);
    const days = given(apart).when(ASK, SENDER, ON).state().senders;
    expect(days.map((one) => one.secretSince)).toEqual([ON, ON]);
  });
});

describe('the secrecy a sender asked for goes along', () => {
  it('into a part that is split off later, and to the one that was split off before', () => {
    const whole = lived(...MIXED, [split(), SCREENER, '2026-10-14'], [ASK, SENDER, ON]);
    expect(told(whole)).toContainEqual({ kind: 'command', to: 'case/part-1', command: NOTED, about: 'part-1' });
    const later = lived(...MIXED, [ASK, SENDER, ON], [split(), SCREENER, ON]);
    expect(told(later, 'CaseSplit')).toContainEqual(
      expect.objectContaining({
        command: expect.objectContaining({
          type: 'beginPart',
          restricted: true,
          senders: [expect.objectContaining({ secretSince: ON })],
        }),
      }),
    );
  });

  it('is noted there once, however often it is told, and never for a letter that does not stand there', () => {
    const noted = given(NAMED).when(NOTED, PROCESS, ON);
    noted.thenEvents({ type: 'SecrecyNoted', submissionId: LETTER, knownTo: ['clerk'] });
    expect(noted.state()).toMatchObject({ restricted: true, senders: [{ secretSince: ON }] });
    given(lived(...SCREENED, [NOTED, PROCESS, ON]))
      .when(NOTED, PROCESS, ON)
      .thenEvents();
    given(NAMED)
      .when({ ...NOTED, submissionId: 'elsewhere' }, PROCESS, ON)
      .thenEvents();
  });

  it('also while the letter is on its way into another case, whose answer may come at any time', () => {
    const noted = { ...NOTED, submissionId: 'submission-2' };
    given(CONSOLIDATING).when(noted, PROCESS, ON).thenEvents({ type: 'SecrecyNoted', submissionId: 'submission-2' });
    const asks: CaseCommand = { ...ASK, senderId: 'submission-2' };
    given(CONSOLIDATING).when(asks, SENDER, ON).thenEvents({ type: 'SecrecyAsked', submissionId: 'submission-2' });
  });

  it('into the case that takes the letter in, also when it was asked while the answer was awaited', () => {
    const taking = handedOver(secondLetter('2026-10-15'));
    const secret = {
      ...taking,
      restricted: true,
      senders: taking.senders.map((one) => ({ ...one, secretSince: ON })),
    };
    expect(given(NAMED).when(secret, PROCESS, ON).state()).toMatchObject({
      restricted: true,
      senders: [{ id: LETTER }, { id: 'submission-2', secretSince: ON }],
    });
    const emptied = lived(...SCREENED, [NOTED, PROCESS, ON]);
    const taken = followUps(fold(emptied), [{ type: 'CaseConsolidated', caseId: 'case-1', on: ON }], 'case/whole');
    expect(taken).toContainEqual({ kind: 'command', to: 'case/case-1', command: NOTED, about: 'case-1' });
  });
});

it('no command of anybody lifts secrecy: what the sender no longer wants kept they say themselves', () => {
  expect(CASE_TRANSITIONS.filter((row) => /secrecy/i.test(row.command)).map((row) => row.command)).toEqual([
    'askForSecrecy',
    'noteSecrecy',
  ]);
});
