import { relativeTime } from '../src/components/time-format';

const now = Date.UTC(2025, 0, 15, 10);
const second = 1000;
const day = 24 * 3600 * second;

it.each([
  [0, 'just now'],
  [-14 * second, 'just now'],
  [-59 * second, 'less than a minute ago'],
  [-60 * second, '1 minute ago'],
  [-119 * second, '1 minute ago'],
  [-3600 * second, '1 hour ago'],
  [-(day - second), '23 hours ago'],
  [-day, 'yesterday'],
  [-29.9 * day, '29 days ago'],
  [-40 * day, 'last month'],
  [-400 * day, 'last year'],
  [-800 * day, '2 years ago'],
  [30 * second, 'in less than a minute'],
  [7 * day, 'in 7 days'],
])('%d ms from now reads as %s', (distance, text) => {
  expect(relativeTime(now + distance, now)).toBe(text);
});
