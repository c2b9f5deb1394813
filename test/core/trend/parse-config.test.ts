import { parseTrendConfig, trendConfigDefaults } from '../../../src/core/trend/parse-config';

const config = { ...trendConfigDefaults, source: { kind: 'project', projectKey: 'K' } };

describe('parseTrendConfig', () => {
  it('reads what was saved', () => {
    expect(parseTrendConfig(structuredClone(config))).toEqual({ ok: true, value: config });
  });

  it.each([
    ['periods', 0],
    ['periods', 61],
    ['kind', 'burnup-of-everything'],
    ['bucket', 'fortnight'],
    ['ageRule', 'mine'],
  ])('names %s when it is %p', (path, value) => {
    const parsed = parseTrendConfig({ ...config, [path]: value });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid-input', path } });
  });

  it('does not touch what a newer version has saved', () => {
    expect(parseTrendConfig({ ...config, version: 2 })).toMatchObject({
      ok: false,
      error: { code: 'newer-version', params: { version: 2 } },
    });
  });
});
