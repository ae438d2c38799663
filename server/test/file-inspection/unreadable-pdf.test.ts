import type { FileHandle } from 'node:fs/promises';
import { openRange } from '../../src/file-inspection/pdf/file-range';
import { PageCounter } from '../../src/file-inspection/pdf/page-counter';

describe('a PDF that the disk does not give', () => {
  it('is not called damaged: the answer is a 503', async () => {
    const counter = new PageCounter();
    const unreadable = __dirname; // it can be opened, as a file can
    await expect(counter.count(unreadable)).rejects.toMatchObject({ code: 'service_unavailable' });
    counter.close();
  });

  it('whole is not read at all, lest what is missing pass for zeros', async () => {
    const file = { read: () => Promise.resolve({ bytesRead: 99 }) } as unknown as FileHandle;
    const given: unknown[] = [];
    const Transport = class {
      onDataRange = (...range: unknown[]) => given.push(range);
    };
    const failure = await new Promise((resolve) =>
      openRange(Transport as never, file, 100, resolve).requestDataRange(0, 100),
    );
    expect(failure).toMatchObject({ syscall: 'read' });
    expect(given).toEqual([]);
  });
});
