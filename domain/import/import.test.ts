import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { ENGINE, HEAD, PROCESS, CLERK } from '../case/people.fixture.ts';
import { text } from '../case/commands.fixture.ts';
import { storiesOf } from '../policy-change/story.fixture.ts';
import type { Step } from '../policy-change/story.fixture.ts';
import type { ImportCommand } from './commands.ts';
import { IMPORT_PROCESS } from './process.ts';

const { later, given, fold } = storiesOf(IMPORT_PROCESS, 'import/i1', { policies: [], calendar: HANOI });
type S = Step<ImportCommand>;

const upload = (rows: number, errors = 0): S => [
  { type: 'beginImport', organisationId: 'commune', rows, errors },
  CLERK,
  '2026-10-12',
];
const START: S = [{ type: 'startImport' }, HEAD, '2026-10-13'];
const batch = (n: number, recorded = 100): S => [
  { type: 'batchImported', batch: n, recorded, known: 0, refused: 0 },
  PROCESS,
  '2026-10-13',
];
const asked = (n: number) => ({ kind: 'import', task: 'batch', batch: n });

describe('an old register', () => {
  it('is asked for one batch after the other, each by the one before', () => {
    const started = given(later([], upload(250))).when(...START);
    started.thenEvents({ type: 'ImportStarted', by: 'head' });
    expect(started.followUps()).toEqual([asked(1)]);
    const first = given(later([], upload(250), START)).when(...batch(1));
    expect(first.followUps()).toEqual([asked(2)]);
    expect(first.state()).toMatchObject({ stage: 'RUNNING', batchesDone: 1, recorded: 100 });
  });

  it('is done with its last batch: the owners get a digest, and whoever started it hears of it', () => {
    const last = given(later([], upload(250), START, batch(1), batch(2))).when(...batch(3, 50));
    last.thenEvents({ type: 'BatchImported', batch: 3 }, { type: 'ImportFinished', cases: 250 });
    expect(last.followUps()).toMatchObject([
      { kind: 'import', task: 'digest' },
      { kind: 'notice', notice: 'import-done', audience: 'person:head', params: { count: '250' } },
    ]);
    expect(IMPORT_PROCESS.isFinished(last.state())).toBe(true);
  });

  it('counts a batch once, however often it is told, and takes none before its turn', () => {
    const story = later([], upload(250), START, batch(1));
    given(story)
      .when(...batch(1))
      .thenEvents();
    given(story)
      .when(...batch(3))
      .thenRefused('IMPORT_BATCH_OUT_OF_ORDER', { batch: 3, done: 1 });
  });

  it('with one fault is not started at all, nor an empty one', () => {
    given(later([], upload(250, 1)))
      .when(...START)
      .thenRefused('IMPORT_HAS_ERRORS', { errors: 1 });
    given(later([], upload(0)))
      .when(...START)
      .thenRefused('IMPORT_IS_EMPTY');
  });

  it('is started by another person than who uploaded it, who vouches for its days (P36)', () => {
    const byHead: S = [{ type: 'beginImport', organisationId: 'commune', rows: 1, errors: 0 }, HEAD, '2026-10-12'];
    given(later([], byHead))
      .when(...START)
      .thenRefused('FOUR_EYES');
  });

  it('is cancelled before the first batch only, and what was made ready is dropped', () => {
    const cancel: S = [{ type: 'cancelImport', reason: text('wrong file') }, CLERK, '2026-10-13'];
    const cancelled = given(later([], upload(250))).when(...cancel);
    cancelled.thenEvents({ type: 'ImportCancelled', by: 'clerk' });
    expect(cancelled.followUps()).toMatchObject([{ kind: 'import', task: 'drop' }]);
    given(later([], upload(250), START))
      .when(...cancel)
      .thenRefused('COMMAND_NOT_IN_STAGE');
  });

  it('that nobody starts within thirty days is given up by itself', () => {
    const story = later([], upload(250));
    expect(IMPORT_PROCESS.wakesOn(fold(story))).toEqual(['2026-11-12']);
    given(story).when({ type: 'clock' }, ENGINE, '2026-11-11').thenEvents();
    given(story)
      .when({ type: 'clock' }, ENGINE, '2026-11-12')
      .thenEvents({ type: 'ImportCancelled', by: null, reason: null });
    expect(IMPORT_PROCESS.wakesOn(fold(later([], upload(250), START)))).toEqual([]);
  });
});
