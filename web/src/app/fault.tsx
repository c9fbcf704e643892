import { useEffect } from 'react';
import { problemOf, problemWords } from '../api/problem.ts';
import { useTexts } from './language.ts';

/** Shown where the address leads nowhere. */
export function NotFound() {
  const texts = useTexts();
  return (
    <main className="plain-page">
      <h1>{texts.common.notFound}</h1>
      <p>
        <a href="/">{texts.common.backHome}</a>
      </p>
    </main>
  );
}

/** Shown when a page could not be opened at all: what happened and how to go on. */
export function PageFault({ error }: { error: unknown }) {
  const texts = useTexts();
  useEffect(() => {
    document.title = texts.product;
  }, [texts]);
  return (
    <main className="plain-page" role="alert">
      <h1>{texts.errors.page}</h1>
      <p>{problemWords(problemOf(error), texts)}</p>
      <p>
        <a href={location.pathname + location.search}>{texts.common.retry}</a>
      </p>
    </main>
  );
}
