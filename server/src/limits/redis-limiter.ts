import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { slotsPerWindow } from './sliding-window';

/**
 * The sliding window of `sliding-window.ts` in Redis, on Redis's clock, in one round trip. A hash holds the count of each slot.
 * rate-limiter-flexible passes the points to take, the duration in seconds and the quota; it expects the points consumed, more than the
 * quota if refused, and the milliseconds until more are free.
 */
export const slidingWindowScript = `
local slots = ${slotsPerWindow}
local points = tonumber(ARGV[1])
local quota = tonumber(ARGV[3])
local windowMs = tonumber(ARGV[2]) * 1000
local slotMs = windowMs / slots
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local slot = math.floor(now / slotMs)
local used, oldest, stale = 0, slot, {}
local entries = redis.call('HGETALL', KEYS[1])
for i = 1, #entries, 2 do
  local at = tonumber(entries[i])
  if at < slot - slots then
    stale[#stale + 1] = entries[i]
  else
    used = used + tonumber(entries[i + 1])
    if at < oldest then oldest = at end
  end
end
if #stale > 0 then redis.call('HDEL', KEYS[1], unpack(stale)) end
if used < quota and points > 0 then
  redis.call('HINCRBY', KEYS[1], string.format('%d', slot), points)
  redis.call('PEXPIRE', KEYS[1], math.ceil(windowMs * 1.2))
end
return {used + points, math.ceil((oldest + slots + 1) * slotMs - now)}
`;

/** A limiter whose windows all instances share. Rejects with an Error, at once, while Redis is not ready. */
export function createRedisLimiter(client: Redis, points: number, duration: number): RateLimiterRedis {
  return new RateLimiterRedis({
    storeClient: client,
    keyPrefix: `paperlink:${points}:${duration}`,
    points,
    duration,
    rejectIfRedisNotReady: true,
    customIncrTtlLuaScript: slidingWindowScript,
  });
}
