import { Input, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import { SearchMany, SearchSelect } from '../../parts/search-select.tsx';
import type { ActField } from './act-fields.ts';

interface GivenByForm {
  field: ActField;
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** The input of one field of an act; the form gives value and id. */
export function ActInput({ field, value, onChange = () => undefined, ...rest }: GivenByForm) {
  const { words, common } = useTexts();
  const text = typeof value === 'string' ? value : null;
  if (field === 'organisationIds' || field === 'pieces') {
    const ids = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
    return <SearchMany {...rest} of="organisations" value={ids} onChange={onChange} />;
  }
  if (field === 'name' || field === 'code') {
    return (
      <Input {...rest} value={text ?? ''} maxLength={200} onChange={(event) => onChange(event.currentTarget.value)} />
    );
  }
  if (field === 'kind' || field === 'level') {
    const list = field === 'kind' ? words.organisationKinds : words.managingLevels;
    const options = Object.entries(list).map(([code, label]) => ({ value: code, label }));
    return <Select {...rest} value={text} options={options} placeholder={common.choose} onChange={onChange} />;
  }
  return <SearchSelect {...rest} of="organisations" value={text} onChange={onChange} />;
}
