import { initialChoices, type FilterConfig } from '../../../src/core/filter/config';
import { parseFilterConfig } from '../../../src/core/filter/parse-config';

const config: FilterConfig = {
  version: 1,
  countIn: 'project = SHOP',
  fields: [
    { fieldId: 'summary', label: 'Title', initial: { kind: 'text', text: 'login' } },
    { fieldId: 'status', label: null, initial: null },
  ],
};
const [first] = config.fields;

describe('parseFilterConfig', () => {
  it('takes a configuration, without what Jira adds to it', () => {
    expect(parseFilterConfig({ ...config, refresh: 15 })).toEqual({ ok: true, value: config });
  });

  it('refuses one of a newer version, whatever is in it', () => {
    expect(parseFilterConfig({ version: 2 })).toMatchObject({ ok: false, error: { code: 'newer-version' } });
  });

  it.each<[string, unknown, string | undefined]>([
    ['no configuration', null, undefined],
    ['no fields', { ...config, fields: [] }, 'fields'],
    ['a field twice', { ...config, fields: [first, first] }, 'fields'],
    ['an empty label', { ...config, fields: [{ ...first, label: ' ' }] }, 'fields.0.label'],
    [
      'a day that does not exist',
      { ...config, fields: [{ ...first, initial: { kind: 'days', from: '2026-13-40', to: null } }] },
      'fields.0.initial.from',
    ],
  ])('refuses %s', (_what, value, path) => {
    expect(parseFilterConfig(value)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', ...(path === undefined ? {} : { path }) },
    });
  });
});

describe('initialChoices', () => {
  it('are the choices that the owner made', () => {
    expect(initialChoices(config)).toEqual({ summary: { kind: 'text', text: 'login' } });
  });
});
