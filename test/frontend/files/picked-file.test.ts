import { readPickedFiles, type PickedFile } from '../../../src/frontend/files/picked-file';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const asText: PickedFile = { name: 'a.json', size: 4, data: '{"ä' };
const packed = bytes(0x50, 0x4b, 0x03, 0x04, 0xff);
const asBase64: PickedFile = { name: 'a.zip', size: 5, data: Buffer.from(packed).toString('base64') };
const TOO_LARGE = { ok: false, error: { code: 'file-too-large', params: { maxMegabytes: 100 } } };

/** Fails a test as soon as anybody looks into it. */
const unopened = (size: number): PickedFile => ({
  ...{ name: 'large.json', size },
  get data(): string {
    throw new Error('the file was opened');
  },
});

describe('readPickedFiles', () => {
  it('takes the bytes of a text and of base64, whichever has as many as the file', () => {
    const named = { ...asBase64, data: `data:application/zip;base64,${asBase64.data}` };
    const read = readPickedFiles([asText, asBase64, named]);
    expect(read.ok && read.value.map((file) => file.bytes)).toEqual([
      new TextEncoder().encode('{"ä'),
      packed,
      packed,
    ]);
  });

  it('refuses a file of more than 100 MB, or several together, before it looks into one', () => {
    expect(readPickedFiles([unopened(100_000_001)])).toEqual(TOO_LARGE);
    expect(readPickedFiles([unopened(60_000_000), unopened(60_000_000)])).toEqual(TOO_LARGE);
  });

  it('refuses bytes that a text did not survive, by the name of the file', () => {
    expect(readPickedFiles([asText, { name: 'b.zip', size: 5, data: 'PK\u0003\u0004\ufffd' }])).toEqual({
      ok: false,
      error: { code: 'file-unreadable', params: { name: 'b.zip' } },
    });
  });
});
