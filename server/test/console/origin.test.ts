import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { TestApi } from '../support/api';
import { Visitor } from './visitor';

const credentials = { email: 'nobody@example.com', password: 'not the password' };

/** What signing in comes to for somebody from there: past the guard it is a 401, since there is nobody of that name. */
const codeFrom = async (api: TestApi, origin: string): Promise<unknown> =>
  (await new Visitor(api).send('POST', '/session', { body: credentials, origin })).body.error.code;

describe('without a PUBLIC_URL', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());

  it('takes changes from the host that was asked for, whether TLS ends in front of it or not', async () => {
    expect(await codeFrom(api, api.origin)).toBe('sign_in_failed');
    expect(await codeFrom(api, api.origin.replace('http:', 'https:'))).toBe('sign_in_failed');
    expect(await codeFrom(api, 'http://localhost')).toBe('origin_not_allowed');
  });

  it('takes no change where neither a host nor an origin is named', async () => {
    const body = JSON.stringify(credentials);
    const socket = createConnection(api.service.port, '127.0.0.1');
    socket.write(
      `POST /api/console/session HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await text(socket)).toContain('"origin_not_allowed"');
  });
});

it('takes changes from the PUBLIC_URL alone where there is one', async () => {
  const api = await TestApi.start({ config: { publicUrl: 'https://api.example.com' } });
  expect(await codeFrom(api, 'https://api.example.com')).toBe('sign_in_failed');
  for (const origin of ['http://api.example.com', 'https://api.example.com:8443', api.origin, 'null']) {
    expect([origin, await codeFrom(api, origin)]).toEqual([origin, 'origin_not_allowed']);
  }
  await api.stop();
});
