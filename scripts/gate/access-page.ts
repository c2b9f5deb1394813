import { format, resolveConfig } from 'prettier';
import { accessTable } from './access-table';
import { FEATURE_SOURCES } from './feature-sources';
import type { WrittenPage } from './markdown-page';

/** What the administrators' page says about scopes, and about as whom the app acts. */
export const ACCESS_PAGE: WrittenPage = {
  path: 'src/core/privacy/access-table.ts',
  command: 'npm run docs:access',
  write: async () => {
    const text = [
      "import type { AccessTable } from './access';",
      '',
      `/** Written by \`${ACCESS_PAGE.command}\` from the calls in the source, and from what each way into the app says of itself. */`,
      `export const ACCESS_TABLE: AccessTable = ${JSON.stringify(accessTable(FEATURE_SOURCES))};`,
    ].join('\n');
    return format(text, { ...(await resolveConfig(ACCESS_PAGE.path)), parser: 'typescript' });
  },
};
