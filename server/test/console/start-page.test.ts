import { TestApi } from '../support/api';

it('leads from the bare address to the settings', async () => {
  const api = await TestApi.start();
  try {
    const reply = await fetch(`${api.origin}/`, { redirect: 'manual' });
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe('/settings');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  } finally {
    await api.stop();
  }
});
