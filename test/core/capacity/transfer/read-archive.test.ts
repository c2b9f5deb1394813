import { strToU8, zipSync } from 'fflate';
import { unpackFiles } from '../../../../src/core/capacity/transfer/read-archive';

const text = (content: string) => strToU8(content);
const names = (bytes: Uint8Array, name = 'export.zip') => {
  const files = unpackFiles([{ name, bytes }]);
  return files.ok ? files.value.map((file) => file.name) : files.error;
};

const TOO_LARGE = { code: 'file-too-large', params: { maxMegabytes: 100 } };

describe('unpackFiles', () => {
  it('takes the JSON files out of an archive, without their folders, and leaves other files as they are', () => {
    const archive = zipSync({
      'global-config.json': text('{}'),
      'a/b/board-properties-7.json': text('{"a":1}'),
      'readme.txt': text('no'),
    });
    const files = unpackFiles([
      { name: 'export.zip', bytes: archive },
      { name: 'more.json', bytes: text('[]') },
    ]);
    expect(files).toEqual({
      ok: true,
      value: [
        { name: 'global-config.json', bytes: text('{}') },
        { name: 'board-properties-7.json', bytes: text('{"a":1}') },
        { name: 'more.json', bytes: text('[]') },
      ],
    });
  });

  it.each(['../../etc/passwd.json', '/root/x.json', '..\\up.json', 'C:\\x.json'])(
    'knows "%s" by its name alone, which leads nowhere',
    (path) => {
      expect(names(zipSync({ [path]: text('{}') }))).toEqual([path.split(/[\\/]/).at(-1)]);
    },
  );

  it('refuses an archive that unpacks to more than 100 MB, before it unpacks anything', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(1_000), 'b.json': new Uint8Array(1_000) });
    stateSize(bomb, 60_000_000);
    expect(names(bomb)).toEqual(TOO_LARGE);
  });

  it('counts all archives together', () => {
    const half = zipSync({ 'a.json': new Uint8Array(1_000) });
    const rest = zipSync({ 'b.json': new Uint8Array(1_000) });
    stateSize(rest, 99_999_500);
    const files = unpackFiles([half, rest].map((bytes) => ({ name: 'export.zip', bytes })));
    expect(files).toEqual({ ok: false, error: TOO_LARGE });
  });

  it('knows how large files are that are not packed and all lie in one place, whatever is said of them', () => {
    const content = new Uint8Array(60_000);
    const paths = Array.from({ length: 1_800 }, (_, at) => `${at}.json`);
    const archive = zipSync(
      Object.fromEntries(paths.map((path, at) => [path, at === 0 ? content : new Uint8Array(0)])),
      { level: 0 },
    );
    eachEntry(archive, (view, at) => {
      view.setUint32(at + 20, content.length, true);
      view.setUint32(at + 24, 0, true);
      view.setUint32(at + 42, 0, true);
    });
    expect(names(archive)).toEqual(TOO_LARGE);
  });

  it.each(['json', 'txt'])('refuses a directory of more than 2,000 files at once: .%s', (ending) => {
    const archive = zipSync({ [`a.${ending}`]: text('{}') });
    // Where the directory ends it says how many it lists.
    new DataView(archive.buffer).setUint16(archive.length - 14, 65_535, true);
    expect(names(archive)).toEqual(TOO_LARGE);
  });

  it('takes a name of JavaScript for a name', () => {
    const archive = zipSync({ '__proto__.json': text('{}'), '__proto__/a.json': text('{}') });
    expect(names(archive)).toEqual(['__proto__.json', 'a.json']);
  });

  it('gives a file that lies about its size no more room than it states', () => {
    const archive = zipSync({ 'a.json': new Uint8Array(100_000) });
    stateSize(archive, 10);
    const files = unpackFiles([{ name: 'export.zip', bytes: archive }]);
    const sizes = files.ok ? files.value.map(({ bytes }) => bytes.length) : [];
    expect(sizes.every((size) => size <= 10)).toBe(true);
  });

  it('refuses a damaged archive by its name', () => {
    const archive = zipSync({ 'a.json': text('{"a": "some content that is packed"}') });
    expect(names(archive.slice(0, archive.length - 30), 'half.zip')).toMatchObject({
      code: 'file-unreadable',
      params: { name: 'half.zip' },
    });
  });
});

/** Changes what the directory of an archive says about the unpacked size of each file in it. */
function stateSize(bytes: Uint8Array, size: number): void {
  eachEntry(bytes, (view, at) => {
    view.setUint32(at + 24, size, true);
  });
}

/** Each entry of the directory of an archive: its place in the view. */
function eachEntry(bytes: Uint8Array, change: (view: DataView, at: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
}
