import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../user-error';
import type { Manifest } from './manifest';
import type { ManifestText } from './manifest-schema';

/** Locale -> the content of its file: texts, nested or with dots in their keys. */
export type Translations = ReadonlyMap<string, unknown>;

/** @throws {UserError} naming the file that is missing or is not JSON. */
export function readTranslations({ translations, root }: Manifest): Translations {
  const resources = translations?.resources ?? [];
  return new Map(
    resources.map(({ key, path }) => {
      try {
        return [key, JSON.parse(readFileSync(resolve(root, path), 'utf8')) as unknown];
      } catch (cause) {
        throw new UserError(`${path}: cannot be read as JSON (${String(cause)})`, { cause });
      }
    }),
  );
}

/** The text under `key`, which stands either as it is or as a path through nested objects; null when there is none. */
export function findText(content: unknown, key: string): string | null {
  const found = property(content, key) ?? key.split('.').reduce(property, content);
  return typeof found === 'string' ? found : null;
}

/** A function that words the manifest's texts for one locale (BCP 47), falling back as the manifest says. */
export function createWording(manifest: Manifest, locale: string): (text: ManifestText) => string {
  const translations = readTranslations(manifest);
  const fallback = manifest.translations?.fallback;
  const order = [locale, fallback?.[locale] ?? [], fallback?.default ?? []].flat();
  return (text) => {
    if (typeof text === 'string') return text;
    const found = order
      .map((name) => findText(translations.get(name), text.i18n))
      .find((one) => one !== null);
    return found ?? text.i18n;
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
