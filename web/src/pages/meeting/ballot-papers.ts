/** What stands in the form of a count; a field nobody has filled is missing. */
export interface PapersTyped {
  issued?: number | null;
  forms?: Readonly<Record<string, number | null | undefined>>;
  noDiscipline?: number | null;
  blank?: number | null;
  invalid?: number | null;
}

/** How many papers are entered so far, in all lines. */
export function papersEntered({ forms = {}, noDiscipline, blank, invalid }: PapersTyped): number {
  return [...Object.values(forms), noDiscipline, blank, invalid].reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

export type PapersState = 'empty' | 'missing' | 'equal' | 'over';

/** How the papers entered stand against those handed out: a count is complete when they are equal. */
export function papersState(typed: PapersTyped): PapersState {
  const entered = papersEntered(typed);
  const issued = typed.issued ?? 0;
  if (entered === 0 && issued === 0) return 'empty';
  if (entered === issued) return 'equal';
  return entered < issued ? 'missing' : 'over';
}

/** The counts as they are sent: nothing entered is nothing counted. */
export function countsOf({ forms = {}, noDiscipline, blank, invalid }: PapersTyped): {
  forms: Record<string, number>;
  noDiscipline: number;
  blank: number;
  invalid: number;
} {
  return {
    forms: Object.fromEntries(Object.entries(forms).map(([form, n]) => [form, n ?? 0])),
    noDiscipline: noDiscipline ?? 0,
    blank: blank ?? 0,
    invalid: invalid ?? 0,
  };
}
