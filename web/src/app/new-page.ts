import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

/** Acts each time another page has been opened; a change of filters alone is not another page. */
export function useNewPage(act: () => void): void {
  const router = useRouter();
  const whenOpened = useEffectEvent(act);
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (pathChanged) whenOpened();
      }),
    [router],
  );
}
