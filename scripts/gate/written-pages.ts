import { ACCESS_PAGE } from './access-page';
import { AUTHORISATION_PAGE } from './authorisation-page';
import type { WrittenPage } from './markdown-page';
import { PRIVACY_PAGE } from './privacy-page';

export const WRITTEN_PAGES: readonly WrittenPage[] = [ACCESS_PAGE, AUTHORISATION_PAGE, PRIVACY_PAGE];
