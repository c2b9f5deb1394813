import Lozenge from '@atlaskit/lozenge';
import type { Issue } from './api/jira';

const APPEARANCES: Readonly<Record<string, 'default' | 'inprogress' | 'success'>> = {
  indeterminate: 'inprogress',
  done: 'success',
};

/** A status in the colour of its category. */
export function StatusLozenge({ status }: { readonly status: NonNullable<Issue['fields']['status']> }) {
  return <Lozenge appearance={APPEARANCES[status.statusCategory.key] ?? 'default'}>{status.name}</Lozenge>;
}
