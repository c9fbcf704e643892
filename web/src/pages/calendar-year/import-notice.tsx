import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { call } from '../../api/call.ts';
import type { CalendarYearView, CheckedNotice } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { fieldMessages } from '../../parts/give-command.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { KeptBody } from '../../parts/rule-keeper.ts';
import { EntriesTable } from './entries-table.tsx';
import { ProposeYear } from './propose-year.tsx';
import { YearGrid } from './year-grid.tsx';

interface ImportNoticeProps {
  view: CalendarYearView;
  bodies: readonly KeptBody[];
}

/** A yearly notice pasted or chosen as a file, read line by line, seen as a calendar, and proposed. */
export function ImportNotice({ view, bodies }: ImportNoticeProps) {
  const { calendars: words } = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const check = useMutation({
    mutationFn: (given: string) => call('checkNotice', { body: { year: view.year, text: given } }),
  });

  function write(given: string): void {
    setText(given);
    // What was read from other words is no longer what would be proposed.
    check.reset();
  }

  return (
    <section className="desk no-print" aria-labelledby="nhap-thong-bao">
      <h2 id="nhap-thong-bao">{words.importTitle}</h2>
      <p className="hint" id={`${id}-hint`}>
        {words.importLead} <code>{words.importExample}</code>
      </p>
      <label htmlFor={`${id}-text`} className="import-label">
        {words.text}
      </label>
      <textarea
        id={`${id}-text`}
        className="import-text"
        rows={8}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write(event.target.value)}
      />
      <div className="form-end">
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className="files-native"
          aria-labelledby={`${id}-button`}
          onChange={(event) => {
            const input = event.currentTarget;
            void input.files?.[0]?.text().then((read) => {
              write(read);
              input.value = '';
            });
          }}
        />
        <label htmlFor={`${id}-file`} id={`${id}-button`} className="files-button">
          {words.file}
        </label>
        <Button
          type={check.data === undefined ? 'primary' : 'default'}
          disabled={text.trim() === ''}
          loading={check.isPending}
          onClick={() => check.mutate(text)}
        >
          {words.check}
        </Button>
      </div>
      <ProblemNotice error={check.error} unplaced={fieldMessages(check.error)} />
      <div role="status">
        {check.data !== undefined && (
          <p>{fill(words.checked, { n: check.data.entries.length, m: check.data.problems.length })}</p>
        )}
      </div>
      {check.data !== undefined && <Checked view={view} bodies={bodies} checked={check.data} />}
    </section>
  );
}

function Checked({ view, bodies, checked }: ImportNoticeProps & { checked: CheckedNotice }) {
  const { calendars: words } = useTexts();
  const { entries, problems } = checked;
  if (problems.length > 0) {
    return (
      <div className="problem">
        <p>{words.problems}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.code}`}>
              {fill(words.problemLine, { line: problem.line, text: problem.text })}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const known = new Map(view.entries.map((entry) => [entry.day, entry.kind]));
  const read = new Map(entries.map((entry) => [entry.day, entry.kind]));
  const changed = [...new Set([...known.keys(), ...read.keys()])].filter((day) => known.get(day) !== read.get(day));
  return (
    <>
      <h3>{words.preview}</h3>
      <YearGrid
        calendarId={view.calendarId}
        year={view.year}
        entries={entries}
        changed={changed}
        label={words.preview}
      />
      <EntriesTable entries={entries} label={words.preview} />
      <ProposeYear view={view} bodies={bodies} entries={entries} />
    </>
  );
}
