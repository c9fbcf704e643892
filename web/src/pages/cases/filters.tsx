import { Button, Checkbox, Input, Select } from 'antd';
import { useTexts } from '../../app/language.ts';
import type { CaseSearch } from '../../app/search.ts';
import { DayInput } from '../../parts/day-input.tsx';

interface FiltersProps {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

function options(words: Readonly<Record<string, string>>, all: string): { value: string; label: string }[] {
  return [{ value: '', label: all }, ...Object.entries(words).map(([value, label]) => ({ value, label }))];
}

/** The filters of the case list; each change takes effect at once, words to search for when confirmed. */
export function Filters({ search, onChange }: FiltersProps) {
  const texts = useTexts();

  function set<K extends keyof CaseSearch>(name: K, value: CaseSearch[K] | '' | null | false): void {
    const { [name]: _dropped, ...rest } = search;
    onChange(
      value === '' || value === null || value === undefined || value === false ? rest : { ...rest, [name]: value },
    );
  }

  return (
    <form
      className="filters no-print"
      role="search"
      aria-label={texts.cases.filters}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('q');
        set('q', typeof typed === 'string' ? typed.trim() : '');
      }}
    >
      <div className="filter filter-wide">
        <label htmlFor="loc-tim">{texts.cases.search}</label>
        <span className="search-box">
          <Input
            key={search.q ?? ''}
            id="loc-tim"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={search.q ?? ''}
          />
          <Button htmlType="submit">{texts.cases.searchButton}</Button>
        </span>
      </div>
      <div className="filter">
        <label htmlFor="loc-giai-doan">{texts.cases.stage}</label>
        <Select
          id="loc-giai-doan"
          value={search.stage ?? ''}
          options={options(texts.words.stages, texts.cases.allStages)}
          onChange={(value) => set('stage', value)}
        />
      </div>
      <div className="filter">
        <label htmlFor="loc-loai">{texts.cases.kind}</label>
        <Select
          id="loc-loai"
          value={search.kind ?? ''}
          options={options(texts.words.kinds, texts.cases.allKinds)}
          onChange={(value) => set('kind', value)}
        />
      </div>
      <div className="filter">
        <label htmlFor="loc-tu">{texts.cases.receivedFrom}</label>
        <DayInput id="loc-tu" value={search.receivedFrom ?? null} onChange={(day) => set('receivedFrom', day)} />
      </div>
      <div className="filter">
        <label htmlFor="loc-den">{texts.cases.receivedTo}</label>
        <DayInput id="loc-den" value={search.receivedTo ?? null} onChange={(day) => set('receivedTo', day)} />
      </div>
      <div className="filter">
        <label htmlFor="loc-xep">{texts.cases.sort}</label>
        <Select
          id="loc-xep"
          value={search.sort ?? 'received'}
          options={[
            { value: 'received', label: texts.cases.sortReceived },
            { value: 'due', label: texts.cases.sortDue },
          ]}
          onChange={(value: 'received' | 'due') => set('sort', value === 'due' ? value : null)}
        />
      </div>
      <div className="filter filter-line">
        <Checkbox checked={search.overdue === true} onChange={(event) => set('overdue', event.target.checked)}>
          {texts.cases.overdueOnly}
        </Checkbox>
        {Object.keys(search).length > 0 && (
          <Button type="link" onClick={() => onChange({})}>
            {texts.cases.clear}
          </Button>
        )}
      </div>
    </form>
  );
}
