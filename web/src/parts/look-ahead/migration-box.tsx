import './look-ahead.css';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { LookedAhead, Migration } from '../../api/rules-queries.ts';
import type { AllowedCommand } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { fieldMessages, useGive } from '../give-command.ts';
import { LatenessField } from '../lateness-field.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { LookAhead } from './look-ahead.tsx';

interface MigrationBoxProps {
  processId: string;
  commands: readonly AllowedCommand[];
  preview: LookedAhead | null;
  migration: Migration;
  /** The day from which it may be brought there, while that day is to come. */
  from?: string | null;
  /** Which page is read again when the figures turn out to be old. */
  readAgain: readonly unknown[];
}

/** Whether a published change is also brought into what is running: only for new matters, unless somebody decides otherwise. */
export function MigrationBox(props: MigrationBoxProps) {
  const { migration: words } = useTexts();
  const { migration, commands, preview, from = null } = props;
  const command = commands.find((one) => one.type === 'confirmMigration');
  const reason = command?.reason ?? null;
  return (
    <section className="migration" aria-labelledby="ap-dung">
      <h2 id="ap-dung">{words.title}</h2>
      {migration !== null && (
        <p>
          {fill(words.doneOn, {
            ...{ day: showDay(migration.on), touched: migration.figures.touched, moved: migration.figures.moved },
          })}{' '}
          <span className="quiet">{migration.confirmedBy}</span>
        </p>
      )}
      {migration === null && command?.allowed !== true && (
        <>
          {(from === null || reason === null) && <p>{words.notYours}</p>}
          {reason !== null && <p className={from === null ? 'quiet' : undefined}>{reason}</p>}
          {preview !== null && <LookAhead found={preview} from={from} />}
        </>
      )}
      {migration === null && command?.allowed === true && <Choice {...props} preview={preview} />}
    </section>
  );
}

function Choice({ processId, preview, readAgain }: MigrationBoxProps) {
  const { migration: words, lookAhead } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const id = useId();
  const [isForRunning, setForRunning] = useState(false);
  const [isSeen, setSeen] = useState(false);
  const give = useGive(processId, () => {
    void message.success(words.done);
  });
  const isOutdated = give.error !== null && problemOf(give.error).code === 'PREVIEW_OUTDATED';

  function apply(figures: LookedAhead['figures']): void {
    if (give.isPending) return;
    give.mutate(
      { type: 'confirmMigration', figures },
      {
        onError: (error) => {
          if (problemOf(error).code !== 'PREVIEW_OUTDATED') return;
          // What was confirmed is no longer what would happen: it must be seen anew.
          setSeen(false);
          void queries.invalidateQueries({ queryKey: [...readAgain] });
        },
      },
    );
  }

  return (
    <>
      <fieldset>
        <legend className="unseen">{words.choose}</legend>
        <div className="radio-line">
          <input
            type="radio"
            id={`${id}-new`}
            name={id}
            checked={!isForRunning}
            aria-describedby={`${id}-new-hint`}
            onChange={() => setForRunning(false)}
          />
          <label htmlFor={`${id}-new`}>{words.newOnly}</label>
          <p className="hint" id={`${id}-new-hint`}>
            {words.newOnlyHint}
          </p>
        </div>
        <div className="radio-line">
          <input
            type="radio"
            id={`${id}-running`}
            name={id}
            checked={isForRunning}
            aria-describedby={`${id}-running-hint`}
            onChange={() => setForRunning(true)}
          />
          <label htmlFor={`${id}-running`}>{words.running}</label>
          <p className="hint" id={`${id}-running-hint`}>
            {words.runningHint}
          </p>
        </div>
      </fieldset>
      {isForRunning && preview === null && <p>{lookAhead.nothing}</p>}
      {isForRunning && preview !== null && (
        <>
          {isOutdated && <p role="alert">{words.outdated}</p>}
          <LookAhead found={preview} />
          {!isOutdated && <ProblemNotice error={give.error} unplaced={fieldMessages(give.error)} />}
          <LatenessField lateness={give.lateness} />
          <p>
            <Checkbox checked={isSeen} onChange={(event) => setSeen(event.target.checked)}>
              {words.confirm}
            </Checkbox>
          </p>
          <Button
            type="primary"
            disabled={!isSeen}
            loading={give.isPending}
            aria-describedby={isSeen ? undefined : `${id}-must`}
            onClick={() => apply(preview.figures)}
          >
            {fill(words.apply, { n: preview.figures.touched })}
          </Button>
          {!isSeen && (
            <p className="quiet" id={`${id}-must`}>
              {words.mustConfirm}
            </p>
          )}
        </>
      )}
    </>
  );
}
