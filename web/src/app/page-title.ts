import { useEffect } from 'react';
import { useTexts } from './language.ts';

/** Puts the page's name into the window title. */
export function usePageTitle(title: string): void {
  const { product } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
