import { errorCatalogue, type ErrorDefinition } from '../../src/errors/catalogue';
import { TestApi } from '../support/api';

it('the public list has every error of the public API, and none that only our own pages can meet', async () => {
  const api = await TestApi.start();
  try {
    const page = await (await fetch(`${api.origin}/api/docs/errors`)).text();
    const codes = Object.entries<ErrorDefinition>(errorCatalogue);
    for (const ours of ['console', 'viewer']) {
      expect(codes.filter(([, { audience }]) => audience === ours).length).toBeGreaterThan(5);
    }
    for (const [code, { audience }] of codes) {
      expect([code, page.includes(`id="${code}"`)]).toEqual([code, audience === undefined]);
    }
  } finally {
    await api.stop();
  }
});
