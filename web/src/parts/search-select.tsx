import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useRouteContext } from '@tanstack/react-router';
import { findChoices } from '../api/find-choices.ts';
import type { Findable } from '../api/find-choices.ts';
import { problemOf, problemWords } from '../api/problem.ts';
import { loadsQuery } from '../api/workload-queries.ts';
import { useTexts } from '../app/language.ts';
import { loadWords } from './load-words.ts';

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
  /** What is offered before anything is typed. */
  near?: readonly Choice[];
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

/**
 * What a person carries in the body, for whoever heads it and so gives out its work; null where nothing is said. The API
 * counts only what the reader may know of.
 */
function useLoads({ of, within }: SearchProps): (personId: string) => string | null {
  const texts = useTexts();
  const { user } = useRouteContext({ strict: false });
  const isGiver = user?.roles.some((held) => held.role === 'HEAD' && held.organisationId === within) ?? false;
  const { data } = useQuery({ ...loadsQuery(within ?? ''), enabled: of === 'people' && isGiver });
  return (personId) => {
    if (data === undefined || (!data.isWhole && !data.of.has(personId))) return null;
    return loadWords(data.of.get(personId), texts);
  };
}

/** A line of the list: the name, and below it what the person carries where that is known. */
function useOptionLine(
  props: SearchProps,
): (option: { value?: string | number | null; label?: ReactNode }) => ReactNode {
  const loadOf = useLoads(props);
  return ({ value, label }) => {
    const load = typeof value === 'string' && value !== NO_ANSWER ? loadOf(value) : null;
    if (load === null) return label;
    return (
      <>
        {label}
        <span className="below quiet">{load}</span>
      </>
    );
  };
}

/** What is found for the words typed so far, and what to say when nothing is; what is chosen keeps its name. */
function useSearch({ of, names = {}, within, near = [] }: SearchProps, chosenIds: readonly string[]) {
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
  const found = asked === null ? near : (data ?? []);
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
export function SearchSelect({ of, names, within, near = [], value, onChange, ...rest }: SearchSelectProps) {
  const asked = { ...searched(of, names, within), near };
  const search = useSearch(asked, value === null || value === undefined ? [] : [value]);
  const optionLine = useOptionLine(asked);
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: search.onSearch }}
      placeholder={search.placeholder}
      value={value ?? null}
      options={search.options}
      optionRender={optionLine}
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
  const asked = searched(of, names, within);
  const search = useSearch(asked, value);
  const optionLine = useOptionLine(asked);
  return (
    <Select
      {...rest}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: false, onSearch: search.onSearch }}
      placeholder={search.placeholder}
      value={[...value]}
      options={search.options}
      optionRender={optionLine}
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
