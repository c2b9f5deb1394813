import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import type { ReferenceTarget } from '../../../../core/report/transfer/default-mapping';
import type { Reference, ReferenceKind } from '../../../../core/report/transfer/references';
import type { Option } from '../../../form/option';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';

export interface ReferenceFieldProps {
  readonly reference: Reference;
  /** As the file calls it. */
  readonly name: string;
  /** What of this site it can be. */
  readonly targets: readonly ReferenceTarget[];
  /** Null for nothing; undefined while it is not decided. */
  readonly chosen: string | null | undefined;
  readonly onChange: (target: string | null) => void;
}

interface ReferenceSearch {
  readonly onSearch: (text: string) => void;
  readonly isLoading: boolean;
  readonly help: string | undefined;
}

/** No id is empty. */
const NOTHING = '';
const wide = xcss({ maxWidth: '480px' });

/** What happens without a target: a report cannot do without its source and fields, and loses its people. */
const WITHOUT = {
  field: 'kept',
  space: 'kept',
  board: 'kept',
  filter: 'kept',
  person: 'left-out',
  group: 'left-out',
  role: 'left-out',
  jql: 'kept',
} as const satisfies Record<ReferenceKind, string>;

/** What of this site something that a file names is. */
export function ReferenceField(props: ReferenceFieldProps & Partial<ReferenceSearch>): React.JSX.Element {
  const { reference, name, targets, chosen, onChange, ...search } = props;
  const { kind, id } = reference;
  const { t } = useTexts();
  // Kept here: another search no longer finds it.
  const [picked, setPicked] = useState<Option | null>(null);
  const options: readonly Option[] = [
    { value: NOTHING, label: t(`report.import.mapping.${WITHOUT[kind]}`) },
    ...targets.map((target) => ({
      value: target.id,
      label: isAlone(target, targets)
        ? target.name
        : t('form.project.option', { key: target.id, name: target.name }),
    })),
  ];
  const value = chosen === null ? NOTHING : chosen;
  return (
    <Box xcss={wide}>
      <SelectField
        {...search}
        id={`report-import-${kind}-${id}`}
        label={t(`report.import.mapping.${kind}`, { name })}
        placeholder={t('report.import.mapping.choose')}
        options={options}
        value={options.find((option) => option.value === value) ?? (picked?.value === value ? picked : null)}
        onChange={(next) => {
          setPicked(options.find((option) => option.value === next) ?? null);
          onChange(next === NOTHING ? null : next);
        }}
      />
    </Box>
  );
}

/** Several of one name are why it has to be chosen. */
function isAlone({ id, name }: ReferenceTarget, targets: readonly ReferenceTarget[]): boolean {
  return targets.every((other) => other.id === id || other.name !== name);
}
