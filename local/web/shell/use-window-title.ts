import { useEffect } from 'react';
import { useSite } from './site-context';

/** The title of the browser's tab while a page is open. */
export function useWindowTitle(title: string): void {
  const { site } = useSite();
  useEffect(() => {
    document.title = `${title} – ${site.appName} local site`;
  }, [title, site]);
}
