import '../../support/forge-bridge';
import german from '../../../src/translations/de-DE.json';
import { bundledTexts, createTexts } from '../../../src/frontend/texts/texts';

describe('createTexts', () => {
  it('fills in parameters and counts by the rules of the language', () => {
    const { t } = createTexts([], 'en-US');
    expect(t('explain.left-out.empty-measure', { items: 1 })).toBe(
      '1 work item without a value to calculate with',
    );
    expect(t('explain.left-out.empty-measure', { items: 2 })).toBe(
      '2 work items without a value to calculate with',
    );
  });

  it("writes numbers in a text as the viewer does, even where the app lacks the viewer's language", () => {
    const { t } = createTexts([], 'de-DE');
    expect(t('progress.read', { read: 1500, expected: 12000 })).toBe('Read 1.500 of about 12.000 work items');
  });

  it('takes what a language lacks from the default language', () => {
    const { t } = createTexts(
      [{ messages: { 'action.save': german['action.save'] }, language: 'de-DE' }],
      'de-DE',
    );
    expect([t('action.save'), t('action.explain')]).toEqual(['Speichern', 'Explain']);
  });
});

describe('bundledTexts', () => {
  it('are all that a viewer of the default language needs, in any country', () => {
    const texts = bundledTexts('en-GB');
    expect([texts?.t('action.save'), texts?.formats.day('2025-01-31')]).toEqual(['Save', '31 Jan 2025']);
  });

  it('are not enough for another language', () => {
    expect(bundledTexts('de-DE')).toBeNull();
  });
});

describe('formats', () => {
  const { formats } = createTexts([], 'en-GB');

  it('writes calendar dates on the day that they name, whatever the zone of the machine', () => {
    expect([formats.day('2025-01-01'), formats.month('2025-01-01'), formats.year('2025-01-01')]).toEqual([
      '1 Jan 2025',
      'Jan 2025',
      '2025',
    ]);
  });

  it('writes a moment in the zone it is asked for', () => {
    const midnight = Date.UTC(2025, 0, 1);
    expect(formats.moment(midnight, 'America/New_York')).toMatch(/^31 Dec 2024.* 19:00/);
  });

  it('rounds for reading', () => {
    expect([formats.number(1234.567), formats.percent(2 / 3)]).toEqual(['1,234.57', '66.7%']);
  });
});
