import { strToU8, zipSync } from 'fflate';
import { unpackFiles } from '../../../../src/core/capacity/transfer/read-archive';

const text = (content: string) => strToU8(content);
const names = (bytes: Uint8Array, name = 'export.zip') => {
  const files = unpackFiles([{ name, bytes }]);
  return files.ok ? files.value.map((file) => file.name) : files.error;
};

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
    expect(names(bomb)).toEqual({ code: 'file-too-large', params: { maxMegabytes: 100 } });
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
}
