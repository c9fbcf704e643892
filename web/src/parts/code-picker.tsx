import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { referenceQuery } from '../api/queries.ts';
import type { Reference } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { foldVietnamese } from '../app/words.ts';

/** Forms of the codes by which allegations are classified: manifestations, prohibited acts, fields of violation, State matters. */
const ALLEGATION_CODE = /^((TT|DD|TDB)-[1-9]|(37|207)-\d{1,2}|VP-[A-Z]{2,4}|CQ-[A-Z]{2})$/;

interface Choice {
  value: string;
  label: string;
}

function choices(
  reference: Reference | undefined,
  names: Readonly<Record<string, string>>,
): { label: string; options: Choice[] }[] {
  const groups = new Map<string, Choice[]>();
  for (const row of Object.values(reference ?? {}).flat()) {
    if (!ALLEGATION_CODE.test(row.code)) continue;
    const group = row.code.split('-')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), { value: row.code, label: `${row.code} · ${row.label}` }]);
  }
  return [...groups].map(([group, options]) => ({ label: names[group] ?? group, options }));
}

interface CodePickerProps {
  id?: string;
  value?: readonly string[];
  onChange?: (codes: string[]) => void;
}

/** Chooses codes of the four classifications by code or by words, with or without tone marks. */
export function CodePicker({ value, onChange, ...rest }: CodePickerProps) {
  const texts = useTexts();
  const { data, isFetching } = useQuery(referenceQuery);
  return (
    <Select
      {...rest}
      mode="multiple"
      allowClear
      className="code-picker"
      placeholder={texts.commandForm.searchCode}
      value={[...(value ?? [])]}
      options={choices(data, texts.codeGroups)}
      showSearch={{
        filterOption: (typed, option) => foldVietnamese(option?.label ?? '').includes(foldVietnamese(typed)),
      }}
      notFoundContent={isFetching ? texts.common.loading : texts.common.noMatch}
      onChange={(codes: string[]) => onChange?.(codes)}
    />
  );
}
