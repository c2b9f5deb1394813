import React, { useState } from 'react';
import { Box, Button, Inline, xcss } from '@forge/react';
import { iterationKey } from '../../../../core/capacity/iteration';
import type { DraftChange } from '../../../../core/capacity/what-if/draft';
import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import type { Option } from '../../../form/option';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';
import type { DraftPartProps } from './draft-part';

const wide = xcss({ width: '400px' });
const narrow = xcss({ width: '220px' });
/** No account and no iteration is called so. */
const NOBODY = '-';
const BACKLOG = '-';

interface Place {
  readonly itemId: string;
  /** Null: the backlog. */
  readonly from: string | null;
}

/** A work item to another person, to another iteration, or both. */
export function MoveForm({ scenario, words, people, draft }: DraftPartProps): React.JSX.Element {
  const { t } = useTexts();
  const [itemKey, setItemKey] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const places = placesOf(scenario);
  const place = itemKey === null ? undefined : places.get(itemKey);
  const items = [...places].map(([value, one]) => ({ value, label: words.item(one.itemId) }));
  const persons: readonly Option[] = [
    ...people.map((id) => ({ value: id, label: words.person(id) })),
    { value: NOBODY, label: words.person(null) },
  ];
  const targets: readonly Option[] = [
    ...scenario.iterations
      .map(({ iteration }) => iterationKey(iteration.source))
      .filter((key) => key !== place?.from)
      .map((key) => ({ value: key, label: words.iteration(key) })),
    ...(place?.from === null ? [] : [{ value: BACKLOG, label: words.iteration(null) }]),
  ];
  const add = (): void => {
    if (place === undefined) return;
    const { itemId, from } = place;
    const changes: readonly DraftChange[] = [
      ...(person === null
        ? []
        : [{ kind: 'assign', itemId, accountId: person === NOBODY ? null : person } as const]),
      ...(target === null
        ? []
        : [{ kind: 'move', itemId, from, to: target === BACKLOG ? null : target } as const]),
    ];
    draft.add(changes);
    setItemKey(null);
    setPerson(null);
    setTarget(null);
  };
  return (
    <Inline space="space.200" alignBlock="end" shouldWrap>
      <Box xcss={wide}>
        <SelectField
          id="what-if-item"
          label={t('capacity.column.item')}
          placeholder={t('capacity.what-if.item')}
          options={items}
          value={items.find(({ value }) => value === itemKey) ?? null}
          onChange={(chosen) => {
            setItemKey(chosen);
            setTarget(null);
          }}
        />
      </Box>
      <Box xcss={narrow}>
        <SelectField
          id="what-if-person"
          label={t('capacity.what-if.to-person')}
          placeholder={t('capacity.what-if.unchanged')}
          options={persons}
          value={persons.find(({ value }) => value === person) ?? null}
          isClearable
          onChange={setPerson}
        />
      </Box>
      <Box xcss={narrow}>
        <SelectField
          id="what-if-target"
          label={t('capacity.what-if.to-iteration')}
          placeholder={t('capacity.what-if.unchanged')}
          options={targets}
          value={targets.find(({ value }) => value === target) ?? null}
          isClearable
          onChange={setTarget}
        />
      </Box>
      <Button isDisabled={place === undefined || (person === null && target === null)} onClick={add}>
        {t('capacity.what-if.try-move')}
      </Button>
    </Inline>
  );
}

/** An item can be in several versions: each of its places is one to move it from. */
function placesOf({ iterations, backlog }: Scenario): ReadonlyMap<string, Place> {
  const places = [
    ...iterations.flatMap(({ iteration, items }) =>
      items.map(({ id }) => ({ itemId: id, from: iterationKey(iteration.source) })),
    ),
    ...backlog.map(({ id }) => ({ itemId: id, from: null })),
  ];
  return new Map(places.map((place) => [`${place.from ?? BACKLOG} ${place.itemId}`, place]));
}
