import type { Source } from '../../core/source/source';
import type { Texts } from './texts';

/** Enough of a JQL to know it again. */
const JQL_MAX = 120;

/** A source in a few words; its name is not known here. */
export function sourceWords(source: Source, { t }: Texts): string {
  switch (source.kind) {
    case 'jql':
      return shortened(source.jql);
    case 'filter':
      return t('template.source.filter', { id: source.filterId });
    case 'project':
      return t('template.source.project', { key: source.projectKey });
    case 'board':
      return t('template.source.board', { id: String(source.boardId) });
  }
}

/** Whole characters only. */
function shortened(jql: string): string {
  const begin = new RegExp(`^.{${JQL_MAX}}`, 'su').exec(jql);
  return begin === null ? jql : `${begin[0]}…`;
}
