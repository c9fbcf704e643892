import { Form } from 'antd';
import { useRef } from 'react';
import { useTexts } from '../../app/language.ts';
import { FilesInput } from '../files-input.tsx';
import type { ChosenFile } from '../files-input.tsx';
import { useFieldLabel } from './field-label.ts';
import type { FieldProps } from './field-label.ts';

/** Files of a command: uploaded as they are chosen; nothing is given while one is still on its way. */
export function FilesField({ field, name }: FieldProps) {
  const texts = useTexts();
  const label = useFieldLabel()(field);
  const busy = useRef(false);
  const settled = () =>
    busy.current ? Promise.reject(new Error(texts.commandForm.filesBusy)) : Promise.resolve(undefined);
  return (
    <Form.Item name={[...name]} rules={[{ validator: settled }]}>
      <FilesBox
        label={label}
        onBusy={(isBusy) => {
          busy.current = isBusy;
        }}
      />
    </Form.Item>
  );
}

interface FilesBoxProps {
  label: string;
  onBusy: (busy: boolean) => void;
  value?: ChosenFile[];
  onChange?: (files: ChosenFile[]) => void;
}

/** antd puts value and onChange onto the one child of a Form.Item. */
function FilesBox({ label, onBusy, value, onChange }: FilesBoxProps) {
  return (
    <FilesInput to="upload" label={label} files={value ?? []} onBusy={onBusy} onChange={(files) => onChange?.(files)} />
  );
}
