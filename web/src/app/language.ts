import { useSyncExternalStore } from 'react';
import { en } from '../../../texts/web/en.ts';
import { vi } from '../../../texts/web/vi.ts';
import type { WebTexts } from '../../../texts/web/vi.ts';

export type Language = 'vi' | 'en';

const KEY = 'tiep-thu.language';
const TEXTS: Readonly<Record<Language, WebTexts>> = { vi, en };
const listeners = new Set<() => void>();

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

let current: Language = stored();
document.documentElement.lang = current;

/** Changes the language of the pages and keeps the choice on this machine. */
export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen language. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => current);
}

/** All words in the chosen language. */
export function useTexts(): WebTexts {
  return TEXTS[useLanguage()];
}
