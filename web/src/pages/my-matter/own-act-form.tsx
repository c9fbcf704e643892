import { useState } from 'react';
import type { FormEvent } from 'react';
import type { MyMatter } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { FilesInput } from '../../parts/files-input.tsx';
import type { ChosenFile } from '../../parts/files-input.tsx';
import { fieldMessages, useGive } from '../../parts/give-command.ts';
import { LatenessField } from '../../parts/lateness-field.tsx';
import { LabelledChoice, LabelledText } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { commandOf, missingIn } from './own-acts.ts';
import type { OwnAct, Written } from './own-acts.ts';

const EMPTY: Omit<Written, 'subjectId'> = { text: '', attachments: [], personId: '', days: '', ownForm: '' };

interface OwnActFormProps {
  view: MyMatter;
  act: OwnAct;
  processId: string;
}

/** One plain form: the words, and what else this request needs. What was sent is emptied and said to have arrived. */
export function OwnActForm({ view, act, processId }: OwnActFormProps) {
  const texts = useTexts();
  const { subject: words } = texts;
  const own = words.acts[act.type];
  const [only, ...others] = view.subjects;
  const subjectId = others.length === 0 ? (only?.subjectId ?? '') : '';
  const [written, setWritten] = useState<Written>({ ...EMPTY, subjectId });
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const [uploading, setUploading] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const give = useGive(processId, () => {
    setWritten({ ...EMPTY, subjectId: written.subjectId });
    setFiles([]);
  });
  const write = (part: Partial<Written>) => setWritten({ ...written, ...part });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const complete = { ...written, attachments: files.map((file) => file.id) };
    const wrong = missingIn(act, complete);
    setMissing(wrong);
    if (wrong.length === 0 && !give.isPending && !uploading) give.mutate(commandOf(act.type, complete));
  }

  const fault = (name: string, message: string) => (missing.includes(name) ? message : undefined);
  const team = [...(view.team.leader === null ? [] : [view.team.leader]), ...view.team.members];
  return (
    <form noValidate autoComplete="off" onSubmit={submit}>
      {own.hint !== '' && <p className="hint">{own.hint}</p>}
      {others.length > 0 && (
        <LabelledChoice
          label={words.onBehalf}
          value={written.subjectId}
          fault={fault('subjectId', words.onBehalfMissing)}
          choices={view.subjects.map((one) => ({ value: one.subjectId, label: one.name }))}
          onChange={(chosen) => write({ subjectId: chosen })}
        />
      )}
      {act.asks === 'member' && (
        <LabelledChoice
          label={words.member}
          value={written.personId}
          fault={fault('personId', words.memberMissing)}
          choices={team.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(personId) => write({ personId })}
        />
      )}
      {act.asks === 'days' && (
        <LabelledText
          label={words.days}
          value={written.days}
          fault={fault('days', words.daysMissing)}
          maxLength={3}
          onChange={(days) => write({ days })}
        />
      )}
      <LabelledText
        label={own.text}
        value={written.text}
        fault={fault('text', fill(texts.common.required, { field: own.text.toLowerCase() }))}
        maxLength={50_000}
        lines={7}
        onChange={(text) => write({ text })}
      />
      {act.asks === 'form' && (
        <LabelledChoice
          label={`${texts.discipline.ownForm} (${texts.common.optional})`}
          value={written.ownForm}
          choices={Object.entries(texts.words.forms).map(([value, label]) => ({ value, label }))}
          onChange={(ownForm) => write({ ownForm })}
        />
      )}
      {act.asks === 'files' && (
        <FilesInput to="upload" label={words.files} files={files} onBusy={setUploading} onChange={setFiles} />
      )}
      <ProblemNotice error={give.error} unplaced={fieldMessages(give.error)} />
      <LatenessField lateness={give.lateness} />
      <div role="status">
        {give.isSuccess && written.text === '' && <p className="done">{fill(words.done, { label: own.title })}</p>}
      </div>
      <button type="submit" className="large-button" disabled={give.isPending || uploading}>
        {give.isPending ? texts.send.sending : words.submit}
      </button>
    </form>
  );
}
