import { explain } from '../../src/embedded/errors';

it.each([
  ['ENOSPC', /disk that holds \/state\/x is full/],
  ['EACCES', /created by another user/],
  ['EROFS', /read-only/],
  ['EOTHER', /odd/],
])('explains %s and points to DATABASE_URL', (code, reason) => {
  const cause = Object.assign(new Error('odd'), { code, path: '/state/x' });
  const error = explain(cause, '/state');
  expect(error.message).toMatch(reason);
  expect(error.message).toContain('set DATABASE_URL');
  expect(error.cause).toBe(cause);
});
