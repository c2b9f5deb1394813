import type { ScanKind } from '../plan-scan';
import type { ScanReaderKind } from '../scan-reader';
import { idsAndBulkFetch } from './ids-and-bulk-fetch';
import { idsOfSources } from './ids-of-sources';
import { pages } from './pages';
import { pagesByCreated } from './pages-by-created';

export const SCAN_READERS: Readonly<Record<ScanKind, ScanReaderKind>> = {
  pages,
  'pages-by-created': pagesByCreated,
  'ids-and-bulk-fetch': idsAndBulkFetch,
  'ids-of-sources': idsOfSources,
};
