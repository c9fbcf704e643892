import { useId } from 'react';
import { useTexts } from '../../app/language.ts';
import '../../parts/folded.css';
import { LabelledBox, LabelledText } from '../../parts/large-fields.tsx';
import type { PublicLetter } from './letter.ts';

const KINDS = ['report', 'proposal', 'complaint', 'denunciation'] as const;

interface MoreFieldsProps {
  letter: PublicLetter;
  set: (change: Partial<PublicLetter>) => void;
}

/** What else may be said, folded away and never required; each kind is told what it should have. */
export function MoreFields({ letter, set }: MoreFieldsProps) {
  const texts = useTexts();
  const { sendMore: words } = texts;
  const id = useId();
  const guides: Readonly<Record<string, string>> = words.guide;
  const guide = guides[letter.kind];
  return (
    <details className="folded">
      <summary>{words.title}</summary>
      <p className="hint">{words.hint}</p>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          value={letter.kind}
          onChange={(event) => set({ kind: event.target.value as PublicLetter['kind'] })}
        >
          <option value="">{words.kindUnknown}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      {guide !== undefined && (
        <p className="hint" role="status">
          {guide}
        </p>
      )}
      {letter.kind === 'complaint' && (
        <>
          <LabelledText
            label={texts.intake.body}
            value={letter.complaintBody}
            maxLength={200}
            onChange={(complaintBody) => set({ complaintBody })}
          />
          <LabelledText
            label={texts.intake.decision}
            value={letter.decision}
            maxLength={500}
            onChange={(decision) => set({ decision })}
          />
        </>
      )}
      <div className="field">
        <label htmlFor={`${id}-language`}>{texts.intake.language}</label>
        <select
          id={`${id}-language`}
          value={letter.language}
          onChange={(event) => set({ language: event.target.value as PublicLetter['language'] })}
        >
          <option value="">{texts.language.vi}</option>
          {Object.entries(texts.words.languages).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <LabelledBox label={words.minor} checked={letter.isMinor} onChange={(isMinor) => set({ isMinor })} />
      {letter.isMinor && (
        <LabelledBox label={words.harm} checked={letter.isHarmed} onChange={(isHarmed) => set({ isHarmed })} />
      )}
    </details>
  );
}
