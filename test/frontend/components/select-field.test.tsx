import { act, fieldOf, renderUi } from '../../support/forge-ui';
import React, { useState } from 'react';
import { Text } from '@forge/react';
import { SelectField } from '../../../src/frontend/components/form/select-field';

const OPTIONS = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));

function Adding({ staysEmpty }: { readonly staysEmpty: boolean }): React.JSX.Element {
  const [added, setAdded] = useState<readonly string[]>([]);
  return (
    <>
      <SelectField
        {...{ id: 'add', label: 'Add', options: OPTIONS, value: null, staysEmpty }}
        onChange={(value) => {
          setAdded([...added, value ?? 'nothing']);
        }}
      />
      <Text>{added.join(' ')}</Text>
    </>
  );
}

describe('a field of choices', () => {
  it.each([
    ['is a new one after each choice where it is to stay empty', true],
    ['stays the same one where it keeps what is chosen', false],
  ])('%s', async (_what, staysEmpty) => {
    const ui = await renderUi(<Adding staysEmpty={staysEmpty} />);
    const before = fieldOf(ui, 'Select', 'add');
    await act(before, 'onChange', { value: 'a', label: 'A' });
    await ui.until(() => {
      expect(ui.texts()).toContain('a');
    });
    const after = fieldOf(ui, 'Select', 'add');
    expect(keyOf(after) === keyOf(before)).toBe(!staysEmpty);
    await act(after, 'onChange', { value: 'b', label: 'B' });
    await ui.until(() => {
      expect(ui.texts()).toContain('a b');
    });
  });
});

/** What tells the host that a node is another one. */
const keyOf = (node: unknown): unknown => (node as { readonly key?: unknown } | undefined)?.key;
