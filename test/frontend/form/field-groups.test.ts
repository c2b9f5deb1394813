import '../../support/forge-bridge';
import { fieldGroups } from '../../../src/frontend/form/field-groups';
import { createTexts } from '../../../src/frontend/texts/texts';
import { aField, FIELDS } from '../../support/chart';

const texts = createTexts([], 'en-US');

describe('fieldGroups', () => {
  it('puts common fields first, then dates, then custom fields, each by name', () => {
    const { status, assignee, created, storyPoints } = FIELDS;
    expect(fieldGroups([storyPoints, created, status, assignee], texts)).toEqual([
      {
        label: 'Common fields',
        options: [
          { value: 'assignee', label: 'Assignee' },
          { value: 'status', label: 'Status' },
        ],
      },
      { label: 'Dates', options: [{ value: 'created', label: 'Created' }] },
      { label: 'Custom fields', options: [{ value: 'customfield_10016', label: 'Story Points' }] },
    ]);
  });

  it('shows the id where fields have the same name', () => {
    const first = aField('customfield_1', { type: 'number' }, 'Points');
    const second = aField('customfield_2', { type: 'number' }, 'Points');
    expect(fieldGroups([first, second], texts)[0]?.options.map(({ label }) => label)).toEqual([
      'Points (customfield_1)',
      'Points (customfield_2)',
    ]);
  });
});
