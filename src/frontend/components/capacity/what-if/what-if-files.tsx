import React from 'react';
import { effectsTable } from '../../../../core/capacity/tables/effects-table';
import { suggestionsTable } from '../../../../core/capacity/tables/suggestions-table';
import { effectsOf } from '../../../../core/capacity/what-if/effects';
import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import { suggestionsIn } from '../../../../core/capacity/what-if/suggestions-in';
import type { DraftWords } from '../../../capacity/draft-words';
import { exportName } from '../../../files/export-name';
import { useTexts } from '../../../texts/text-provider';
import { TableFiles } from '../../table-files';

interface WhatIfFilesProps {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly words: DraftWords;
}

/** What a draft would change, and what is suggested with it, to take away. */
export function WhatIfFiles({ before, after, words }: WhatIfFilesProps): React.JSX.Element {
  const { t } = useTexts();
  const when = { before: 'capacity.what-if.before', after: 'capacity.what-if.after' } as const;
  const columns = {
    item: t('capacity.column.item'),
    summary: t('capacity.column.summary'),
    estimate: t('capacity.column.estimate'),
    from: t('capacity.what-if.from'),
    to: t('capacity.what-if.to'),
    before: t(when.before, { column: t('capacity.column.balance') }),
    after: t(when.after, { column: t('capacity.column.balance') }),
    why: t('capacity.column.reasons'),
  };
  const sheets = [
    {
      name: t('capacity.effects'),
      table: effectsTable(effectsOf(before, after), {
        column: (column) => t(`capacity.column.${column}`),
        figure: (figure, moment) => t(when[moment], { column: t(`capacity.column.${figure}`) }),
        who: (who) => (who.kind === 'person' ? words.person(who.accountId) : t(`capacity.row.${who.kind}`)),
        iteration: words.iteration,
        reason: (reason) => t(`capacity.reason.${reason}`),
      }),
    },
    {
      name: t('capacity.suggestions'),
      table: suggestionsTable(suggestionsIn(after), {
        column: (column) => columns[column],
        person: words.person,
        why: ({ role, candidates }) =>
          t(role === null ? 'capacity.suggestion.why' : 'capacity.suggestion.why-role', { candidates }),
        unplaced: (reason) => t(`capacity.unplaced.${reason}`, { count: 1 }),
      }),
    },
  ];
  return <TableFiles fileName={exportName(t('capacity.what-if'), t('capacity.title'))} sheets={sheets} />;
}
