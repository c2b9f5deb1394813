import React, { useState } from 'react';
import { useDebounced } from '../../../hooks/use-debounced';
import { useJira } from '../../../hooks/use-jira';
import type { FindTargets } from '../../../report/transfer/find-targets';
import { useTexts } from '../../../texts/text-provider';
import { ReferenceField, type ReferenceFieldProps } from './reference-field';

const PAUSE_MS = 300;

/** A reference to what a site has too many of to be listed: it is searched while the name is typed. */
export function SearchedReferenceField({
  find,
  ...props
}: ReferenceFieldProps & { readonly find: FindTargets }): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const found = useJira(`${props.reference.kind}?${query}`, () => find(query));
  const targets = [...props.targets, ...(found?.ok === true ? found.value : [])];
  return (
    <ReferenceField
      {...props}
      targets={[...new Map(targets.map((target) => [target.id, target])).values()]}
      onSearch={setText}
      isLoading={found === null}
      help={found?.ok === false ? t('form.list-failed') : undefined}
    />
  );
}
