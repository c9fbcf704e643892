import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { call } from '../api/call.ts';
import { useTexts } from '../app/language.ts';

interface Choice {
  value: string;
  label: string;
}

interface SearchSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** Shown for a value chosen elsewhere, before any search. */
  known?: Choice | null;
  'aria-label'?: string;
}

async function findPeople(q: string): Promise<Choice[]> {
  const found = await call('listPeople', { query: { q, limit: 20 } });
  return found.items.map((person) => {
    const post = person.posts[0];
    return {
      value: person.id,
      label: post === undefined ? person.name : `${person.name}, ${post.title}, ${post.organisation}`,
    };
  });
}

async function findOrganisations(q: string): Promise<Choice[]> {
  const found = await call('listOrganisations', { query: { q, limit: 20 } });
  return found.items.map((organisation) => ({ value: organisation.id, label: organisation.name }));
}

const FINDERS = { people: findPeople, organisations: findOrganisations } as const;

function useSettled(text: string, ms: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return settled;
}

/** Chooses a person or an organisation on record by typing part of the name; answers its id. */
export function SearchSelect({
  of,
  known = null,
  value,
  onChange,
  ...rest
}: SearchSelectProps & { of: keyof typeof FINDERS }) {
  const texts = useTexts();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice | null>(known);
  const q = useSettled(typed.trim(), 250);
  const { data, isFetching } = useQuery({ queryKey: [of, q], queryFn: () => FINDERS[of](q), enabled: q.length >= 2 });
  const found = q.length >= 2 ? (data ?? []) : [];
  const options =
    chosen !== null && chosen.value === value && !found.some((one) => one.value === value) ? [chosen, ...found] : found;
  const nothing = typed.trim().length < 2 ? texts.common.typeToSearch : texts.common.noMatch;
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={of === 'people' ? texts.commandForm.searchPerson : texts.commandForm.searchOrganisation}
      value={value ?? null}
      options={options}
      notFoundContent={isFetching ? texts.common.searching : nothing}
      onChange={(id: string | null | undefined) => {
        setChosen(options.find((one) => one.value === id) ?? null);
        onChange?.(id ?? null);
      }}
    />
  );
}
