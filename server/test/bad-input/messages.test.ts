import { TestApi } from '../support/api';

describe('what a refusal says', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  const refusalOf = async (body: object) => (await api.request('POST', '/products', { key, body })).body.error;

  it('calls a field it does not know an unknown field, beside the one that is missing', async () => {
    const { errors } = await refusalOf({ name: 'Workshop', price: 120, currency: 'EUR' });
    expect(errors).toEqual([
      { path: '/body/unitPrice', code: 'required', message: 'is required' },
      { path: '/body/price', code: 'unknown_field', message: 'is not a known field' },
    ]);
  });

  it('tells of one mistake once, in words', async () => {
    const { message, errors } = await refusalOf({ name: 'Workshop', unitPrice: 120, currency: 'EURO' });
    expect(message).toBe('currency must be the ISO 4217 code of a currency in circulation.');
    expect(errors).toHaveLength(1);
  });

  it('points whoever is lost to the API and its reference', async () => {
    const response = await fetch(`${api.origin}/nowhere`);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('route_not_found');
    expect(error.message).toContain('/api/docs');
  });
});
