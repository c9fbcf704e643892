import { useId } from 'react';
import { useTexts } from '../app/language.ts';

interface LabelledTextProps {
  label: string;
  hint?: string;
  value: string;
  fault?: string | undefined;
  maxLength: number;
  /** More than one line makes a box of that height. */
  lines?: number;
  onChange: (value: string) => void;
}

/** A large text field with label, hint and message; plain elements, so that pages for senders load quickly. */
export function LabelledText({ label, hint, value, fault, maxLength, lines = 1, onChange }: LabelledTextProps) {
  const id = useId();
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ].join(' ');
  const shared = {
    id,
    value,
    maxLength,
    autoComplete: 'off',
    'aria-invalid': fault !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === 1 ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={lines} {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface RadioPairProps {
  legend: string;
  hint?: string;
  name: string;
  value: boolean | null;
  choices: readonly { value: boolean; label: string; hint?: string }[];
  fault?: string | undefined;
  onChange: (value: boolean) => void;
}

/** A question with two answers, each with what it means. */
export function RadioPair({ legend, hint, name, value, choices, fault, onChange }: RadioPairProps) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {choices.map((choice) => (
        <div key={String(choice.value)} className="radio">
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={name}
            checked={value === choice.value}
            data-fault={fault !== undefined}
            aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.hint !== undefined && (
            <p className="hint" id={`${id}-${choice.value}-hint`}>
              {choice.hint}
            </p>
          )}
        </div>
      ))}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

interface LabelledChoiceProps {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** A large list to choose one from; nothing is chosen at first. */
export function LabelledChoice({ label, value, choices, fault, onChange }: LabelledChoiceProps) {
  const { common } = useTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{common.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface LabelledBoxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A large tick box. */
export function LabelledBox({ label, checked, onChange }: LabelledBoxProps) {
  const id = useId();
  return (
    <div className="radio">
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
