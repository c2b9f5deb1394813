import { importRecords } from '../../src/app/data/import-records';
import type { DataWrite } from '../../src/core/privacy/transfer/plan-data-import';
import { success } from '../../src/core/result';
import { createFakePorts } from '../support/fake-ports';
import { STORED_SAMPLES } from '../support/stored-samples';

const write = (id: string): DataWrite => ({
  ...{ name: 'site-template', id, revision: null, seen: null },
  content: STORED_SAMPLES['site-template'].content,
});

describe('importRecords', () => {
  it('has in the log what it wrote although the storage refused another record', async () => {
    const ports = createFakePorts();
    const archive = {
      ...ports.archive,
      write: (_: string, { id }: { readonly id: string }) =>
        id === 'too-long' ? Promise.reject(new Error('too long')) : Promise.resolve(success(null)),
    };
    const writes = [write('a'), write('too-long'), write('b')];
    await expect(importRecords({ ...ports, archive }, { writes }, 'ann')).rejects.toThrow('too long');
    const [entry] = await ports.store.list('admin-action', '');
    expect(entry?.record).toMatchObject({ value: { kind: 'data-imported', by: 'ann', records: 2 } });
  });
});
