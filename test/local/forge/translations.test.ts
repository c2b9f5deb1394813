import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseManifest } from '../../../local/forge/manifest';
import { createWording, findText } from '../../../local/forge/translations';

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x}
modules: {}
translations:
  resources:
    - {key: en-US, path: en-US.json}
    - {key: de-DE, path: de-DE.json}
  fallback: {default: en-US, de-AT: [de-DE]}
`;

describe('findText', () => {
  it.each([
    ['a key with dots', { 'a.b': 'text' }],
    ['nested objects', { a: { b: 'text' } }],
  ])('finds %s', (_, content) => {
    expect(findText(content, 'a.b')).toBe('text');
  });

  it.each(['a', 'a.c', 'toString', 'a.b.length'])('finds no text under %s', (key) => {
    expect(findText({ a: { b: 'text' } }, key)).toBeNull();
  });
});

describe('createWording', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'translations-'));
    writeFileSync(join(root, 'en-US.json'), '{"title": "Title", "only": "Only English"}');
    writeFileSync(join(root, 'de-DE.json'), '{"title": "Titel"}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['de-DE', 'title', 'Titel'],
    ['de-AT', 'title', 'Titel'],
    ['fr-FR', 'title', 'Title'],
    ['de-DE', 'only', 'Only English'],
    ['de-DE', 'missing', 'missing'],
  ])('words for %s the key %s', (locale, i18n, text) => {
    const word = createWording(parseManifest(MANIFEST, join(root, 'manifest.yml')), locale);
    expect(word({ i18n })).toBe(text);
  });

  it('leaves plain texts alone', () => {
    const word = createWording(parseManifest(MANIFEST, join(root, 'manifest.yml')), 'de-DE');
    expect(word('title')).toBe('title');
  });
});
