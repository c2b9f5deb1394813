import type { ScanKind } from '../plan-scan';
import type { ScanReaderKind } from '../scan-reader';
import { idsAndBulkFetch } from './ids-and-bulk-fetch';
import { idsOfSources } from './ids-of-sources';
import { pages } from './pages';

export const SCAN_READERS: Readonly<Record<ScanKind, ScanReaderKind>> = {
  pages,
  'ids-and-bulk-fetch': idsAndBulkFetch,
  'ids-of-sources': idsOfSources,
};
