import { useTexts } from '../app/language.ts';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Reads the next page of a list below the last; nothing where there is no more. */
export function MoreButton({ pages }: { pages: Pages }) {
  const texts = useTexts();
  if (!pages.hasNextPage) return null;
  return (
    <p className="more no-print">
      <button
        type="button"
        className="plain-button"
        disabled={pages.isFetchingNextPage}
        onClick={() => void pages.fetchNextPage()}
      >
        {pages.isFetchingNextPage ? texts.common.loading : texts.common.more}
      </button>
    </p>
  );
}
