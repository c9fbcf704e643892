import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { findChoices } from '../api/find-choices.ts';
import type { Findable } from '../api/find-choices.ts';
import { problemOf, problemWords } from '../api/problem.ts';
import { useTexts } from '../app/language.ts';

interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

/** The line that says why nothing was found; no id. */
const NO_ANSWER = 'no-answer';

interface SearchProps {
  of: Findable;
  id?: string;
  /** Names of what was chosen elsewhere, by id: shown before any search. */
  names?: Readonly<Record<string, string>>;
  /** The body whose people are offered before anything is typed. */
  within?: string;
  'aria-label'?: string;
}

function useSettled(text: string, ms: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return settled;
}

/** What is found for the words typed so far, and what to say when nothing is; what is chosen keeps its name. */
function useSearch({ of, names = {}, within }: SearchProps, chosenIds: readonly string[]) {
  const texts = useTexts();
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  const q = useSettled(typed.trim(), 250);
  const isTyped = q.length >= 2;
  const asked = isTyped ? { q } : within === undefined ? null : { within };
  const { data, error, isFetching } = useQuery({
    queryKey: ['choices', of, asked],
    queryFn: () => (asked === null ? [] : findChoices(of, asked)),
    enabled: asked !== null,
    staleTime: 60_000,
  });
  const found = data ?? [];
  const named = { ...names, ...seen };
  const chosen = chosenIds.filter((id) => !found.some((one) => one.value === id));
  const options: Choice[] = [
    ...chosen.map((id) => ({ value: id, label: named[id] ?? id })),
    ...found,
    // A list in which the search failed must not read as if there were nobody.
    ...(error === null ? [] : [{ value: NO_ANSWER, label: problemWords(problemOf(error), texts), disabled: true }]),
  ];
  const nothing = isTyped || within !== undefined ? texts.common.noMatch : texts.common.typeToSearch;
  return {
    options,
    onSearch: setTyped,
    notFoundContent: isFetching ? texts.common.searching : nothing,
    placeholder: {
      people: texts.commandForm.searchPerson,
      organisations: texts.commandForm.searchOrganisation,
      cases: texts.commandForm.searchCase,
    }[of],
    remember: (ids: readonly string[]) => {
      const labels = options.filter((one) => ids.includes(one.value)).map((one) => [one.value, one.label] as const);
      setSeen((before) => ({ ...before, ...Object.fromEntries(labels) }));
      setTyped('');
    },
  };
}

interface SearchSelectProps extends SearchProps {
  value?: string | null;
  onChange?: (id: string | null) => void;
}

/** Chooses a person, an organisation or a case on record by typing part of its name; answers its id. */
export function SearchSelect({ of, names, within, value, onChange, ...rest }: SearchSelectProps) {
  const search = useSearch(searched(of, names, within), value === null || value === undefined ? [] : [value]);
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: search.onSearch }}
      placeholder={search.placeholder}
      value={value ?? null}
      options={search.options}
      notFoundContent={search.notFoundContent}
      onChange={(id: string | null | undefined) => {
        search.remember(id === null || id === undefined ? [] : [id]);
        onChange?.(id ?? null);
      }}
    />
  );
}

interface SearchManyProps extends SearchProps {
  value?: readonly string[];
  onChange?: (ids: string[]) => void;
}

/** Chooses several of them. */
export function SearchMany({ of, names, within, value = [], onChange, ...rest }: SearchManyProps) {
  const search = useSearch(searched(of, names, within), value);
  return (
    <Select
      {...rest}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: false, onSearch: search.onSearch }}
      placeholder={search.placeholder}
      value={[...value]}
      options={search.options}
      notFoundContent={search.notFoundContent}
      onChange={(ids: string[]) => {
        search.remember(ids);
        onChange?.(ids);
      }}
    />
  );
}

function searched(
  of: Findable,
  names: Readonly<Record<string, string>> | undefined,
  within: string | undefined,
): SearchProps {
  return { of, ...(names === undefined ? {} : { names }), ...(within === undefined ? {} : { within }) };
}
