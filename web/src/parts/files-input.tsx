import { useId, useState } from 'react';
import { uploadFile } from '../api/call.ts';
import { problemOf, problemWords } from '../api/problem.ts';
import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';

export interface ChosenFile {
  id: string;
  name: string;
  size: number;
}

interface FilesInputProps {
  /** Route that takes the files. */
  to: 'upload' | 'uploadPublic';
  label: string;
  hint?: string;
  files: readonly ChosenFile[];
  onChange: (files: ChosenFile[]) => void;
  /** Told while files are on their way, so that nobody files without them. */
  onBusy?: (busy: boolean) => void;
}

/** Chooses files and uploads them one after the other; each can be taken out again before filing. */
export function FilesInput({ to, label, hint, files, onChange, onBusy }: FilesInputProps) {
  const texts = useTexts();
  const id = useId();
  const [uploading, setUploading] = useState<string | null>(null);
  const [faults, setFaults] = useState<string[]>([]);

  async function add(list: FileList | null): Promise<void> {
    const chosen = [...(list ?? [])];
    if (chosen.length === 0) return;
    const kept = [...files];
    const failed: string[] = [];
    onBusy?.(true);
    for (const file of chosen) {
      setUploading(file.name);
      try {
        const stored = await uploadFile(to, file);
        kept.push({ id: stored.id, name: stored.name, size: stored.size });
      } catch (error) {
        failed.push(fill(texts.files.failed, { name: file.name, detail: problemWords(problemOf(error), texts) }));
      }
    }
    setUploading(null);
    setFaults(failed);
    onBusy?.(false);
    onChange(kept);
  }

  return (
    <div className="files-input">
      <p className="files-label" id={`${id}-label`}>
        {label}
      </p>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        className="files-native"
        aria-labelledby={`${id}-label ${id}-button`}
        multiple
        disabled={uploading !== null}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => {
          const input = event.currentTarget;
          void add(input.files).then(() => {
            input.value = '';
          });
        }}
      />
      <label htmlFor={id} id={`${id}-button`} className="files-button">
        {texts.files.add}
      </label>
      <div role="status">{uploading !== null && fill(texts.files.uploading, { name: uploading })}</div>
      {faults.map((fault) => (
        <p key={fault} className="field-fault" role="alert">
          {fault}
        </p>
      ))}
      {files.length > 0 && (
        <ul aria-label={texts.files.list}>
          {files.map((file) => (
            <li key={file.id}>
              {file.name} ({fill(texts.files.size, { n: Math.max(1, Math.round(file.size / 1024)) })})
              <button
                type="button"
                className="link-button"
                aria-label={fill(texts.common.removeNamed, { name: file.name })}
                onClick={() => onChange(files.filter((one) => one.id !== file.id))}
              >
                {texts.common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
