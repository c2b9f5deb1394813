import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findText, readTranslations } from '../forge/translations';
import type { Manifest, UiModule } from '../forge/manifest';
import { UserError } from '../user-error';
import { writeOutputFile } from './output-file';

/** Names that `@forge/i18n` looks for beside a bundle. */
const LOCALES_DIR = '__LOCALES__';
const INFO_FILE = 'i18n-info.json';

/**
 * Writes the translations as Forge's bundler lays them out: each locale's file, and one that tells which locales there
 * are, where to fall back to, and the texts of the manifest itself.
 * @throws {UserError} when the default locale lacks a text of the manifest, as `forge deploy` refuses it.
 */
export function writeLocales(manifest: Manifest, bundleDir: string): void {
  const { translations, root } = manifest;
  if (translations === null) return;
  const dir = join(bundleDir, LOCALES_DIR);
  const byLocale = readTranslations(manifest);
  for (const { key, path } of translations.resources) {
    writeOutputFile(join(dir, `${key}.json`), readFileSync(resolve(root, path)));
  }

  const locales = [...byLocale.keys()].sort();
  const manifestTexts = manifest.modules.flatMap(i18nKeys).map((key) => {
    const texts = locales.flatMap((locale) => {
      const text = findText(byLocale.get(locale), key);
      return text === null ? [] : [[locale, text] as const];
    });
    return [key, Object.fromEntries(texts)] as const;
  });
  const { fallback } = translations;
  const missing = manifestTexts.find(([, texts]) => texts[fallback.default] === undefined);
  if (missing !== undefined) {
    throw new UserError(
      `The default locale ${fallback.default} has no text for "${missing[0]}" of manifest.yml.`,
    );
  }
  const info = { translations: Object.fromEntries(manifestTexts), config: { locales, fallback } };
  writeOutputFile(join(dir, INFO_FILE), JSON.stringify(info));
}

function i18nKeys({ title, description }: UiModule): string[] {
  return [title, description].flatMap((text) => (typeof text === 'string' ? [] : [text.i18n]));
}
