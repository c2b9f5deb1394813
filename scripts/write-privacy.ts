import { writeFileSync } from 'node:fs';
import { PRIVACY_PAGE, privacyPage } from './gate/privacy-page';

/** `npm run docs:privacy`: the page about what is stored, from the data inventory. */
void privacyPage().then((page) => {
  writeFileSync(PRIVACY_PAGE, page);
});
