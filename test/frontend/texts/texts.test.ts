import '../../support/forge-bridge';
import german from '../../../src/translations/de-DE.json';
import { i18n } from '@forge/bridge';
import { bundledTexts, createTexts, loadTexts } from '../../../src/frontend/texts/texts';

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

describe('loadTexts', () => {
  /** Serves two languages; gives the names of the files that were asked for. */
  function servedFiles(): readonly string[] {
    const asked: string[] = [];
    i18n.resetTranslationsCache();
    globalThis.fetch = (address) => {
      const name = /[^/]+$/.exec(address instanceof Request ? address.url : address.toString())?.[0] ?? '';
      asked.push(name);
      const info = { config: { locales: ['de-DE', 'en-US'], fallback: { default: 'en-US' } } };
      return Promise.resolve(Response.json(name === 'i18n-info.json' ? info : german));
    };
    return asked;
  }

  it("loads the viewer's language and no other", async () => {
    const asked = servedFiles();
    const { t } = await loadTexts('de-DE');
    expect(t('action.save')).toBe('Speichern');
    expect(asked).toEqual(['i18n-info.json', 'de-DE.json']);
  });

  it('loads nothing for a language that the app lacks: the default is here already', async () => {
    const asked = servedFiles();
    const { t } = await loadTexts('sv-SE');
    expect(t('action.save')).toBe('Save');
    expect(asked).toEqual(['i18n-info.json']);
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
